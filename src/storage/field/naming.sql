SELECT dossier.reference, dossier.edition, field_value.project, field_value.field
FROM field_value JOIN dossier ON dossier.id = field_value.dossier
WHERE field_value.organisation = ?1
ORDER BY dossier.edition, dossier.number, field_value.project IS NOT NULL, field_value.project, field_value.field
