-- Awarded, and not dropped since: by an approved change, or by what the evaluation says.
SELECT project.id, project.number, project.title, decision.verdict, decision.amount_cents
FROM project JOIN decision ON decision.project = project.id
WHERE project.roadmap = (
  SELECT id FROM roadmap WHERE dossier = ?1 AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1
)
  AND decision.verdict = 'awarded'
  AND NOT EXISTS (SELECT 1 FROM amendment
                  WHERE amendment.dossier = ?1 AND amendment.project = project.number AND amendment.kind = 'drop'
                    AND amendment.verdict = 'approved')
  AND NOT EXISTS (SELECT 1 FROM project_outcome AS outcome
                  WHERE outcome.project = project.id AND outcome.outcome = 'dropped')
ORDER BY project.number
