SELECT dossier.reference AS dossier, amendment.number, amendment.project, amendment.kind AS amendment_kind,
       amendment.what, amendment.reason, amendment.asked_on,
       CASE WHEN amendment.decided_on <= :as_of THEN amendment.verdict END AS ruling,
       CASE WHEN amendment.decided_on <= :as_of THEN amendment.decided_on END AS decided_on,
       CASE WHEN amendment.decided_on <= :as_of THEN amendment.body END AS body,
       CASE WHEN amendment.decided_on <= :as_of THEN amendment.note END AS note
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN amendment ON amendment.dossier = dossier.id AND amendment.asked_on <= :as_of
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number, amendment.number
