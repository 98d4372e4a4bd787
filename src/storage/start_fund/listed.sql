-- The start funds of an edition, with what was spent, accepted and paid of each.
SELECT dossier.reference, neighbourhood.name, start_fund.amount_cents, start_fund.regime, start_fund.granted_on,
       start_fund.debit_note, start_fund.debit_note_on,
       (SELECT ifnull(sum(gross_cents), 0) FROM expense
        WHERE expense.dossier = dossier.id AND expense.fund = 'start-fund') AS spent_cents,
       (SELECT ifnull(sum(accepted_cents), 0) FROM expense
        WHERE expense.dossier = dossier.id AND expense.fund = 'start-fund') AS accepted_cents,
       (SELECT ifnull(sum(amount_cents), 0) FROM payment
        WHERE payment.dossier = dossier.id AND payment.fund = 'start-fund' AND payment.paid_on IS NOT NULL)
       - (SELECT ifnull(sum(repayment.amount_cents), 0) FROM recovery JOIN repayment ON repayment.recovery = recovery.id
          WHERE recovery.dossier = dossier.id AND recovery.fund = 'start-fund') AS paid_cents
FROM dossier
JOIN start_fund ON start_fund.dossier = dossier.id
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
WHERE dossier.edition = ?1
ORDER BY dossier.number
