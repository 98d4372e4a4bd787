SELECT vote.id AS vote, lot.drawn_on, lot.seed, lot.sequence, lot.witnesses
FROM edition JOIN vote ON vote.edition = edition.id
JOIN lot ON lot.vote = vote.id AND lot.drawn_on <= :as_of
WHERE edition.year = :year
ORDER BY vote.id
