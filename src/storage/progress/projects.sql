-- Of the roadmap that was submitted last. What stands in braces is put in from constant parts.
SELECT dossier.id AS dossier, project.number, project.title, decision.amount_cents,
       (SELECT outcome.outcome FROM project_outcome AS outcome WHERE outcome.project = project.id) AS outcome,
       EXISTS (SELECT 1 FROM amendment WHERE amendment.dossier = dossier.id AND amendment.project = project.number
               AND amendment.kind = 'drop' AND amendment.verdict = 'approved') AS dropped
FROM dossier
CROSS JOIN roadmap ON roadmap.dossier = dossier.id
CROSS JOIN project ON project.roadmap = roadmap.id
CROSS JOIN decision ON decision.project = project.id AND decision.verdict = 'awarded'
WHERE {which} AND roadmap.version = (SELECT max(submitted.version) FROM roadmap AS submitted
                                     WHERE submitted.dossier = dossier.id AND submitted.submitted_on IS NOT NULL)
ORDER BY dossier.id, project.number
