-- Of the latest version of the roadmap, and not of a project that was refused.
SELECT 'permit' AS kind, permit.expected_on AS day, dossier.id AS dossier, permit.id
FROM permit
CROSS JOIN project ON project.id = permit.project
CROSS JOIN roadmap ON roadmap.id = project.roadmap
CROSS JOIN dossier ON dossier.id = roadmap.dossier
WHERE permit.status = 'requested' AND permit.expected_on <= :until
  AND dossier.status = 'active'
  AND NOT EXISTS (SELECT 1 FROM roadmap AS later
                  WHERE later.dossier = roadmap.dossier AND later.version > roadmap.version)
  AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.project = project.id AND decision.verdict = 'refused')
