INSERT INTO cost_line (project, number, label, category, unit_cents, quantity_thousandths, amount_cents)
VALUES (:project, :number, :label, :category, :unit, :quantity, :amount)
ON CONFLICT (project, number) DO UPDATE SET
  label = :label, category = :category, unit_cents = :unit, quantity_thousandths = :quantity,
  amount_cents = :amount
