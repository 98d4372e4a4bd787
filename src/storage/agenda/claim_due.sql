-- Claimed by the group and on no list yet.
SELECT 'claim' AS kind, payment.claimed_on AS day, dossier.id AS dossier, payment.id
FROM payment
CROSS JOIN dossier ON dossier.id = payment.dossier
WHERE payment.run IS NULL AND payment.cancelled_on IS NULL AND payment.made_on <= :until
  AND payment.claimed_on <= :until
