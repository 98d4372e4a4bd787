-- What each account of a dossier holds, by project.
SELECT project, account, sum(cents) AS amount_cents
FROM (
  SELECT project, to_account AS account, amount_cents AS cents
  FROM posting WHERE edition = :edition AND dossier = :dossier AND fund = :fund
  UNION ALL
  SELECT project, from_account, -amount_cents
  FROM posting WHERE edition = :edition AND dossier = :dossier AND fund = :fund
)
GROUP BY project, account HAVING sum(cents) <> 0
