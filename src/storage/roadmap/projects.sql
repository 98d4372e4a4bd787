SELECT id, number, title, theme, objective, item, asked_cents, asked_stated, public_space, place, latitude, longitude
FROM project WHERE roadmap = ?1 ORDER BY number
