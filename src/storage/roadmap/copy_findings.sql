INSERT INTO project_finding (project, item)
SELECT later.id, project_finding.item
FROM project AS earlier
JOIN project AS later ON later.roadmap = :to AND later.number = earlier.number
JOIN project_finding ON project_finding.project = earlier.id
WHERE earlier.roadmap = :from
ORDER BY later.id, project_finding.id
