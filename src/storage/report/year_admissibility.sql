-- What was found of the roadmap that counted on a day: nothing is told before it was closed.
SELECT dossier.id AS dossier, admissibility.outcome, admissibility.closed_on, admissibility.body, admissibility.reason
FROM dossier
JOIN roadmap ON roadmap.dossier = dossier.id AND roadmap.submitted_on <= :as_of
JOIN admissibility ON admissibility.roadmap = roadmap.id AND admissibility.closed_on <= :as_of
WHERE dossier.edition IN (SELECT value FROM json_each(:editions))
  AND NOT EXISTS (
    SELECT 1 FROM roadmap AS later
    WHERE later.dossier = dossier.id AND later.version > roadmap.version AND later.submitted_on <= :as_of)
ORDER BY dossier.edition, dossier.number
