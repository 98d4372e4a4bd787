SELECT dossier.reference AS dossier, roadmap.version, project.number AS project, step.number, step.title,
       step.responsible, step.starts_on, step.due_on,
       CASE WHEN step.moved_to IS NOT NULL THEN (
         SELECT moved.due_on
         FROM amendment JOIN amended_step AS moved ON moved.amendment = amendment.id
         JOIN step AS asked ON asked.id = moved.step
         WHERE amendment.dossier = dossier.id AND amendment.project = project.number AND asked.number = step.number
           AND amendment.verdict = 'approved' AND amendment.decided_on <= :as_of
         ORDER BY amendment.decided_on DESC, amendment.number DESC LIMIT 1) END AS moved_to,
       CASE WHEN step.begun_on <= :as_of THEN step.begun_on END AS begun_on,
       CASE WHEN step.done_on <= :as_of THEN step.done_on END AS done_on,
       (SELECT group_concat(first.number, '|' ORDER BY first.number)
        FROM step_order JOIN step AS first ON first.id = step_order.before
        WHERE step_order.step = step.id) AS after_steps
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN roadmap ON roadmap.dossier = dossier.id AND roadmap.begun_on <= :as_of
JOIN project ON project.roadmap = roadmap.id
JOIN step ON step.project = project.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, roadmap.version, project.number, step.number
