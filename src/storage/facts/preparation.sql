-- What partners, the coach, documents and experts bring to a dossier, in one row. Codes hold no commas.
SELECT
  (SELECT group_concat(status) FROM partner WHERE dossier = ?1) AS partners,
  (SELECT count(*) FROM visit WHERE dossier = ?1 AND minutes IS NOT NULL) AS visits,
  (SELECT group_concat(DISTINCT kind) FROM document WHERE dossier = ?1) AS documents,
  (SELECT ifnull(sum(CASE status
                       WHEN 'done' THEN used_half_days
                       WHEN 'cancelled' THEN 0
                       ELSE max(ifnull(granted_half_days, 0), ifnull(booked_half_days, 0))
                     END), 0)
   FROM expert_request WHERE dossier = ?1) AS half_days
