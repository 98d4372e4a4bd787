SELECT id, version, held_on, method, residents, users, partners
FROM inventory WHERE dossier = ?1 ORDER BY version DESC LIMIT 1
