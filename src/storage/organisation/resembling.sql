SELECT organisation.id, organisation.name, organisation.kind, organisation.enterprise_number, organisation.email,
       organisation.phone, organisation.address, organisation.iban
FROM search JOIN organisation ON organisation.id = search.rowid / 8
WHERE search MATCH ?1 AND search.rowid % 8 = 5
LIMIT 200
