SELECT dossier.reference AS dossier, payment.id AS payment, payment.fund, payment.kind AS payment_kind,
       instalment.number AS instalment, expense_note.number AS expense_note, payment.amount_cents AS amount,
       payment.made_on, payment.claimed_on, payment.claim AS claim_reference, payment_run.reference AS payment_run,
       payment_run.made_on AS ordered_on, payment.paid_on, payment.cancelled_on, payment.reason
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN payment ON payment.dossier = dossier.id
LEFT JOIN instalment ON instalment.id = payment.instalment
LEFT JOIN expense_note ON expense_note.id = payment.note
LEFT JOIN payment_run ON payment_run.id = payment.run
WHERE edition.year = :year AND dossier.submitted_on <= :as_of AND payment.made_on <= :as_of
ORDER BY edition.reference, dossier.number, payment.id
