INSERT INTO action (dossier, visit, meeting, text, who, due_on)
VALUES (:dossier, :visit, :meeting, :text, :who, :due_on)
