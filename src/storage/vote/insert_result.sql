INSERT INTO vote_result (vote, rule, counted_on, ballots_sha256, ballots, outcome, cost_cents)
VALUES (:vote, :rule, :counted_on, :ballots_sha256, :ballots, :outcome, :cost)
