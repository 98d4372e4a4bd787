# Mettre à jour un registre plus ancien.
upgrade-done = Registre mis à jour de la version { $from } à la version { $to }
upgrade-copy = Tel qu’il était, il se trouve dans { $copy }
upgrade-no-undo = Ce qui a été fait auparavant ne peut plus être annulé
upgrade-would = Le registre passerait de la version { $from } à la version { $to }, avec une copie dans { $copy }
upgrade-nothing = Le registre est déjà à la version { $version } ; il n’y a rien à faire
upgrade-on-the-way = Le registre était à la version { $from } et passe à la version { $to } ; tel qu’il était, il se trouve dans { $copy }
