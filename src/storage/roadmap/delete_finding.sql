DELETE FROM project_finding
WHERE project = ?1 AND item IN (SELECT id FROM inventory_item WHERE number = ?2)
