UPDATE action SET text = :text, who = :who, due_on = :due_on, done_on = :done_on
WHERE id = :id
