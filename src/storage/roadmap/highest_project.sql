SELECT ifnull(max(number), 0) FROM (
  SELECT project.number AS number FROM roadmap JOIN project ON project.roadmap = roadmap.id WHERE roadmap.dossier = ?1
  UNION ALL
  SELECT role.project FROM role WHERE role.dossier = ?1
)
