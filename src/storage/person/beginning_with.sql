SELECT person.id, person.name, person.email, person.phone, person.address, person.iban, person.language
FROM search JOIN person ON person.id = search.rowid / 8
WHERE search MATCH ?1 AND search.rowid % 8 = 2
ORDER BY person.id LIMIT ?2
