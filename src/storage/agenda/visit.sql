SELECT visit.id, dossier.reference, neighbourhood.name, dossier.edition, visit.number, NULL AS part,
       visit.subject AS text, NULL AS code, person.name AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN visit ON visit.id = wanted.value
JOIN person ON person.id = visit.coach
JOIN dossier ON dossier.id = visit.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
