INSERT INTO vote (edition, name, budget_cents, rules, begins_on, ends_on, salt)
VALUES (:edition, :name, :budget, :rules, :begins_on, :ends_on, lower(hex(randomblob(16))))
