SELECT (SELECT max(on_day) FROM visit WHERE dossier = ?1 AND minutes IS NOT NULL) AS last_visit,
       (SELECT count(*) FROM action WHERE dossier = ?1 AND done_on IS NULL) AS open_actions
