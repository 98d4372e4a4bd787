SELECT dossier.reference AS dossier, role.person, role.kind, role.member_kind, role.tie, role.from_day,
       CASE WHEN role.to_day <= :as_of THEN role.to_day END AS to_day
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN role ON role.dossier = dossier.id AND role.from_day <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, role.id
