SELECT dossier.reference AS dossier, instalment.number, instalment.trigger AS instalment_trigger,
       instalment.amount_cents AS amount, instalment.due_on AS instalment_day
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN instalment ON instalment.dossier = dossier.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, instalment.number
