INSERT INTO recusal (seat, dossier, cause, note) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (seat, dossier) DO UPDATE SET cause = excluded.cause, note = excluded.note
