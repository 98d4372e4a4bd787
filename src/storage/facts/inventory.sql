SELECT residents, users, partners,
       (SELECT count(*) FROM inventory_item WHERE inventory_item.inventory = inventory.id) AS items
FROM inventory WHERE dossier = ?1 ORDER BY version DESC LIMIT 1
