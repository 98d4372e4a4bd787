INSERT INTO dossier_report (dossier, number, kind, from_day, to_day, summary, declared_by)
VALUES (:dossier, (SELECT ifnull(max(number), 0) + 1 FROM dossier_report WHERE dossier = :dossier),
        :kind, :from, :to, :summary, :declared_by)
