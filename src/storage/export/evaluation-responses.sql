SELECT dossier.reference AS dossier, response.number AS response, response.people, response.begun_on,
       CASE WHEN response.finished_on <= :as_of THEN response.finished_on END AS finished_on,
       (SELECT count(*) FROM evaluation_answer AS answer WHERE answer.response = response.id) AS answers
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN evaluation_response AS response ON response.dossier = dossier.id AND response.begun_on <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, response.number
