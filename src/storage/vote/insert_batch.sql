INSERT INTO ballot_batch (vote, source, received_on, counted, rejected, sha256)
VALUES (:vote, :source, :received_on, :counted, :rejected, :sha256)
