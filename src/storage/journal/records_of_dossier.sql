SELECT id, at, actor, command, kind, args, undoes,
       (SELECT undo.id FROM operation AS undo WHERE undo.undoes = operation.id) AS undone_by
FROM operation_dossier JOIN operation ON operation.id = operation_dossier.operation
WHERE operation_dossier.dossier = ?1
ORDER BY operation_dossier.operation DESC LIMIT ?2
