# Het stappenplan.

plan-started =
    { $reference } { $neighbourhood }: stappenplan, versie { $version }, begonnen{ $count ->
        [0] {""}
        [one] {" "}met het ene project van de vorige versie
       *[other] {" "}met de { $count } projecten van de vorige versie
    }
plan-written =
    { $reference } { $neighbourhood }: stappenplan opgeslagen met { $count ->
        [one] één project
       *[other] { $count } projecten
    }
plan-project-added = { $reference } { $neighbourhood }: project { $number } «{ $title }» toegevoegd
plan-project-changed = { $reference } { $neighbourhood }: project { $number } «{ $title }» gewijzigd
plan-project-removed = { $reference } { $neighbourhood }: project { $number } «{ $title }» geschrapt
plan-cost-added = { $reference } { $neighbourhood }: «{ $label }» ({ $amount }) bij de kosten van project { $number }, nu { $costs }
plan-cost-removed = { $reference } { $neighbourhood }: kostenlijn { $part } van project { $number } «{ $title }» geschrapt
plan-step-added = { $reference } { $neighbourhood }: stap { $place } «{ $step }» toegevoegd
plan-step-changed = { $reference } { $neighbourhood }: stap { $number }.{ $part } van «{ $title }» gewijzigd
plan-step-removed = { $reference } { $neighbourhood }: stap { $number }.{ $part } van «{ $title }» geschrapt
plan-money = gevraagd { $asked } van hoogstens { $ceiling } (rest { $left })
plan-money-over = gevraagd { $asked } van hoogstens { $ceiling } ({ $over } te veel)
plan-money-open = gevraagd { $asked }
plan-project-over = «{ $title }» vraagt { $asked }, hoogstens { $ceiling } per project
plan-asks-more-than-costs = «{ $title }» vraagt { $asked }, de kosten komen samen op { $costs }
plan-none = { $reference } { $neighbourhood } heeft nog geen stappenplan
plan-empty = { $reference } { $neighbourhood } heeft nog geen projecten
plan-nothing = Niets
plan-not-now = { $reference } { $neighbourhood } is niet in voorbereiding of uitvoering ({ $standing }): het stappenplan kan nu niet gewijzigd worden
plan-frozen = Versie { $version } van het stappenplan van { $reference } is ingediend op { $on } en ligt vast; begin een nieuwe versie, met de reden
plan-reason-needed = { $reference } heeft al een ingediend stappenplan: een nieuwe versie vraagt een reden
plan-changed-meanwhile = Het stappenplan van { $reference } is intussen door iemand anders gewijzigd; er is niets opgeslagen
plan-no-such-version =
    { $reference } heeft geen versie { $version } van het stappenplan{ $count ->
        [0] {""}
       *[other] {" "}(wel 1 tot { $count })
    }
plan-no-such-project = Het stappenplan van { $reference } heeft geen project { $number }
plan-no-such-cost = Project «{ $project }» heeft geen kostenlijn { $number }
plan-step-not-found = Project «{ $project }» heeft geen stap { $number }
plan-no-such-step =
    er is geen stap { $number } in dit project (er { $count ->
        [one] is er één
       *[other] zijn er { $count }
    })
plan-no-such-finding =
    de plaatsbeschrijving heeft geen vaststelling { $number }{ $count ->
        [0] {""}
       *[other] {" "}(wel: { $known })
    }
plan-number-twice = nummer { $number } komt twee keer voor
plan-expertise-twice = «{ $field }» is twee keer gevraagd
plan-unknown-word =
    geen { $what ->
        [theme] thema
        [expertise] expertisedomein
        [session] sessie
       *[category] kostencategorie
    } van deze editie; bedoeld is misschien { $near }
plan-bad-text = bevat tekens die niet kunnen, of is langer dan { $longest } tekens
plan-text-needed = mag niet leeg zijn
plan-wrong-amount =
    { $reason ->
        [ambiguous] kan op twee manieren gelezen worden: schrijf 1000 of 1000,00
        [too-precise] een bedrag heeft hoogstens twee decimalen
        [negative] een bedrag kan niet negatief zijn
        [too-large] dit bedrag is te groot
       *[not-an-amount] verwacht: een bedrag in euro, zoals 1.250,00
    }
plan-wrong-quantity = verwacht: een aantal groter dan nul, met hoogstens drie decimalen, zoals 2,5
plan-wrong-count = verwacht: een geheel getal
plan-wrong-half-days = verwacht: een aantal halve dagen van 1 tot 999, zoals water:2
plan-day-future = { $on } ligt in de toekomst (vandaag is het { $today })
plan-due-before-start = het einde ({ $due }) valt vóór het begin ({ $start })
plan-circle = stappen wachten op elkaar in een kring: { $steps }
plan-head =
    Stappenplan v{ $version } · { $reference } { $neighbourhood } · { $count ->
        [one] één project
       *[other] { $count } projecten
    } · { $money }
plan-submitted = Ingediend op { $on } · SHA-256 { $hash }…
plan-reason = Reden van deze versie: { $reason }
plan-late =
    { $days ->
        [one] één dag te laat
       *[other] { $days } dagen te laat
    }
plan-after = na { $steps }
plan-about-findings =
    { $count ->
        [one] vaststelling { $numbers }
       *[other] vaststellingen { $numbers }
    }
plan-about-expertise =
    { $field }: { $half_days ->
        [one] één halve dag
       *[other] { $half_days } halve dagen
    } expertise
plan-about-public-space = openbare ruimte
plan-about-permit = vergunning: { $permit }
plan-edit-help =
    Bewerk het stappenplan, sla op en sluit de editor.
    Bedragen en aantallen tussen aanhalingstekens ("1250,00", "2,5"), dagen als 2022-03-31.
    Een nieuw project is een blok [[projects]] met title en ask; daaronder [[projects.costs]] en [[projects.steps]].
    Nummers van projecten blijven; een nieuw project mag zonder nummer.
plan-edit-nothing = Er is niets gewijzigd
plan-edit-kept = Verder met de tekst die eerder bewaard bleef: { $path }
plan-text-kept = Er is niets opgeslagen; de tekst blijft bewaard in { $path }
plan-editor-failed = De editor «{ $editor }» is niet goed geëindigd ({ $detail }); de tekst staat in { $path }
plan-yes = ja
plan-no = nee
plan-ask-back = terug
plan-ask-none = geen
plan-ask-title = Titel van het project
plan-ask-theme = Thema
plan-ask-objective = Wat moet het project teweegbrengen?
plan-ask-findings = Op welke vaststellingen steunt het? (nummers, met komma’s)
plan-ask-asked = Gevraagd bedrag (€)
plan-ask-expertise = Gevraagde expertise in halve dagen (zoals water:2, leeg voor geen)
plan-ask-public-space = Ligt het in de openbare ruimte?
plan-ask-permit = Welke vergunning is nodig, en is ze er al? («geen» mag ook)
plan-ask-first-cost = Nu kosten toevoegen?
plan-ask-another-cost = Nog een kostenlijn?
plan-ask-first-step = Nu stappen toevoegen?
plan-ask-another-step = Nog een stap?
plan-ask-another-project = Nog een project?
plan-ask-cost-label = Wat wordt gekocht, gehuurd of gebouwd?
plan-ask-category = Kostencategorie
plan-ask-unit-price = Eenheidsprijs (€)
plan-ask-quantity = Hoeveel? (leeg voor 1)
plan-ask-step-title = Wat moet er gebeuren?
plan-ask-who = Wie doet het?
plan-ask-start = Vanaf welke dag? (leeg als dat niet vaststaat)
plan-ask-due = Tegen welke dag? (leeg als dat niet vaststaat)
plan-ask-after = Na welke stappen? (nummers, met komma’s; leeg voor geen)
plan-ask-which-project = Welk project?
plan-title-projects = Projecten
plan-title-cost_lines = Kosten
plan-title-steps = Stappen
plan-column-reference = Dossier
plan-column-neighbourhood = Wijk
plan-column-version = Versie
plan-column-reason = Reden van de versie
plan-column-begun_on = Begonnen
plan-column-submitted_on = Ingediend
plan-column-sha256 = SHA-256
plan-column-vision = Visie
plan-column-asked = Gevraagd
plan-column-ceiling = Hoogstens
plan-column-number = Nr.
plan-column-title = Titel
plan-column-theme = Thema
plan-column-objective = Doel
plan-column-findings = Vaststellingen
plan-column-costs = Kosten
plan-column-expertise = Expertise
plan-column-public_space = Openbare ruimte
plan-column-permit = Vergunning
plan-column-project = Project
plan-column-label = Omschrijving
plan-column-category = Categorie
plan-column-unit_price = Eenheidsprijs
plan-column-quantity = Aantal
plan-column-amount = Bedrag
plan-column-responsible = Wie
plan-column-starts_on = Begin
plan-column-due_on = Tegen
plan-column-after = Na
plan-column-done_on = Gedaan
plan-title-timeline = Tijdlijn
plan-course-done = ✓
plan-course-done-late = ✓ { $days } d te laat
plan-course-late = ! { $days } d te laat
plan-course-waiting = wacht op { $steps }
plan-course-undated = geen datum
plan-course-slack =
    { $days ->
        [0] geen speling
       *[other] speling { $days } d
    }
plan-course-tight = ! { $days } d te krap
plan-course-later = ! +{ $days } d
plan-column-today = Vandaag
plan-expected = Einde verwacht op { $expected }, { $days } d na wat gepland was ({ $end })
