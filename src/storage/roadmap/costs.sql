SELECT project.id, cost_line.label, cost_line.category, cost_line.unit_cents, cost_line.quantity_thousandths,
       cost_line.vat_percent, cost_line.vat_included, cost_line.quote
FROM project JOIN cost_line ON cost_line.project = project.id
WHERE project.roadmap = ?1
ORDER BY project.id, cost_line.number
