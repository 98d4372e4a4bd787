SELECT event.dossier, event.phase, event.status, event.on_day
FROM dossier JOIN dossier_event AS event ON event.dossier = dossier.id
WHERE dossier.edition IN (SELECT value FROM json_each(:editions))
  AND dossier.submitted_on <= :as_of AND event.on_day <= :as_of
ORDER BY dossier.edition, dossier.number, event.number
