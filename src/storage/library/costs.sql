-- What a project cost, by category, the dearest first.
SELECT category, count(*) AS lines, sum(amount_cents) AS amount_cents
FROM cost_line WHERE project = ?1
GROUP BY category ORDER BY amount_cents DESC, category
