# Verslagen over de uitvoering.

reporting-none = { $reference } { $neighbourhood } heeft nog geen verslag
reporting-no-such = { $reference } heeft geen verslag { $number } (wel: { $known })
reporting-not-now = { $reference } { $neighbourhood } is niet in uitvoering ({ $standing }): er valt nu niets te verslaan
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
    }
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
reporting-column-due-on = Verwacht op
reporting-column-late = Te laat
reporting-column-gap = Wat ontbreekt
reporting-column-blocks = Nodig om in te dienen
reporting-column-command = Hoe aanvullen
