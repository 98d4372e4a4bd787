UPDATE document
SET kind = :kind, title = :title, stored = :stored, path = :path, sha256 = :sha256, size_bytes = :size,
    dated_on = :dated, project = :project
WHERE id = :id
