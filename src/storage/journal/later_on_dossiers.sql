-- Later operations, still in force, on the dossiers of an operation.
SELECT DISTINCT later.operation
FROM operation_dossier AS own
JOIN operation_dossier AS later ON later.dossier = own.dossier AND later.operation > own.operation
JOIN operation ON operation.id = later.operation
WHERE own.operation = ?1
  AND operation.kind <> 'undo'
  AND NOT EXISTS (SELECT 1 FROM operation AS undo WHERE undo.undoes = later.operation)
ORDER BY later.operation
