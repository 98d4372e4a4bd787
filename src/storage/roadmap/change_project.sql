UPDATE project SET
  title = :title, theme = :theme, objective = :objective, asked_cents = :asked,
  public_space = :public_space, permit = :permit
WHERE id = :id
