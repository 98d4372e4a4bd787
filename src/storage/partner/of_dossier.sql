SELECT partner.id, partner.dossier, partner.number, partner.organisation, organisation.name,
       organisation.kind, partner.status, partner.since, partner.note
FROM partner JOIN organisation ON organisation.id = partner.organisation
WHERE partner.dossier = ?1
ORDER BY partner.number
