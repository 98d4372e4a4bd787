SELECT DISTINCT inventory_item.number, project.number
FROM inventory_item
JOIN project_finding ON project_finding.item = inventory_item.id
JOIN project ON project.id = project_finding.project
WHERE inventory_item.inventory = ?1
ORDER BY 1, 2
