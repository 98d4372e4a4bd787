INSERT INTO decision (project, edition, verdict, amount_cents, decided_on, body, reason, reserve_rank, opinion, vote)
VALUES (:project, :edition, :verdict, :amount, :decided_on, :body, :reason, :rank, :opinion, :vote)
ON CONFLICT (project) DO UPDATE SET
  verdict = excluded.verdict, amount_cents = excluded.amount_cents, decided_on = excluded.decided_on,
  body = excluded.body, reason = excluded.reason, reserve_rank = excluded.reserve_rank,
  opinion = excluded.opinion, vote = excluded.vote, notified_on = NULL
