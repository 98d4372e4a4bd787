SELECT neighbourhood.name
FROM joint_neighbourhood JOIN neighbourhood ON neighbourhood.id = joint_neighbourhood.neighbourhood
WHERE joint_neighbourhood.dossier = ?1
ORDER BY neighbourhood.name_key, neighbourhood.id
