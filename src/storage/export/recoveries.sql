SELECT dossier.reference AS dossier, recovery.id AS recovery, recovery.fund, recovery.amount_cents AS amount,
       recovery.reason, recovery.asked_on, recovery.due_on,
       CASE WHEN recovery.waived_on <= :as_of THEN recovery.waived_on END AS waived_on,
       CASE WHEN recovery.waived_on <= :as_of THEN recovery.waived_cents END AS waived,
       CASE WHEN recovery.waived_on <= :as_of THEN recovery.waived_reason END AS waived_reason
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN recovery ON recovery.dossier = dossier.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of AND recovery.asked_on <= :as_of
ORDER BY edition.reference, dossier.number, recovery.id
