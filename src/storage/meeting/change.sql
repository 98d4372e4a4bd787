UPDATE meeting SET edition = :edition, kind = :kind, session = :session, on_day = :on_day, starts_at = :starts_at,
       place = :place, agenda = :agenda, minutes = :minutes, held = :held
WHERE id = :id
