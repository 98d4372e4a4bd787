INSERT INTO meeting (dossier, edition, kind, session, on_day, starts_at, place, agenda, minutes, held)
VALUES (:dossier, :edition, :kind, :session, :on_day, :starts_at, :place, :agenda, :minutes, :held)
