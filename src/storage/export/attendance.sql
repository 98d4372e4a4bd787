SELECT attendance.meeting, attendance.person, attendance.neighbourhood, attendance.count
FROM attendance JOIN meeting ON meeting.id = attendance.meeting
LEFT JOIN dossier ON dossier.id = meeting.dossier
LEFT JOIN edition ON edition.id = coalesce(dossier.edition, meeting.edition)
WHERE meeting.on_day <= :as_of AND coalesce(edition.year, CAST(substr(meeting.on_day, 1, 4) AS INTEGER)) = :year
ORDER BY attendance.meeting, attendance.id
