SELECT edition.reference AS edition, own.code AS indicator, own.name_nl, own.name_fr, own.name_en, own.unit,
       own.direction, own.reading, own.summed, own.theme
FROM edition JOIN own_indicator AS own ON own.edition = edition.id
WHERE edition.year = :year AND edition.opened_on <= :as_of
ORDER BY edition.reference, own.id
