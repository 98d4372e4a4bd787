SELECT dossier.reference, partner.id, partner.dossier, partner.number, partner.organisation, organisation.name,
       organisation.kind, partner.status, partner.since, partner.note
FROM partner JOIN organisation ON organisation.id = partner.organisation
JOIN dossier ON dossier.id = partner.dossier
WHERE (:dossier IS NULL OR partner.dossier = :dossier) AND (:status IS NULL OR partner.status = :status)
ORDER BY dossier.reference, partner.number
