-- What the expenses of a dossier come to, from one fund.
SELECT count(*) AS lines,
       ifnull(sum(verdict IS NULL), 0) AS open,
       ifnull(sum(verdict IS 'returned'), 0) AS returned,
       ifnull(sum(verdict IS 'refused'), 0) AS refused,
       ifnull(sum(gross_cents), 0) AS gross_cents,
       ifnull(sum(accepted_cents), 0) AS accepted_cents
FROM expense WHERE dossier = ?1 AND fund = ?2
