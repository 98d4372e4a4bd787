INSERT INTO start_fund (dossier, amount_cents, regime, granted_on, debit_note, debit_note_on)
VALUES (:dossier, :amount, :regime, :granted_on, :debit_note, :debit_note_on)
ON CONFLICT (dossier) DO UPDATE SET amount_cents = :amount, regime = :regime, granted_on = :granted_on,
  debit_note = :debit_note, debit_note_on = :debit_note_on
