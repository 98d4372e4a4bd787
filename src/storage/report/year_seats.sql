-- Who sat in the sessions that were closed: in whose name and as what, without names of people.
SELECT session.id AS session, session.edition, session.body, session.on_day, session.quorum, seat.capacity,
       neighbourhood.name AS neighbourhood, organisation.name AS organisation, count(*) AS members,
       sum(seat.present IS 1) AS present
FROM session
JOIN seat ON seat.session = session.id
LEFT JOIN neighbourhood ON neighbourhood.id = seat.neighbourhood
LEFT JOIN organisation ON organisation.id = seat.organisation
WHERE session.edition IN (SELECT value FROM json_each(:editions)) AND session.closed_on <= :as_of
GROUP BY session.edition, session.on_day, session.id, seat.capacity, seat.neighbourhood, seat.organisation
ORDER BY session.edition, session.on_day, session.id, min(seat.number)
