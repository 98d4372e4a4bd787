SELECT person.name, person.address, role.member_kind, role.tie
FROM role JOIN person ON person.id = role.person
WHERE role.dossier = ?1 AND role.kind = 'member' AND role.to_day IS NULL
ORDER BY role.id
