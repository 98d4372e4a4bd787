-- What is open by itself, without a day: conditions of awards, and steps of the approval chain are the dossier's own page.
SELECT dossier.reference, project.number AS project, decision_condition.number, decision_condition.text
FROM concerned JOIN dossier ON dossier.id = concerned.id
JOIN roadmap ON roadmap.dossier = dossier.id
JOIN project ON project.roadmap = roadmap.id
JOIN decision ON decision.project = project.id
JOIN decision_condition ON decision_condition.decision = decision.id
WHERE decision_condition.met_on IS NULL AND decision.verdict = 'awarded'
  AND (dossier.status = 'active' OR dossier.status = 'suspended')
ORDER BY dossier.submitted_on, dossier.id, project.number, decision_condition.number
