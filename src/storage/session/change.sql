UPDATE session SET on_day = :on_day, starts_at = :starts_at, place = :place, quorum = :quorum, summary = :summary,
       principles = :principles, closed_on = :closed_on, reopened = :reopened
WHERE id = :id
