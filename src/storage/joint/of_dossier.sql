SELECT neighbourhood.id, neighbourhood.name, neighbourhood.perimeter, neighbourhood.latitude, neighbourhood.longitude
FROM joint_neighbourhood AS joint JOIN neighbourhood ON neighbourhood.id = joint.neighbourhood
WHERE joint.dossier = ?1 ORDER BY joint.id
