-- What came to the envelopes of editions until a day beside what was stated and awarded, less what was carried on.
SELECT edition, sum(CASE WHEN to_account = 'envelope' THEN amount_cents ELSE -amount_cents END) AS added_cents
FROM posting
WHERE edition IN (SELECT value FROM json_each(:editions)) AND fund = 'award'
  AND (from_account = 'envelope' OR to_account = 'envelope')
  AND cause NOT IN ('envelope', 'award', 'upgrade')
  AND ((to_account = 'envelope' AND from_account <> 'source') OR (from_account = 'envelope' AND to_account <> 'source'))
  AND on_day <= :until
GROUP BY edition
