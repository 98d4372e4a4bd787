SELECT DISTINCT person.id, person.name
FROM expert_request JOIN person ON person.id = expert_request.expert
WHERE expert_request.expert IS NOT NULL
ORDER BY person.id
