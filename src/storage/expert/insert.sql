INSERT INTO expert_request (dossier, number, project, field, question, status, asked_half_days, requested_on)
VALUES (:dossier, :number, :project, :field, :question, :status, :asked, :requested_on)
