error-wrong-phase = { $reference } { $neighbourhood } staat op «{ $standing }»; dit kan alleen bij «{ $needed }»
error-move-impossible = { $reference } { $neighbourhood } staat op «{ $standing }»: { $move } kan nu niet
error-reason-needed = Geef een reden op voor: { $move }
error-date-backwards = { $on } ligt vóór de vorige stap ({ $last })
error-date-future = { $on } ligt in de toekomst; vandaag is { $today }
error-rules = { $reference } { $neighbourhood }: nog niet klaar voor { $gate }, { $count ->
    [one] 1 regel niet voldaan
   *[other] { $count } regels niet voldaan
}
error-rules-book = { $reference } { $neighbourhood } kan geen deskundige boeken: { $count ->
    [one] 1 regel niet voldaan
   *[other] { $count } regels niet voldaan
}
error-override-reason = Geef een reden op om een regel terzijde te schuiven: { $rules }
error-override-unknown = { $known ->
    [0] Deze editie kent geen regel «{ $rule }»
   *[other] Regel { $rule } speelt hier niet mee
}{ $count ->
    [0] {""}
   *[other] ; terzijde te schuiven zijn:
}
error-override-met = Regel { $rule } is voldaan en hoeft niet terzijde
error-refuse-not-decided = Weigeren kan pas als alle projecten geweigerd zijn: { $undecided } nog te beslissen of in reserve, { $awarded } toegekend
error-no-dossier = Geen dossier gevonden voor «{ $text }»
error-several-dossiers = «{ $text }» past op meer dan één dossier{ $more ->
    [0] {""}
   *[other] {" "}(de eerste tien)
}:
error-no-edition = Geen editie «{ $text }» in dit register
error-no-open-edition = Er is geen open editie
error-several-editions = Er zijn meerdere open edities; noem er één:
error-no-operation = Er is geen bewerking { $number }
error-nothing-to-undo = Er is niets om ongedaan te maken
error-nothing-to-redo = Er is niets om opnieuw te doen
error-undone-already = Bewerking { $number } is al herroepen door bewerking { $by }
error-not-an-undo = Bewerking { $number } is geen herroeping
error-is-an-undo = Bewerking { $number } is zelf een herroeping
error-built-upon = Dit kan niet meer ongedaan gemaakt worden: { $count ->
    [0] latere gegevens hangen ervan af
    [one] een latere bewerking bouwt erop voort
   *[other] { $count } latere bewerkingen bouwen erop voort
}
error-before-upgrade = Deze bewerking dateert van vóór een nieuwe versie van het register en kan niet meer ongedaan gemaakt worden
error-invalid = Niets bewaard: { $count ->
    [one] 1 fout
   *[other] { $count } fouten
}
error-at-place = { $place }: { $text }
error-place-found = «{ $found }»
error-place-row = rij { $row }
error-place-line = regel { $line }
error-answer-needed = Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met { $flag }
error-stopped = Gestopt; niets gewijzigd
error-stopped-saved = Gestopt; wat u beantwoord hebt, is bewaard
error-output = De uitvoer kon niet geschreven worden: { $detail }
error-output-exists = { $path } bestaat al; vervangen kan met --force
error-file-missing = Er is geen bestand { $path }
error-file = { $path }: { $detail }
error-file-too-large = { $path } is groter dan 64 MiB
error-not-utf8 = de tekst is geen UTF-8
error-register-missing = Er is nog geen register in { $path }
error-register-exists = Er is al iets in { $path }; er is niets aan gewijzigd
error-not-a-register = { $path } is geen register van wijk: { $why }
error-register-newer = Dit register is van versie { $found }; dit programma kent tot versie { $known }. Installeer een nieuwere versie van wijk
error-register-older = Dit register is van versie { $found }; dit programma werkt met versie { $known }. Werk het eerst bij: er blijft een kopie bewaard
error-register-corrupt = { $path } is beschadigd ({ $detail }); er is niets aan gewijzigd. Zet een reservekopie terug
error-register-busy = Een ander programma is met het register bezig; probeer het straks opnieuw
error-register-read-only = Het register mag niet gewijzigd worden: het bestand of de map is alleen-lezen
error-disk-full = De schijf is vol; er is niets gewijzigd
error-unexpected = Onverwachte fout: { $detail }
error-settings-file = { $path } kan niet gelezen worden: { $detail }
error-setting = «{ $value }» is geen geldige waarde voor { $name }
error-already-decided = Over project { $number } «{ $title }» is al beslist; herzien kan met --replace
error-no-project = Er is geen project { $number } in het ingediende stappenplan
error-no-roadmap-submitted = Er is geen ingediend stappenplan om over te beslissen
error-decision-amount = Geef het toegekende bedrag op met --amount
error-decision-refusal-amount = Bij een weigering of de reservelijst hoort geen bedrag
error-decision-reason = Een weigering heeft een reden nodig
error-edition-exists = Editie { $reference } is al geopend
error-edition-closed = Editie { $reference } is afgesloten
error-edition-open-dossiers = In editie { $reference } { $count ->
    [one] loopt nog 1 dossier
   *[other] lopen nog { $count } dossiers
}
error-no-programme = Geen programma «{ $text }»; gekend zijn:
error-programme-year = Zeg van welk jaar: PROGRAMMA/JAAR
error-programme-built-in = «{ $code }» komt met wijk mee en kan niet vervangen worden; geef het programma een eigen code
error-programme-faults = { $path }: { $count ->
    [one] 1 fout
   *[other] { $count } fouten
}
error-no-member = Geen lid van de stuurgroep past op «{ $text }»
error-several-members = «{ $text }» past op meer dan één lid:
error-no-coach = { $reference } heeft geen coach
error-nothing-to-change = Er is niets opgegeven om te wijzigen
error-no-neighbourhood = Geen wijk gevonden voor «{ $text }»
error-several-neighbourhoods = «{ $text }» past op meer dan één wijk:
error-merge-same = Dit is één en dezelfde wijk
error-stands-still = { $reference } { $neighbourhood } staat op «{ $standing }» en loopt nu niet
error-made-up = De verzinner maakte iets wat de regels weigeren: { $text }
error-decision-before-session = { $reference } staat op de agenda van zitting { $session } ({ $body }, { $held }), die nog niet afgesloten is; beslissen kan pas daarna
error-decision-too-early = De beslissing ({ $on }) kan niet vóór { $last } vallen: toen sprak { $body } zich uit
error-decision-agreement = Over { $reference } is overeenkomst { $agreement } opgemaakt voor { $amount }; trek die eerst in
error-decision-reason-reserve = Zeg met --reason waarom het project op de reservelijst komt
error-decision-reason-less = Er wordt { $amount } toegekend en { $asked } gevraagd: minder toekennen heeft een reden nodig
error-decision-reason-proposed = { $body } stelde { $proposed } voor; { $amount } toekennen heeft een reden nodig
error-decision-reason-against = Het advies van { $body } is «{ $verdict }»; toch toekennen heeft een reden nodig
error-decision-conditions = Voorwaarden horen bij een toekenning
error-decide-session = Niet beslist over zitting { $session }: { $count ->
    [one] 1 beletsel
   *[other] { $count } beletsels
}, niets bewaard
error-not-together = { $count ->
    [0] Bij { $reference } dient geen andere wijk mee in
   *[other] Bij { $reference } dient geen wijk «{ $text }» mee in, of meer dan één
}
error-together-already = { $name } hoort al bij { $reference }
error-rules-fund = { $reference } { $neighbourhood } kan dit startfonds niet krijgen: { $count ->
    [one] 1 regel niet vervuld
   *[other] { $count } regels niet vervuld
}
error-rules-expense = { $reference } { $neighbourhood }: niets aanvaard, { $count ->
    [one] 1 regel niet vervuld
   *[other] { $count } regels niet vervuld
}
error-no-programme-here = Geen editie van programma «{ $text }» in dit register; wel:
