-- Sessions that have a dossier on their agenda; those that are not closed first.
SELECT session.id, session.body, session.on_day, session.closed_on
FROM session_item JOIN session ON session.id = session_item.session
WHERE session_item.dossier = ?1
ORDER BY session.closed_on IS NOT NULL, session.on_day, session.id
