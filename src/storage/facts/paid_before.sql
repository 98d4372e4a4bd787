-- Other dossiers of a neighbourhood of which an award was paid, oldest first.
SELECT dossier.reference FROM dossier
WHERE dossier.neighbourhood = ?1 AND dossier.id <> ?2 AND EXISTS (
  SELECT 1 FROM payment WHERE payment.dossier = dossier.id AND payment.fund = 'award' AND payment.paid_on IS NOT NULL
)
ORDER BY dossier.id
