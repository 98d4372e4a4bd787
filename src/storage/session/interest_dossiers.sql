SELECT dossier.id, dossier.neighbourhood
FROM session_item JOIN dossier ON dossier.id = session_item.dossier
WHERE session_item.session = ?1
ORDER BY session_item.position
