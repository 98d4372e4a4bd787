SELECT dossier.id, dossier.reference, dossier.edition, edition.year, dossier.phase, dossier.status, dossier.since, concerned.joint,
       ifnull((SELECT sum(project.asked_cents) FROM project WHERE project.roadmap = (
                 SELECT roadmap.id FROM roadmap WHERE roadmap.dossier = dossier.id
                 ORDER BY roadmap.submitted_on IS NULL, roadmap.version DESC LIMIT 1)),
              dossier.asked_cents) AS asked,
       (SELECT sum(decision.amount_cents) FROM roadmap
        JOIN project ON project.roadmap = roadmap.id
        JOIN decision ON decision.project = project.id
        WHERE roadmap.dossier = dossier.id) AS awarded,
       (SELECT amount_cents FROM start_fund WHERE start_fund.dossier = dossier.id) AS start_fund
FROM concerned JOIN dossier ON dossier.id = concerned.id JOIN edition ON edition.id = dossier.edition
ORDER BY edition.year, dossier.submitted_on, dossier.id
