# Startfonds, onkostennota’s en hun lijnen, eigen middelen en andere financiering.

# --- Startfonds ---
fund-granted = { $reference } { $neighbourhood }: startfonds van { $amount } toegekend op { $on } ({ $regime })
fund-edited = { $reference } { $neighbourhood }: startfonds is nu { $amount }, toegekend op { $on } ({ $regime })
fund-cancelled = { $reference } { $neighbourhood }: startfonds van { $amount } ingetrokken
fund-until = { $state ->
    [paid] Besteedbaar tot en met { $day }: toen werd de subsidie voor het eerst uitbetaald
    [coached] Besteedbaar tot en met { $day }, het einde van het eerste begeleidingsjaar; vroeger als de subsidie uitbetaald wordt
   *[unknown] Tot wanneer het besteedbaar is, volgt uit de aanstelling van de coach
}
fund-title = Startfonds van { $reference } { $neighbourhood }
fund-list-title = Startfondsen van { $edition }
fund-list-empty = Er zijn geen startfondsen toegekend
fund-refused-title = Geweigerd, deels aanvaard of teruggevraagd
fund-none = { $reference } { $neighbourhood } heeft geen startfonds
fund-none-in-edition = Editie { $edition } heeft geen startfonds
fund-granted-already = { $reference } kreeg al een startfonds van { $amount } op { $on }
fund-below-used = { $amount } is minder dan wat uitbetaald ({ $paid }) of aanvaard ({ $accepted }) is
fund-in-use = Het startfonds van { $reference } is in gebruik: { $paid } uitbetaald, { $accepted } aanvaard
fund-debit-note-needed = de dag van een debetnota vraagt ook haar referentie (--debit-note)
fund-no-debit-note = een debetnota hoort bij een voorschot (--regime advance), niet bij terugbetaling op bewijs
fund-debit-note-missing = Een voorschot wordt betaald tegen een debetnota; die is er nog niet
fund-unknown-regime = deze regeling is er niet; mogelijk: { $known }
fund-ask-amount = Bedrag
fund-ask-regime = Regeling
fund-ask-on = Toegekend op
fund-ask-debit-note = Referentie van de debetnota (leeg als ze er nog niet is)
fund-ask-debit-note-on = Datum van de debetnota (leeg als ze er geen draagt)

# --- Onkostennota’s ---
expense-note-added = { $reference } { $neighbourhood }: onkostennota { $number } ontvangen op { $on } ({ $fund })
expense-note-edited = { $reference } { $neighbourhood }: onkostennota { $number } gewijzigd, ontvangen op { $on } ({ $fund })
expense-note-removed = { $reference } { $neighbourhood }: onkostennota { $number } van { $on } verwijderd, met haar lijnen ({ $fund })
expense-note-title = Onkostennota { $number } van { $reference } { $neighbourhood }
expense-note-list-title = Onkostennota’s van { $reference } { $neighbourhood }
expense-note-list-empty = Er zijn geen onkostennota’s
expense-note-total = Onkostennota { $number }: { $lines ->
    [one] 1 lijn
   *[other] { $lines } lijnen
}, samen { $gross }
expense-note-declared = { $same ->
    [1] De groep gaf hetzelfde op: { $declared }
   *[0] De groep gaf { $declared } op: { $less ->
        [1] { $difference } meer dan de lijnen
       *[0] { $difference } minder dan de lijnen
    }
}
expense-no-note = { $reference } heeft geen onkostennota { $number }
expense-no-notes = { $reference } heeft nog geen onkostennota
expense-say-note = { $reference } heeft meer dan één onkostennota; zeg bij welke de lijn hoort
expense-which-fund = Van welk fonds de onkostennota van { $reference } is, moet gezegd worden: er is een startfonds, en de realisatie is begonnen
expense-note-fund = Onkostennota { $number } kan niet van fonds veranderen; verwijder ze en neem ze opnieuw op
expense-note-accepted = Van onkostennota { $number } is { $amount } aanvaard; weiger die lijnen eerst
expense-note-paid = Onkostennota { $number } wordt terugbetaald: betaling { $payments }
expense-before-application = dit is van vóór de aanvraag van { $day }
expense-period = de periode eindigt voor ze op { $from } begint

# --- Lijnen ---
expense-added = { $reference } uitgave { $place }: { $seller }, { $on }, { $gross }
expense-edited = { $reference } uitgave { $place } gewijzigd: { $seller }, { $on }, { $gross }
expense-removed = { $reference } uitgave { $place } verwijderd: { $seller }, { $on }, { $gross }
expense-imported = { $reference } { $neighbourhood }: onkostennota { $number } ingelezen met { $count ->
    [one] 1 lijn
   *[other] { $count } lijnen
} ({ $fund })
expense-alike = { $same ->
    [1] { $line }: dezelfde verkoper, dag en bedrag als { $other }
   *[0] { $line }: hetzelfde bewijsstuk als { $other }
}
expense-lines-blocked = { $count ->
    [one] 1 lijn kan zo niet aanvaard worden
   *[other] { $count } lijnen kunnen zo niet aanvaard worden
}
expense-left = Stand { $fund }: { $accepted } aanvaard van { $awarded }, nog { $left }{ $moved ->
    [0] {""}
   *[1] ; { $paid } uitbetaald, nog { $unpaid } uit te betalen
}
expense-open = { $open ->
    [0] {""}
    [one] 1 lijn te beoordelen
   *[other] { $open } lijnen te beoordelen
}{ $returned ->
    [0] {""}
   *[other] { $open ->
        [0] {""}
       *[other] {", "}
    }{ $returned } teruggevraagd
}
expense-title = Uitgave { $place } van { $reference } { $neighbourhood }
expense-list-title = Uitgaven van { $reference } { $neighbourhood }
expense-list-title-edition = Uitgaven van { $edition }
expense-list-empty = Er zijn geen uitgaven
expense-list-total = { $count ->
    [one] 1 uitgave
   *[other] { $count } uitgaven
}: { $gross }, aanvaard { $accepted }
expense-no-line = { $reference } heeft geen uitgave { $place }
expense-which-note = Bij welke onkostennota van { $reference } hoort lijn { $number }? Schrijf nota en lijn, zoals 2.{ $number }
expense-not-a-place = verwacht: het nummer van de onkostennota en van de lijn, zoals 2.1
expense-not-a-number = dit is geen nummer
expense-zero = een bedrag is meer dan nul
expense-no-document = dit document is er niet in { $reference }; { $count ->
    [0] er zijn er nog geen
   *[other] zie wijk document list
}
expense-unknown-project = dit project is er niet{ $count ->
    [0] {""}
   *[other] {"; "}er zijn: { $known }
}
expense-file-empty = de tabel heeft geen enkele uitgave
expense-stands = Uitgave { $place } is { $state } en verandert niet meer; vraag ze eerst terug
expense-unknown-state = deze toestand is er niet; mogelijk: { $known }
expense-unknown-fund = dit fonds is er niet; mogelijk: { $known }

# --- Beoordelen ---
expense-judged = { $state ->
    [accepted] { $reference } uitgave { $place } aanvaard: { $accepted } ({ $seller })
    [partly] { $reference } uitgave { $place } deels aanvaard: { $accepted } van { $gross } ({ $seller }); { $refused } niet: { $reason }
    [refused] { $reference } uitgave { $place } geweigerd: { $gross } ({ $seller }); { $reason }
   *[returned] { $reference } uitgave { $place } teruggevraagd: { $gross } ({ $seller }); { $reason }
}
expense-judged-more = en nog { $more }: samen { $count } lijnen, { $accepted } aanvaard
expense-more-than-line = uitgave { $place } is { $gross }; meer kan niet aanvaard worden
expense-less-than-line = een deel is minder dan { $gross }
expense-amount-of-one = een bedrag aanvaarden kan maar voor één lijn tegelijk
expense-judged-already = Uitgave { $place } is al beoordeeld: { $state } op { $on }
expense-reason-part = Uitgave { $place } maar voor een deel aanvaarden vraagt een reden
expense-reason-refuse = Uitgave { $place } weigeren vraagt een reden
expense-reason-return = Uitgave { $place } terugvragen vraagt een reden
expense-judged-before-received = De nota kwam binnen op { $received }; ze kan niet op { $on } beoordeeld zijn
expense-none-open = { $reference } heeft geen lijnen die te beoordelen zijn
expense-settled = De rekening van { $reference } { $neighbourhood } is afgesloten ({ $fund }): haar uitgaven staan vast
expense-heading = { $place } ({ $number }/{ $of }): { $seller }, { $on }, { $gross }
expense-now = Nu: { $state }, { $accepted } aanvaard
expense-choice-accept = Aanvaarden
expense-choice-part = Deels aanvaarden
expense-choice-refuse = Weigeren
expense-choice-return = Terugvragen
expense-choice-later = Later
expense-ask-verdict = Wat zegt u van deze uitgave?
expense-ask-which = Welke uitgave?
expense-ask-amount = Hoeveel aanvaardt u?
expense-ask-reason = Waarom?
expense-ask-aside = { $count ->
    [one] Regel { $rules } staat in de weg. Terzijde schuiven?
   *[other] De regels { $rules } staan in de weg. Terzijde schuiven?
}

# --- Vragen ---
expense-ask-fund = Van welk fonds?
expense-ask-received = Ontvangen op
expense-ask-reference = Referentie die de groep gaf
expense-ask-declared = Totaal dat de groep opgeeft
expense-ask-date = Dag van de aankoop
expense-ask-seller = Verkoper
expense-ask-vat-number = Btw-nummer van de verkoper
expense-ask-description = Wat is er gekocht?
expense-ask-gross = Bedrag, btw inbegrepen
expense-ask-rate = Btw-tarief (21, 12, 6, 0; leeg als er geen staat)
expense-ask-proof = Nummer van factuur of kasticket
expense-ask-category = Categorie
expense-ask-no-category = geen categorie
expense-ask-project = Project
expense-ask-no-project = voor het hele dossier
expense-ask-agreed = Akkoord van de coach op (leeg als er geen is)
expense-ask-lacks = Niet vermeld op het bewijsstuk (address, phone …)

# --- Controle ---
expense-check-title = Controle van de onkostennota’s van { $reference } { $neighbourhood }
expense-check-totals = Onkostennota { $number } per btw-tarief
expense-check-findings = Bevindingen per lijn
expense-check-nothing = Niets gevonden
expense-check-twice = dubbel
expense-check-alike = { $same ->
    [1] Dezelfde verkoper, dag en bedrag als { $other }
   *[0] Hetzelfde bewijsstuk als { $other }
}
expense-no-rate = geen tarief
expense-all-rates = samen

# --- Ontvangsten ---
income-added = { $reference } ontvangst { $number }: { $amount } van { $from } op { $on } ({ $kind })
income-removed = { $reference } ontvangst { $number } verwijderd: { $amount } van { $from } op { $on } ({ $kind })
income-total = Samen ontvangen: { $total }
income-title = Eigen middelen en andere financiering van { $reference } { $neighbourhood }
income-list-empty = Er is niets ontvangen
income-none = { $reference } heeft geen ontvangst { $number }
income-unknown-kind = deze soort is er niet; mogelijk: { $known }
income-ask-kind = Eigen middelen of andere financiering?
income-ask-from = Van wie (leeg voor de groep zelf)
income-ask-amount = Bedrag
income-ask-on = Ontvangen op

# --- Kolommen ---
expense-column-dossier = Dossier
expense-column-neighbourhood = Wijk
expense-column-line = Lijn
expense-column-note = Nota
expense-column-number = Nr.
expense-column-on = Datum
expense-column-seller = Verkoper
expense-column-description = Omschrijving
expense-column-gross = Bedrag
expense-column-state = Stand
expense-column-accepted = Aanvaard
expense-column-fund = Fonds
expense-column-project = Project
expense-column-category = Categorie
expense-column-net = Zonder btw
expense-column-rate = Btw-tarief
expense-column-vat = Btw
expense-column-seller-vat = Btw-nummer
expense-column-activity = Activiteit
expense-column-proof = Bewijsstuk
expense-column-document = Document
expense-column-lacking = Niet vermeld
expense-column-agreed-on = Akkoord coach
expense-column-judged-on = Beoordeeld
expense-column-reason = Reden
expense-column-received-on = Ontvangen
expense-column-reference = Referentie
expense-column-declared = Opgegeven
expense-column-difference = Verschil
expense-column-lines = Lijnen
expense-column-open = Open
expense-column-returned = Teruggevraagd
expense-column-refused = Geweigerd
expense-column-from-day = Vanaf
expense-column-to-day = Tot en met
expense-column-awarded = Toegekend
expense-column-spent = Besteed
expense-column-paid = Uitbetaald
expense-column-left = Nog
expense-column-unpaid = Nog uit te betalen
expense-column-granted = Toegekend
expense-column-regime = Regeling
expense-column-granted-on = Toegekend op
expense-column-debit-note = Debetnota
expense-column-debit-note-on = Debetnota van
expense-column-until = Besteedbaar tot
expense-column-kind = Soort
expense-column-from = Van
expense-column-amount = Bedrag
expense-column-weight = Gewicht
expense-column-rule = Regel
expense-column-finding = Bevinding
expense-column-unjustified = Te verantwoorden
expense-column-since = Sinds
expense-column-due-on = Ten laatste
expense-column-days = Dagen
expense-column-oldest-open = Oudste open

# --- Verantwoording ---
expense-owed-title = Nog te verantwoorden in { $edition }
expense-owed-none = Niemand moet nog iets verantwoorden
expense-owed-total = { $count ->
    [0] Niets meer te verantwoorden
    [one] 1 dossier moet nog verantwoorden: { $total }
   *[other] { $count } dossiers moeten nog verantwoorden, samen { $total }
}{ $late ->
    [0] {""}
   *[other] {"; "}te laat: { $late }
}
expense-column-late = Te laat
