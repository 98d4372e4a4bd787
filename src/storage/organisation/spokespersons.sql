SELECT person.name, role.kind, role.member_kind, ifnull(dossier.reference, edition.reference) AS place,
       role.from_day, role.to_day
FROM role JOIN person ON person.id = role.person
LEFT JOIN dossier ON dossier.id = role.dossier
LEFT JOIN edition ON edition.id = role.edition
WHERE role.organisation = ?1
ORDER BY role.to_day IS NOT NULL, place, role.id
