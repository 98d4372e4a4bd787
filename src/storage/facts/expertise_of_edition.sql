-- Half days of expertise of all dossiers of an edition: what preparation.sql counts of one.
SELECT ifnull(sum(CASE expert_request.status
                    WHEN 'done' THEN used_half_days
                    WHEN 'cancelled' THEN 0
                    ELSE max(ifnull(granted_half_days, 0), ifnull(booked_half_days, 0))
                  END), 0)
FROM dossier JOIN expert_request ON expert_request.dossier = dossier.id
WHERE dossier.edition = ?1
