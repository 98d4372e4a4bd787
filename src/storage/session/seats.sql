SELECT seat.id, seat.number, seat.person, person.name AS person_name, seat.neighbourhood,
       neighbourhood.name AS neighbourhood_name, seat.organisation, organisation.name AS organisation_name,
       seat.capacity, seat.present, seat.aside
FROM seat
LEFT JOIN person ON person.id = seat.person
LEFT JOIN neighbourhood ON neighbourhood.id = seat.neighbourhood
LEFT JOIN organisation ON organisation.id = seat.organisation
WHERE seat.session = ?1
ORDER BY seat.number
