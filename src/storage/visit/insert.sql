INSERT INTO visit (dossier, number, coach, on_day, minutes, subject, notes)
VALUES (:dossier, :number, :coach, :on_day, :minutes, :subject, :notes)
