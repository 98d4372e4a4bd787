SELECT inventory_item.number, inventory_item.kind, theme, section, question, text, place, latitude, longitude,
       geometry, owner, source, document.number AS document
FROM inventory_item LEFT JOIN document ON document.id = inventory_item.document
WHERE inventory = ?1 ORDER BY inventory_item.number
