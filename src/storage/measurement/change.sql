UPDATE measurement SET project = :project, indicator = :indicator, thousandths = :thousandths, from_day = :from_day,
  on_day = :on_day, source = :source,
  document = (SELECT id FROM document WHERE dossier = :dossier AND number = :document)
WHERE dossier = :dossier AND number = :number
