SELECT residents, users, partners,
       (SELECT count(*) FROM inventory_item WHERE inventory_item.inventory = inventory.id) AS items,
       (SELECT group_concat(DISTINCT section) FROM inventory_item
        WHERE inventory_item.inventory = inventory.id) AS sections,
       (SELECT group_concat(question) FROM inventory_answer
        WHERE inventory_answer.inventory = inventory.id) AS answered
FROM inventory WHERE dossier = ?1 ORDER BY version DESC LIMIT 1
