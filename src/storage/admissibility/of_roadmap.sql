-- The submitted roadmap of a dossier with its admissibility, also where nothing was written of it yet.
SELECT roadmap.id AS roadmap, roadmap.version, roadmap.submitted_on,
       admissibility.id, admissibility.outcome, admissibility.closed_on, admissibility.body, admissibility.reason
FROM roadmap LEFT JOIN admissibility ON admissibility.roadmap = roadmap.id
WHERE roadmap.dossier = ?1 AND roadmap.submitted_on IS NOT NULL
ORDER BY roadmap.version DESC LIMIT 1
