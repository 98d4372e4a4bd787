SELECT role.person, person.name, role.organisation
FROM role JOIN person ON person.id = role.person
WHERE role.edition = ?1 AND role.kind = 'juror' AND role.to_day IS NULL
ORDER BY role.id
