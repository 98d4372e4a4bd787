-- Operations after a point that touched a row: there is no index on rows, only later changes are read.
SELECT DISTINCT operation FROM change
WHERE id >= :from AND table_name = :table AND row_id = :row
ORDER BY operation
