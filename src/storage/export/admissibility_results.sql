-- Only of what is closed: nothing of a judgement that goes on is told (B-RM-3).
SELECT dossier.reference AS dossier, roadmap.version, result.criterion, result.result, result.reason, result.on_day,
       result.actor AS assessed_by
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN roadmap ON roadmap.dossier = dossier.id
JOIN admissibility ON admissibility.roadmap = roadmap.id AND admissibility.closed_on <= :as_of
JOIN admissibility_result AS result ON result.admissibility = admissibility.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, roadmap.version, result.id
