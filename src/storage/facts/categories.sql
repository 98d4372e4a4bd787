-- Of the roadmap that counts, as in projects.sql.
SELECT project.number, ifnull(cost_line.category, '') AS category, sum(cost_line.amount_cents) AS costs
FROM project CROSS JOIN cost_line ON cost_line.project = project.id
WHERE project.roadmap = (
  SELECT id FROM roadmap WHERE dossier = ?1 ORDER BY submitted_on IS NULL, version DESC LIMIT 1
)
GROUP BY project.number, category
