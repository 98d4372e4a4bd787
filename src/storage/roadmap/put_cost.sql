INSERT INTO cost_line (project, number, label, category, unit_cents, quantity_thousandths, amount_cents, vat_percent,
                       vat_included, quote)
VALUES (:project, :number, :label, :category, :unit, :quantity, :amount, :vat, :vat_included, :quote)
ON CONFLICT (project, number) DO UPDATE SET
  label = :label, category = :category, unit_cents = :unit, quantity_thousandths = :quantity,
  amount_cents = :amount, vat_percent = :vat, vat_included = :vat_included, quote = :quote
