SELECT dossier.reference AS dossier, edition.reference AS edition, dossier.asked_cents AS first_asked,
       (SELECT sum(project.asked_cents) FROM project WHERE project.roadmap = (
          SELECT roadmap.id FROM roadmap WHERE roadmap.dossier = dossier.id AND roadmap.begun_on <= :as_of
          ORDER BY roadmap.submitted_on IS NULL OR roadmap.submitted_on > :as_of, roadmap.version DESC
          LIMIT 1)) AS asked,
       (SELECT sum(decision.amount_cents) FROM roadmap
        JOIN project ON project.roadmap = roadmap.id
        JOIN decision ON decision.project = project.id AND decision.decided_on <= :as_of
        WHERE roadmap.dossier = dossier.id) AS awarded,
       (SELECT sum((to_account IN ('paid', 'justified', 'closed', 'recoverable', 'waived')) * amount_cents
                 - (from_account IN ('paid', 'justified', 'closed', 'recoverable', 'waived')) * amount_cents)
        FROM posting WHERE posting.edition = dossier.edition AND posting.dossier = dossier.id
          AND fund = 'award' AND on_day <= :as_of) AS paid,
       (SELECT sum((to_account IN ('justified', 'closed')) * amount_cents
                 - (from_account IN ('justified', 'closed')) * amount_cents)
        FROM posting WHERE posting.edition = dossier.edition AND posting.dossier = dossier.id
          AND fund = 'award' AND on_day <= :as_of) AS justified
FROM edition JOIN dossier ON dossier.edition = edition.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number
