-- How many people carry each project; not who.
SELECT dossier.reference AS dossier, role.project, count(DISTINCT role.person) AS people
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN role ON role.dossier = dossier.id AND role.kind = 'carrier' AND role.project IS NOT NULL
  AND role.from_day <= :as_of AND (role.to_day IS NULL OR role.to_day > :as_of)
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
GROUP BY dossier.id, role.project
ORDER BY edition.reference, dossier.number, role.project
