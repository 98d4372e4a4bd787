SELECT name FROM sqlite_schema
WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name <> 'search' AND name NOT LIKE 'search\_%' ESCAPE '\'
ORDER BY name
