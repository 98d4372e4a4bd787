INSERT INTO attendance (meeting, person, neighbourhood, count)
VALUES (:meeting, :person, :neighbourhood, :count)
