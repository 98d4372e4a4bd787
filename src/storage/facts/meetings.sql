-- Meetings of the dossier that took place, and those of the network in its edition at which the neighbourhood was.
SELECT kind, session FROM meeting WHERE dossier = ?1 AND held = 1
UNION ALL
SELECT meeting.kind, meeting.session
FROM attendance JOIN meeting ON meeting.id = attendance.meeting
WHERE attendance.neighbourhood = ?2 AND meeting.dossier IS NULL AND meeting.edition = ?3 AND meeting.held = 1
