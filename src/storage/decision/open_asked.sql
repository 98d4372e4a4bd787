-- What the projects of an edition that are still to be decided ask: how many they are, and what together.
SELECT count(*) AS projects, ifnull(sum(project.asked_cents), 0) AS asked_cents
FROM dossier
JOIN roadmap ON roadmap.id = (
  SELECT id FROM roadmap WHERE dossier = dossier.id AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1
)
JOIN project ON project.roadmap = roadmap.id
WHERE dossier.edition = ?1 AND dossier.phase = 'selection' AND dossier.status IN ('active', 'suspended')
  AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.project = project.id)
