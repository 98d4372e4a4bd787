# Fouten in een TOML-bestand. De plaats staat ervoor.
toml-syntax = geen geldige TOML: { $detail }
toml-duplicate-key = deze sleutel staat er twee keer
toml-unknown-key = onbekende sleutel «{ $key }»{ $near ->
    [0] {""}
   *[other] ; misschien «{ $suggestion }»
}. Gekend zijn: { $keys }
toml-missing-key = «{ $key }» ontbreekt
toml-missing-translation = de tekst in het { $language } ontbreekt; een andere taal staat in de plaats
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
toml-missing-text = hier hoort een tekst in minstens één taal: nl, fr of en
toml-too-early = niemand kan «{ $check }» al vervullen bij «{ $at }» ({ $gate }): wat gevraagd wordt, is er dan nog niet; laat «{ $at }» weg of kies een later moment
toml-more-than-there-are = { $minimum } thema’s gevraagd, en er zijn er maar { $count }: niemand kan dat vervullen
toml-nothing-possible = met een plafond van nul kan niets worden toegekend; laat het bedrag weg als de editie het nog geeft
toml-ceiling-below-tier = dit plafond ({ $maximum }) kan niemand bereiken: { $other } houdt alles al onder { $least }; beperk { $other } tot bepaalde klassen of sporen
toml-dead-ceiling = dit plafond ({ $maximum }) beslist nooit iets: { $other } ({ $least }) is minstens even streng
toml-dead-minimum = dit minimum ({ $minimum }) beslist nooit iets: { $other } ({ $most }) is minstens even streng
toml-contradiction = niemand kan beide vervullen: hier minstens { $minimum } thema’s, bij { $other } hoogstens { $maximum }
toml-term-turned = deze termijn loopt vanaf «{ $from }» tot «{ $until }», maar dat laatste is dan al voorbij
toml-term-without-coach = geen enkele regel vraagt een coach: zonder coach begint deze termijn nooit
toml-all-ineligible = elke kostensoort staat hier: geen enkele uitgave zou nog betaald kunnen worden
toml-step-never = deze stap komt nooit aan de beurt: meer dan { $ceiling } wordt niet toegekend
toml-no-scale = zonder «scale» worden geen punten gegeven, en doet dit niets
toml-does-not-sit = een orgaan van de soort «authority» beslist op papier en zetelt niet: een quorum doet niets
toml-no-track = regel { $rule } vraagt een spoor, maar deze editie heeft er geen
toml-envelope-small = de enveloppe ({ $envelope }) is kleiner dan wat één aanvraag kan krijgen ({ $least })
toml-deadline-after-decision = na { $decides } wordt niet meer beslist, maar { $deadline } is nog een uiterste dag om in te dienen; vervroeg die dag of voeg een dag van beslissing toe
toml-no-tiers = er zijn geen bedragklassen om uit te kiezen: deze regel beslist nooit iets
toml-instalment-never = de schijf «{ $trigger }» kan nooit op dat moment worden betaald: { $rule } vraagt bij elke uitbetaling iets dat er pas op het einde is
toml-body-idle = dit orgaan doet nergens iets: geen regel vraagt zijn advies, en het heeft geen quorum; noem het in een regel met «bodies», of laat het weg
toml-party-idle = deze partij heeft geen enkele taak; geef er haar een met by = "…" onder [tasks], of laat haar weg
toml-term-without-inventory = dit programma vraagt nergens een plaatsbeschrijving: deze termijn begint misschien nooit
toml-no-tasks-then = bij «{ $at }» is een dossier in de fase «{ $phase }», en die heeft geen taken: deze regel houdt dan niets tegen
