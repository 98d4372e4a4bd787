# Een ouder register bijwerken.
upgrade-done = Register bijgewerkt van versie { $from } naar versie { $to }
upgrade-copy = Zoals het was, ligt het in { $copy }
upgrade-no-undo = Wat daarvóór gedaan is, kan niet meer ongedaan gemaakt worden
upgrade-would = Het register zou van versie { $from } naar versie { $to } gaan, met een kopie in { $copy }
upgrade-nothing = Het register is al van versie { $version }; er is niets te doen
upgrade-on-the-way = Het register was van versie { $from } en is nu van versie { $to }; zoals het was, ligt het in { $copy }
