SELECT newest.row_id
FROM temp.newest JOIN change ON change.id = newest.change
JOIN operation ON operation.id = change.operation AND operation.schema = ?1
LEFT JOIN {table} AS here ON here.id = newest.row_id
WHERE newest.table_name = '{table}' AND change.after IS NOT CASE WHEN here.id IS NOT NULL THEN {image} END
ORDER BY 1 LIMIT ?2
