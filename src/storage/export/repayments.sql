SELECT recovery.id AS recovery, repayment.number, repayment.amount_cents AS amount, repayment.on_day
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN recovery ON recovery.dossier = dossier.id
JOIN repayment ON repayment.recovery = recovery.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of AND repayment.on_day <= :as_of
ORDER BY edition.reference, dossier.number, recovery.id, repayment.number
