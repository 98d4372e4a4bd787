-- The expense notes of a dossier, each with what its lines come to.
SELECT expense_note.*, document.number AS document_number,
       count(expense.id) AS lines,
       ifnull(sum(expense.id IS NOT NULL AND expense.verdict IS NULL), 0) AS open,
       ifnull(sum(expense.verdict IS 'returned'), 0) AS returned,
       ifnull(sum(expense.verdict IS 'refused'), 0) AS refused,
       ifnull(sum(expense.gross_cents), 0) AS gross_cents,
       ifnull(sum(expense.accepted_cents), 0) AS accepted_cents
FROM expense_note
LEFT JOIN document ON document.id = expense_note.document
LEFT JOIN expense ON expense.note = expense_note.id
WHERE expense_note.dossier = ?1
GROUP BY expense_note.id
ORDER BY expense_note.number
