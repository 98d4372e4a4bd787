INSERT INTO seat (session, number, person, neighbourhood, organisation, capacity, aside)
VALUES (:session, (SELECT ifnull(max(number), 0) + 1 FROM seat WHERE session = :session), :person, :neighbourhood,
        :organisation, :capacity, :aside)
