INSERT INTO aftercare (dossier, number, project, code, what, due_on)
VALUES (:dossier, :number, :project, :code, :what, :due_on)
