SELECT dossier.reference AS dossier, response.number AS response, answer.question,
       nullif(answer.project, 0) AS project, answer.points, answer.text AS answer
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN evaluation_response AS response ON response.dossier = dossier.id AND response.begun_on <= :as_of
JOIN evaluation_answer AS answer ON answer.response = response.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, response.number, answer.id
