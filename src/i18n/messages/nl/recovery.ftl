# Afrekening en terugvordering.
settle-title = Afrekening van { $reference } { $neighbourhood }
settle-empty = Er is niets toegekend
settle-nothing = Aan { $reference } is geen geld toegekend: er is niets af te rekenen
settle-already = { $reference }: { $fund } is al afgerekend op { $on }
settle-not = { $reference } is nog niet afgerekend
settle-which = { $reference } heeft een toekenning en een startfonds: zeg welke
settle-unspent = Editie { $edition } zegt niet wat er gebeurt met geld dat niet nodig was: keert het terug naar de enveloppe of vervalt het?
settle-due = Editie { $edition } noemt geen termijn om terug te betalen: zeg tegen welke dag met --due
settle-due-early = de laatste dag om terug te betalen valt vóór de dag van de vraag ({ $on })
settle-under-way = { $reference }: betaling { $number } is nog onderweg
settle-moved = { $reference }: sinds de afrekening op { $on } is er betaald, terugbetaald of kwijtgescholden; heropenen kan niet meer
settle-done = { $reference } { $neighbourhood }: { $fund } afgerekend op { $on }; het saldo is nul
settle-done-due = { $reference } { $neighbourhood }: { $fund } afgerekend op { $on }; saldo uit te betalen: { $amount }
settle-done-owed = { $reference } { $neighbourhood }: { $fund } afgerekend op { $on }; te veel uitbetaald: { $amount }
settle-recovery = Terugvordering { $number } van { $amount }, te betalen tegen { $due }
settle-reopened = { $reference }: afrekening ({ $fund }) heropend
settle-paid-too-much = Er is { $amount } te veel uitbetaald
settle-ask-fund = Wat wordt afgerekend?
settle-ask-unspent = Wat gebeurt er met geld dat niet nodig was?
settle-ask-due = Tegen welke dag terug te betalen?
settle-column-awarded = Toegekend
settle-column-declared = Ingediend
settle-column-accepted = Aanvaard
settle-column-refused = Geweigerd
settle-column-entitled = Recht op
settle-column-paid = Uitbetaald
settle-column-balance = Saldo
settle-column-overfunded = Meer ontvangen dan de kosten
settle-column-settled-on = Afgerekend op
settle-column-unspent = Wat overblijft
settle-column-note = Toelichting
settle-column-number = Project
settle-column-title = Titel
settle-column-kind = Soort
settle-column-amount = Bedrag
recovery-reason-settlement = Afrekening: meer uitbetaald dan aanvaard
recovery-none = Er is geen terugvordering { $number }
recovery-amount-zero = het bedrag moet groter dan nul zijn
recovery-nothing-owed = { $reference } moet niets terugbetalen dat nog niet gevraagd is
recovery-above-paid = Aan { $reference } is { $paid } uitbetaald: er kan niet meer teruggevraagd worden ({ $amount })
recovery-above-owed = { $reference } moet nog { $owed } terugbetalen: { $amount } vragen kan niet
recovery-above-open = Van terugvordering { $number } staat nog { $open } open: { $amount } is te veel
recovery-closed = Van terugvordering { $number } ({ $reference }) staat niets meer open
recovery-added = { $reference } { $neighbourhood }: terugvordering { $number } van { $amount }, te betalen tegen { $due } met mededeling { $communication }
recovery-repaid = Terugvordering { $number } ({ $reference }): { $amount } terugbetaald op { $on }{ $left ->
    [0] ; alles is terug
   *[other] ; nog { $open }
}
recovery-booked = Regel { $line }: { $amount } voor terugvordering { $number } ({ $reference }){ $left ->
    [0] ; alles is terug
   *[other] ; nog { $open }
}
recovery-unbooked = Regel { $line } niet geboekt: { $amount } op { $on } · { $why }
recovery-file = Geboekt: { $booked } · ontvangen en niet geboekt: { $left } · andere regels: { $others }
recovery-waived = Terugvordering { $number } ({ $reference }): { $amount } kwijtgescholden
recovery-list-title = Terugvorderingen
recovery-list-empty = Er is niets teruggevraagd
recovery-list-note = Nog open: { $open }
recovery-title = Terugvordering { $number } van { $reference }
recovery-repayments-title = Terugbetaald
recovery-repayments-empty = Nog niets
recovery-column-number = Nr.
recovery-column-dossier = Dossier
recovery-column-neighbourhood = Wijk
recovery-column-fund = Bron
recovery-column-amount = Bedrag
recovery-column-repaid = Terugbetaald
recovery-column-waived = Kwijtgescholden
recovery-column-open = Nog open
recovery-column-asked-on = Gevraagd op
recovery-column-due-on = Tegen
recovery-column-communication = Mededeling
recovery-column-reason = Reden
recovery-column-waived-on = Kwijtgescholden op
recovery-column-waived-reason = Reden van kwijtschelding
recovery-column-on-day = Datum
recovery-column-bank = Referentie van de bank
