INSERT INTO project (roadmap, number, title, theme, objective, asked_cents, asked_stated, public_space)
VALUES (:roadmap, :number, :title, :theme, :objective, :asked, 1, :public_space)
