# Afgesproken acties.
action-added = { $of ->
    [network] Netwerk
   *[other] { $of }
}: actie { $number } «{ $action }»{ $who ->
    [nobody] {""}
   *[other] {" "}· { $who }
}{ $dated ->
    [0] {""}
   *[other] {" "}· tegen { $by }
}
action-changed = { $of ->
    [network] Netwerk
   *[other] { $of }
}: actie { $number } gewijzigd: «{ $action }»{ $who ->
    [nobody] {""}
   *[other] {" "}· { $who }
}{ $dated ->
    [0] {""}
   *[other] {" "}· tegen { $by }
}
action-reopened = { $of ->
    [network] Netwerk
   *[other] { $of }
}: actie { $number } staat weer open: «{ $action }»{ $who ->
    [nobody] {""}
   *[other] {" "}· { $who }
}{ $dated ->
    [0] {""}
   *[other] {" "}· tegen { $by }
}
action-removed = { $of ->
    [network] Netwerk
   *[other] { $of }
}: actie { $number } «{ $action }» geschrapt
action-done = { $of ->
    [network] Netwerk
   *[other] { $of }
}: actie { $number } «{ $action }» gedaan op { $on }
action-stepped = { $reference } { $neighbourhood }: actie { $number } is nu stap { $place } van het stappenplan
action-day-over = De dag van actie { $number } ({ $by }) is al voorbij
action-kept = { $count ->
    [one] 1 afgesproken actie blijft staan
   *[other] { $count } afgesproken acties blijven staan
}
action-unknown = Er is geen actie { $number }
action-done-already = Actie { $number } «{ $action }» was al gedaan op { $on }
action-open-already = Actie { $number } «{ $action }» staat nog open
action-of-network = Actie { $number } is van het netwerk: er is geen stappenplan om ze in op te nemen
action-none-open = Er staan geen acties open
action-ask-which = Welke actie?
action-ask-text = Wat moet er gebeuren?
action-ask-who = Wie doet het?
action-ask-by = Tegen welke dag? (leeg als dat niet vaststaat)
action-list-title = Afgesproken acties
action-list-empty = Geen acties
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
