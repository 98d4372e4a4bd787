INSERT INTO own_indicator (edition, code, name_nl, name_fr, name_en, unit, direction, reading, summed, theme)
VALUES (:edition, :code, :nl, :fr, :en, :unit, :direction, :reading, :summed, :theme)
