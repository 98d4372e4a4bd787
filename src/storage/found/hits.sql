-- The newest texts that hold the words, and the dossiers that they belong to. A text of a project or finding
-- that was carried over into a later version is told once, by the caller. A meeting of the network has no dossier;
-- of a meeting the number comes first.
WITH hit AS MATERIALIZED (
  SELECT rowid / 8 AS id, rowid % 8 AS kind FROM search WHERE search MATCH :query ORDER BY rowid DESC LIMIT :limit
), place AS (
  SELECT dossier.id AS dossier, 0 AS kind, concat_ws(' · ', neighbourhood.name, neighbourhood.perimeter) AS text
  FROM hit JOIN neighbourhood ON neighbourhood.id = hit.id
  JOIN dossier ON dossier.neighbourhood = neighbourhood.id
  WHERE hit.kind = 0
  UNION ALL
  SELECT joint.dossier, 0, concat_ws(' · ', neighbourhood.name, neighbourhood.perimeter)
  FROM hit JOIN neighbourhood ON neighbourhood.id = hit.id
  JOIN joint_neighbourhood AS joint ON joint.neighbourhood = neighbourhood.id
  WHERE hit.kind = 0
  UNION ALL
  SELECT dossier.id, 1, dossier.motivation
  FROM hit JOIN dossier ON dossier.id = hit.id
  WHERE hit.kind = 1
  UNION ALL
  SELECT role.dossier, 2, concat_ws(' · ', person.name, person.email)
  FROM hit JOIN person ON person.id = hit.id
  JOIN role ON role.person = person.id
  WHERE hit.kind = 2
  UNION ALL
  SELECT inventory.dossier, 3, concat_ws(' · ', inventory_item.text, inventory_item.place)
  FROM hit JOIN inventory_item ON inventory_item.id = hit.id
  JOIN inventory ON inventory.id = inventory_item.inventory
  WHERE hit.kind = 3
  UNION ALL
  SELECT roadmap.dossier, 4, concat_ws(' · ', project.title, project.objective)
  FROM hit JOIN project ON project.id = hit.id
  JOIN roadmap ON roadmap.id = project.roadmap
  WHERE hit.kind = 4
  UNION ALL
  SELECT partner.dossier, 5, organisation.name
  FROM hit JOIN organisation ON organisation.id = hit.id
  JOIN partner ON partner.organisation = organisation.id
  WHERE hit.kind = 5
  UNION ALL
  SELECT role.dossier, 5, organisation.name
  FROM hit JOIN organisation ON organisation.id = hit.id
  JOIN role ON role.organisation = organisation.id
  WHERE hit.kind = 5
  UNION ALL
  SELECT meeting.dossier, 6, concat_ws(' · ', meeting.id, meeting.place, meeting.agenda, meeting.minutes)
  FROM hit JOIN meeting ON meeting.id = hit.id
  WHERE hit.kind = 6
  UNION ALL
  SELECT document.dossier, 7,
         concat_ws(' · ', document.title,
                   substr(document.path, length(rtrim(document.path, replace(document.path, '/', ''))) + 1))
  FROM hit JOIN document ON document.id = hit.id
  WHERE hit.kind = 7
)
SELECT DISTINCT dossier.id, dossier.reference, neighbourhood.name || ifnull(
         (SELECT group_concat(' + ' || other.name, '' ORDER BY joint.id)
          FROM joint_neighbourhood AS joint JOIN neighbourhood AS other ON other.id = joint.neighbourhood
          WHERE joint.dossier = dossier.id), '') AS name, dossier.phase, dossier.status,
       dossier.edition, place.kind, place.text
FROM place LEFT JOIN dossier ON dossier.id = place.dossier
LEFT JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
WHERE place.dossier IS NOT NULL OR place.kind = 6
ORDER BY dossier.status IN ('active', 'suspended') DESC, dossier.id DESC, place.kind, place.text
