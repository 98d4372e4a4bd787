SELECT dossier.reference AS dossier, obstacle.number, obstacle.project, obstacle.step, obstacle.reason,
       obstacle.began_on, CASE WHEN obstacle.ended_on <= :as_of THEN obstacle.ended_on END AS solved_on,
       CASE WHEN obstacle.ended_on <= :as_of THEN obstacle.solution END AS solution
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN obstacle ON obstacle.dossier = dossier.id AND obstacle.began_on <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, obstacle.number
