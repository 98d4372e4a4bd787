-- Meetings of the year's dossiers and editions; those of the network that belong to no edition by their own year.
SELECT meeting.id AS meeting, dossier.reference AS dossier, edition.reference AS edition, meeting.kind AS meeting_kind,
       meeting.session, meeting.on_day, meeting.starts_at, meeting.place, meeting.held,
       (SELECT sum(attendance.count) FROM attendance WHERE attendance.meeting = meeting.id) AS present,
       meeting.agenda, meeting.minutes AS minutes_text
FROM meeting
LEFT JOIN dossier ON dossier.id = meeting.dossier
LEFT JOIN edition ON edition.id = coalesce(dossier.edition, meeting.edition)
WHERE meeting.on_day <= :as_of AND coalesce(edition.year, CAST(substr(meeting.on_day, 1, 4) AS INTEGER)) = :year
ORDER BY meeting.on_day, meeting.id
