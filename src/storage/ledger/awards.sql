-- What was awarded to the projects of the submitted roadmap.
SELECT project.number, decision.amount_cents
FROM project JOIN decision ON decision.project = project.id
WHERE project.roadmap = (
  SELECT id FROM roadmap WHERE dossier = ?1 AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1
) AND decision.amount_cents > 0
ORDER BY project.number
