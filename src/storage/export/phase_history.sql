SELECT dossier.reference AS dossier, event.number, event.move, event.phase, event.status, event.on_day,
       event.body, event.reason
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN dossier_event AS event ON event.dossier = dossier.id AND event.on_day <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, event.number
