SELECT project.id, step.number, earlier.number
FROM project
JOIN step ON step.project = project.id
JOIN step_order ON step_order.step = step.id
JOIN step AS earlier ON earlier.id = step_order.before
WHERE project.roadmap = ?1
ORDER BY project.id, step.number, earlier.number
