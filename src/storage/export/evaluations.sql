SELECT dossier.reference AS dossier, evaluation.held_on, evaluation.participants, evaluation.lasting,
       evaluation.maintainer, evaluation.lessons, evaluation.recommendation
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN evaluation ON evaluation.dossier = dossier.id AND evaluation.held_on <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number
