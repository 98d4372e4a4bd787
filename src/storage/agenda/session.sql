SELECT session.id, NULL AS reference, NULL AS name, session.edition, session.id AS number, NULL AS part,
       session.body AS text, session.body AS code, NULL AS who, session.starts_at AS at
FROM json_each(:ids) AS wanted
JOIN session ON session.id = wanted.value
