# Actiepunten.
action-added = { $of ->
    [network] Netwerk
   *[other] { $of }
}: actiepunt { $number } «{ $action }»{ $who ->
    [nobody] {""}
   *[other] {" "}· { $who }
}{ $dated ->
    [0] {""}
   *[other] {" "}· tegen { $by }
}
action-changed = { $of ->
    [network] Netwerk
   *[other] { $of }
}: actiepunt { $number } gewijzigd: «{ $action }»{ $who ->
    [nobody] {""}
   *[other] {" "}· { $who }
}{ $dated ->
    [0] {""}
   *[other] {" "}· tegen { $by }
}
action-reopened = { $of ->
    [network] Netwerk
   *[other] { $of }
}: actiepunt { $number } staat weer open: «{ $action }»{ $who ->
    [nobody] {""}
   *[other] {" "}· { $who }
}{ $dated ->
    [0] {""}
   *[other] {" "}· tegen { $by }
}
action-removed = { $of ->
    [network] Netwerk
   *[other] { $of }
}: actiepunt { $number } «{ $action }» geschrapt
action-done = { $of ->
    [network] Netwerk
   *[other] { $of }
}: actiepunt { $number } «{ $action }» gedaan op { $on }
action-stepped = { $reference } { $neighbourhood }: actiepunt { $number } is nu stap { $place } van het stappenplan
action-day-over = De dag van actiepunt { $number } ({ $by }) is al voorbij
action-kept = { $count ->
    [one] 1 actiepunt blijft staan
   *[other] { $count } actiepunten blijven staan
}
action-unknown = Er is geen actiepunt { $number }
action-done-already = Actiepunt { $number } «{ $action }» was al gedaan op { $on }
action-open-already = Actiepunt { $number } «{ $action }» staat nog open
action-of-network = Actiepunt { $number } is van het netwerk: er is geen stappenplan om het in op te nemen
action-none-open = Er staan geen actiepunten open
action-ask-which = Welk actiepunt?
action-ask-text = Wat moet er gebeuren?
action-ask-who = Wie doet het?
action-ask-by = Tegen welke dag? (leeg als dat niet vaststaat)
action-list-title = Actiepunten
action-list-empty = Geen actiepunten
action-list-note = { $open ->
    [0] Alles is gedaan
    [one] 1 open
   *[other] { $open } open
}{ $late ->
    [0] {""}
   *[other] , { $late } te laat
}
action-state-done = gedaan
action-state-late = te laat
action-state-open = open
action-from-visit = bezoek { $number }
action-from-meeting = bijeenkomst { $number }
