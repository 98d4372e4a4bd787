SELECT item.id, item.code, item.name_nl, item.name_fr, item.name_en, item.added_on, project.number, project.title,
       dossier.reference
FROM menu_item AS item
LEFT JOIN project ON project.id = item.project
LEFT JOIN roadmap ON roadmap.id = project.roadmap
LEFT JOIN dossier ON dossier.id = roadmap.dossier
WHERE item.edition = ?1
ORDER BY item.id
