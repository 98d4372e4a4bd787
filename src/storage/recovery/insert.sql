INSERT INTO recovery (id, dossier, fund, amount_cents, reason, asked_on, due_on, communication)
VALUES (:id, :dossier, :fund, :amount, :reason, :asked_on, :due_on, :communication)
