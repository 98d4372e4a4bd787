SELECT number, kind, theme, text, place, owner
FROM inventory_item
WHERE inventory = (SELECT id FROM inventory WHERE dossier = ?1 ORDER BY version DESC LIMIT 1)
ORDER BY number
