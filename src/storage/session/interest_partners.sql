-- Only of those who have a seat: a large edition has many partners.
SELECT partner.dossier, partner.organisation
FROM seat
JOIN partner ON partner.organisation = seat.organisation AND partner.status <> 'ended'
JOIN session_item ON session_item.session = seat.session AND session_item.dossier = partner.dossier
WHERE seat.session = ?1
ORDER BY partner.id
