INSERT INTO measurement (dossier, number, project, indicator, thousandths, from_day, on_day, source, document)
VALUES (:dossier, :number, :project, :indicator, :thousandths, :from_day, :on_day, :source,
  (SELECT id FROM document WHERE dossier = :dossier AND number = :document))
