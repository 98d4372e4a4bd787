-- Votes that still take ballots; of no dossier, for none has a number below zero.
SELECT 'vote' AS kind, vote.ends_on AS day, NULL AS dossier, vote.id
FROM vote
LEFT JOIN dossier ON dossier.id = -vote.id
WHERE vote.closed_on IS NULL AND vote.ends_on <= :until
