-- Of the latest version of the roadmap, while steps can be done, and not of a project that was refused or does not go on.
SELECT 'step' AS kind, COALESCE(step.moved_to, step.due_on) AS day, dossier.id AS dossier, step.id
FROM step
CROSS JOIN project ON project.id = step.project
CROSS JOIN roadmap ON roadmap.id = project.roadmap
CROSS JOIN dossier ON dossier.id = roadmap.dossier
WHERE step.done_on IS NULL AND COALESCE(step.moved_to, step.due_on) IS NOT NULL
  AND COALESCE(step.moved_to, step.due_on) <= :until
  AND dossier.status = 'active' AND (dossier.phase = 'preparation' OR dossier.phase = 'realisation')
  AND NOT EXISTS (SELECT 1 FROM roadmap AS later
                  WHERE later.dossier = roadmap.dossier AND later.version > roadmap.version)
  AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.project = project.id AND decision.verdict = 'refused')
  AND NOT EXISTS (SELECT 1 FROM amendment WHERE amendment.dossier = dossier.id AND amendment.project = project.number
                  AND amendment.kind = 'drop' AND amendment.verdict = 'approved')
