# Punten van de leden van een zitting.
score-no-scale = Editie { $edition } legt geen schaal vast: er worden geen punten gegeven. Een schaal geef je op bij het openen van de editie
score-no-criteria = Editie { $edition } noemt geen beoordelingscriteria
score-none = Zitting { $session } ({ $body }): er zijn nog geen punten gegeven
score-sealed = Zitting { $session } ({ $body }): de punten zijn verzegeld tot ze er allemaal zijn of de zitting gesloten is; { $given } van { $expected } zijn binnen, nog te geven door { $members }{ $more ->
    [0] {""}
   *[other] {" "}en nog { $more }
}
score-no-session = { $reference } { $neighbourhood } staat op geen agenda van een zitting
score-not-on-agenda = geen dossier op de agenda van zitting { $session }, of meer dan één
score-no-project = { $reference }: { $count ->
    [0] heeft geen ingediende projecten
   *[other] kies uit { $projects }
}
score-no-say = #{ $seat } { $name } is { $capacity ->
    [facilitator] begeleider
    [secretary] verslaggever
    [observer] waarnemer
   *[other] geen stemgerechtigd lid
} en geeft geen punten
score-recused = #{ $seat } { $name } beoordeelt { $reference } { $neighbourhood } niet: { $cause ->
    [neighbourhood] het is het dossier van de eigen wijk
    [role] heeft een rol in het dossier
    [partner] de eigen organisatie is partner
   *[declared] onthoudt zich wegens een belangenconflict
}
score-absent = #{ $seat } { $name } is afwezig op de zitting en geeft geen punten
score-nobody = Zitting { $session } heeft niemand die punten kan geven
score-nothing-given = Er zijn geen punten opgegeven voor zitting { $session }
score-twice = deze punten staan er tweemaal
score-wrong-points = { $reason ->
    [over-scale] meer dan de schaal: hoogstens { $scale } punten
    [too-precise] hoogstens twee decimalen, zoals 7,25
   *[not-points] verwacht: punten van 0 tot { $scale }, of n.v.t.
}
score-unknown-column = onbekende kolom; mogelijk: { $columns }
score-column-twice = deze kolom staat er tweemaal
score-column-missing = deze kolom ontbreekt
score-added = Zitting { $session } ({ $body }): { $count ->
    [one] 1 cijfer
   *[other] { $count } cijfers
} genoteerd voor { $members ->
    [one] lid { $seats }
   *[other] leden { $seats }
}{ $replaced ->
    [0] {""}
   *[other] {" "}({ $replaced } vervangen)
}
score-progress = { $given } van { $expected } binnen
score-ask-member = Wie geeft punten?
score-ask-seat = #{ $seat } { $name }{ $open ->
    [0] {" "}✓
   *[other] {" "}(nog { $open })
}
score-ask-project = Voor welk project?
score-ask-heading = { $name } · { $reference } · { $number } { $title } · van 0 tot { $scale }, n.v.t. waar het niet past
score-ask-mark = { $name }
score-ask-mark-again = { $name } (leeg laat staan)
score-ask-comment = Toelichting (leeg voor geen)
score-not-applicable = n.v.t.
score-ex-aequo = { $rank } ex aequo
score-empty = Er zijn geen projecten
score-show-title = Punten · zitting { $session } · { $body } · { $on }
score-ranking-title = Rangschikking · zitting { $session } · { $body } · { $on }
score-explain-title = Hoe de score tot stand kwam · zitting { $session } · { $body } · { $on }
score-criteria-title = Per criterium
score-marks-title = Per lid
score-note-scale = Schaal 0–{ $scale }
score-note-threshold = drempel { $percent } %
score-note-spread = ! leden liggen meer dan { $percent } % van de schaal uiteen
score-note-aside = { $count ->
    [one] 1 cijfer telt niet mee
   *[other] { $count } cijfers tellen niet mee
} (onthouding, afwezig of geen stem)
score-note-partial = { $given } van { $expected } cijfers gegeven
score-explain-mean = Gemiddelde
score-explain-nothing = geen enkel criterium van toepassing: telt niet mee
score-explain-without = { $count ->
    [one] 1 criterium niet van toepassing
   *[other] { $count } criteria niet van toepassing
}
score-explain-outcome = Project { $number } «{ $title }»: { $score } op { $scale }, plaats { $rank }{ $sharing ->
    [0] {""}
    [1] {""}
   *[other] {" "}ex aequo
}{ $reached ->
    [yes] ; haalt de drempel van { $percent } %
    [no] ; haalt de drempel van { $percent } % niet
   *[none] {""}
}{ $wide ->
    [0] {""}
   *[other] ; de leden liggen ver uiteen
}
score-explain-exact = Gerekend wordt met exacte breuken; alleen wat hier staat is afgerond op twee decimalen, halven naar boven.
score-column-rank = Plaats
score-column-dossier = Dossier
score-column-neighbourhood = Wijk
score-column-project = Nr.
score-column-title = Project
score-column-score = Score
score-column-spread = Spreiding
score-column-reached = Drempel
score-column-members = Leden
score-column-asked = Gevraagd
score-column-exact = Exact
score-column-criterion = Criterium
score-column-weight = Gewicht
score-column-points = Punten
score-column-member = Lid
score-column-comment = Toelichting
score-column-computation = Berekening
