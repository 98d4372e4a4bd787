UPDATE evaluation SET
  held_on = :held_on, participants = :participants, lasting = :lasting, maintainer = :maintainer,
  lessons = :lessons, recommendation = :recommendation
WHERE dossier = :dossier
