SELECT session_item.id, session_item.position, session_item.dossier, dossier.reference, neighbourhood.name,
       dossier.track, dossier.tier, session_item.title, session_item.analysis
FROM session_item
LEFT JOIN dossier ON dossier.id = session_item.dossier
LEFT JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
WHERE session_item.session = ?1
ORDER BY session_item.position
