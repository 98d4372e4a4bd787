-- Not answered; also when the dossier has ended: a rejection is appealed against too.
SELECT 'appeal' AS kind, appeal.due_on AS day, appeal.dossier AS dossier, appeal.id
FROM appeal CROSS JOIN dossier ON dossier.id = appeal.dossier
WHERE appeal.outcome IS NULL AND appeal.due_on <= :until
