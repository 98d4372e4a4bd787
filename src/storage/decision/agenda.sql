-- The dossiers on the agenda of a session, in order.
SELECT session_item.dossier
FROM session_item WHERE session_item.session = ?1 AND session_item.dossier IS NOT NULL
ORDER BY session_item.position
