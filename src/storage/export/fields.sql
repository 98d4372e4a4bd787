-- The public gets what the edition says to be public, and nothing that the edition does not know.
SELECT dossier.reference AS dossier, field_value.project, field_value.field AS field_code,
       ifnull(field_value.value, organisation.name) AS field_value,
       json_extract(choice.value, '$.name.nl') AS label_nl, json_extract(choice.value, '$.name.fr') AS label_fr
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN field_value ON field_value.dossier = dossier.id
LEFT JOIN organisation ON organisation.id = field_value.organisation
LEFT JOIN json_each(edition.rule_set, '$.fields') AS field ON json_extract(field.value, '$.code') = field_value.field
LEFT JOIN json_each(field.value, '$.choices') AS choice
  ON json_extract(choice.value, '$.code') = field_value.value
WHERE edition.year = :year AND dossier.submitted_on <= :as_of
  AND (:internal OR json_extract(field.value, '$.public'))
ORDER BY edition.reference, dossier.number, field_value.project IS NOT NULL, field_value.project, field_value.field
