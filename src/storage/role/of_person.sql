SELECT role.id, role.dossier, role.edition, ifnull(dossier.reference, edition.reference) AS reference,
       neighbourhood.name AS neighbourhood, role.kind, role.member_kind, role.tie, role.organisation,
       organisation.name AS organisation_name, role.project, role.from_day, role.to_day
FROM role
LEFT JOIN dossier ON dossier.id = role.dossier
LEFT JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
LEFT JOIN edition ON edition.id = role.edition
LEFT JOIN organisation ON organisation.id = role.organisation
WHERE role.person = ?1
ORDER BY role.to_day IS NOT NULL, role.from_day DESC, role.id
