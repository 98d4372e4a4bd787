SELECT expert_request.id, dossier.reference, neighbourhood.name, dossier.edition, expert_request.number,
       NULL AS part, expert_request.question AS text, expert_request.field AS code, person.name AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN expert_request ON expert_request.id = wanted.value
LEFT JOIN person ON person.id = expert_request.expert
JOIN dossier ON dossier.id = expert_request.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
