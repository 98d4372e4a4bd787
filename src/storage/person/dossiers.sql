SELECT dossier FROM role WHERE person = ?1 AND dossier IS NOT NULL
UNION SELECT dossier FROM visit WHERE coach = ?1
UNION SELECT dossier FROM expert_request WHERE expert = ?1
UNION SELECT meeting.dossier FROM attendance JOIN meeting ON meeting.id = attendance.meeting
WHERE attendance.person = ?1 AND meeting.dossier IS NOT NULL
