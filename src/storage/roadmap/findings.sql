SELECT DISTINCT project.id, inventory_item.number
FROM project
JOIN project_finding ON project_finding.project = project.id
JOIN inventory_item ON inventory_item.id = project_finding.item
WHERE project.roadmap = ?1
ORDER BY project.id, inventory_item.number
