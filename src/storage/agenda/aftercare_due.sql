-- Of dossiers that were closed, and what was planned by hand before they were taken up again.
SELECT 'aftercare' AS kind, aftercare.due_on AS day, dossier.id AS dossier, aftercare.id
FROM aftercare
CROSS JOIN dossier ON dossier.id = aftercare.dossier
WHERE aftercare.done_on IS NULL AND aftercare.due_on <= :until
  AND (dossier.status = 'closed' OR dossier.status = 'active')
