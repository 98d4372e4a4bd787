SELECT dossier.reference AS dossier, expense_note.number AS expense_note, expense.number, expense.fund, expense.project,
       expense.spent_on, expense.seller, expense.seller_vat, expense.description, expense.activity, expense.category,
       expense.net_cents AS net, expense.vat_hundredths, expense.vat_cents AS vat_amount, expense.gross_cents AS gross,
       expense.lacking AS proof_lacks, expense.approved_on AS coach_agreed_on,
       CASE WHEN expense.judged_on <= :as_of THEN expense.verdict END AS expense_verdict,
       CASE WHEN expense.judged_on <= :as_of THEN expense.accepted_cents END AS accepted,
       CASE WHEN expense.judged_on <= :as_of THEN expense.judged_on END AS judged_on,
       CASE WHEN expense.judged_on <= :as_of THEN expense.reason END AS reason
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN expense_note ON expense_note.dossier = dossier.id
JOIN expense ON expense.note = expense_note.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of AND expense_note.received_on <= :as_of
ORDER BY edition.reference, dossier.number, expense_note.number, expense.number
