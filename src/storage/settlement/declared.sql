-- What was declared of a fund, and what became of it.
SELECT count(*) AS lines, ifnull(sum(verdict IS NULL), 0) AS open_lines,
       ifnull(sum(verdict IS 'returned'), 0) AS returned_lines,
       ifnull(sum(gross_cents), 0) AS declared_cents, ifnull(sum(accepted_cents), 0) AS accepted_cents,
       ifnull(sum(CASE WHEN verdict = 'accepted' OR verdict = 'refused' THEN gross_cents - accepted_cents END), 0)
         AS refused_cents
FROM expense WHERE dossier = :dossier AND fund = :fund
