SELECT amount_cents, regime, granted_on, debit_note, debit_note_on
FROM start_fund WHERE dossier = ?1
