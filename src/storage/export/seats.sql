SELECT seat.session AS session_number, seat.number, seat.person, seat.neighbourhood, seat.organisation, seat.capacity,
       seat.present AS was_present, seat.aside
FROM edition JOIN session ON session.edition = edition.id AND session.on_day <= :as_of
JOIN seat ON seat.session = session.id
WHERE edition.year = :year
ORDER BY seat.session, seat.number
