UPDATE evaluation SET
  held_on = :held_on, participants = :participants, lasting = :lasting, maintainer = :maintainer,
  lessons = :lessons
WHERE dossier = :dossier
