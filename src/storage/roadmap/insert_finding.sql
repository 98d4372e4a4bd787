INSERT INTO project_finding (project, item)
SELECT :project, id FROM inventory_item WHERE inventory = :inventory AND number = :number
