SELECT dossier FROM partner WHERE organisation = ?1
UNION SELECT dossier FROM role WHERE organisation = ?1 AND dossier IS NOT NULL
UNION SELECT dossier FROM expert_request WHERE organisation = ?1
UNION SELECT dossier FROM field_value WHERE organisation = ?1
