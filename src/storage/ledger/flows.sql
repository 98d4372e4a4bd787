-- What the bank paid for a dossier, what came back of it, what was given up, and whether its account is settled.
SELECT (SELECT ifnull(sum(amount_cents), 0) FROM payment
        WHERE dossier = :dossier AND fund = :fund AND paid_on IS NOT NULL) AS paid_cents,
       (SELECT ifnull(sum(repayment.amount_cents), 0)
        FROM recovery JOIN repayment ON repayment.recovery = recovery.id
        WHERE recovery.dossier = :dossier AND recovery.fund = :fund) AS repaid_cents,
       (SELECT ifnull(sum(waived_cents), 0) FROM recovery
        WHERE dossier = :dossier AND fund = :fund) AS waived_cents,
       (SELECT unspent FROM settlement WHERE dossier = :dossier AND fund = :fund) AS unspent
