-- In dossiers, and for whole editions.
SELECT edition.reference AS edition, dossier.reference AS dossier, role.person, role.kind, role.member_kind, role.tie,
       role.organisation, role.project, role.from_day,
       CASE WHEN role.to_day <= :as_of THEN role.to_day END AS to_day
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN role ON role.dossier = dossier.id AND role.from_day <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
UNION ALL
SELECT edition.reference, NULL, role.person, role.kind, role.member_kind, role.tie, role.organisation, role.project,
       role.from_day, CASE WHEN role.to_day <= :as_of THEN role.to_day END
FROM edition JOIN role ON role.edition = edition.id AND role.from_day <= :as_of
WHERE edition.year = :year
ORDER BY 1, 2, role.from_day, role.person
