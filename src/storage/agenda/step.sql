SELECT step.id, dossier.reference, neighbourhood.name, dossier.edition, project.number, step.number AS part,
       step.title AS text, NULL AS code, step.responsible AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN step ON step.id = wanted.value
JOIN project ON project.id = step.project
JOIN roadmap ON roadmap.id = project.roadmap
JOIN dossier ON dossier.id = roadmap.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
