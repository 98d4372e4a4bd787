SELECT dossier.reference AS dossier, roadmap.version, roadmap.vision, roadmap.reason, roadmap.begun_on,
       CASE WHEN roadmap.submitted_on <= :as_of THEN roadmap.submitted_on END AS submitted_on,
       CASE WHEN roadmap.submitted_on <= :as_of THEN roadmap.sha256 END AS sha256
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN roadmap ON roadmap.dossier = dossier.id AND roadmap.begun_on <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, roadmap.version
