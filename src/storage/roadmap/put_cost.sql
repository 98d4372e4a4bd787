INSERT INTO cost_line (project, number, label, category, unit_cents, quantity_thousandths, amount_cents, vat_included)
VALUES (:project, :number, :label, :category, :unit, :quantity, :amount, 1)
ON CONFLICT (project, number) DO UPDATE SET
  label = :label, category = :category, unit_cents = :unit, quantity_thousandths = :quantity,
  amount_cents = :amount
