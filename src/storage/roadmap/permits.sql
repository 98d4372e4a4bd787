SELECT project.id, permit.kind, permit.authority, permit.status, permit.requested_on, permit.expected_on,
       permit.decided_on
FROM project JOIN permit ON permit.project = project.id
WHERE project.roadmap = ?1
ORDER BY project.id, permit.number
