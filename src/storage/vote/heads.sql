SELECT ballot_batch.id, substr(ballot_roll.text, 1, 100) AS head
FROM ballot_batch JOIN ballot_roll ON ballot_roll.sha256 = ballot_batch.sha256
WHERE ballot_batch.vote = ?1
ORDER BY ballot_batch.id
