-- The projects of the submitted roadmap, each with the decision on it, if there is one.
SELECT project.id AS project, project.number, project.title, project.asked_cents, decision.id, decision.verdict,
       decision.amount_cents, decision.decided_on, decision.body, decision.reason, decision.reserve_rank,
       decision.opinion, decision.vote, decision.notified_on
FROM project LEFT JOIN decision ON decision.project = project.id
WHERE project.roadmap = (
  SELECT id FROM roadmap WHERE dossier = ?1 AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1
)
ORDER BY project.number
