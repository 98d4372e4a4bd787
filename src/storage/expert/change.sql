UPDATE expert_request SET status = :status, expert = :expert, organisation = :organisation,
       granted_half_days = :granted, booked_half_days = :booked, used_half_days = :used,
       planned_on = :planned_on, ended_on = :ended_on, outcome = :outcome
WHERE id = :id
