SELECT dossier.reference AS dossier, roadmap.version, project.number AS project, permit.number,
       permit.kind AS permit, permit.authority, permit.status AS permit_status, permit.requested_on, permit.expected_on,
       permit.decided_on
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN roadmap ON roadmap.dossier = dossier.id AND roadmap.begun_on <= :as_of
JOIN project ON project.roadmap = roadmap.id
JOIN permit ON permit.project = project.id
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, roadmap.version, project.number, permit.number
