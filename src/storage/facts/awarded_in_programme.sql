SELECT edition.reference, edition.id = ?1 AS own, ifnull(sum(decision.amount_cents), 0) AS awarded
FROM edition
LEFT JOIN decision ON decision.edition = edition.id
WHERE edition.programme = (SELECT programme FROM edition WHERE id = ?1)
GROUP BY edition.id
ORDER BY edition.year, edition.reference
