SELECT ?1 AS dossier, id, number, title, objective, asked_cents
FROM project
WHERE roadmap = (SELECT id FROM roadmap WHERE dossier = ?1 AND submitted_on IS NOT NULL
                 ORDER BY version DESC LIMIT 1)
ORDER BY number
