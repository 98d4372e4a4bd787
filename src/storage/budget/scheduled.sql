-- What of an edition is on its way or planned: payments that the bank did not carry out yet, and instalments without a
-- payment, as long as the account is not settled.
SELECT dossier, fund, sum(amount_cents) AS scheduled_cents
FROM (
  SELECT payment.dossier, payment.fund, payment.amount_cents
  FROM dossier CROSS JOIN payment ON payment.dossier = dossier.id
  WHERE dossier.edition = :edition AND payment.paid_on IS NULL AND payment.cancelled_on IS NULL
  UNION ALL
  SELECT instalment.dossier, 'award', instalment.amount_cents
  FROM dossier CROSS JOIN instalment ON instalment.dossier = dossier.id
  WHERE dossier.edition = :edition
    AND NOT EXISTS (SELECT 1 FROM payment WHERE payment.instalment = instalment.id AND payment.cancelled_on IS NULL)
    AND NOT EXISTS (
      SELECT 1 FROM settlement WHERE settlement.dossier = instalment.dossier AND settlement.fund = 'award'
    )
)
GROUP BY dossier, fund
