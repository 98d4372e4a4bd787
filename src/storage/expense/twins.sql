-- What has the same purchase as lines of a dossier, or the same proof as lines of another note. What was refused does not
-- count; the lines of one note can share a proof, since one invoice has several rates of VAT.
WITH same (of, id, same_purchase) AS (
  SELECT mine.id, other.id, 1
  FROM expense AS mine JOIN expense AS other
    ON other.spent_on = mine.spent_on AND other.gross_cents = mine.gross_cents AND other.seller_key = mine.seller_key
  WHERE mine.dossier = ?1 AND other.id <> mine.id
  UNION ALL
  SELECT mine.id, other.id, 0
  FROM expense AS mine
  JOIN document ON document.id = mine.document
  JOIN document AS copy ON copy.sha256 = document.sha256
  JOIN expense AS other ON other.document = copy.id
  WHERE mine.dossier = ?1 AND other.note <> mine.note
)
SELECT same.of, same.id, max(same.same_purchase) AS same_purchase, expense.accepted_cents > 0 AS accepted,
       dossier.reference || ' ' || expense_note.number || '.' || expense.number AS place
FROM same
JOIN expense ON expense.id = same.id
JOIN expense_note ON expense_note.id = expense.note
JOIN dossier ON dossier.id = expense.dossier
WHERE expense.verdict IS NOT 'refused'
GROUP BY same.of, same.id
ORDER BY same.of, same.id
