-- Ordered, and the bank did not confirm it: looked into a fortnight after its list (domain::payment::CONFIRM_WITHIN).
SELECT 'payment' AS kind, date(payment_run.made_on, '+14 days') AS day, dossier.id AS dossier, payment.id
FROM payment
CROSS JOIN payment_run ON payment_run.id = payment.run
CROSS JOIN dossier ON dossier.id = payment.dossier
WHERE payment.paid_on IS NULL AND payment.cancelled_on IS NULL AND payment.run IS NOT NULL
  AND date(payment_run.made_on, '+14 days') <= :until
