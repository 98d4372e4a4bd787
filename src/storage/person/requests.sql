SELECT dossier.reference AS dossier, request.number, request.field, request.status, request.planned_on,
       request.used_half_days
FROM expert_request AS request JOIN dossier ON dossier.id = request.dossier
WHERE request.expert = ?1
ORDER BY request.requested_on DESC, request.id DESC
