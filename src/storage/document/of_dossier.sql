SELECT id, number, kind, title, stored, path, sha256, size_bytes, dated_on, added_on, project
FROM document WHERE dossier = ?1
ORDER BY number
