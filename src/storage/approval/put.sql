INSERT INTO approval (dossier, step, outcome, amount_cents, on_day, reference, reason)
VALUES (:dossier, :step, :outcome, :amount, :on_day, :reference, :reason)
ON CONFLICT (dossier, step) DO UPDATE SET
  outcome = excluded.outcome, amount_cents = excluded.amount_cents, on_day = excluded.on_day,
  reference = excluded.reference, reason = excluded.reason
