SELECT dossier.reference AS dossier, partner.number AS partner, event.number, event.status AS partner_status, event.on_day
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN partner ON partner.dossier = dossier.id
JOIN partner_event AS event ON event.partner = partner.id AND event.on_day <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, partner.number, event.number
