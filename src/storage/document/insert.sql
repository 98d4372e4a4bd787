INSERT INTO document (dossier, number, kind, title, stored, path, sha256, size_bytes, dated_on, added_on, project)
VALUES (:dossier, :number, :kind, :title, :stored, :path, :sha256, :size, :dated, :added, :project)
