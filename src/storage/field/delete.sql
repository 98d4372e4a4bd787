DELETE FROM field_value
WHERE dossier = ?1 AND COALESCE(project, 0) = COALESCE(?2, 0) AND field = ?3
