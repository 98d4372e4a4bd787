SELECT project.number AS project, step.number, step.title, step.starts_on, step.due_on, step.moved_to, step.done_on
FROM project JOIN step ON step.project = project.id
WHERE project.roadmap = (SELECT id FROM roadmap WHERE dossier = ?1 ORDER BY version DESC LIMIT 1)
ORDER BY project.number, step.number
