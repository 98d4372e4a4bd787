SELECT role.id, role.person, role.kind, role.member_kind, role.tie, role.from_day, role.to_day, role.organisation,
       role.project, person.name, person.email, person.phone, person.address, person.iban, person.language
FROM role JOIN person ON person.id = role.person
WHERE role.dossier = ?1
ORDER BY CASE role.kind WHEN 'contact' THEN 1 WHEN 'member' THEN 2 ELSE 3 END, role.id
