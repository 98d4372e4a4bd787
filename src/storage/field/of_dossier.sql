SELECT field_value.project, field_value.field, field_value.value, field_value.organisation, organisation.name
FROM field_value LEFT JOIN organisation ON organisation.id = field_value.organisation
WHERE field_value.dossier = ?1
ORDER BY field_value.project IS NOT NULL, field_value.project, field_value.id
