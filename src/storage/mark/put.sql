INSERT INTO mark (seat, project, criterion, points_hundredths, comment)
VALUES (:seat, :project, :criterion, :points, :comment)
ON CONFLICT (seat, project, criterion) DO UPDATE SET
  points_hundredths = excluded.points_hundredths, comment = ifnull(excluded.comment, comment)
