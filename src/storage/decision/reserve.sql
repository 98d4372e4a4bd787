-- The reserve list of an edition.
SELECT decision.id, dossier.id AS dossier, dossier.reference, neighbourhood.name, project.number, project.title,
       project.asked_cents, decision.reserve_rank, decision.decided_on, decision.reason
FROM decision
JOIN project ON project.id = decision.project
JOIN roadmap ON roadmap.id = project.roadmap
JOIN dossier ON dossier.id = roadmap.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
WHERE decision.edition = ?1 AND decision.reserve_rank IS NOT NULL
ORDER BY decision.reserve_rank, decision.id
