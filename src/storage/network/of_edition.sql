SELECT role.id, role.person, person.name, person.email, role.organisation, organisation.name AS organisation_name,
       organisation.kind AS organisation_kind, role.from_day
FROM role
JOIN person ON person.id = role.person
LEFT JOIN organisation ON organisation.id = role.organisation
WHERE role.edition = ?1 AND role.kind = 'network-member' AND role.to_day IS NULL
ORDER BY organisation.name_key, person.name, role.id
