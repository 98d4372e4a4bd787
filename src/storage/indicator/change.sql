UPDATE own_indicator SET name_nl = :nl, name_fr = :fr, name_en = :en, unit = :unit, direction = :direction,
  reading = :reading, summed = :summed, theme = :theme
WHERE edition = :edition AND code = :code
