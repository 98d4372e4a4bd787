-- Asked back, and not all of it came back or was given up.
SELECT 'recovery' AS kind, recovery.due_on AS day, dossier.id AS dossier, recovery.id
FROM recovery
CROSS JOIN dossier ON dossier.id = recovery.dossier
WHERE recovery.waived_on IS NULL AND recovery.due_on IS NOT NULL AND recovery.due_on <= :until
  AND recovery.amount_cents > (SELECT ifnull(sum(amount_cents), 0) FROM repayment WHERE repayment.recovery = recovery.id)
