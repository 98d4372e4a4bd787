SELECT person.id, person.name
FROM search JOIN person ON person.id = search.rowid / 8
WHERE search MATCH ?1 AND search.rowid % 8 = 2
ORDER BY person.name, person.id LIMIT ?2
