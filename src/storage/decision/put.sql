INSERT INTO decision (project, edition, verdict, amount_cents, decided_on, body, reason)
SELECT project.id, :edition, :verdict, :amount, :decided_on, :body, :reason
FROM roadmap JOIN project ON project.roadmap = roadmap.id
WHERE roadmap.dossier = :dossier AND roadmap.submitted_on IS NOT NULL AND project.number = :project
ORDER BY roadmap.version DESC LIMIT 1
ON CONFLICT (project) DO UPDATE SET
  verdict = excluded.verdict, amount_cents = excluded.amount_cents, decided_on = excluded.decided_on,
  body = excluded.body, reason = excluded.reason
