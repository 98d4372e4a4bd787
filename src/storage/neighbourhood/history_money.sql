-- What each account holds of the dossiers, both funds together: the accounts of a dossier balance by themselves.
SELECT dossier, account, sum(cents) AS amount_cents
FROM (
  SELECT posting.dossier, posting.to_account AS account, posting.amount_cents AS cents
  FROM concerned JOIN posting ON posting.dossier = concerned.id
  UNION ALL
  SELECT posting.dossier, posting.from_account, -posting.amount_cents
  FROM concerned JOIN posting ON posting.dossier = concerned.id
)
WHERE account NOT IN ('source', 'envelope', 'carried')
GROUP BY dossier, account HAVING sum(cents) <> 0
