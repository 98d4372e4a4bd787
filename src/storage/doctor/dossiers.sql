SELECT dossier.reference
FROM dossier LEFT JOIN dossier_event AS event ON event.dossier = dossier.id
  AND event.number = (SELECT max(number) FROM dossier_event WHERE dossier_event.dossier = dossier.id)
WHERE event.phase IS NOT dossier.phase OR event.status IS NOT dossier.status OR event.on_day IS NOT dossier.since
ORDER BY 1 LIMIT ?1
