-- How the money of a dossier from a fund stands beside one payment: what others are ordered or on their way, what is planned
-- and not scheduled, and the expenses that it depends on (those of its note, where it repays one).
SELECT (SELECT ifnull(sum(amount_cents), 0) FROM payment
        WHERE dossier = :dossier AND fund = :fund AND paid_on IS NULL AND cancelled_on IS NULL
          AND run IS NOT NULL AND id <> :payment) AS ordered_cents,
       (SELECT ifnull(sum(amount_cents), 0) FROM payment
        WHERE dossier = :dossier AND fund = :fund AND paid_on IS NULL AND cancelled_on IS NULL
          AND run IS NULL AND id <> :payment) AS open_cents,
       (SELECT ifnull(sum(instalment.amount_cents), 0) FROM instalment
        WHERE instalment.dossier = :dossier AND :fund = 'award'
          AND NOT EXISTS (SELECT 1 FROM payment
                          WHERE payment.instalment = instalment.id AND payment.cancelled_on IS NULL)) AS planned_cents,
       (SELECT count(*) FROM expense
        WHERE dossier = :dossier AND fund = :fund AND (verdict IS NULL OR verdict = 'returned')
          AND (:note IS NULL OR note = :note)) AS open_lines,
       (SELECT ifnull(sum(accepted_cents), 0) FROM expense
        WHERE dossier = :dossier AND fund = :fund AND verdict = 'accepted'
          AND (:note IS NULL OR note = :note)) AS accepted_cents,
       (SELECT regime FROM start_fund WHERE dossier = :dossier) AS regime,
       EXISTS (SELECT 1 FROM start_fund WHERE dossier = :dossier AND debit_note IS NOT NULL) AS debit_note,
       (SELECT max(number) FROM instalment WHERE dossier = :dossier) AS last_instalment,
       (SELECT count(*) FROM instalment WHERE dossier = :dossier) AS instalments
