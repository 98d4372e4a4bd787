UPDATE project SET
  title = :title, theme = :theme, objective = :objective, item = :item, asked_cents = :asked, asked_stated = :asked_stated,
  public_space = :public_space, place = :place, latitude = :latitude, longitude = :longitude
WHERE id = :id
