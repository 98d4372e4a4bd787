SELECT id, version, held_on, method, residents, users, partners FROM inventory
WHERE dossier = :dossier AND version = ifnull(:version, version)
ORDER BY version DESC LIMIT 1
