-- Operations in force, after a point, that made rows of a table refer to a row.
SELECT DISTINCT change.operation
FROM change JOIN operation ON operation.id = change.operation
WHERE change.id >= :from AND change.table_name = :table AND change.after ->> '$.{column}' = :row
  AND operation.kind <> 'undo'
  AND NOT EXISTS (SELECT 1 FROM operation AS undo WHERE undo.undoes = operation.id)
