INSERT INTO expense_note (dossier, number, fund, received_on, from_day, to_day, reference, declared_cents, document)
VALUES (:dossier, :number, :fund, :received_on, :from_day, :to_day, :reference, :declared, :document)
