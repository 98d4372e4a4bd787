-- Of the roadmap that was submitted last, the projects that are awarded.
SELECT wanted.value AS dossier, project.number AS project, target.indicator, target.thousandths
FROM json_each(:dossiers) AS wanted
JOIN project ON project.roadmap = (
  SELECT id FROM roadmap WHERE dossier = wanted.value AND submitted_on <= :as_of ORDER BY version DESC LIMIT 1
)
JOIN decision ON decision.project = project.id AND decision.verdict = 'awarded' AND decision.decided_on <= :as_of
JOIN target ON target.project = project.id
ORDER BY wanted.value, project.number, target.indicator
