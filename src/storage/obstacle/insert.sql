INSERT INTO obstacle (dossier, number, project, step, reason, began_on)
VALUES (:dossier, :number, :project, :step, :reason, :began_on)
