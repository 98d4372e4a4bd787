-- Money that contradicts itself: accounts below zero; rests that are on their way for ever; lines of expenses that are not of
-- their note's dossier or fund; payments to the account of another dossier, or of a fund that it is not paid from; more back
-- than was asked.
SELECT 'negative' AS what, ifnull(dossier.reference, edition.reference) AS reference, 0 AS number
FROM (
  SELECT edition, dossier, fund, project, to_account AS account, amount_cents FROM posting
  UNION ALL SELECT edition, dossier, fund, project, from_account, -amount_cents FROM posting
) AS held
JOIN edition ON edition.id = held.edition
LEFT JOIN dossier ON dossier.id = held.dossier AND held.account <> 'envelope'
WHERE held.account NOT IN ('source', 'carried')
GROUP BY held.edition, CASE WHEN held.account <> 'envelope' THEN held.dossier END, held.fund,
         CASE WHEN held.account <> 'envelope' THEN held.project END, held.account
HAVING sum(held.amount_cents) < 0
UNION
SELECT 'carried', max(edition.reference), 0
FROM posting JOIN edition ON edition.id = posting.edition
WHERE to_account = 'carried' OR from_account = 'carried'
HAVING sum(CASE WHEN to_account = 'carried' THEN amount_cents ELSE -amount_cents END) <> 0
UNION
SELECT 'expense', dossier.reference, expense_note.number
FROM expense JOIN expense_note ON expense_note.id = expense.note JOIN dossier ON dossier.id = expense_note.dossier
WHERE expense.dossier <> expense_note.dossier OR expense.fund <> expense_note.fund
UNION
SELECT 'payment', dossier.reference, payment.id
FROM payment JOIN dossier ON dossier.id = payment.dossier
JOIN group_account AS account ON account.id = payment.account
LEFT JOIN instalment ON instalment.id = payment.instalment
LEFT JOIN expense_note ON expense_note.id = payment.note
WHERE account.dossier <> payment.dossier OR instalment.dossier <> payment.dossier
   OR expense_note.dossier <> payment.dossier OR expense_note.fund <> payment.fund
UNION
SELECT 'recovery', dossier.reference, recovery.id
FROM recovery JOIN dossier ON dossier.id = recovery.dossier
WHERE recovery.amount_cents < ifnull(recovery.waived_cents, 0)
  + (SELECT ifnull(sum(amount_cents), 0) FROM repayment WHERE repayment.recovery = recovery.id)
ORDER BY 1, 2, 3 LIMIT ?1
