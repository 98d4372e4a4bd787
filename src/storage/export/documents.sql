SELECT dossier.reference AS dossier, document.number, document.kind AS document_kind, document.title,
       document.stored, document.path, document.sha256 AS content_sha256, document.size_bytes, document.dated_on,
       document.added_on,
       document.project
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN document ON document.dossier = dossier.id AND document.added_on <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, document.number
