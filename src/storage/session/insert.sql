INSERT INTO session (edition, body, on_day, starts_at, place, quorum, summary, principles)
VALUES (:edition, :body, :on_day, :starts_at, :place, :quorum, :summary, :principles)
