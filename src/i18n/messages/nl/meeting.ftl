# Bijeenkomsten.
meeting-title = { $of ->
    [network] Netwerk
   *[other] { $of } { $neighbourhood }
}: { $what } op { $on }
meeting-added = { $of ->
    [network] Netwerk
   *[other] { $of } { $neighbourhood }
}: bijeenkomst { $number } genoteerd ({ $what }, { $on })
meeting-planned = { $of ->
    [network] Netwerk
   *[other] { $of } { $neighbourhood }
}: bijeenkomst { $number } gepland ({ $what }, { $on })
meeting-changed = { $of ->
    [network] Netwerk
   *[other] { $of } { $neighbourhood }
}: bijeenkomst { $number } gewijzigd ({ $what }, { $on })
meeting-attended = { $of ->
    [network] Netwerk
   *[other] { $of } { $neighbourhood }
}: aanwezigheid op bijeenkomst { $number } genoteerd, { $present ->
    [one] 1 aanwezige
   *[other] { $present } aanwezigen
}
meeting-minuted = { $of ->
    [network] Netwerk
   *[other] { $of } { $neighbourhood }
}: verslag van bijeenkomst { $number } opgeslagen ({ $lines ->
    [one] 1 regel
   *[other] { $lines } regels
})
meeting-removed = { $of ->
    [network] Netwerk
   *[other] { $of } { $neighbourhood }
}: bijeenkomst { $number } geschrapt ({ $what }, { $on })
meeting-ask-remove = Bijeenkomst { $number } ({ $what }, { $on }) heeft al een verslag of aanwezigen. Toch schrappen?
meeting-nobody = Niemand genoteerd
meeting-nobody-noted = Nog niemand genoteerd
meeting-others = anderen
meeting-present-person = persoon
meeting-present-neighbourhood = wijk
meeting-present-others = aantal
meeting-network = netwerk
meeting-state-held = gehouden
meeting-state-planned = gepland
meeting-state-unsettled = open
meeting-title-agenda = Agenda
meeting-title-attendance = Aanwezig
meeting-title-minutes = Verslag
meeting-title-actions = Actiepunten
meeting-unknown = Er is geen bijeenkomst { $number }
meeting-unknown-kind = geen soort bijeenkomst{ $near ->
    [0] {""}
   *[other] {" "}(bedoelt u «{ $suggestion }»?)
}; kies uit: { $all }
meeting-no-sessions = er zijn hier geen sessies met een eigen naam; geef een soort op met --kind
meeting-wrong-time = verwacht: een uur van 00:00 tot 23:59, zoals 19:30
meeting-wrong-counted = verwacht: een wijk met een aantal, zoals «La Roue=6»
meeting-edition-of-dossier = de bijeenkomst is van { $reference } en hoort dus bij de editie van dat dossier; laat --edition weg
meeting-held-already = { $on } ligt in de toekomst (vandaag is { $today }), maar de bijeenkomst heeft al een verslag of aanwezigen
meeting-still-to-come = De bijeenkomst is pas op { $on }; vandaag is { $today }
meeting-person-unknown = «{ $text }» is niet bekend; toevoegen: { $command }
meeting-person-several = «{ $text }» past op meer dan één persoon: { $names }
meeting-person-twice = { $name } staat twee keer bij de aanwezigen
meeting-neighbourhood-twice = de wijk «{ $name }» is twee keer opgegeven
meeting-not-there = { $name } staat niet bij de aanwezigen
meeting-ask-session = Welke sessie?
meeting-ask-no-session = geen van deze
meeting-ask-kind = Wat voor bijeenkomst?
meeting-ask-on = Op welke dag?
meeting-ask-at = Hoe laat? (zoals 19:30; leeg als dat niet vaststaat)
meeting-ask-place = Waar?
meeting-ask-agenda = Wat staat er op de agenda?
meeting-ask-persons = Wie was erbij? (namen, met komma’s)
meeting-ask-neighbourhoods = Hoeveel van elke wijk? (WIJK=AANTAL, met komma’s; leeg voor geen)
meeting-ask-others = Hoeveel anderen?
meeting-list-title = Bijeenkomsten
meeting-list-empty = Nog geen bijeenkomsten
meeting-list-note = { $count ->
    [one] 1 bijeenkomst
   *[other] { $count } bijeenkomsten
} · { $present ->
    [one] 1 aanwezige
   *[other] { $present } aanwezigen
}
