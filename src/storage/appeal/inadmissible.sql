-- Of the submitted roadmap that counts.
SELECT admissibility.closed_on
FROM admissibility
WHERE admissibility.outcome = 'inadmissible' AND admissibility.roadmap = (
  SELECT id FROM roadmap WHERE dossier = ?1 AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1
)
