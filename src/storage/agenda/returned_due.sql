-- Lines of expenses that were asked back and did not come in again: a line of the agenda for each.
SELECT 'returned' AS kind, expense.judged_on AS day, dossier.id AS dossier, expense.id
FROM expense CROSS JOIN dossier ON dossier.id = expense.dossier
WHERE expense.verdict = 'returned' AND expense.judged_on <= :until AND dossier.status = 'active'
