INSERT INTO amendment (dossier, number, project, kind, what, reason, asked_on, verdict, decided_on)
VALUES (:dossier, :number, :project, :kind, :what, :reason, :asked_on, :verdict, :decided_on)
