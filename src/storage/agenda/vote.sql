SELECT vote.id, NULL AS reference, NULL AS name, vote.edition, vote.id AS number, NULL AS part,
       vote.name AS text, NULL AS code, NULL AS who, NULL AS at
FROM json_each(:ids) AS wanted
JOIN vote ON vote.id = wanted.value
