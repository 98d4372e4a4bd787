-- For each dossier of an edition the first payment, up to a day, that what is justified does not reach.
WITH held AS (
  SELECT dossier, fund,
         sum(CASE WHEN to_account = 'paid' THEN amount_cents ELSE -amount_cents END) AS unjustified
  FROM posting
  WHERE edition = :edition AND dossier IS NOT NULL AND (to_account = 'paid' OR from_account = 'paid')
  GROUP BY dossier, fund
),
paid AS (
  SELECT payment.id, payment.dossier, payment.paid_on, held.unjustified,
         sum(payment.amount_cents) OVER (
           PARTITION BY payment.dossier, payment.fund ORDER BY payment.paid_on, payment.id
         ) AS till,
         sum(payment.amount_cents) OVER (PARTITION BY payment.dossier, payment.fund) AS whole
  FROM held JOIN payment
    ON payment.dossier = held.dossier AND payment.fund = held.fund AND payment.paid_on IS NOT NULL
  WHERE held.unjustified > 0
)
SELECT paid.id, min(paid.paid_on) AS start, dossier.id AS dossier
FROM paid JOIN dossier ON dossier.id = paid.dossier
WHERE paid.till > paid.whole - paid.unjustified AND paid.paid_on <= :latest AND dossier.status = 'active'
