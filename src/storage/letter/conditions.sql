SELECT decision_condition.decision, decision_condition.text, decision_condition.before, decision_condition.met_on
FROM project
JOIN decision ON decision.project = project.id
JOIN decision_condition ON decision_condition.decision = decision.id
WHERE project.roadmap = (
  SELECT id FROM roadmap WHERE dossier = ?1 ORDER BY submitted_on IS NULL, version DESC LIMIT 1)
ORDER BY decision_condition.decision, decision_condition.number
