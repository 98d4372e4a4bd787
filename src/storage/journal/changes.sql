SELECT table_name, row_id, before, after FROM change
WHERE id >= (SELECT first_change FROM operation WHERE id = ?1)
  AND id < ifnull((SELECT first_change FROM operation WHERE id > ?1 ORDER BY id LIMIT 1), 9223372036854775807)
ORDER BY id
