INSERT INTO appeal (dossier, number, against, project, lodged_on, lodged_by, grounds, due_on)
VALUES (:dossier, :number, :against, :project, :lodged_on, :lodged_by, :grounds, :due_on)
