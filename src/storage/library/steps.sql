-- The steps of a project as they went: those of the latest version of the roadmap.
SELECT step.number, step.title, step.starts_on, step.due_on, step.begun_on, step.done_on
FROM project JOIN step ON step.project = project.id
WHERE project.roadmap = (SELECT id FROM roadmap WHERE dossier = :dossier ORDER BY version DESC LIMIT 1)
  AND project.number = :number
ORDER BY step.number
