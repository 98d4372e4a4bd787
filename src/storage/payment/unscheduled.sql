-- What each dossier of an edition has committed and not paid, by the postings, beside what is on its way and what is planned;
-- a settled account has no plan any more.
SELECT dossier.reference, neighbourhood.name, held.committed_cents,
       (SELECT ifnull(sum(amount_cents), 0) FROM payment
        WHERE payment.dossier = held.dossier AND payment.fund = 'award'
          AND paid_on IS NULL AND cancelled_on IS NULL) AS coming_cents,
       (SELECT ifnull(sum(amount_cents), 0) FROM instalment
        WHERE instalment.dossier = held.dossier
          AND NOT EXISTS (SELECT 1 FROM payment
                          WHERE payment.instalment = instalment.id AND payment.cancelled_on IS NULL)
          AND NOT EXISTS (SELECT 1 FROM settlement
                          WHERE settlement.dossier = held.dossier AND settlement.fund = 'award')) AS planned_cents
FROM (SELECT dossier, sum(CASE to_account WHEN 'committed' THEN amount_cents ELSE -amount_cents END) AS committed_cents
      FROM posting
      WHERE edition = ?1 AND fund = 'award' AND dossier IS NOT NULL
        AND (to_account = 'committed' OR from_account = 'committed')
      GROUP BY dossier) AS held
CROSS JOIN dossier ON dossier.id = held.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
WHERE held.committed_cents > 0
ORDER BY dossier.reference
