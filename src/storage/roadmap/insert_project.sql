INSERT INTO project (roadmap, number, title, theme, objective, asked_cents, public_space, permit)
VALUES (:roadmap, :number, :title, :theme, :objective, :asked, :public_space, :permit)
