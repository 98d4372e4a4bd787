programme-list-title = Programma’s
programme-built-in = ingebouwd
programme-own = eigen
programme-check-clean = { $code }: geen fouten ({ $rules } regels, { $terms } termijnen, { $questions } vragen voor de plaatsbeschrijving, { $editions } edities)
programme-added = Programma { $code } toegevoegd: { $name }
programme-column-code = Code
programme-column-name = Naam
programme-column-organiser = Organisator
programme-column-editions = Edities
programme-column-rules = Regels
programme-column-origin = Herkomst
programme-column-tracks = Sporen
programme-column-tiers = Bedragklassen
programme-column-themes = Thema’s
programme-column-bodies = Organen
programme-column-year = Regels van
programme-check-odd = { $path }: { $count ->
    [one] 1 opmerking
   *[other] { $count } opmerkingen
}
programme-new = { $path } geschreven: programma { $code }, met uitleg bij elk deel
programme-file-exists = { $path } bestaat al en wordt nooit overschreven
programme-wrong-municipality = niet gekend; geef een gekende gemeente, of haar NIS-code, naam en postcodes, zoals 24062 Leuven 3000 3001
programme-wrong-phase = verwacht: FASE=NAAM, met een fase uit { $phases }
programme-ask-name-nl = Naam van het programma in het Nederlands
programme-ask-name-fr = Naam van het programma in het Frans
programme-ask-name-en = Naam van het programma in het Engels
programme-ask-organiser = Wie organiseert het?
programme-ask-prefix = Begin van de referenties, zoals QDC (leeg: volgens de code)
programme-ask-municipalities = Gemeenten, met komma’s ertussen (leeg: onbeperkt)
programme-ask-tracks = Sporen, met komma’s ertussen (leeg: geen)
programme-ask-themes = Thema’s, met komma’s ertussen
programme-ask-phases = Eigen namen van fasen, zoals preparation=Haalbaarheid
programme-ask-group = Kleinste stuurgroep (leeg: per editie)
programme-ask-ceiling = Hoogste bedrag dat kan worden toegekend (leeg: per editie)
programme-ask-per = Waarover telt dat plafond?
programme-per-dossier = een heel dossier
programme-per-project = elk project
programme-ask-decides = Wie beslist over de projecten?
programme-decides-office = de dienst zelf
programme-decides-jury = na advies van een jury
programme-decides-council = na advies van een raad van wijken
programme-decides-college = het college, na een ambtelijke werkgroep
programme-decides-vote = de inwoners, met een stemming
programme-ask-coach = Krijgt een groep een coach?
programme-ask-inventory = Maakt een groep een plaatsbeschrijving?
programme-ask-deadlines = Uiterste dagen van de eerste editie, met komma’s
programme-ask-envelope = Totaal bedrag van de eerste editie (leeg: later)
programme-diff-same = Geen verschil tussen { $one } en { $other }
programme-diff-title = Van { $one } naar { $other }
programme-diff-column-part = Deel
programme-diff-column-what = Wat
programme-diff-column-how = Verschil
programme-diff-column-before = Voordien
programme-diff-column-after = Nu
programme-diff-added = erbij
programme-diff-gone = weg
programme-diff-changed = anders
programme-diff-count = { $count ->
    [one] 1 verschil
   *[other] { $count } verschillen
}
programme-diff-part-programme = Programma
programme-diff-text = tekst
programme-copied = { $path } geschreven: instellingen voor { $year }, naar { $from }; kijk data en bedragen na
programme-no-edition = { $code } zegt niets over { $year }
programme-diff-line = { $what } ({ $how }): { $said }
