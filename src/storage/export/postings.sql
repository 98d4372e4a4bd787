SELECT edition.reference AS edition, posting.id AS posting, dossier.reference AS dossier, posting.fund, posting.project,
       posting.from_account, posting.to_account, posting.amount_cents AS amount, posting.on_day, posting.cause,
       posting.note
FROM edition JOIN posting ON posting.edition = edition.id
LEFT JOIN dossier ON dossier.id = posting.dossier
WHERE edition.year = :year AND posting.on_day <= :as_of
ORDER BY edition.reference, posting.on_day, posting.id
