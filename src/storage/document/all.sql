SELECT dossier.reference, document.id, document.number, document.kind, document.title, document.stored,
       document.path, document.sha256, document.size_bytes, document.dated_on, document.added_on,
       document.project
FROM dossier JOIN document ON document.dossier = dossier.id
ORDER BY dossier.reference, document.number
