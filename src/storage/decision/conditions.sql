-- The conditions of what was awarded to a dossier.
SELECT condition.id, project.number AS project, project.title, condition.number, condition.text, condition.before,
       condition.met_on, condition.note
FROM project
JOIN decision ON decision.project = project.id
JOIN decision_condition AS condition ON condition.decision = decision.id
WHERE project.roadmap = (
  SELECT id FROM roadmap WHERE dossier = ?1 AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1
)
ORDER BY project.number, condition.number
