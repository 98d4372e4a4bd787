SELECT note.number || '.' || expense.number
FROM expense JOIN expense_note AS note ON note.id = expense.note
WHERE expense.dossier = :dossier AND expense.fund = :fund AND (expense.verdict IS NULL OR expense.verdict = 'returned')
ORDER BY note.number, expense.number
