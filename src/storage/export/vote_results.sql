-- There is no result before a vote is closed.
SELECT vote.id AS vote, vote_result.rule AS counting_rule, vote_result.counted_on, vote_result.ballots,
       vote_result.ballots_sha256, vote_result.outcome AS vote_outcome, vote_result.cost_cents AS cost,
       vote_result.adopted_on
FROM edition JOIN vote ON vote.edition = edition.id
JOIN vote_result ON vote_result.vote = vote.id AND vote_result.counted_on <= :as_of
WHERE edition.year = :year
ORDER BY vote.id, vote_result.id
