UPDATE step SET begun_on = :begun_on, done_on = :done_on
WHERE number = :step
  AND project = (SELECT id FROM project WHERE roadmap = :roadmap AND number = :project)
