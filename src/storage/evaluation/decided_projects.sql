SELECT project.id, project.number, project.title, decision.verdict, decision.amount_cents
FROM project LEFT JOIN decision ON decision.project = project.id
WHERE project.roadmap = (
  SELECT id FROM roadmap WHERE dossier = ?1 AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1
)
ORDER BY project.number
