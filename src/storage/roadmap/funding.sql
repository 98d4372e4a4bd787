SELECT project.id, funding.kind, funding.label, funding.amount_cents
FROM project JOIN funding ON funding.project = project.id
WHERE project.roadmap = ?1
ORDER BY project.id, funding.number
