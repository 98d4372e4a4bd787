-- Organisations with a part in the year's dossiers: as partner, in whose name somebody has a role, or an expert's firm.
SELECT organisation.id AS organisation, organisation.name, organisation.kind AS organisation_kind,
       organisation.enterprise_number, organisation.email, organisation.phone, organisation.address, organisation.iban
FROM organisation
WHERE organisation.id IN (
  SELECT partner.organisation FROM edition JOIN dossier ON dossier.edition = edition.id
  JOIN partner ON partner.dossier = dossier.id
  WHERE edition.year = :year AND dossier.submitted_on <= :as_of
  UNION
  SELECT role.organisation FROM edition JOIN dossier ON dossier.edition = edition.id
  JOIN role ON role.dossier = dossier.id AND role.from_day <= :as_of
  WHERE edition.year = :year AND dossier.submitted_on <= :as_of
  UNION
  SELECT request.organisation FROM edition JOIN dossier ON dossier.edition = edition.id
  JOIN expert_request AS request ON request.dossier = dossier.id AND request.requested_on <= :as_of
  WHERE edition.year = :year AND dossier.submitted_on <= :as_of)
ORDER BY organisation.id
