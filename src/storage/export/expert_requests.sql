SELECT dossier.reference AS dossier, request.number, request.project, request.field,
       request.status AS request_status, request.asked_half_days, request.granted_half_days,
       request.booked_half_days, request.used_half_days, request.requested_on, request.planned_on, request.ended_on,
       request.expert, request.organisation, request.question, request.outcome AS request_outcome
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN expert_request AS request ON request.dossier = dossier.id AND request.requested_on <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, request.number
