-- Only what is closed: nothing of a judgement that goes on is told (B-RM-3).
SELECT dossier.reference AS dossier, roadmap.version, admissibility.outcome AS admissibility,
       admissibility.closed_on AS decided_on,
       admissibility.body, admissibility.reason
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN roadmap ON roadmap.dossier = dossier.id
JOIN admissibility ON admissibility.roadmap = roadmap.id AND admissibility.closed_on <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, roadmap.version
