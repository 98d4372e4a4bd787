INSERT INTO income (dossier, number, project, kind, label, amount_cents, on_day)
VALUES (:dossier, :number, :project, :kind, :label, :amount, :on_day)
