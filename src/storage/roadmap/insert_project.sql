INSERT INTO project (roadmap, number, title, theme, objective, item, asked_cents, asked_stated, public_space, place, latitude,
                     longitude)
VALUES (:roadmap, :number, :title, :theme, :objective, :item, :asked, :asked_stated, :public_space, :place, :latitude,
        :longitude)
