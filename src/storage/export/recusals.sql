SELECT seat.session AS session_number, seat.number AS seat, dossier.reference AS dossier, recusal.cause, recusal.note
FROM edition JOIN session ON session.edition = edition.id AND session.on_day <= :as_of
JOIN seat ON seat.session = session.id
JOIN recusal ON recusal.seat = seat.id
JOIN dossier ON dossier.id = recusal.dossier
WHERE edition.year = :year
ORDER BY seat.session, seat.number, dossier.reference
