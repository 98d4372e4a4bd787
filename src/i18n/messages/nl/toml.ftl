# Fouten in een TOML-bestand. De plaats staat ervoor.
toml-syntax = geen geldige TOML: { $detail }
toml-duplicate-key = deze sleutel staat er twee keer
toml-unknown-key = onbekende sleutel «{ $key }»{ $near ->
    [0] {""}
   *[other] ; misschien «{ $suggestion }»
}. Gekend zijn: { $keys }
toml-missing-key = «{ $key }» ontbreekt
toml-missing-translation = de tekst in het { $language } ontbreekt
toml-wrong-type = hier hoort { $expected }
toml-wrong-form = verwacht: { $expected }
toml-empty = dit mag niet leeg zijn
toml-instalments = samen moeten de schijven de hele toekenning zijn: percentages tot 100, of één schijf neemt de rest
toml-unknown-word = dit woord is niet gekend{ $near ->
    [0] {""}
   *[other] ; misschien «{ $suggestion }»
}. Kies uit: { $allowed }
toml-unknown-reference = er is geen { $what } «{ $code }»{ $near ->
    [0] {""}
   *[other] ; misschien «{ $suggestion }»
}{ $count ->
    [0] . Er zijn er nog geen
   *[other] . Gekend zijn: { $known }
}
toml-out-of-range = tussen { $minimum } en { $maximum }
toml-wrong-amount = { $reason }
toml-amount-float = zet een bedrag met decimalen tussen aanhalingstekens, zoals "1239.47"
toml-duplicate = staat er al: { $other }
toml-years-turned = «since» ({ $since }) ligt na «until» ({ $until })
toml-deadline-before-opening = de uiterste dag { $deadline } ligt vóór de opening op { $opens }
toml-rule-needs = de regel «{ $check }» heeft een tabel [{ $table }] nodig, anders kan niemand eraan voldoen
toml-format = versie { $found } van dit bestand is niet gekend; gekend is { $known }
toml-one-of = kies er één: { $keys }
