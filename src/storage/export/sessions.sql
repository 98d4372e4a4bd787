SELECT session.id AS session_number, edition.reference AS edition, session.body, session.on_day, session.starts_at,
       session.place, session.quorum, session.closed_on, session.summary, session.principles, session.reopened
FROM edition JOIN session ON session.edition = edition.id AND session.on_day <= :as_of
WHERE edition.year = :year
ORDER BY edition.reference, session.on_day, session.id
