-- The public gets what the edition says to be public, and nothing that the edition does not know. The rules of an edition
-- are long: they are taken apart once for each edition, not for each value.
WITH asked AS MATERIALIZED (
  SELECT edition.id AS edition, json_extract(field.value, '$.code') AS code,
         json_extract(field.value, '$.public') AS public, json_extract(field.value, '$.choices') AS choices
  FROM edition JOIN json_each(edition.rule_set, '$.fields') AS field
  WHERE edition.year = :year
), chosen AS MATERIALIZED (
  SELECT asked.edition, asked.code AS field, json_extract(choice.value, '$.code') AS code,
         json_extract(choice.value, '$.name.nl') AS nl, json_extract(choice.value, '$.name.fr') AS fr
  FROM asked JOIN json_each(asked.choices) AS choice
)
SELECT dossier.reference AS dossier, field_value.project, field_value.field AS field_code,
       ifnull(field_value.value, organisation.name) AS field_value, chosen.nl AS label_nl, chosen.fr AS label_fr
FROM edition JOIN dossier ON dossier.edition = edition.id
JOIN field_value ON field_value.dossier = dossier.id
LEFT JOIN organisation ON organisation.id = field_value.organisation
LEFT JOIN asked ON asked.edition = edition.id AND asked.code = field_value.field
LEFT JOIN chosen
  ON chosen.edition = edition.id AND chosen.field = field_value.field AND chosen.code = field_value.value
WHERE edition.year = :year AND dossier.submitted_on <= :as_of AND (:internal OR asked.public)
ORDER BY edition.reference, dossier.number, field_value.project IS NOT NULL, field_value.project, field_value.field
