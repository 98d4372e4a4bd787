DELETE FROM step_order
WHERE step = (SELECT id FROM step WHERE project = ?1 AND number = ?2)
  AND before = (SELECT id FROM step WHERE project = ?1 AND number = ?3)
