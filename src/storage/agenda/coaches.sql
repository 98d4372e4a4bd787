SELECT person.id, person.name
FROM (SELECT DISTINCT role.person FROM role INDEXED BY role_coaching
      WHERE role.kind = 'coach' AND role.to_day IS NULL) AS coaching
JOIN person ON person.id = coaching.person
ORDER BY person.name, person.id
