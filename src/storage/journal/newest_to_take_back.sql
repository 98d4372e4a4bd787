-- For undo: the newest operation in force that is not itself an undo. For redo: the newest undo in force.
SELECT id, at, actor, command, kind, args, undoes, NULL AS undone_by
FROM operation
WHERE (kind = 'undo') = ?1
  AND NOT EXISTS (SELECT 1 FROM operation AS undo WHERE undo.undoes = operation.id)
ORDER BY id DESC LIMIT 1
