# Wat er mis of vreemd is in een `.pb`-bestand. De plaats staat ervoor.
pabulib-more-faults = { $count ->
    [one] en nog één fout
   *[other] en nog { $count } fouten
}
pabulib-too-large = het bestand is groter dan { $mebibytes } MiB; er is niets van overgenomen
pabulib-line-too-long = deze regel is langer dan 1 MiB
pabulib-line-cut-off = deze regel houdt te vroeg op; is het bestand afgebroken?
pabulib-no-section = het bestand begint niet met META; dit is geen .pb-bestand
pabulib-unknown-section = dit is geen deel van het bestand (META, PROJECTS, VOTES) en ook geen volledige regel
pabulib-section-order = { $section } staat er twee keer of op de verkeerde plaats; de volgorde is META, PROJECTS, VOTES
pabulib-missing-section = het deel { $section } ontbreekt; is het bestand afgebroken?
pabulib-no-key = deze regel van META heeft een waarde en geen sleutel
pabulib-key-twice = { $key } heeft een andere waarde op regel { $line }
pabulib-missing-key = META moet { $key } hebben
pabulib-bad-value = dit kan niet geschreven worden voor { $key }
pabulib-unknown-vote-type = geen gekend soort stembiljet; verwacht een van: { $types }
pabulib-not-an-amount = geen bedrag; verwacht zoals 1500 of 1500.50
pabulib-amount-too-large = dit bedrag is te groot om mee te rekenen
pabulib-negative-budget = het budget ligt onder nul
pabulib-not-a-count = geen geheel getal
pabulib-too-few = META zegt { $said }, het bestand heeft er { $found }; is het afgebroken?
pabulib-too-many = META zegt { $said }, het bestand heeft er { $found }
pabulib-no-count = META zegt niet hoeveel er zijn; het bestand heeft er { $found }
pabulib-column-twice = deze kolom staat er twee keer
pabulib-missing-column = { $section } heeft geen kolom { $column }
pabulib-columns-ignored = { $count ->
    [one] deze kolom is niet gekend en overgeslagen: { $columns }
   *[other] deze kolommen zijn niet gekend en overgeslagen: { $columns }
}
pabulib-no-id = een project zonder nummer
pabulib-comma-in-id = in een nummer staat geen komma; een stembiljet kan het dan niet noemen
pabulib-project-twice = project { $project } staat er al, op regel { $line }
pabulib-too-many-projects = meer dan { $most } projecten
pabulib-no-projects = er zijn geen projecten
pabulib-cost-not-positive = een project kost meer dan nul
pabulib-rounded = afgerond op de cent: { $amount }
pabulib-dearer-than-budget = project { $project } kost meer dan het hele budget en kan niet winnen
pabulib-selected-unclear = niet overal 0, 1, 2 of 3; de winnaars van het bestand zijn overgeslagen
pabulib-no-voter = een stembiljet zonder kiezer
pabulib-voter-twice = van kiezer { $voter } is er al een stembiljet
pabulib-unknown-project = kiezer { $voter } noemt project { $project }, dat niet bij PROJECTS staat
pabulib-project-repeated = { $count ->
    [one] kiezer { $voter } noemt een project twee keer; het telt één keer
   *[other] { $count } kiezers noemen een project twee keer, { $voter } als eerste; het telt één keer
}
pabulib-blank-ballots = { $count ->
    [one] één stembiljet is blanco; het telt als kiezer
   *[other] { $count } stembiljetten zijn blanco; elk telt als kiezer
}
pabulib-points-ignored = { $count ->
    [one] één stembiljet heeft punten die dit soort stemming niet gebruikt
   *[other] { $count } stembiljetten hebben punten die dit soort stemming niet gebruikt
}
pabulib-default-score = een project dat niet op een stembiljet staat, krijgt hier geen punten; het bestand geeft er wel
pabulib-counts-differ = { $count ->
    [one] van één project zegt het bestand iets anders dan de stembiljetten: { $projects }
   *[other] van { $count } projecten zegt het bestand iets anders dan de stembiljetten: { $projects }
}
pabulib-key-left-out = geen sleutel van het huidige formaat; weggelaten
pabulib-value-left-out = geen waarde van het huidige formaat; weggelaten
pabulib-rule-changed = geschreven als { $rule }, met dezelfde winnaars
pabulib-rule-not-followed = de officiële controle komt met die regel niet op deze winnaars; geschreven als { $rule }
pabulib-length-changed = geschreven als { $length }
pabulib-proposer-left-out = wie een project voorstelde, wordt niet geschreven
pabulib-filled = { $count ->
    [one] één lege cel is geschreven als -
   *[other] { $count } lege cellen zijn geschreven als -
}
pabulib-column-left-out = weggelaten: niet overal ingevuld, of door minder dan { $least } kiezers gedeeld
pabulib-voters-hidden = { $count ->
    [one] van één kiezer zijn leeftijd, geslacht en dergelijke weggelaten: minder dan { $least } hebben ze gemeen
   *[other] van { $count } kiezers zijn leeftijd, geslacht en dergelijke weggelaten: minder dan { $least } hebben ze gemeen
}
pabulib-blank-written = { $count ->
    [one] één stembiljet is blanco; de officiële controle noemt dat een fout
   *[other] { $count } stembiljetten zijn blanco; de officiële controle noemt dat een fout
}
pabulib-dates-reversed = de stemming eindigt voor ze begint ({ $begin })
pabulib-written = { $path }: { $projects } projecten en { $ballots } stembiljetten geschreven
pabulib-missing-key-set = META moet { $key } hebben; geef het met --set { $key }=…
pabulib-bad-value-set = dit kan niet geschreven worden; geef een andere waarde met --set { $key }=…
pabulib-not-a-pair = verwacht: SLEUTEL=WAARDE
pabulib-key-counted = { $key } wordt geteld of staat vast en kan niet gegeven worden
pabulib-unknown-key = { $key } is geen sleutel van .pb-bestanden{ $near ->
    [0] {""}
   *[other] ; bedoelt u { $suggestion }?
}
pabulib-ask-key = Wat komt er bij { $key }?
