INSERT INTO step (project, number, title, responsible, starts_on, due_on, moved_to, begun_on, done_on)
VALUES (:project, :number, :title, :responsible, :starts_on, :due_on, :moved_to, :begun_on, :done_on)
ON CONFLICT (project, number) DO UPDATE SET
  title = :title, responsible = :responsible, starts_on = :starts_on, due_on = :due_on, moved_to = :moved_to,
  begun_on = :begun_on, done_on = :done_on
