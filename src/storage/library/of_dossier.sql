SELECT project.number, project.title
FROM evaluation
JOIN project_outcome ON project_outcome.evaluation = evaluation.id
JOIN project ON project.id = project_outcome.project
WHERE evaluation.dossier = ?1 AND project_outcome.outcome <> 'dropped'
ORDER BY project.number
