INSERT INTO step_order (step, before)
SELECT step.id, earlier.id
FROM step JOIN step AS earlier ON earlier.project = step.project AND earlier.number = ?3
WHERE step.project = ?1 AND step.number = ?2
