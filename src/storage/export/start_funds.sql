SELECT dossier.reference AS dossier, start_fund.amount_cents AS amount, start_fund.regime, start_fund.granted_on,
       start_fund.debit_note, start_fund.debit_note_on
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN start_fund ON start_fund.dossier = dossier.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of AND start_fund.granted_on <= :as_of
ORDER BY edition.reference, dossier.number
