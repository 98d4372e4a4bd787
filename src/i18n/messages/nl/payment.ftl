# Rekeningen van groepen en uitbetalingen.
account-iban-needed = het rekeningnummer (IBAN) ontbreekt
account-none = Van { $reference } is geen rekening in gebruik
account-same = Dat is de rekening die { $reference } al gebruikt
account-set = { $reference }: rekening { $account } in gebruik vanaf { $from }{ $replaced ->
    [0] {""}
   *[other] ; de vorige blijft bekend
}
account-ended = { $reference }: rekening { $account } gebruikt tot en met { $on }
account-elsewhere = Dezelfde rekening dient ook voor { $others }
account-redirected = { $count ->
    [one] 1 uitbetaling die nog niet besteld is, gaat
   *[other] { $count } uitbetalingen die nog niet besteld zijn, gaan
} voortaan naar deze rekening
account-payments-wait = { $count ->
    [one] 1 uitbetaling wacht
   *[other] { $count } uitbetalingen wachten
} op een nieuwe rekening
account-title = Rekening van { $reference } { $neighbourhood }
account-list-title = Rekeningen van { $reference } { $neighbourhood }
account-list-empty = Nog geen rekening
account-ask-person = Van wie is de rekening?
account-ask-own = van de groep zelf
account-ask-iban = Rekeningnummer (IBAN)
account-ask-holder = Naam van de houder
account-column-number = Nr.
account-column-holder = Houder
account-column-iban = IBAN
account-column-person = Van het lid
account-column-account = Rekening
account-column-of-member = Van een lid
account-column-from = Vanaf
account-column-to = Tot
payment-wrong-instalment = verwacht: signature:80%, report:1500,00, proofs:rest of day:2027-03-01=2500
payment-wrong-day = «{ $text }» is geen dag; verwacht zoals day:2027-03-01=2500
payment-wrong-percent = «{ $text }» is geen percentage boven 0 en tot 100, met hoogstens twee decimalen
payment-nothing = het bedrag moet groter zijn dan nul
payment-not-now = { $reference } { $neighbourhood } staat op «{ $standing }»: er kan nu niets betaald worden
payment-no-such = Er is geen uitbetaling { $number }
payment-wrong-state = Uitbetaling { $number } is { $state } ({ $on })
payment-nothing-awarded = Aan { $reference } is niets toegekend: er is niets te plannen
payment-settled = De afrekening van { $reference } is gemaakt: alleen het saldo wordt nog betaald
payment-plan-already = { $reference } heeft al een plan van { $count ->
    [one] 1 schijf
   *[other] { $count } schijven
}; opnieuw plannen kan met --replace
payment-plan-unstated = Editie { $edition } zegt niet in welke schijven betaald wordt: geef ze met --instalment
payment-plan-begun = Van { $reference } is al { $kept } betaald of onderweg: geef met --instalment wat er nog komt
payment-plan-rests = hoogstens één schijf neemt de rest ({ $awarded } toegekend, { $to_plan } te plannen)
payment-plan-nothing = schijf { $number } komt op nul ({ $awarded } toegekend, { $to_plan } te plannen)
payment-plan-less = samen { $difference } te weinig: { $to_plan } te plannen, van { $awarded } toegekend
payment-plan-more = samen { $difference } te veel: { $to_plan } te plannen, van { $awarded } toegekend
payment-no-plan = Voor { $reference } is nog niet gepland in welke schijven betaald wordt
payment-plan-done = Alle schijven van { $reference } zijn betaald of onderweg
payment-no-instalment = { $reference } heeft geen schijf { $number }
payment-instalment-twice = Schijf { $number } is al uitbetaling { $payment }
payment-not-settled = De afrekening van { $reference } is nog niet gemaakt: er is nog geen saldo
payment-no-balance = Voor { $reference } is er geen saldo meer te betalen
payment-no-advance = Het startfonds van { $reference } wordt terugbetaald op bewijs, niet vooraf
payment-fund-paid = Het startfonds van { $reference } is helemaal betaald of onderweg
payment-no-note = { $reference } heeft geen onkostennota { $number }
payment-note-award = Onkostennota { $number } verantwoordt de toekenning: die wordt in schijven betaald
payment-note-advance = Het startfonds van { $reference } is een voorschot: een onkostennota verantwoordt het, en wordt niet terugbetaald
payment-note-twice = Onkostennota { $number } is al uitbetaling { $payment }
payment-note-nothing = Van onkostennota { $number } is nog niets aanvaard
payment-no-fund = { $reference } heeft geen startfonds
payment-too-much = hoogstens { $most }
payment-beyond = { $amount } is te veel voor { $reference }: van { $given } is nog { $free } vrij
payment-no-run = Er is geen betalingslijst { $number }
payment-run-nothing = Er is niets te bestellen: geen enkele uitbetaling staat open
payment-run-none = Niets besteld: { $count ->
    [one] de enige open uitbetaling kan nog niet doorgaan
   *[other] geen van de { $count } open uitbetalingen kan doorgaan
}
payment-other-edition = Uitbetaling { $number } is niet van { $edition }
payment-run-reference = deze referentie heeft lijst { $number } al
payment-stands-still = { $reference } staat op «{ $standing }»: er wordt niets betaald
payment-why = { $why ->
    [no-communication] geen gestructureerde mededeling
    [unknown-communication] geen uitbetaling heeft deze mededeling
    [recovery] van een terugvordering: wijk recovery repaid
    [incoming] geld dat binnenkomt
    [other-amount] uitbetaling { $payment } heeft een ander bedrag
    [other-account] uitbetaling { $payment } gaat naar een andere rekening
    [confirmed-before] uitbetaling { $payment } was al bevestigd
    [not-ordered] uitbetaling { $payment } is niet besteld
    [cancelled] uitbetaling { $payment } is geannuleerd
    [twice] uitbetaling { $payment } staat al hoger in het bestand
    [before-run] geboekt vóór de lijst met uitbetaling { $payment }
    [future] een dag in de toekomst
   *[refused] door de bank niet uitgevoerd
}
payment-none = Geen uitbetalingen
payment-none-such = Er is geen uitbetaling die daarvoor in aanmerking komt
payment-of = { $kind ->
    [balance] saldo
    [advance] voorschot startfonds
    [reimbursement] onkostennota { $number }
   *[instalment] { $number ->
        [0] schijf
       *[other] schijf { $number }
    }
}
payment-on-day = op { $due }
payment-run-title = Betalingslijst { $number } · { $run } · { $on }
payment-runs-title = Betalingslijsten
payment-remains = { $settled ->
    [0] Toegekend
   *[other] Afgerekend op
} { $given }{ $committed ->
    [0] {" "}(nog niet goedgekeurd)
   *[other] {""}
} · betaald { $paid } · besteld { $ordered } · te bestellen { $open } · gepland { $planned }{ $left ->
    [0] {""}
   *[other] {" "}· nog niet gepland { $unscheduled }
}
payment-over-planned = Er is { $over } meer betaald, onderweg of gepland dan toegekend
payment-before-ordering = Voor ze besteld kan worden, { $count ->
    [one] is er nog 1 opmerking
   *[other] zijn er nog { $count } opmerkingen
}:
payment-added = Uitbetaling { $number } · { $reference } { $neighbourhood } · { $of } · { $amount } · { $communication }
payment-claimed = Uitbetaling { $number } · { $reference } { $neighbourhood } · { $of } · { $amount }: schuldvordering ontvangen op { $on }
payment-cancelled = Uitbetaling { $number } · { $reference } { $neighbourhood } · { $of } · { $amount }: geannuleerd
payment-tell-finance = Ze staat op lijst { $run }: verwittig de financiële dienst
payment-list-title = Uitbetalingen{ $some ->
    [0] {""}
   *[other] {" "}van { $of }
}
payment-total = { $count ->
    [one] 1 uitbetaling
   *[other] { $count } uitbetalingen
}, samen { $total }
payment-title = Uitbetaling { $number } van { $reference } { $neighbourhood }
payment-ordered = Lijst { $number } ({ $run }): { $count ->
    [one] 1 uitbetaling
   *[other] { $count } uitbetalingen
} besteld, samen { $total }
payment-choice = { $number } · { $reference } { $neighbourhood } · { $of } · { $amount }
payment-would-order = { $count ->
    [one] 1 uitbetaling kan
   *[other] { $count } uitbetalingen kunnen
} besteld worden, samen { $total }
payment-ask-order = Deze uitbetalingen bestellen?
payment-ask-which = Welke uitbetaling?
payment-ask-trigger = Wanneer wordt deze schijf betaald?
payment-ask-due = Op welke dag?
payment-ask-share = Hoeveel? (80%, 1500,00 of rest)
payment-ask-another = Nog een schijf?
payment-planned = { $reference }: de schijven zijn gepland
payment-plan-follows = { $count ->
    [one] Ze wordt in 1 schijf betaald
   *[other] Ze wordt in { $count } schijven betaald
}, zoals gepland
payment-plan-off = Het plan van de schijven klopt niet meer: { $difference } { $more ->
    [0] te weinig
   *[other] te veel
}
payment-plan-title = Schijven van { $reference } { $neighbourhood } · { $amount }
payment-held = Niet besteld: uitbetaling { $number } · { $reference } { $neighbourhood } · { $of } · { $amount }
payment-confirmed = Uitbetaling { $number } · { $reference } { $neighbourhood } · { $of } · { $amount }: betaald op { $on }
payment-booked = { $count ->
    [0] Niets geboekt
    [one] 1 uitbetaling bevestigd, { $total }
   *[other] { $count } uitbetalingen bevestigd, samen { $total }
}{ $unmatched ->
    [0] {""}
    [one] {" "}· 1 regel niet geboekt
   *[other] {" "}· { $unmatched } regels niet geboekt
}
payment-confirm-title = Rekeninguittreksel
payment-booked-title = Bevestigd
payment-not-booked-title = Niet geboekt
payment-column-number = Nr.
payment-column-dossier = Dossier
payment-column-neighbourhood = Wijk
payment-column-of = Waarvan
payment-column-amount = Bedrag
payment-column-state = Toestand
payment-column-claimed-on = Gevorderd
payment-column-ordered-on = Besteld
payment-column-paid-on = Betaald
payment-column-communication = Mededeling
payment-column-account = Rekening
payment-column-agreement = Overeenkomst
payment-column-made-on = Gemaakt
payment-column-claim = Schuldvordering
payment-column-run = Lijst
payment-column-bank = Bankreferentie
payment-column-cancelled-on = Geannuleerd
payment-column-reason = Reden
payment-column-holder = Houder
payment-column-iban = IBAN
payment-column-trigger = Wanneer
payment-column-due-on = Dag
payment-column-payment = Uitbetaling
payment-column-payment-amount = Bedrag ervan
payment-column-beneficiary = Begunstigde
payment-column-reference = Referentie
payment-column-count = Aantal
payment-column-total = Samen
payment-column-line = Regel
payment-column-on = Dag
payment-column-why = Waarom niet
payment-column-month = Maand
payment-column-claimed = Gevorderd
payment-column-ordered = Besteld
payment-column-paid = Betaald
payment-column-days = Dagen
payment-column-awarded = Toegekend
payment-column-under-way = Onderweg
payment-column-planned = Gepland
payment-column-unscheduled = Niet gepland
payment-column-committed = Vastgelegd
payment-column-mean-days = Gemiddeld aantal dagen van vordering tot betaling
payment-column-longest-days = Langste
payment-column-waiting = Gevorderd en niet betaald
payment-report-title = Uitbetalingen van { $edition }
payment-months-title = Per maand
payment-states-title = Per toestand
payment-speed-title = Van vordering tot betaling
payment-unscheduled-title = Vastgelegd en niet gepland
payment-unscheduled-empty = Alles wat vastgelegd is, is gepland
payment-each-title = Elke uitbetaling
