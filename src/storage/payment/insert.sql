INSERT INTO payment (id, dossier, fund, kind, instalment, note, amount_cents, account, communication, made_on)
VALUES (:id, :dossier, :fund, :kind, :instalment, :note, :amount, :account, :communication, :made_on)
