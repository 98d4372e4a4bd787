-- Tables with a foreign key to a table: child, and its column. Every key refers to the primary key.
SELECT child.name, key."from"
FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key
WHERE child.type = 'table' AND key."table" = ?1 AND child.name NOT LIKE 'operation%'
