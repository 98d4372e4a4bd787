SELECT project.number, project.title
FROM project
WHERE project.roadmap = (
  SELECT roadmap.id FROM roadmap WHERE roadmap.dossier = ?1 ORDER BY roadmap.version DESC LIMIT 1)
ORDER BY project.number
