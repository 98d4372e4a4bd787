-- What was asked back of the dossiers of editions, with what came back of it and what was given up until a day.
SELECT dossier.edition, recovery.amount_cents, recovery.due_on,
       CASE WHEN recovery.waived_on <= :as_of THEN recovery.waived_cents ELSE 0 END AS waived_cents,
       (SELECT ifnull(sum(repayment.amount_cents), 0) FROM repayment
        WHERE repayment.recovery = recovery.id AND repayment.on_day <= :as_of) AS repaid_cents
FROM recovery JOIN dossier ON dossier.id = recovery.dossier
WHERE dossier.edition IN (SELECT value FROM json_each(:editions)) AND recovery.asked_on <= :as_of
ORDER BY dossier.edition, recovery.id
