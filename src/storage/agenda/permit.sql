SELECT permit.id, dossier.reference, neighbourhood.name, dossier.edition, project.number, permit.number AS part,
       permit.kind AS text, NULL AS code, permit.authority AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN permit ON permit.id = wanted.value
JOIN project ON project.id = permit.project
JOIN roadmap ON roadmap.id = project.roadmap
JOIN dossier ON dossier.id = roadmap.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
