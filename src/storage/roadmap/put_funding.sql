INSERT INTO funding (project, number, kind, label, amount_cents)
VALUES (:project, :number, :kind, :label, :amount)
ON CONFLICT (project, number) DO UPDATE SET kind = :kind, label = :label, amount_cents = :amount
