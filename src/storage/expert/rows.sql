SELECT request.id, request.dossier, dossier.reference, neighbourhood.name, dossier.edition, request.number,
       request.project, request.field, request.question, request.status, request.expert, person.name AS expert_name,
       request.organisation, organisation.name AS organisation_name, request.asked_half_days,
       request.granted_half_days, request.booked_half_days, request.used_half_days, request.requested_on,
       request.planned_on, request.ended_on, request.outcome
FROM expert_request AS request
JOIN dossier ON dossier.id = request.dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
LEFT JOIN person ON person.id = request.expert
LEFT JOIN organisation ON organisation.id = request.organisation
