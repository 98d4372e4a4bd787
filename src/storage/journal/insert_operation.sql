INSERT INTO operation (id, at, actor, command, kind, args, undoes, schema, first_change)
VALUES (:id, :at, :actor, :command, :kind, :args, :undoes, :schema, :first_change)
