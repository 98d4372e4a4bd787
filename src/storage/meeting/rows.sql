SELECT meeting.id, meeting.dossier, dossier.reference, neighbourhood.name, meeting.edition,
       edition.reference AS edition_reference, coalesce(dossier.edition, meeting.edition) AS words, meeting.kind,
       meeting.session, meeting.on_day, meeting.starts_at, meeting.place, meeting.agenda, meeting.held,
       (SELECT ifnull(sum(attendance.count), 0) FROM attendance WHERE attendance.meeting = meeting.id) AS present
FROM meeting
LEFT JOIN dossier ON dossier.id = meeting.dossier
LEFT JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
LEFT JOIN edition ON edition.id = meeting.edition
