SELECT neighbourhood.id AS neighbourhood, neighbourhood.name, neighbourhood.perimeter,
       neighbourhood.latitude AS latitude_millionths, neighbourhood.longitude AS longitude_millionths,
       (SELECT group_concat(place.nis, '|' ORDER BY place.position) FROM neighbourhood_municipality AS place
        WHERE place.neighbourhood = neighbourhood.id) AS municipalities
FROM neighbourhood
WHERE neighbourhood.id IN (
  SELECT dossier.neighbourhood FROM edition JOIN dossier ON dossier.edition = edition.id
  WHERE edition.year = :year AND dossier.submitted_on <= :as_of)
ORDER BY neighbourhood.id
