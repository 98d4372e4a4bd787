SELECT response.id, response.number, response.person, person.name, response.people, response.begun_on,
       response.finished_on
FROM evaluation_response AS response LEFT JOIN person ON person.id = response.person
WHERE response.dossier = ?1
ORDER BY response.number
