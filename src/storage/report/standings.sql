-- Where the dossiers of some editions stood at the end of a day.
SELECT dossier.id, dossier.reference, dossier.edition, dossier.track, dossier.motivation, dossier.submitted_on,
       neighbourhood.name || ifnull(
         (SELECT group_concat(' + ' || other.name, '' ORDER BY joint.id)
          FROM joint_neighbourhood AS joint JOIN neighbourhood AS other ON other.id = joint.neighbourhood
          WHERE joint.dossier = dossier.id), '') AS name,
       (SELECT place.nis FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = dossier.neighbourhood ORDER BY place.position LIMIT 1) AS nis,
       event.phase, event.status, event.on_day AS since, event.body, event.reason,
       EXISTS (SELECT 1 FROM dossier_event AS admission
               WHERE admission.dossier = dossier.id AND admission.move = 'admit'
                 AND admission.on_day <= :as_of) AS admitted,
       ifnull(
         (SELECT sum(project.asked_cents) FROM project WHERE project.roadmap = (
           SELECT roadmap.id FROM roadmap WHERE roadmap.dossier = dossier.id AND roadmap.begun_on <= :as_of
           ORDER BY roadmap.submitted_on IS NULL OR roadmap.submitted_on > :as_of, roadmap.version DESC
           LIMIT 1)),
         dossier.asked_cents) AS asked_cents
FROM dossier
JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
JOIN dossier_event AS event ON event.dossier = dossier.id AND event.number = (
  SELECT max(last.number) FROM dossier_event AS last
  WHERE last.dossier = dossier.id AND last.on_day <= :as_of)
WHERE dossier.edition IN (SELECT value FROM json_each(:editions)) AND dossier.submitted_on <= :as_of
ORDER BY dossier.edition, dossier.number
