SELECT vote_project.number, vote_project.project, dossier.id AS dossier, dossier.reference,
       neighbourhood.name AS neighbourhood, project.number AS place, project.title, vote_project.cost_cents
FROM vote_project
JOIN project ON project.id = vote_project.project
JOIN roadmap ON roadmap.id = project.roadmap
JOIN dossier ON dossier.id = roadmap.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
WHERE vote_project.vote = ?1
ORDER BY vote_project.number
