SELECT dossier.reference AS dossier, edition.reference AS edition, dossier.number,
       dossier.neighbourhood, dossier.track, dossier.tier,
       (SELECT group_concat(theme, '|' ORDER BY position) FROM dossier_theme
        WHERE dossier_theme.dossier = dossier.id) AS themes,
       dossier.motivation, dossier.asked_cents AS first_asked, dossier.submitted_on, dossier.submitted_at,
       event.phase, event.status, event.on_day AS since
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN dossier_event AS event ON event.dossier = dossier.id AND event.number = (
  SELECT max(last.number) FROM dossier_event AS last
  WHERE last.dossier = dossier.id AND last.on_day <= :as_of)
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
ORDER BY edition.reference, dossier.number
