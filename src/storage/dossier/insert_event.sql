INSERT INTO dossier_event (dossier, number, move, phase, status, on_day, body, reason)
VALUES (:dossier, :number, :move, :phase, :status, :on_day, :body, :reason)
