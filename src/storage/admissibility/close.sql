INSERT INTO admissibility (roadmap, outcome, closed_on, body, reason) VALUES (:roadmap, :outcome, :on, :body, :reason)
ON CONFLICT (roadmap) DO UPDATE SET
  outcome = excluded.outcome, closed_on = excluded.closed_on, body = excluded.body, reason = excluded.reason
