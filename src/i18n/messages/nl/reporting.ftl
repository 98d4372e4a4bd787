# Verslagen over de uitvoering.

reporting-none = { $reference } { $neighbourhood } heeft nog geen verslag
reporting-no-such = { $reference } heeft geen verslag { $number } (wel: { $known })
reporting-not-now = { $reference } { $neighbourhood } is niet in uitvoering ({ $standing }): er kan nu geen verslag worden opgemaakt
reporting-final-there = { $reference } { $neighbourhood }: het eindverslag is al ingediend (verslag { $number }, op { $on }); er komt er maar één
reporting-draft-there = { $reference }: verslag { $number } is nog in de maak; dien dat eerst in
reporting-not-as-it-is = { $reference }: { $kind ->
        [interim] tussentijds verslag
       *[other] eindverslag
    } { $number } { $state ->
        [draft] is nog niet ingediend
        [submitted] is ingediend
        [queried] wacht op { $open ->
            [one] een antwoord
           *[other] { $open } antwoorden
        }
        [answered] is ingediend, en elke vraag is beantwoord
       *[other] is goedgekeurd
    }
reporting-lacks = { $reference }: verslag { $number } kan nog niet ingediend worden. Er ontbreekt: { $what }
reporting-before-realisation = de uitvoering begon pas op { $began }
reporting-ends-before = de periode eindigt voor ze begint ({ $from })
reporting-overlaps = overlapt verslag { $number } ({ $from } tot { $to })
reporting-not-awarded = project { $number } is niet toegekend{ $count ->
        [0] {""}
       *[other] {" "}(wel: { $known })
    }
reporting-wrong-story = verwacht: nummer=tekst
reporting-which-query = { $reference }: { $count ->
        [0] geen enkele vraag staat open; noem het nummer
       *[other] zeg welke vraag beantwoord is (open: { $open })
    }
reporting-no-such-query = { $reference }: er is geen vraag { $query } (wel: { $known })
reporting-written = { $reference } { $neighbourhood }: { $kind ->
        [interim] tussentijds verslag
       *[other] eindverslag
    } { $number } van { $from } tot { $to } { $new ->
        [0] bijgewerkt
       *[other] begonnen
    }
reporting-submitted = { $reference } { $neighbourhood }: { $kind ->
        [interim] tussentijds verslag
       *[other] eindverslag
    } { $number } ingediend op { $on }{ $open ->
        [0] {""}
       *[other] {" "}(open vragen: { $open })
    }
reporting-queried = { $reference } { $neighbourhood }: uitleg gevraagd bij { $kind ->
        [interim] tussentijds verslag
       *[other] eindverslag
    } { $number } op { $on } (open vragen: { $open })
reporting-answered = { $reference } { $neighbourhood }: antwoord bij { $kind ->
        [interim] tussentijds verslag
       *[other] eindverslag
    } { $number } opgenomen op { $on }{ $open ->
        [0] {""}
       *[other] {" "}(nog open: { $open })
    }
reporting-accepted = { $reference } { $neighbourhood }: { $kind ->
        [interim] tussentijds verslag
       *[other] eindverslag
    } { $number } goedgekeurd op { $on }{ $open ->
        [0] {""}
       *[other] {" "}(open vragen: { $open })
    }
reporting-reopened = { $reference } { $neighbourhood }: { $kind ->
        [interim] tussentijds verslag
       *[other] eindverslag
    } { $number } is op { $on } opnieuw een ontwerp{ $open ->
        [0] {""}
       *[other] {" "}(open vragen: { $open })
    }
reporting-gap = { $kind ->
        [summary] Nog niet verteld wat er gebeurd is
        [declaration] Niemand verklaart het verslag nog oprecht en echt
        [evaluation] De evaluatie door de stuurgroep ontbreekt
        [outcome] Niet gezegd wat er van project { $number } «{ $title }» geworden is
        [story] Niets verteld over project { $number } «{ $title }»
        [steps] Project { $number } «{ $title }» heet uitgevoerd, maar { $count ->
            [one] 1 stap is niet gedaan
           *[other] { $count } stappen zijn niet gedaan
        }
        [measurements] Indicatoren die nog niet gemeten zijn: { $count }
        [expenses] Nog geen enkele uitgave aangegeven
        [lines] Onkosten nog te beoordelen of aan te vullen: { $count }
       *[other] Nog geen foto die toont wat er gedaan is
    }
reporting-there = Al vastgelegd: { $done } van { $steps } stappen gedaan, bijeenkomsten: { $meetings }, bezoeken van de coach: { $visits }, partners: { $partners }, documenten: { $documents }, uitgaven: { $lines } (samen { $spent }), evaluatie: { $evaluated ->
        [0] nee
       *[other] ja
    }. Leeg laten slaat over; alles kan later nog
reporting-ask-kind = Over welk verslag gaat het?
reporting-ask-from = Vanaf welke dag?
reporting-ask-to = Tot en met welke dag?
reporting-ask-summary = Wat is er gebeurd, in enkele zinnen?
reporting-ask-story = Wat valt er te vertellen over project { $number } «{ $title }»?
reporting-ask-declared-by = Wie verklaart dit verslag oprecht en echt?
reporting-ask-question = Wat wilt u vragen?
reporting-ask-answer = Vraag { $number }: { $question }
reporting-list-title = Verslagen { $edition }
reporting-list-empty = Nog geen verslagen
reporting-title-owed = Tussentijdse verslagen die nog komen
reporting-owed-note = { $count ->
        [one] 1 verslag wordt verwacht
       *[other] { $count } verslagen worden verwacht
    }{ $late ->
        [0] {""}
       *[other] , waarvan te laat: { $late }
    }
reporting-title-reports = Verslagen
reporting-title-gaps = Wat nog ontbreekt
reporting-title = { $kind ->
        [interim] Tussentijds verslag
       *[other] Beschrijvend en financieel eindverslag
    } van { $neighbourhood } ({ $reference })
reporting-column-dossier = Dossier
reporting-column-neighbourhood = Wijk
reporting-column-number = Nr.
reporting-column-kind = Soort
reporting-column-from = Van
reporting-column-to = Tot en met
reporting-column-state = Stand
reporting-column-submitted-on = Ingediend op
reporting-column-open-queries = Open vragen
reporting-column-accepted-on = Goedgekeurd op
reporting-column-expected-on = Verwacht op
reporting-column-due-on = Gepland einde
reporting-column-late = Te laat
reporting-column-gap = Wat ontbreekt
reporting-column-blocks = Nodig om in te dienen
reporting-column-command = Hoe aanvullen
reporting-part-summary = Wat er gebeurd is
reporting-part-projects = De projecten
reporting-part-activities = Activiteiten en begeleiding
reporting-part-partners = Partners
reporting-part-results = Resultaten
reporting-part-evaluation = Wat blijft en wat geleerd is
reporting-part-documents = Foto’s en documenten
reporting-part-money = Financieel verslag
reporting-part-queries = Vragen en antwoorden
reporting-part-declaration = Verklaring
reporting-project-told = Voor dit project was { $amount } toegekend. { $outcome ->
        [done] Het is uitgevoerd zoals gepland.
        [partly] Het is gedeeltelijk uitgevoerd. Reden: { $why }.
        [dropped] Het is niet doorgegaan. Reden: { $why }.
       *[other] Er is nog niet gezegd wat ervan geworden is.
    }
reporting-changed = Wat in dit verslag staat, is gewijzigd sinds het op { $on } is ingediend. Hieronder staat het zoals het nu is vastgelegd.
reporting-declared = Ondergetekende, { $name }, verklaart dat dit verslag oprecht en echt is.
reporting-whole-dossier = heel het dossier
reporting-no-category = zonder categorie
reporting-lines-note = { $count ->
        [one] 1 uitgave
       *[other] { $count } uitgaven
    }: { $declared } aangegeven, { $accepted } aanvaard
reporting-title-projects = Projecten
reporting-title-steps = Stappen
reporting-title-meetings = Bijeenkomsten
reporting-title-visits = Bezoeken van de coach
reporting-title-experts = Deskundigen
reporting-title-by-project = Per project
reporting-title-by-category = Per kostencategorie
reporting-title-expenses = Uitgaven
reporting-title-income = Andere inkomsten
reporting-column-municipalities = Gemeente
reporting-column-edition = Oproep
reporting-column-themes = Thema’s
reporting-column-agreement = Overeenkomst
reporting-column-signed-on = Ondertekend op
reporting-column-since = Uitvoering begonnen op
reporting-column-sha256 = SHA-256
reporting-column-changed = Gewijzigd sinds
reporting-column-declared-by = Verklaard door
reporting-column-project = Project
reporting-column-title = Titel
reporting-column-awarded = Toegekend
reporting-column-outcome = Afloop
reporting-column-why = Waarom
reporting-column-story = Verhaal
reporting-column-step = Stap
reporting-column-starts-on = Gepland begin
reporting-column-done-on = Gedaan op
reporting-column-on-day = Dag
reporting-column-place = Plaats
reporting-column-present = Aanwezig
reporting-column-subject = Onderwerp
reporting-column-minutes = Duur
reporting-column-field = Domein
reporting-column-half-days = Halve dagen
reporting-column-result = Resultaat
reporting-column-organisation = Organisatie
reporting-column-organisation-kind = Soort
reporting-column-status = Stand
reporting-column-money = Geld
reporting-column-brings = Brengt in
reporting-column-evaluated-on = Geëvalueerd op
reporting-column-participants = Deelnemers
reporting-column-lasting = Wat blijft
reporting-column-maintainer = Wie het onderhoudt
reporting-column-lessons = Lessen
reporting-column-document-kind = Soort
reporting-column-document = Document
reporting-column-asked-on = Gevraagd op
reporting-column-question = Vraag
reporting-column-answer = Antwoord
reporting-column-answered-on = Beantwoord op
reporting-column-planned = Begroot
reporting-column-declared = Aangegeven
reporting-column-accepted = Aanvaard
reporting-column-refused = Geweigerd
reporting-column-open = Nog te beoordelen
reporting-column-paid = Uitbetaald
reporting-column-unspent = Niet besteed
reporting-column-income = Andere inkomsten
reporting-column-start-fund = Startfonds
reporting-column-account = Rekening van de groep
reporting-column-category = Categorie
reporting-column-line = Lijn
reporting-column-seller = Verkoper
reporting-column-description = Omschrijving
reporting-column-proof = Bewijsstuk
reporting-column-amount = Bedrag
reporting-column-income-kind = Soort
reporting-column-origin = Herkomst
reporting-money-told = Van de toegekende { $awarded } is { $declared } aangegeven en { $accepted } aanvaard. Niet besteed: { $unspent }.
reporting-title-start-fund-expenses = Uitgaven van het startfonds
reporting-title-amendments = Wijzigingen van wat toegekend is
reporting-title-experiments = Experimenten
reporting-column-amendment = Wijziging
reporting-column-what = Wat het wordt
reporting-column-reason = Reden
reporting-column-decided-on = Beslist op
reporting-column-experiment = Besluit
reporting-column-until = Tot
reporting-column-anchor = Waar het blijft
reporting-column-recommendation = Aanbeveling
reporting-column-moved-to = Verschoven naar
