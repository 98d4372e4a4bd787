SELECT dossier.reference, organisation.name, organisation.kind, partner.status, partner.since
FROM concerned JOIN dossier ON dossier.id = concerned.id
JOIN partner ON partner.dossier = dossier.id
JOIN organisation ON organisation.id = partner.organisation
ORDER BY dossier.submitted_on, dossier.id, partner.number
