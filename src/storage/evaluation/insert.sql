INSERT INTO evaluation (dossier, held_on, participants, lasting, maintainer, lessons)
VALUES (:dossier, :held_on, :participants, :lasting, :maintainer, :lessons)
