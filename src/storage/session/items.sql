SELECT session_item.id, session_item.position, session_item.dossier, dossier.reference,
       neighbourhood.name || ifnull(
         (SELECT group_concat(' + ' || other.name, '' ORDER BY joint.id)
          FROM joint_neighbourhood AS joint JOIN neighbourhood AS other ON other.id = joint.neighbourhood
          WHERE joint.dossier = dossier.id), '') AS name,
       dossier.track, dossier.tier, session_item.title, session_item.analysis
FROM session_item
LEFT JOIN dossier ON dossier.id = session_item.dossier
LEFT JOIN neighbourhood ON neighbourhood.id = dossier.neighbourhood
WHERE session_item.session = ?1
ORDER BY session_item.position
