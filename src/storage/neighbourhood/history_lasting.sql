SELECT dossier.reference, evaluation.held_on, evaluation.participants, evaluation.lasting, evaluation.maintainer,
       evaluation.lessons
FROM concerned JOIN dossier ON dossier.id = concerned.id JOIN evaluation ON evaluation.dossier = dossier.id
ORDER BY evaluation.held_on, dossier.id
