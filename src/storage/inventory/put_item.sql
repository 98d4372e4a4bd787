INSERT INTO inventory_item (inventory, number, kind, theme, text, place, owner)
VALUES (:inventory, :number, :kind, :theme, :text, :place, :owner)
ON CONFLICT (inventory, number) DO UPDATE SET
  kind = :kind, theme = :theme, text = :text, place = :place, owner = :owner
