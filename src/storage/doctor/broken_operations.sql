-- An operation's changes run from its first one on without a gap; and every change is of an operation.
WITH extent AS MATERIALIZED (
  SELECT operation, min(id) AS first, max(id) AS last, count(*) AS count FROM change GROUP BY operation
)
SELECT operation.id AS id
FROM operation LEFT JOIN extent ON extent.operation = operation.id
WHERE extent.first IS NOT operation.first_change OR extent.last - extent.first + 1 <> extent.count
UNION
SELECT extent.operation
FROM extent LEFT JOIN operation ON operation.id = extent.operation
WHERE operation.id IS NULL
UNION
-- Numbers are given one after the other: where one is missing, an entry was taken out.
SELECT operation.id
FROM operation
WHERE operation.id > 1 AND NOT EXISTS (SELECT 1 FROM operation AS before WHERE before.id = operation.id - 1)
UNION
SELECT operation.id
FROM operation JOIN extent ON extent.operation = operation.id
JOIN operation AS before ON before.id = operation.id - 1
JOIN extent AS earlier ON earlier.operation = before.id
WHERE extent.first <> earlier.last + 1
ORDER BY 1 LIMIT ?1
