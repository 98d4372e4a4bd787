SELECT payment.id, payment.dossier, dossier.reference, neighbourhood.name, dossier.edition,
       agreement.reference AS agreement, payment.kind, payment.instalment, instalment.number AS instalment_number,
       instalment.trigger, instalment.due_on, expense_note.id AS note_id, expense_note.number AS note,
       payment.amount_cents, group_account.holder, group_account.iban, group_account.to_day, payment.communication,
       payment.made_on, payment.claimed_on, payment.claim, payment.run, payment_run.made_on AS run_on,
       payment_run.reference AS run_reference, payment.paid_on, payment.bank, payment.cancelled_on, payment.reason
FROM payment
JOIN dossier ON dossier.id = payment.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
JOIN group_account ON group_account.id = payment.account
LEFT JOIN agreement ON agreement.dossier = payment.dossier AND payment.fund = 'award'
LEFT JOIN instalment ON instalment.id = payment.instalment
LEFT JOIN expense_note ON expense_note.id = payment.note
LEFT JOIN payment_run ON payment_run.id = payment.run
