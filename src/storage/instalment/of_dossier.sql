SELECT instalment.id, instalment.number, instalment.trigger, instalment.amount_cents, instalment.due_on,
       payment.id AS payment, payment.amount_cents AS payment_cents
FROM instalment
LEFT JOIN payment ON payment.instalment = instalment.id AND payment.cancelled_on IS NULL
WHERE instalment.dossier = ?1
ORDER BY instalment.number
