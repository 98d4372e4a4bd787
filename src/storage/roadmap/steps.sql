SELECT project.id, step.title, step.responsible, step.starts_on, step.due_on, step.moved_to, step.begun_on, step.done_on
FROM project JOIN step ON step.project = project.id
WHERE project.roadmap = ?1
ORDER BY project.id, step.number
