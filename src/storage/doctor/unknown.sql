SELECT here.id
FROM {table} AS here LEFT JOIN temp.newest ON newest.table_name = '{table}' AND newest.row_id = here.id
WHERE newest.row_id IS NULL
ORDER BY 1 LIMIT ?1
