SELECT edition.reference AS edition, tool.code AS tool, tool.name_nl, tool.name_fr, tool.name_en, tool.url, tool.phase,
       tool.added_on
FROM edition JOIN tool ON tool.edition = edition.id AND tool.added_on <= :as_of
WHERE edition.year = :year
ORDER BY edition.reference, tool.id
