-- The expenses, by note and line, and the expense notes that a document shows.
SELECT expense_note.number || '.' || expense.number AS place
FROM expense JOIN expense_note ON expense_note.id = expense.note
WHERE expense.document = ?1
UNION ALL
SELECT CAST(number AS TEXT) FROM expense_note WHERE document = ?1
ORDER BY place
