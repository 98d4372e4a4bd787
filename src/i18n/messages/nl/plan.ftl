# Het stappenplan.

plan-started =
    { $reference } { $neighbourhood }: { $bare_plan }, versie { $version }, begonnen{ $count ->
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
plan-not-now = { $reference } { $neighbourhood }: het stappenplan kan nu niet gewijzigd worden ({ $standing }), wel in: { $phases }
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
plan-no-menu = de editie { $edition } heeft geen menukaart; laat dit weg
plan-unknown-word =
    geen { $what ->
        [theme] thema
        [expertise] expertisedomein
        [session] sessie
        [admissibility] ontvankelijkheidscriterium
        [criterion] beoordelingscriterium
        [item] menupunt
       *[category] kostencategorie
    } van deze editie; { $count ->
        [one] bedoeld is misschien { $near }
       *[other] kies uit { $near }
    }
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
    { $Plan } v{ $version } · { $reference } { $neighbourhood } · { $count ->
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
plan-about-field = { $name }: { $value }
plan-about-item = menukaart: { $item }
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
    Een nieuw project is een blok [[projects]] met title; daaronder [[projects.costs]], [[projects.funding]], [[projects.permits]] en [[projects.steps]].
    ask = "auto" vraagt de kosten min wat anderen inbrengen.
    Nummers van projecten blijven; een nieuw project mag zonder nummer.
plan-edit-nothing = Er is niets gewijzigd
plan-edit-kept = Verder met de tekst die eerder bewaard bleef: { $path }
plan-text-kept = Er is niets opgeslagen; de tekst blijft bewaard in { $path }
plan-editor-failed = De editor «{ $editor }» is niet goed geëindigd ({ $detail }); de tekst staat in { $path }
plan-yes = ja
plan-no = nee
plan-ask-back = terug
plan-ask-vision = Wat wil de wijk worden? (leeg als dat niet vaststaat)
plan-ask-reason = Waarom komt er een nieuwe versie? (leeg voor geen reden)
plan-ask-none = geen
plan-ask-title = Titel van het project
plan-ask-theme = Thema
plan-ask-item = Neemt het iets van de menukaart over?
plan-ask-objective = Wat moet het project teweegbrengen?
plan-ask-findings = Op welke vaststellingen steunt het? (nummers, met komma’s)
plan-ask-asked = Gevraagd bedrag (€; leeg: de kosten min wat anderen inbrengen)
plan-ask-expertise = Gevraagde expertise in halve dagen (zoals water:2, leeg voor geen)
plan-ask-public-space = Ligt het in de openbare ruimte?
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
plan-ask-for-project = Voor welk project?
plan-ask-whole = het hele stappenplan
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
plan-column-menu_item = Menupunt
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
plan-cost-changed = { $reference } { $neighbourhood }: kostenlijn { $part } van project { $number } «{ $title }» gewijzigd
plan-funding-added = { $reference } { $neighbourhood }: «{ $label }» ({ $amount }) bij de inbreng voor project { $number }
plan-funding-changed = { $reference } { $neighbourhood }: «{ $label }» brengt nu { $amount } in voor project { $number }
plan-funding-removed = { $reference } { $neighbourhood }: inbreng { $part } van project { $number } «{ $title }» geschrapt
plan-permit-added = { $reference } { $neighbourhood }: vergunning «{ $permit }» bij project { $number } ({ $status })
plan-permit-changed = { $reference } { $neighbourhood }: vergunning «{ $permit }» van project { $number } gewijzigd ({ $status })
plan-permit-removed = { $reference } { $neighbourhood }: vergunning { $part } van project { $number } «{ $title }» geschrapt
plan-no-such-funding = Project «{ $project }» heeft geen inbreng { $number }
plan-no-such-permit = Project «{ $project }» heeft geen vergunning { $number }
plan-vat-needed = een prijs zonder btw vraagt een btw-tarief
plan-wrong-vat = dat btw-tarief bestaat niet; verwacht: { $rates }
plan-nothing-brought = verwacht: een bedrag groter dan nul
plan-permit-expected-early = het antwoord wordt verwacht ({ $day }) vóór de aanvraag ({ $requested })
plan-permit-decided-early = de beslissing ({ $day }) valt vóór de aanvraag ({ $requested })
plan-permit-decided-open = er is een dag van beslissing, maar de vergunning staat op «{ $status }»: kies verleend of geweigerd
plan-done-before-begun = gedaan ({ $done }) vóór ze begonnen is ({ $begun })
plan-one-version =
    { $count ->
        [0] { $reference } heeft nog geen stappenplan om te vergelijken
       *[other] { $reference } heeft maar één versie van het stappenplan: er is niets om mee te vergelijken
    }
plan-odd-cash = { $partner } brengt { $amount } in voor project { $number }, dat niet in het stappenplan staat
plan-odd-nothing = Vraagt niets: geen kosten, geen bedrag, geen expertise
plan-odd-uncovered = { $difference } is door niemand gedekt: kosten { $costs }, gevraagd { $asked }, van anderen { $others }
plan-odd-too-much = Samen { $difference } meer dan het kost: kosten { $costs }, gevraagd { $asked }, van anderen { $others }
plan-odd-permit-refused = Vergunning «{ $permit }» is geweigerd
plan-odd-permit-late = Vergunning «{ $permit }»: het antwoord werd verwacht tegen { $expected }
plan-odd-undated = Stap { $place } «{ $step }» heeft geen einddatum
plan-odd-early = Stap { $place } «{ $step }» begint op { $starts }, terwijl { $before } «{ $title }», die ervoor komt, loopt tot { $due }
plan-odd-before = Stap { $place } «{ $step }» is gepland tegen { $due }, vóór de aanvraag ({ $submitted })
plan-odd-beyond = Stap { $place } «{ $step }» loopt tot { $due }, voorbij het einde van de editie ({ $end })
plan-point-abroad = Het punt { $point } van «{ $title }» ligt niet in België; staan breedte en lengte in de goede volgorde?
plan-asked-computed = «{ $title }» vraagt { $asked } (berekend: kosten { $costs }, van anderen { $others })
plan-asked-auto = gevraagd: de kosten min wat anderen inbrengen
plan-check-head =
    Stappenplan v{ $version } · { $reference } { $neighbourhood } · { $count ->
        [0] niets op te merken
        [one] één opmerking
       *[other] { $count } opmerkingen
    }
plan-check-nothing = Niets op te merken
plan-compare-head = { $reference } { $neighbourhood }: stappenplan v{ $before } → v{ $after }
plan-about-expected = antwoord verwacht tegen { $on }
plan-about-quote = offerte { $quote }
plan-about-auto = bedrag berekend
plan-vat-included = incl. { $percent } % btw
plan-vat-added = + { $percent } % btw
plan-about-partner = partner: { $partner }
plan-about-partner-open = partner: { $partner }, nog niet afgesproken: { $amount }
plan-sum-uncovered = { $difference } is door niemand gedekt
plan-sum-too-much = samen { $difference } meer dan het kost
plan-sums-costs = kosten { $amount }
plan-sums-own = eigen middelen { $amount }
plan-sums-other = andere inbreng { $amount }
plan-sums-partners = partners { $amount }
plan-about-funding = { $kind }: { $label }
plan-sums-open = Nog niet afgesproken met partners, en niet meegeteld: { $amount }
plan-ask-vat = Btw-tarief
plan-ask-unsaid = niet vermeld
plan-ask-vat-included = Is de btw in de prijs begrepen?
plan-ask-quote = Nummer van de offerte (leeg als er geen is)
plan-ask-funding-kind = Wie betaalt mee?
plan-ask-funding-label = Waar komt het vandaan?
plan-ask-funding-amount = Hoeveel (€)?
plan-ask-permit-kind = Waarvoor is een vergunning nodig?
plan-ask-permit-authority = Wie verleent ze? (leeg als dat niet vaststaat)
plan-ask-permit-status = Hoe staat het ermee?
plan-ask-permit-requested = Wanneer is ze aangevraagd?
plan-ask-permit-expected = Tegen wanneer komt er een antwoord? (leeg als dat niet vaststaat)
plan-ask-permit-decided = Wanneer is erover beslist?
plan-ask-first-permit = Vergunningen toevoegen?
plan-ask-another-permit = Nog een vergunning?
plan-ask-first-funding = Betaalt nog iemand anders mee?
plan-ask-another-funding = Nog iemand?
plan-ask-place = Waar? (leeg als dat niet vaststaat)
plan-ask-point = Waar op de kaart? (breedte, lengte; leeg voor geen)
plan-title-funding = Eigen middelen en andere inbreng
plan-title-partner_cash = Geld van partners
plan-title-permits = Vergunningen
plan-title-changes = Wat er veranderde
plan-column-asked_stated = Bedrag opgegeven
plan-column-own = Eigen middelen
plan-column-other = Van anderen
plan-column-partners = Van partners
plan-column-partners_open = Nog niet afgesproken
plan-column-difference = Verschil
plan-column-place = Plaats
plan-column-point = Punt
plan-column-vat_percent = Btw %
plan-column-vat_included = Btw inbegrepen
plan-column-quote = Offerte
plan-column-kind = Soort
plan-column-partner = Partner
plan-column-agreed = Afgesproken
plan-column-authority = Bij wie
plan-column-status = Stand
plan-column-requested_on = Aangevraagd
plan-column-expected_on = Verwacht
plan-column-decided_on = Beslist
plan-column-code = Code
plan-column-version_before = Van versie
plan-column-version_after = Naar versie
plan-column-asked_before = Vroeg
plan-column-asked_after = Vraagt
plan-column-costs_before = Kostte
plan-column-costs_after = Kost
plan-column-fate = Wat
plan-column-part = Wat
plan-column-item = Welk
plan-column-before = Was
plan-column-after_change = Is
plan-column-moved_days = Later
plan-part-title = titel
plan-part-theme = thema
plan-part-item = menupunt
plan-part-objective = doel
plan-part-findings = vaststellingen
plan-part-public_space = openbare ruimte
plan-part-place = plaats
plan-part-point = punt
plan-part-cost = kosten
plan-part-funding = inbreng
plan-part-permit = vergunning
plan-part-expertise = expertise
plan-part-step = stap
plan-stopped =
    Gestopt; { $count ->
        [one] project { $numbers } was al opgeslagen en blijft
       *[other] de projecten { $numbers } waren al opgeslagen en blijven
    }
plan-about-targets = streefwaarden: { $targets }
plan-title-targets = Streefwaarden
plan-part-target = streefwaarde
plan-column-indicator = Indicator
plan-column-target = Streefwaarde
plan-column-unit = Eenheid
