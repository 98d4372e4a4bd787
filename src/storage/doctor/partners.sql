SELECT dossier.reference, partner.number
FROM partner JOIN dossier ON dossier.id = partner.dossier
LEFT JOIN partner_event AS event ON event.partner = partner.id
  AND event.number = (SELECT max(number) FROM partner_event WHERE partner_event.partner = partner.id)
WHERE event.status IS NOT partner.status OR event.on_day IS NOT partner.since
ORDER BY 1, 2 LIMIT ?1
