SELECT person.email FROM role JOIN person ON person.id = role.person
WHERE role.dossier = ?1 AND role.kind = 'contact' AND role.to_day IS NULL
ORDER BY person.email IS NULL, role.id LIMIT 1
