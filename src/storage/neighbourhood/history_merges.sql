-- Which neighbourhoods were joined with it: what the journal says of joinings that touched one of its dossiers.
SELECT DISTINCT operation.id, operation.args
FROM dossier
JOIN operation_dossier AS touched ON touched.dossier = dossier.id
JOIN operation ON operation.id = touched.operation
WHERE dossier.neighbourhood = ?1 AND operation.kind = 'merge-neighbourhoods'
ORDER BY operation.id DESC
