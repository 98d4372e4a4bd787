INSERT INTO evaluation (dossier, held_on, participants, lasting, maintainer, lessons, recommendation)
VALUES (:dossier, :held_on, :participants, :lasting, :maintainer, :lessons, :recommendation)
