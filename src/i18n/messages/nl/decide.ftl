# Beslissingen, voorwaarden, reservelijst.
decide-nothing-to-tell = Er is geen beslissing die nog bekendgemaakt moet worden
decide-no-session = Er is geen zitting { $session }
decide-session-open = Zitting { $session } ({ $body }, { $held }) is nog niet afgesloten
decide-session-nothing = In zitting { $session } blijft niets over om over te beslissen
decide-no-opinion = «{ $title }»: de zitting gaf er geen advies over
decide-no-amount = «{ $title }»: het advies is gunstig, maar noemt geen bedrag
decide-opinion = Advies van { $body } op { $on }: { $verdict }{ $named ->
    [0] {""}
   *[other] {" "}voor { $amount }
}
decide-follows = Volgt het advies van { $body } ({ $on })
decide-condition = Voorwaarde { $place } ({ $before }): { $text }
decide-notified = { $reference } { $neighbourhood }: { $count ->
    [one] 1 beslissing
   *[other] { $count } beslissingen
} bekendgemaakt op { $on }
decide-appeal-until = Beroep kan tot en met { $until }
decide-ask-amount-of = { $reference } project { $number } «{ $title }» (vraagt { $asked }): toegekend bedrag
decide-session-done = Zitting { $session } ({ $body }): { $count ->
    [one] 1 beslissing
   *[other] { $count } beslissingen
}, samen { $amount } toegekend
decide-session-left = Rest van de enveloppe van de editie: { $left } van { $maximum }
decide-session-postponed = { $count ->
    [one] 1 project is uitgesteld en blijft open
   *[other] { $count } projecten zijn uitgesteld en blijven open
}
decide-session-total = Toegekend: { $amount }
decide-session-title = Beslissingen over zitting { $session } · { $body } { $on }
decide-column-dossier = Dossier
decide-column-neighbourhood = Wijk
decide-column-number = Nr.
decide-column-title = Project
decide-column-asked = Gevraagd
decide-column-proposed = Voorgesteld
decide-column-verdict = Beslissing
decide-column-amount = Toegekend
decide-column-conditions = Voorwaarden
decide-column-before = Al eerder beslist
reserve-rank-alone = een plaats hoort alleen bij de reservelijst
reserve-rank-outside = plaatsen op de reservelijst gaan van 1 tot en met { $last }
reserve-left = Rest van de enveloppe: { $left } van { $maximum }
reserve-title = Reservelijst van { $edition }
reserve-empty = De reservelijst is leeg
reserve-column-rank = Plaats
reserve-column-dossier = Dossier
reserve-column-neighbourhood = Wijk
reserve-column-number = Nr.
reserve-column-title = Project
reserve-column-asked = Gevraagd
reserve-column-fits = Past in de rest
reserve-column-decided_on = Beslist op
reserve-column-reason = Reden
condition-not-a-place = verwacht: het nummer van het project en van de voorwaarde, zoals 2.1
condition-met-already = Voorwaarde { $place } was al vervuld op { $on }
condition-open-already = Voorwaarde { $place } staat nog open
condition-none = Bij de beslissingen over { $reference } zijn geen voorwaarden gesteld
condition-which-project = Van welk project is voorwaarde { $number }? Schrijf PROJECT.NUMMER:
condition-unknown = Er is geen voorwaarde { $place }
condition-title = Voorwaarden van { $reference } { $neighbourhood }
condition-none-open = { $reference }: er staan geen voorwaarden open
condition-ask-which = Welke voorwaarde is vervuld?
condition-met = { $reference }: voorwaarde { $place } vervuld op { $on }: { $text }
condition-reopened = { $reference }: voorwaarde { $place } staat weer open: { $text }
condition-open = { $count ->
    [0] Alle voorwaarden zijn vervuld
    [one] Nog 1 voorwaarde open
   *[other] Nog { $count } voorwaarden open
}
