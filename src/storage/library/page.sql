-- One realised project, with what the evaluation of its dossier says.
SELECT project.id, dossier.id AS dossier, dossier.reference, dossier.edition, project.number, project.title, project.theme,
       project.objective, project.place, project.asked_cents, project.public_space,
       (SELECT ifnull(sum(amount_cents), 0) FROM cost_line WHERE cost_line.project = project.id) AS costs,
       decision.amount_cents AS awarded, project_outcome.outcome, project_outcome.why, project_outcome.reproducible,
       evaluation.held_on, evaluation.participants, evaluation.lasting, evaluation.lessons
FROM evaluation
JOIN project_outcome ON project_outcome.evaluation = evaluation.id
JOIN dossier ON dossier.id = evaluation.dossier
JOIN project ON project.id = project_outcome.project
LEFT JOIN decision ON decision.project = project.id
WHERE evaluation.dossier = :dossier AND project.number = :number AND project_outcome.outcome <> 'dropped'
