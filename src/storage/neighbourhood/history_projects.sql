-- Projects of the roadmap that counts of each dossier: the submitted one, else the latest.
SELECT dossier.reference, dossier.edition, project.number, project.title, project.theme, project.asked_cents, decision.verdict,
       decision.amount_cents AS awarded, project_outcome.outcome, project_outcome.why
FROM concerned JOIN dossier ON dossier.id = concerned.id
JOIN edition ON edition.id = dossier.edition
JOIN project ON project.roadmap = (
  SELECT roadmap.id FROM roadmap WHERE roadmap.dossier = dossier.id
  ORDER BY roadmap.submitted_on IS NULL, roadmap.version DESC LIMIT 1)
LEFT JOIN decision ON decision.project = project.id
LEFT JOIN project_outcome ON project_outcome.project = project.id
ORDER BY edition.year, dossier.submitted_on, dossier.id, project.number
