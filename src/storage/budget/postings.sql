-- Movements of an edition, or of one dossier of it, as they were posted.
SELECT posting.id, posting.on_day, posting.cause, posting.fund, posting.project, posting.from_account,
       posting.to_account, posting.amount_cents, posting.note, dossier.reference
FROM posting LEFT JOIN dossier ON dossier.id = posting.dossier
WHERE {which}
ORDER BY posting.on_day, posting.id
