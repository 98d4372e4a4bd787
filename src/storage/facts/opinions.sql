-- Who gave an opinion on which project of the submitted roadmap.
SELECT project.number, opinion.body
FROM project JOIN opinion ON opinion.project = project.id
WHERE project.roadmap = (
  SELECT id FROM roadmap WHERE dossier = ?1 AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1
) AND opinion.verdict <> 'postponed'
