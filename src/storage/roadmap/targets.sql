SELECT project.id, target.indicator, target.thousandths
FROM project JOIN target ON target.project = project.id
WHERE project.roadmap = ?1
ORDER BY project.id, target.indicator
