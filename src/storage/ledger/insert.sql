INSERT INTO posting (edition, dossier, fund, project, from_account, to_account, amount_cents, on_day, cause, note)
VALUES (:edition, :dossier, :fund, :project, :from, :to, :amount, :on_day, :cause, :note)
