UPDATE visit SET coach = :coach, on_day = :on_day, minutes = :minutes, subject = :subject, notes = :notes
WHERE id = :id
