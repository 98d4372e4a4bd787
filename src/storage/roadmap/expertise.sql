SELECT project.id, project_expertise.field, project_expertise.half_days
FROM project JOIN project_expertise ON project_expertise.project = project.id
WHERE project.roadmap = ?1
ORDER BY project.id, project_expertise.field
