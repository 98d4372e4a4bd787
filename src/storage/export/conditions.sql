SELECT dossier.reference AS dossier, roadmap.version, project.number AS project, condition.number,
       condition.text AS condition, condition.before,
       CASE WHEN condition.met_on <= :as_of THEN condition.met_on END AS met_on,
       CASE WHEN condition.met_on <= :as_of THEN condition.note END AS met_how
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN roadmap ON roadmap.dossier = dossier.id AND roadmap.begun_on <= :as_of
JOIN project ON project.roadmap = roadmap.id
JOIN decision ON decision.project = project.id AND decision.decided_on <= :as_of
JOIN decision_condition AS condition ON condition.decision = decision.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, roadmap.version, project.number, condition.number
