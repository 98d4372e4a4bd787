UPDATE neighbourhood SET
  name = ifnull(:name, name),
  name_key = ifnull(:name_key, name_key),
  perimeter = ifnull(:perimeter, perimeter),
  latitude = ifnull(:latitude, latitude),
  longitude = ifnull(:longitude, longitude)
WHERE id = :id
