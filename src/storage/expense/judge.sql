UPDATE expense SET verdict = :verdict, accepted_cents = :accepted, judged_on = :on, reason = :reason
WHERE id = :id
