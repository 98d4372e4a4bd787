SELECT id, at, actor, command, kind, args, undoes,
       (SELECT undo.id FROM operation AS undo WHERE undo.undoes = operation.id) AS undone_by
FROM operation ORDER BY id DESC LIMIT ?1
