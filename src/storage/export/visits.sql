SELECT dossier.reference AS dossier, visit.number, visit.coach, visit.on_day, visit.minutes, visit.subject, visit.notes
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN visit ON visit.dossier = dossier.id AND visit.on_day <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, visit.number
