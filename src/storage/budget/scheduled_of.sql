-- The same of one dossier and fund.
SELECT (SELECT ifnull(sum(amount_cents), 0) FROM payment
        WHERE dossier = :dossier AND fund = :fund AND paid_on IS NULL AND cancelled_on IS NULL)
  + (SELECT ifnull(sum(amount_cents), 0) FROM instalment
     WHERE instalment.dossier = :dossier AND :fund = 'award'
       AND NOT EXISTS (SELECT 1 FROM payment WHERE payment.instalment = instalment.id AND payment.cancelled_on IS NULL)
       AND NOT EXISTS (SELECT 1 FROM settlement WHERE settlement.dossier = :dossier AND settlement.fund = 'award'))
  AS scheduled_cents
