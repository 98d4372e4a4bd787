SELECT criterion, result, reason, on_day, actor FROM admissibility_result
WHERE admissibility = ?1 ORDER BY id
