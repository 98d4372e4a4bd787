SELECT dossier.reference AS dossier, partner.number, partner.organisation, organisation.name,
       organisation.kind AS organisation_kind, partner.status AS partner_status, partner.since AS partner_since,
       partner.note
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN partner ON partner.dossier = dossier.id
JOIN organisation ON organisation.id = partner.organisation
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, partner.number
