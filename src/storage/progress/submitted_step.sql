SELECT step.id
FROM roadmap JOIN project ON project.roadmap = roadmap.id JOIN step ON step.project = project.id
WHERE roadmap.dossier = ?1 AND roadmap.submitted_on IS NOT NULL AND project.number = ?2 AND step.number = ?3
ORDER BY roadmap.version DESC LIMIT 1
