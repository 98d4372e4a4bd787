SELECT dossier.reference AS dossier, expense_note.number AS expense_note, expense_note.fund, expense_note.received_on,
       expense_note.from_day, expense_note.to_day, expense_note.declared_cents AS declared
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN expense_note ON expense_note.dossier = dossier.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of AND expense_note.received_on <= :as_of
ORDER BY edition.reference, dossier.number, expense_note.number
