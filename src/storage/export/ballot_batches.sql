SELECT vote.id AS vote, ballot_batch.id AS batch, ballot_batch.source AS ballot_source, ballot_batch.received_on,
       ballot_batch.counted, ballot_batch.rejected AS rejected_ballots, ballot_batch.sha256 AS content_sha256
FROM edition JOIN vote ON vote.edition = edition.id
JOIN ballot_batch ON ballot_batch.vote = vote.id AND ballot_batch.received_on <= :as_of
WHERE edition.year = :year
ORDER BY vote.id, ballot_batch.id
