-- To come, or not closed yet. A session is of a whole edition: the agenda of one dossier or coach leaves it out.
SELECT 'session' AS kind, session.on_day AS day, NULL AS dossier, session.id
FROM session
LEFT JOIN dossier ON dossier.id = NULL
WHERE session.closed_on IS NULL AND session.on_day <= :until
