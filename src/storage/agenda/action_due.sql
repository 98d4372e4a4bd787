-- Agreed with a day and not done; also of the network.
SELECT 'action' AS kind, action.due_on AS day, action.dossier AS dossier, action.id
FROM action
LEFT JOIN dossier ON dossier.id = action.dossier
WHERE action.done_on IS NULL AND action.due_on <= :until
  AND (action.dossier IS NULL OR dossier.status = 'active')
