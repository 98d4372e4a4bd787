UPDATE project SET
  title = :title, theme = :theme, objective = :objective, asked_cents = :asked, public_space = :public_space
WHERE id = :id
