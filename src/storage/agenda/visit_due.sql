-- Planned, or not reported on yet.
SELECT 'visit' AS kind, visit.on_day AS day, dossier.id AS dossier, visit.id
FROM visit
CROSS JOIN dossier ON dossier.id = visit.dossier
WHERE visit.minutes IS NULL AND visit.on_day <= :until AND dossier.status = 'active'
