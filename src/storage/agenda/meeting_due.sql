-- To come, or not reported on yet; also of the network.
SELECT 'meeting' AS kind, meeting.on_day AS day, meeting.dossier AS dossier, meeting.id
FROM meeting
LEFT JOIN dossier ON dossier.id = meeting.dossier
WHERE meeting.held = 0 AND meeting.on_day <= :until
  AND (meeting.dossier IS NULL OR dossier.status = 'active')
