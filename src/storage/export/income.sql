SELECT dossier.reference AS dossier, income.number, income.project, income.kind AS funding_kind, income.label,
       income.amount_cents AS amount, income.on_day
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN income ON income.dossier = dossier.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of AND income.on_day <= :as_of
ORDER BY edition.reference, dossier.number, income.number
