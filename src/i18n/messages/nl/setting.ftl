setting-wrong-value = hier hoort { $expected }
setting-unknown-key = deze sleutel is niet gekend; misschien een van deze: { $keys }. Zie wijk programme show { $programme }
setting-title = Instellingen
setting-files = Bestanden: { $beside } en { $own }
setting-column-name = Naam
setting-column-value = Waarde
setting-column-origin = Herkomst
