SELECT recusal.seat, recusal.dossier, recusal.cause, recusal.note
FROM seat
JOIN recusal ON recusal.seat = seat.id
LEFT JOIN session_item ON session_item.session = seat.session AND session_item.dossier = recusal.dossier
WHERE seat.session = ?1
ORDER BY seat.number, session_item.position, recusal.id
