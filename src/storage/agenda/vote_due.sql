-- Votes that still take ballots. A vote is of a whole edition: the agenda of one dossier or coach leaves it out.
SELECT 'vote' AS kind, vote.ends_on AS day, NULL AS dossier, vote.id
FROM vote
LEFT JOIN dossier ON dossier.id = NULL
WHERE vote.closed_on IS NULL AND vote.ends_on <= :until
