-- The start fund of a dossier and the days that count for its expenses, in one row.
SELECT
  (SELECT amount_cents FROM start_fund WHERE dossier = ?1) AS granted,
  (SELECT granted_on FROM start_fund WHERE dossier = ?1) AS granted_on,
  (SELECT regime FROM start_fund WHERE dossier = ?1) AS regime,
  (SELECT min(paid_on) FROM payment WHERE dossier = ?1 AND fund = 'award' AND paid_on IS NOT NULL) AS award_paid_on,
  (SELECT min(on_day) FROM dossier_event WHERE dossier = ?1 AND move = 'admit') AS admitted_on,
  (SELECT min(from_day) FROM role WHERE dossier = ?1 AND kind = 'coach') AS coached_from,
  (SELECT min(decision.notified_on) FROM decision JOIN project ON project.id = decision.project
   WHERE decision.verdict = 'awarded' AND project.roadmap = (
     SELECT id FROM roadmap WHERE dossier = ?1 AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1
   )) AS notified_on,
  (SELECT starts_on FROM agreement WHERE dossier = ?1) AS term_from,
  (SELECT ends_on FROM agreement WHERE dossier = ?1) AS term_until,
  EXISTS (SELECT 1 FROM group_account WHERE dossier = ?1 AND to_day IS NULL) AS has_account
