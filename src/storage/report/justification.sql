-- Who owes proofs: what each dossier of an edition was paid and has not justified, by fund, and what it handed in that is
-- not judged. What is paid and not justified is what the ledger holds as such; it began with the first payment that what
-- is justified does not reach.
WITH held AS (
  SELECT dossier, fund,
         sum(CASE WHEN to_account = 'paid' THEN amount_cents ELSE -amount_cents END) AS unjustified
  FROM posting
  WHERE edition = ?1 AND dossier IS NOT NULL AND (to_account = 'paid' OR from_account = 'paid')
  GROUP BY dossier, fund
),
paid AS (
  SELECT payment.dossier, payment.fund, payment.paid_on,
         sum(payment.amount_cents) OVER (
           PARTITION BY payment.dossier, payment.fund ORDER BY payment.paid_on, payment.id
         ) AS till,
         sum(payment.amount_cents) OVER (PARTITION BY payment.dossier, payment.fund) AS whole
  FROM payment JOIN dossier ON dossier.id = payment.dossier
  WHERE dossier.edition = ?1 AND payment.paid_on IS NOT NULL
),
first AS (
  SELECT paid.dossier, paid.fund, max(paid.whole) AS whole,
         min(CASE WHEN paid.till > paid.whole - held.unjustified THEN paid.paid_on END) AS since
  FROM paid JOIN held ON held.dossier = paid.dossier AND held.fund = paid.fund
  GROUP BY paid.dossier, paid.fund
),
spent AS (
  SELECT expense.dossier, expense.fund, sum(expense.verdict IS NULL) AS open,
         sum(expense.verdict IS 'returned') AS returned, sum(expense.accepted_cents) AS accepted
  FROM dossier JOIN expense ON expense.dossier = dossier.id
  WHERE dossier.edition = ?1
  GROUP BY expense.dossier, expense.fund
),
both AS (
  SELECT dossier, fund FROM held WHERE unjustified > 0
  UNION
  SELECT dossier, fund FROM spent WHERE open + returned > 0
)
SELECT dossier.reference, neighbourhood.name, both.fund, ifnull(first.whole, 0) AS paid_cents,
       ifnull(spent.accepted, 0) AS accepted_cents, ifnull(held.unjustified, 0) AS unjustified_cents, first.since,
       ifnull(spent.open, 0) AS open, ifnull(spent.returned, 0) AS returned,
       CASE WHEN spent.open > 0 THEN (
         SELECT min(expense_note.received_on) FROM expense_note JOIN expense ON expense.note = expense_note.id
         WHERE expense_note.dossier = both.dossier AND expense_note.fund = both.fund AND expense.verdict IS NULL
       ) END AS oldest_open
FROM both
JOIN dossier ON dossier.id = both.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
LEFT JOIN held ON held.dossier = both.dossier AND held.fund = both.fund
LEFT JOIN first ON first.dossier = both.dossier AND first.fund = both.fund
LEFT JOIN spent ON spent.dossier = both.dossier AND spent.fund = both.fund
ORDER BY first.since IS NULL, first.since, dossier.number, both.fund
