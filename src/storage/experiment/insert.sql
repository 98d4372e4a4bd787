INSERT INTO experiment (dossier, number, project, choice, decided_on, body, reason, until_on, anchor)
VALUES (:dossier, :number, :project, :choice, :on, :body, :reason, :until, :anchor)
