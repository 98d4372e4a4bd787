# De wijk over alle edities heen, de bibliotheek van uitgevoerde projecten, de kaart.
library-title = Uitgevoerde projecten
library-empty = Nog geen uitgevoerde projecten: ze komen hier met de evaluatie (wijk evaluate)
library-nothing-found = Geen uitgevoerd project gevonden voor «{ $text }»
library-total = { $count ->
    [one] 1 project
   *[other] { $count } projecten
} · kosten { $costs } · gemiddeld { $mean }
library-least-above-most = de laagste kost ({ $least }) ligt boven de hoogste ({ $most }): draai ze om
library-dropped = een opgegeven project is niet uitgevoerd: kies done of partly
library-no-words = hier staat geen woord in om op te zoeken
library-no-handle = verwacht een dossier, een punt en het nummer van het project, zoals QDC-2021-001.2
library-no-project = In { $reference } is geen project { $number } uitgevoerd
library-who-to-ask = De coördinatie van { $programme }{ $known ->
    [0] {""}
   *[other] {" "}({ $organiser })
}, met vermelding van { $reference }
network-steps-title = Stappen
network-costs-title = Kosten per categorie
network-partner-kinds-title = Soorten partners
network-permits-title = Vergunningen
network-column-project = Project
network-column-title = Titel
network-column-theme = Thema
network-column-municipality = Gemeente
network-column-municipalities = Gemeenten
network-column-year = Jaar
network-column-costs = Kosten
network-column-outcome = Resultaat
network-column-neighbourhood = Wijk
network-column-asked = Gevraagd
network-column-awarded = Toegekend
network-column-lasting = Wat blijft
network-column-why = Waarom
network-column-evaluated-on = Geëvalueerd op
network-column-edition = Editie
network-column-objective = Doel
network-column-place = Plaats
network-column-public-space = Openbare ruimte
network-column-participants = Deelnemers
network-column-lessons = Lessen
network-column-who-to-ask = Wie vragen
network-column-category = Categorie
network-column-lines = Posten
network-column-amount = Bedrag
network-column-kind = Soort
network-column-count = Aantal
network-column-permit = Vergunning
network-column-authority = Overheid
network-column-state = Toestand
network-column-took = Duurde
network-column-planned-days = Gepland
network-column-number = Nr.
network-column-step = Stap
network-column-begun-on = Begonnen
network-column-done-on = Klaar op
network-column-starts-on = Gepland begin
network-column-due-on = Gepland einde
network-dossiers-title = Dossiers
network-projects-title = Projecten
network-lasting-title = Wat blijft
network-coaches-title = Coaches
network-partners-title = Partners
network-meetings-title = Bijeenkomsten van het netwerk
network-open-title = Wat nu openstaat
network-owes = Nog te verantwoorden: { $amount }
network-recoverable = Terug te vorderen: { $amount }
network-condition = Voorwaarde { $number }: { $text }
network-column-perimeter = Afbakening
network-column-point = Punt
network-column-merged = Opgegaan in deze wijk
network-column-dossiers = Dossiers
network-column-dossier = Dossier
network-column-phase = Fase
network-column-status = Status
network-column-since = Laatste stap
network-column-paid = Uitbetaald
network-column-justified = Verantwoord
network-column-to-justify = Te verantwoorden
network-column-start-fund = Startfonds
network-column-joint = Samen met een andere wijk
network-column-verdict = Beslissing
network-column-maintainer = Onderhoud door
network-column-coach = Coach
network-column-from = Van
network-column-to = Tot
network-column-visits = Bezoeken
network-column-minutes = Duur
network-column-partner = Partner
network-column-partner-status = Stand
network-column-on = Op
network-column-people = Aanwezig
network-column-what = Wat
network-column-command = Commando
menu-title = { $edition }: menu van acties
menu-empty = Er staat niets op het menu.
menu-edition-closed = { $edition } is afgesloten: haar menu wijzigt niet meer
menu-wrong-code = verwacht: kleine letters en cijfers met streepjes ertussen, zoals gevel-bank
menu-code-taken = { $code } staat al op het menu: kies een andere code met --code
menu-of-programme = { $code } hoort bij het programma: alleen wat u zelf toevoegde, gaat van het menu
menu-not-on-it = «{ $text }» staat niet op het menu van { $edition }
menu-added = { $edition }: «{ $name }» staat op het menu, als { $code }
menu-removed = { $edition }: «{ $name }» is van het menu gehaald ({ $code })
menu-ask-nl = De naam in het Nederlands?
menu-ask-fr = De naam in het Frans?
menu-ask-en = De naam in het Engels?
menu-from-programme = programma
menu-from-office = eigen
network-column-code = Code
network-column-name = Naam
network-column-origin = Van
network-column-made-after = Naar project
network-column-added-on = Toegevoegd op
network-column-reproducible = Gemakkelijk over te doen
network-column-name-nl = Naam (nl)
network-column-name-fr = Naam (fr)
network-column-name-en = Naam (en)
menu-taken = { $code } blijft op het menu: projecten van { $count ->
        [one] 1 dossier
       *[other] { $count } dossiers
    } nemen het over ({ $dossiers })
network-list-title = { $edition }: netwerk
network-list-empty = Er is nog niemand lid van het netwerk.
network-list-total = { $count ->
        [one] 1 lid
       *[other] { $count } leden
    }, van { $organisations ->
        [one] 1 organisatie
       *[other] { $organisations } organisaties
    }
network-joined = { $edition }: { $name } hoort bij het netwerk ({ $count ->
        [one] 1 lid
       *[other] { $count } leden
    })
network-joined-list = { $edition }: { $added ->
        [one] 1 lid
       *[other] { $added } leden
    } toegevoegd aan het netwerk ({ $count } in het geheel)
network-known = Al lid, en gelaten zoals het was: { $names }
network-new-organisations = { $count ->
        [one] 1 nieuwe organisatie
       *[other] { $count } nieuwe organisaties
    }, met als soort «andere»: { $names }
network-left = { $edition }: { $name } verliet het netwerk ({ $count ->
        [one] nog 1 lid
       *[other] nog { $count } leden
    })
network-member-twice = { $name } hoort al bij het netwerk van { $edition }, sinds { $since }
network-no-member = «{ $text }» past op niemand in het netwerk van { $edition }
network-several-members = «{ $text }» past op meerdere leden van het netwerk van { $edition }
network-edition-closed = { $edition } is afgesloten: haar netwerk wijzigt niet meer
network-same-edition = neem het netwerk van een andere editie dan { $edition } zelf over
network-copy-empty = het netwerk van { $edition } heeft geen leden
network-ask-name = Naam?
network-ask-organisation = Van welke organisatie?
network-column-organisation = Organisatie
network-column-since = Sinds
network-column-email = E-mail
network-column-organisation-kind = Soort
