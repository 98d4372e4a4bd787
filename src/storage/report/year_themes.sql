SELECT dossier.id AS dossier, dossier_theme.theme
FROM dossier JOIN dossier_theme ON dossier_theme.dossier = dossier.id
WHERE dossier.edition IN (SELECT value FROM json_each(:editions)) AND dossier.submitted_on <= :as_of
ORDER BY dossier.edition, dossier.number, dossier_theme.position
