UPDATE appeal SET outcome = :outcome, settled_on = :settled_on, body = :body, reason = :reason
WHERE id = :id
