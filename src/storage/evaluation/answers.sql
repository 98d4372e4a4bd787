SELECT answer.response, answer.question, answer.project, answer.points, answer.text
FROM evaluation_response AS response JOIN evaluation_answer AS answer ON answer.response = response.id
WHERE response.dossier = ?1
ORDER BY answer.response, answer.id
