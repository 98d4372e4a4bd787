setting-wrong-value = il faut ici { $expected }
setting-unknown-key = cette clé n’est pas connue ; sont connues : { $keys }
setting-title = Paramètres
setting-files = Fichiers : { $beside } et { $own }
setting-column-name = Nom
setting-column-value = Valeur
setting-column-origin = Origine
