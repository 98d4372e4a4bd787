-- Projects of the roadmap that counts (the submitted one, else the latest) with what was decided on them.
SELECT project.number, project.title, project.asked_cents, decision.id AS decision, decision.verdict,
       decision.amount_cents, decision.decided_on, decision.body, decision.reason, decision.reserve_rank,
       decision.notified_on
FROM project LEFT JOIN decision ON decision.project = project.id
WHERE project.roadmap = (
  SELECT id FROM roadmap WHERE dossier = ?1 ORDER BY submitted_on IS NULL, version DESC LIMIT 1)
ORDER BY project.number
