-- What the inventory had before the realisation began.
SELECT inventory.dossier, inventory_measure.indicator, inventory_measure.thousandths
FROM json_each(:dossiers) AS wanted
JOIN inventory ON inventory.dossier = wanted.value AND inventory.held_on <= :as_of
  AND inventory.held_on <= ifnull((
    SELECT min(on_day) FROM dossier_event WHERE dossier = wanted.value AND phase = 'realisation'
  ), :as_of)
JOIN inventory_measure ON inventory_measure.inventory = inventory.id
ORDER BY inventory.dossier, inventory.version, inventory_measure.id
