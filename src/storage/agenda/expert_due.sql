-- Booked, and nobody said yet what came of it.
SELECT 'expert' AS kind, expert_request.planned_on AS day, dossier.id AS dossier, expert_request.id
FROM expert_request
CROSS JOIN dossier ON dossier.id = expert_request.dossier
WHERE expert_request.status = 'booked' AND expert_request.planned_on <= :until AND dossier.status = 'active'
