INSERT INTO contribution (partner, number, kind, description, amount_cents, minutes, project)
VALUES (:partner, :number, :kind, :description, :amount, :minutes, :project)
