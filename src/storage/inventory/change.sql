UPDATE inventory SET
  held_on = :held_on, method = :method, residents = :residents, users = :users, partners = :partners
WHERE id = :id
