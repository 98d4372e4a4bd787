SELECT outcome = 'admissible' FROM admissibility
WHERE roadmap = (SELECT id FROM roadmap WHERE dossier = ?1 AND submitted_on IS NOT NULL
                 ORDER BY version DESC LIMIT 1)
