INSERT INTO inventory_item (inventory, number, kind, theme, section, question, text, place, latitude, longitude,
                            geometry, owner, source, document)
VALUES (:inventory, :number, :kind, :theme, :section, :question, :text, :place, :latitude, :longitude,
        :geometry, :owner, :source,
        (SELECT document.id FROM inventory JOIN document ON document.dossier = inventory.dossier
         WHERE inventory.id = :inventory AND document.number = :document))
ON CONFLICT (inventory, number) DO UPDATE SET
  kind = excluded.kind, theme = excluded.theme, section = excluded.section, question = excluded.question,
  text = excluded.text, place = excluded.place, latitude = excluded.latitude, longitude = excluded.longitude,
  geometry = excluded.geometry, owner = excluded.owner, source = excluded.source, document = excluded.document
