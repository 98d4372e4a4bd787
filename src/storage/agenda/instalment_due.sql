-- Its day has come and nothing was made of it yet.
SELECT 'instalment' AS kind, instalment.due_on AS day, dossier.id AS dossier, instalment.id
FROM instalment
CROSS JOIN dossier ON dossier.id = instalment.dossier
WHERE instalment.due_on IS NOT NULL AND instalment.due_on <= :until AND dossier.status = 'active'
  AND NOT EXISTS (SELECT 1 FROM payment
                  WHERE payment.instalment = instalment.id AND payment.cancelled_on IS NULL)
