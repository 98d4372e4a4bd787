-- Asked, and not decided: it waits from the day on which it was asked.
SELECT 'amendment' AS kind, amendment.asked_on AS day, dossier.id AS dossier, amendment.id
FROM amendment
CROSS JOIN dossier ON dossier.id = amendment.dossier
WHERE amendment.verdict IS NULL AND amendment.asked_on <= :until AND dossier.status = 'active'
