-- What stands in braces is put in from constant parts. Dossiers whose realisation goes on and of which no final report was
-- handed in: the next report is reckoned from the beginning of the realisation, or from the last day of the latest one.
SELECT dossier, start FROM (
  SELECT dossier.id AS dossier,
         max((SELECT max(event.on_day) FROM dossier_event AS event
                WHERE event.dossier = dossier.id AND event.move = 'realise'),
             ifnull((SELECT max(report.to_day) FROM dossier_report AS report
                       WHERE report.dossier = dossier.id AND report.submitted_on IS NOT NULL), '')) AS start
  FROM dossier
  WHERE dossier.edition = :edition AND dossier.status = 'active' AND dossier.phase = 'realisation'
    AND NOT EXISTS (SELECT 1 FROM dossier_report AS whole
                    WHERE whole.dossier = dossier.id AND whole.kind = 'final' AND whole.submitted_on IS NOT NULL){conditions}
) WHERE start <= :latest
