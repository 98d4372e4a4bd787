SELECT neighbourhood.id, neighbourhood.name
FROM search JOIN neighbourhood ON neighbourhood.id = search.rowid / 8
WHERE search MATCH ?1 AND search.rowid % 8 = 0
LIMIT 200
