-- Projects of the roadmap that counts: the submitted one, which was judged and decided, else the latest. Steps
-- are those of the latest version of the same project: they go on after submission.
WITH counting AS (
  SELECT id FROM roadmap WHERE dossier = ?1 ORDER BY submitted_on IS NULL, version DESC LIMIT 1
), living AS (
  SELECT id FROM roadmap WHERE dossier = ?1 ORDER BY version DESC LIMIT 1
)
SELECT project.number, project.title, project.theme, project.objective, project.asked_cents,
       project.public_space,
       (SELECT group_concat(kind, '; ' ORDER BY number) FROM permit WHERE permit.project = project.id) AS permit,
       (SELECT ifnull(sum(amount_cents), 0) FROM cost_line WHERE cost_line.project = project.id) AS costs,
       (SELECT count(*) FROM step WHERE step.project = latest.id) AS steps,
       (SELECT count(*) FROM step WHERE step.project = latest.id AND done_on IS NOT NULL) AS done_steps,
       decision.verdict, decision.amount_cents, decision.decided_on, decision.body, decision.reason,
       project_outcome.outcome, project_outcome.why
FROM project
LEFT JOIN project AS latest ON latest.roadmap = (SELECT id FROM living) AND latest.number = project.number
LEFT JOIN decision ON decision.project = project.id
LEFT JOIN project_outcome ON project_outcome.project = project.id
WHERE project.roadmap = (SELECT id FROM counting)
ORDER BY project.number
