-- Recoveries with what came back of each.
SELECT recovery.id, recovery.dossier, dossier.reference, neighbourhood.name, recovery.fund, recovery.amount_cents,
       recovery.reason, recovery.asked_on, recovery.due_on, recovery.communication, recovery.waived_on,
       recovery.waived_cents, recovery.waived_reason,
       (SELECT ifnull(sum(amount_cents), 0) FROM repayment WHERE repayment.recovery = recovery.id) AS repaid_cents,
       (SELECT max(on_day) FROM repayment WHERE repayment.recovery = recovery.id) AS last_on
FROM recovery
JOIN dossier ON dossier.id = recovery.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
