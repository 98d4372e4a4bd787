SELECT person.id AS person, person.name, person.email, person.phone, person.address, person.iban, person.language
FROM person
WHERE person.id IN (
  SELECT role.person FROM edition JOIN dossier ON dossier.edition = edition.id
  JOIN role ON role.dossier = dossier.id AND role.from_day <= :as_of
  WHERE edition.year = :year AND dossier.submitted_on <= :as_of
  UNION
  SELECT role.person FROM edition JOIN role ON role.edition = edition.id AND role.from_day <= :as_of
  WHERE edition.year = :year)
ORDER BY person.id
