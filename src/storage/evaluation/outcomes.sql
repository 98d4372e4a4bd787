SELECT project.number, project_outcome.outcome, project_outcome.why, project_outcome.reproducible
FROM project_outcome JOIN project ON project.id = project_outcome.project
WHERE project_outcome.evaluation = ?1
ORDER BY project.number
