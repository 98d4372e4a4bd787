SELECT DISTINCT project.item FROM project
WHERE project.item IS NOT NULL AND project.roadmap = (
  SELECT id FROM roadmap WHERE dossier = ?1 ORDER BY submitted_on IS NULL, version DESC LIMIT 1
)
ORDER BY project.item
