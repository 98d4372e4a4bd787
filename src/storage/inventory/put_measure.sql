INSERT INTO inventory_measure (inventory, indicator, thousandths, note)
VALUES (:inventory, :indicator, :thousandths, :note)
ON CONFLICT (inventory, indicator) DO UPDATE SET thousandths = :thousandths, note = :note
