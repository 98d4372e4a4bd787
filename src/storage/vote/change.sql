UPDATE vote SET name = :name, budget_cents = :budget, rules = :rules, begins_on = :begins_on, ends_on = :ends_on
WHERE id = :id
