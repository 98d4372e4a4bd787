-- How the envelope of an edition stands: what it holds, what came from outside beyond what was stated, and what came into it
-- beside the awards.
SELECT ifnull(sum(CASE WHEN to_account = 'envelope' THEN amount_cents
                       WHEN from_account = 'envelope' THEN -amount_cents END), 0) AS free_cents,
       ifnull(sum(CASE WHEN cause = 'envelope' THEN 0
                       WHEN from_account = 'source' THEN amount_cents
                       WHEN to_account = 'source' THEN -amount_cents END), 0) AS beyond_cents,
       ifnull(sum(CASE WHEN from_account = 'source' OR to_account = 'source' THEN 0
                       WHEN cause = 'award' OR cause = 'upgrade' THEN 0
                       WHEN to_account = 'envelope' THEN amount_cents
                       WHEN from_account = 'envelope' THEN -amount_cents END), 0) AS added_cents,
       ifnull(sum(CASE WHEN cause = 'envelope' THEN amount_cents END), 0) AS stated_cents,
       ifnull(sum(CASE WHEN from_account = 'carried' THEN amount_cents END), 0) AS carried_in_cents,
       ifnull(sum(CASE WHEN to_account = 'carried' THEN amount_cents END), 0) AS carried_out_cents
FROM posting
WHERE edition = ?1 AND fund = 'award' AND (from_account = 'envelope' OR to_account = 'envelope')
