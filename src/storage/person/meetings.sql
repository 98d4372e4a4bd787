SELECT meeting.id AS meeting, meeting.on_day, meeting.kind, dossier.reference AS dossier, meeting.place
FROM attendance JOIN meeting ON meeting.id = attendance.meeting
LEFT JOIN dossier ON dossier.id = meeting.dossier
WHERE attendance.person = ?1
ORDER BY meeting.on_day DESC, meeting.id DESC
