SELECT dossier.reference AS dossier, roadmap.version, project.number AS project, cost_line.number,
       cost_line.label, cost_line.category, cost_line.unit_cents AS unit_price, cost_line.quantity_thousandths,
       cost_line.amount_cents AS amount, cost_line.vat_percent, cost_line.vat_included, cost_line.quote
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN roadmap ON roadmap.dossier = dossier.id AND roadmap.begun_on <= :as_of
JOIN project ON project.roadmap = roadmap.id
JOIN cost_line ON cost_line.project = project.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, roadmap.version, project.number, cost_line.number
