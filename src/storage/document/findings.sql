SELECT inventory.version, inventory_item.number
FROM inventory_item JOIN inventory ON inventory.id = inventory_item.inventory
WHERE inventory_item.document = ?1
ORDER BY inventory.version, inventory_item.number
