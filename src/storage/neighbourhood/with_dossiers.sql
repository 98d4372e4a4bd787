SELECT neighbourhood.name,
       (SELECT group_concat(nis, ' ' ORDER BY position) FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = neighbourhood.id) AS municipalities,
       (SELECT group_concat(reference, ' ' ORDER BY submitted_on, dossier.id) FROM dossier
        WHERE dossier.neighbourhood = neighbourhood.id) AS dossiers,
       (SELECT group_concat(reference, ' ' ORDER BY submitted_on, dossier.id)
        FROM joint_neighbourhood AS joint JOIN dossier ON dossier.id = joint.dossier
        WHERE joint.neighbourhood = neighbourhood.id) AS joint
FROM neighbourhood
WHERE ?1 = '' OR name_key LIKE '%' || ?1 || '%'
ORDER BY name_key, neighbourhood.id
