-- Payments of an edition that were made ready and that the bank did not carry out yet.
SELECT payment.dossier, payment.fund, sum(payment.amount_cents) AS scheduled_cents
FROM dossier CROSS JOIN payment ON payment.dossier = dossier.id
WHERE dossier.edition = :edition AND payment.paid_on IS NULL AND payment.cancelled_on IS NULL
GROUP BY payment.dossier, payment.fund
