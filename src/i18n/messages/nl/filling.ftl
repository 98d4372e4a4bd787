# Velden van een programma zelf.
filling-set = { $reference } { $neighbourhood }{ $number ->
    [0] {""}
   *[other] , project { $number } «{ $title }»
} ingevuld: { $fields }
filling-cleared = { $reference } { $neighbourhood }{ $number ->
    [0] {""}
   *[other] , project { $number } «{ $title }»
} leeggemaakt: { $fields }
filling-unchanged = { $reference }: dat stond er al
filling-nothing-filled = Niets ingevuld
filling-missing = { $count ->
    [one] nog één veld is leeg
   *[other] nog { $count } velden zijn leeg
}
filling-none = Het programma van { $reference } vraagt geen eigen velden
filling-unknown = { $count ->
    [0] { $of ->
        [project] van een project wordt hier geen eigen veld gevraagd
       *[dossier] van een dossier wordt hier geen eigen veld gevraagd
    }
   *[other] onbekend veld; kies uit { $near }
}
filling-of-other = { $of ->
    [project] dit veld hoort bij een project; zeg met --project bij welk
   *[dossier] dit veld hoort bij het dossier, niet bij een project
}
filling-not-of-track = dit veld wordt alleen in dit spoor gevraagd: { $tracks }{ $count ->
    [0] {""}
   *[other] ; hier kan: { $asked }
}
filling-no-value = verwacht: CODE=WAARDE
filling-twice = dit veld staat er twee keer
filling-empty-already = dit veld is al leeg
filling-wrong-yes-no = verwacht: ja of nee
filling-wrong-choice = verwacht, één van deze: { $known }
filling-wrong-number = { $reason ->
    [ambiguous] kan op twee manieren gelezen worden; schrijf een geheel getal zonder punt, zoals 1250
    [decimals] verwacht: een geheel getal
    [negative] verwacht: nul of meer
    [too-large] verwacht: hoogstens { $largest }
   *[other] verwacht: een geheel getal, zoals 1250
}
filling-wrong-organisation = { $count ->
    [0] geen organisatie met «{ $text }»; voeg ze eerst toe met wijk organisation add
   *[other] dit past op meer dan één organisatie: { $near }; neem het nummer
}
filling-ask = { $name } ({ $kind }){ $hinted ->
    [0] {""}
   *[other] . { $hint }
}
filling-ask-none = niets
filling-column-field = Veld
filling-column-name = Naam
filling-column-project = Project
filling-column-value = Ingevuld
filling-column-state = Toestand
filling-column-of = Van
filling-column-kind = Soort
filling-column-tracks = Alleen voor
filling-column-choices = Keuzes
filling-column-public = Openbaar
filling-column-hint = Uitleg
filling-state-filled = ingevuld
filling-state-missing = ontbreekt
filling-of-dossier = het dossier
filling-of-project = elk project
filling-list-none = Dit programma vraagt geen eigen velden
filling-list-note = { $missing ->
    [0] Alles is ingevuld
    [one] 1 veld ontbreekt
   *[other] { $missing } velden ontbreken
} · { $count ->
    [one] 1 veld
   *[other] { $count } velden
}
filling-title = Eigen velden
filling-report-title = Eigen velden over { $of }
filling-report-none = Hier worden geen eigen velden gevraagd
filling-report-field = Veld
filling-report-name = Naam
filling-report-programme = Programma
filling-report-of = Van
filling-report-kind = Soort
filling-report-filled = Ingevuld
filling-report-total = Op
filling-report-share = Aandeel
filling-report-sum = Som
filling-report-mean = Gemiddeld
filling-report-lowest = Laagste
filling-report-highest = Hoogste
filling-report-first = Eerste
filling-report-last = Laatste
filling-report-choice = Keuze
filling-report-count = Aantal
filling-report-organisation = Organisatie
filling-report-title-numbers = Getallen
filling-report-title-amounts = Bedragen
filling-report-title-dates = Datums
filling-report-title-choices = Keuzes
filling-report-title-organisations = Organisaties
