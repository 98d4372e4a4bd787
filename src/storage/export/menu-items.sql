SELECT edition.reference AS edition, item.code AS item, item.name_nl, item.name_fr, item.name_en,
       (SELECT dossier.reference || '.' || project.number FROM project
        JOIN roadmap ON roadmap.id = project.roadmap JOIN dossier ON dossier.id = roadmap.dossier
        WHERE project.id = item.project) AS made_after,
       item.added_on
FROM edition JOIN menu_item AS item ON item.edition = edition.id AND item.added_on <= :as_of
WHERE edition.year = :year
ORDER BY edition.reference, item.id
