SELECT dossier.reference AS dossier, joint.neighbourhood, neighbourhood.name
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN joint_neighbourhood AS joint ON joint.dossier = dossier.id
JOIN neighbourhood ON neighbourhood.id = joint.neighbourhood
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, joint.id
