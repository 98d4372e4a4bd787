-- Dossiers of an edition whose realisation goes on, of which no final report was handed in, and of which the day from
-- which the next report is reckoned is ?2 at the latest. A report that is handed in counts from its last day.
SELECT dossier, reference, name, since
FROM (
  SELECT dossier.id AS dossier, dossier.reference, neighbourhood.name, dossier.number,
         max((SELECT max(event.on_day) FROM dossier_event AS event
                WHERE event.dossier = dossier.id AND event.move = 'realise'),
             ifnull((SELECT max(report.to_day) FROM dossier_report AS report
                       WHERE report.dossier = dossier.id AND report.submitted_on IS NOT NULL), '')) AS since
  FROM dossier
  JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
  WHERE dossier.edition = ?1 AND dossier.status = 'active' AND dossier.phase = 'realisation'
    AND NOT EXISTS (SELECT 1 FROM dossier_report AS whole
                    WHERE whole.dossier = dossier.id AND whole.kind = 'final' AND whole.submitted_on IS NOT NULL)
)
WHERE since <= ?2
ORDER BY since, number
