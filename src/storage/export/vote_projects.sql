SELECT vote.id AS vote, vote_project.number, dossier.reference AS dossier, roadmap.version,
       project.number AS project, vote_project.cost_cents AS cost
FROM edition JOIN vote ON vote.edition = edition.id AND vote.begins_on <= :as_of
JOIN vote_project ON vote_project.vote = vote.id
JOIN project ON project.id = vote_project.project
JOIN roadmap ON roadmap.id = project.roadmap
JOIN dossier ON dossier.id = roadmap.dossier
WHERE edition.year = :year
ORDER BY vote.id, vote_project.number
