INSERT INTO permit (project, number, kind, authority, status, requested_on, expected_on, decided_on)
VALUES (:project, :number, :kind, :authority, :status, :requested_on, :expected_on, :decided_on)
ON CONFLICT (project, number) DO UPDATE SET
  kind = :kind, authority = :authority, status = :status, requested_on = :requested_on,
  expected_on = :expected_on, decided_on = :decided_on
