SELECT person.id FROM person
WHERE person.name = ?1 AND EXISTS (SELECT 1 FROM role WHERE role.person = person.id AND role.kind = ?2)
ORDER BY person.id LIMIT 1
