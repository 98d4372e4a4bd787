SELECT expense_note.id, expense_note.fund,
  (SELECT ifnull(sum(accepted_cents), 0) FROM expense
   WHERE expense.note = expense_note.id AND verdict = 'accepted') AS accepted_cents,
  (SELECT ifnull(sum(payment.amount_cents), 0) FROM payment
   WHERE payment.note = expense_note.id AND cancelled_on IS NULL) AS repaid_cents,
  (SELECT max(payment.id) FROM payment
   WHERE payment.note = expense_note.id AND cancelled_on IS NULL) AS payment
FROM expense_note WHERE dossier = ?1 AND number = ?2
