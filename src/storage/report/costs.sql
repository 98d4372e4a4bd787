SELECT project.number AS project, cost_line.number, cost_line.label, cost_line.category,
       cost_line.unit_cents, cost_line.quantity_thousandths, cost_line.amount_cents
FROM project JOIN cost_line ON cost_line.project = project.id
WHERE project.roadmap = (
  SELECT id FROM roadmap WHERE dossier = ?1 ORDER BY submitted_on IS NULL, version DESC LIMIT 1)
ORDER BY project.number, cost_line.number
