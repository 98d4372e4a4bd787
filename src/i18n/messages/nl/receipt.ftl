# Wat er mis kan zijn met een uitgave: datum, verkoper, bedragen en btw.

receipt-not-a-rate = dit is geen btw-tarief; verwacht zoals 21 %, 5,5 % of 0,21
receipt-rate-too-precise = een btw-tarief heeft hoogstens twee decimalen van een procent
receipt-rate-too-high = een btw-tarief is hoogstens { $highest } %; verwacht zoals 21, 6 of 0,21
receipt-unusual-rate = { $decimals ->
    [none] { $percent }
   *[other] { $percent },{ $decimals }
} % is geen Belgisch btw-tarief (21, 12, 6 of 0 %), en de verkoper is Belgisch
receipt-no-rate = er is alleen een brutobedrag: het bewijsstuk noemt geen btw-tarief
receipt-too-little = het brutobedrag is nodig, of twee van netto, btw-tarief en btw; voor een verkoper zonder btw-plicht is het tarief 0
receipt-undetermined = bij een tarief van 0 is ook het nettobedrag of het brutobedrag nodig
receipt-negative = een uitgave ligt niet onder nul; trek een creditnota of terugbetaling van de verkoper af van de uitgave die ze verbetert
receipt-zero = een uitgave is meer dan nul; laat de regel weg
receipt-above-gross = { $part } is meer dan het brutobedrag van { $gross }
receipt-not-the-sum = netto en btw zijn samen { $sum }, en niet { $gross }
receipt-not-the-rate = de btw is { $vat }; { $decimals ->
    [none] { $percent }
   *[other] { $percent },{ $decimals }
} % van het nettobedrag is { $expected }
receipt-no-such-rate = { $vat } btw op { $net } is meer dan elk btw-tarief; kijk de bedragen na
receipt-other-total = het { $part ->
    [net] nettototaal
    [vat] btw-totaal
   *[gross] brutototaal
} is opgegeven als { $stated }; de regels geven samen { $counted }
receipt-other-total-of-rate = het { $part ->
    [net] nettototaal
    [vat] btw-totaal
   *[gross] brutototaal
} tegen { $decimals ->
    [none] { $percent }
   *[other] { $percent },{ $decimals }
} % is opgegeven als { $stated }; de regels geven samen { $counted }
receipt-rate-not-stated = de totalen vermelden het tarief { $decimals ->
    [none] { $percent }
   *[other] { $percent },{ $decimals }
} % niet; de regels geven samen { $counted } bruto
receipt-unknown-column = onbekende kolom; mogelijk: { $columns }
receipt-column-twice = dit is dezelfde kolom als «{ $other }» ({ $column })
receipt-column-missing = deze kolom ontbreekt; er zijn: { $heads }
receipt-amounts-missing = er is een kolom bruto nodig, of twee van netto, btw-tarief en btw; er zijn: { $heads }
receipt-needed = dit ontbreekt
receipt-bad-text = deze tekst heeft vreemde tekens of is langer dan { $longest } tekens
receipt-not-a-project = dit is geen nummer van een project; verwacht zoals 2
receipt-unknown-project = dit project is er niet{ $count ->
    [0] {""}
   *[other] {"; "}er zijn: { $known }
}
receipt-unknown-category = deze kostencategorie is er niet; mogelijk: { $near }
receipt-unknown-mention = «{ $word }» is geen vermelding van een bewijsstuk; mogelijk: { $known }
receipt-total-twice = er is al een totaal op regel { $line }
receipt-after-total = na het totaal op regel { $line } komt geen uitgave meer; zet het totaal onderaan
