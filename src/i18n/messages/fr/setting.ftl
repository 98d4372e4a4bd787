setting-wrong-value = il faut ici { $expected }
setting-unknown-key = cette clé n’est pas connue ; peut-être l’une de celles-ci : { $keys }. Voir wijk programme show { $programme }
setting-title = Paramètres
setting-files = Fichiers : { $beside } et { $own }
setting-column-name = Nom
setting-column-value = Valeur
setting-column-origin = Origine
