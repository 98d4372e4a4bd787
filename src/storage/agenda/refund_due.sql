-- Expense notes of a start fund that is repaid on proof, of which not everything is refused and which no payment repaid
-- (B-SB-5a): of an edition, that came in up to a day.
SELECT expense_note.id, expense_note.received_on AS start, dossier.id AS dossier
FROM dossier
JOIN start_fund ON start_fund.dossier = dossier.id AND start_fund.regime = 'reimbursement'
JOIN expense_note ON expense_note.dossier = dossier.id AND expense_note.fund = 'start-fund'
WHERE dossier.edition = :edition AND dossier.status = 'active' AND expense_note.received_on <= :latest
  AND NOT EXISTS (SELECT 1 FROM payment WHERE payment.note = expense_note.id AND payment.paid_on IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM settlement WHERE settlement.dossier = dossier.id AND settlement.fund = 'start-fund')
  AND EXISTS (SELECT 1 FROM expense WHERE expense.note = expense_note.id AND expense.verdict IS NOT 'refused')
