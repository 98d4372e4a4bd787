-- The dossiers of an edition with a decision that was not made known yet.
SELECT DISTINCT roadmap.dossier
FROM decision
JOIN project ON project.id = decision.project
JOIN roadmap ON roadmap.id = project.roadmap
WHERE decision.edition = ?1 AND decision.notified_on IS NULL
ORDER BY roadmap.dossier
