SELECT dossier.reference AS dossier, approval.step AS approval, approval.outcome AS approval_outcome,
       approval.amount_cents AS amount, approval.on_day AS approved_on, approval.reference AS paper, approval.reason
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN approval ON approval.dossier = dossier.id AND approval.on_day <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, approval.on_day, approval.id
