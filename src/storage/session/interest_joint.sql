SELECT joint_neighbourhood.dossier, joint_neighbourhood.neighbourhood
FROM session_item JOIN joint_neighbourhood ON joint_neighbourhood.dossier = session_item.dossier
WHERE session_item.session = ?1
ORDER BY joint_neighbourhood.id
