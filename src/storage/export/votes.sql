-- A vote is told once it began.
SELECT vote.id AS vote, edition.reference AS edition, vote.name, vote.budget_cents AS budget, vote.rules AS vote_terms,
       vote.rules_sha256, vote.begins_on, vote.ends_on, vote.closed_on
FROM vote JOIN edition ON edition.id = vote.edition
WHERE edition.year = :year AND vote.begins_on <= :as_of
ORDER BY vote.id
