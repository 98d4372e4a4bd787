SELECT DISTINCT dossier.reference AS dossier, partner.number, organisation.name AS organisation, partner.status
FROM role
JOIN partner ON partner.dossier = role.dossier AND partner.organisation = role.organisation
JOIN dossier ON dossier.id = role.dossier
JOIN organisation ON organisation.id = partner.organisation
WHERE role.person = ?1 AND role.to_day IS NULL
ORDER BY dossier.reference, partner.number
