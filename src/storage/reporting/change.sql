UPDATE dossier_report
SET kind = :kind, from_day = :from, to_day = :to, summary = :summary, declared_by = :declared_by
WHERE id = :id
