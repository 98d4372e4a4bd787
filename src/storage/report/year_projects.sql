-- Projects of the roadmap that counted on a day: the submitted one, else the latest that was begun.
SELECT dossier.id AS dossier, project.number, project.title, project.theme, project.objective,
       project.asked_cents, decision.verdict, decision.amount_cents, decision.decided_on, decision.body,
       decision.reason
FROM dossier
JOIN project ON project.roadmap = (
  SELECT roadmap.id FROM roadmap WHERE roadmap.dossier = dossier.id AND roadmap.begun_on <= :as_of
  ORDER BY roadmap.submitted_on IS NULL OR roadmap.submitted_on > :as_of, roadmap.version DESC LIMIT 1)
LEFT JOIN decision ON decision.project = project.id AND decision.decided_on <= :as_of
WHERE dossier.edition IN (SELECT value FROM json_each(:editions)) AND dossier.submitted_on <= :as_of
ORDER BY dossier.edition, dossier.number, project.number
