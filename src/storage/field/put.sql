INSERT INTO field_value (dossier, project, field, value, organisation) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (dossier, COALESCE(project, 0), field)
DO UPDATE SET value = excluded.value, organisation = excluded.organisation
