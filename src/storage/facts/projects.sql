-- Projects of the roadmap that counts: the submitted one, which was judged and decided, else the latest.
-- Steps are those of the latest version of the same project: they go on after submission.
WITH counting AS (
  SELECT id FROM roadmap WHERE dossier = ?1 ORDER BY submitted_on IS NULL, version DESC LIMIT 1
), living AS (
  SELECT id FROM roadmap WHERE dossier = ?1 ORDER BY version DESC LIMIT 1
)
SELECT project.number, project.title, project.item, project.asked_cents, project.public_space,
       EXISTS (SELECT 1 FROM permit WHERE permit.project = project.id) AS permit_known,
       (SELECT ifnull(sum(amount_cents), 0) FROM cost_line WHERE cost_line.project = project.id) AS costs,
       (SELECT ifnull(sum(amount_cents), 0) FROM funding WHERE funding.project = project.id) AS funding,
       (SELECT ifnull(sum(contribution.amount_cents), 0)
        FROM partner JOIN contribution ON contribution.partner = partner.id
        WHERE partner.dossier = ?1 AND (partner.status = 'agreed' OR partner.status = 'signed')
          AND contribution.project = project.number)
         AS partner_cash,
       (SELECT count(*) FROM project_finding WHERE project_finding.project = project.id) AS findings,
       (SELECT count(*) FROM step WHERE step.project = latest.id) AS steps,
       (SELECT count(*) FROM step WHERE step.project = latest.id AND done_on IS NULL) AS open_steps,
       decision.verdict, decision.amount_cents,
       EXISTS (SELECT 1 FROM amendment
               WHERE amendment.dossier = ?1 AND amendment.project = project.number
                 AND amendment.kind = 'drop' AND amendment.verdict = 'approved') AS dropped,
       EXISTS (SELECT 1 FROM project_outcome WHERE project_outcome.project = project.id) AS evaluated,
       (SELECT count(DISTINCT role.person) FROM role
        WHERE role.dossier = ?1 AND role.kind = 'carrier' AND role.project = project.number AND role.to_day IS NULL)
         AS carriers
FROM project
LEFT JOIN project AS latest ON latest.roadmap = (SELECT id FROM living) AND latest.number = project.number
LEFT JOIN decision ON decision.project = project.id
WHERE project.roadmap = (SELECT id FROM counting)
ORDER BY project.number
