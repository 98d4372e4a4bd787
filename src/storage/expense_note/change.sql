UPDATE expense_note SET received_on = :received_on, from_day = :from_day, to_day = :to_day, reference = :reference,
  declared_cents = :declared, document = :document
WHERE id = :id
