SELECT DISTINCT dossier.reference
FROM dossier
JOIN roadmap ON roadmap.dossier = dossier.id
JOIN project ON project.roadmap = roadmap.id
WHERE dossier.edition = ?1 AND project.item = ?2
ORDER BY dossier.reference
