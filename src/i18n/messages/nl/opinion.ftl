# Adviezen over projecten.
opinion-heading = { $reference } { $neighbourhood } · project { $number } «{ $title }»
opinion-asked = Gevraagd { $asked }{ $ceiling ->
    [0] {""}
   *[other] {" "}· plafond: rest { $ceiling_left }
}{ $envelope ->
    [0] {""}
   *[other] {" "}· enveloppe: rest { $envelope_left }
}
opinion-recorded = { $reference } { $neighbourhood } · project { $number } «{ $title }»: { $verdict }{ $named ->
    [0] {""}
   *[other] , { $amount } van { $asked }
}{ $conditions ->
    [0] {""}
    [one] , 1 voorwaarde
   *[other] , { $conditions } voorwaarden
}
opinion-many-recorded = Zitting { $session }: { $count ->
    [one] 1 advies opgeslagen
   *[other] { $count } adviezen opgeslagen
}
opinion-withdrawn = Zitting { $session }: { $count ->
    [one] 1 advies ingetrokken
   *[other] { $count } adviezen ingetrokken
}
opinion-ceiling-left = Plafond van het dossier: rest { $left } van { $maximum }
opinion-ceiling-over = Plafond van het dossier: { $left } boven { $maximum }
opinion-all-given = Over elk project op de agenda is een advies gegeven
opinion-nobody = In zitting { $session } zit niemand die oordeelt: er kan geen advies zijn
opinion-all-recused = Over { $reference } { $neighbourhood } kan zitting { $session } geen advies geven: elk stemgerechtigd lid onthoudt zich wegens een belangenconflict
opinion-no-quorum = Over { $reference } { $neighbourhood } kan geen advies gegeven worden: { $judging } van { $quorum } nodige leden{ $recused ->
    [0] {""}
   *[other] {" "}· onthoudt zich: { $recused_names }
}{ $absent ->
    [0] {""}
   *[other] {" "}· verontschuldigd: { $absent_names }
}{ $unknown ->
    [0] {""}
   *[other] {" "}· aanwezigheid niet genoteerd: { $unknown_names }
}
opinion-no-projects = { $reference } heeft geen ingediende projecten
opinion-no-such-project = { $reference } heeft geen project met dat nummer; wel: { $known }
opinion-which-project = welk project van { $reference }? { $known }
opinion-twice = over «{ $title }» staat er al een advies in het bestand
opinion-many-conditions = hoogstens { $most } voorwaarden
opinion-reason-needed = waarom is het advies over «{ $title }» { $verdict }? (gevraagd { $asked })
opinion-reason-for-less = waarom minder dan de gevraagde { $asked } voor «{ $title }»? (advies: { $verdict })
opinion-above-asked = «{ $title }» vraagt { $asked }; meer kan niet voorgesteld worden (advies: { $verdict })
opinion-amount-without-favour = het advies over «{ $title }» is { $verdict } (gevraagd { $asked }): stel geen bedrag voor
opinion-nothing-proposed = een gunstig advies over «{ $title }» (gevraagd { $asked }) stelt meer dan niets voor; anders is het niet { $verdict }
opinion-conditions-without-favour = het advies over «{ $title }» is { $verdict } (gevraagd { $asked }): er vallen geen voorwaarden te stellen
opinion-not-above = er is { $asked } gevraagd; meer kan niet
opinion-none = Zitting { $session } gaf nog geen advies over { $reference }
opinion-none-yet = Nog geen adviezen
opinion-of-session = Dat orgaan gaf op { $on } al een advies in zitting { $session }
opinion-unknown-verdict = geen advies; kies uit: { $known }
opinion-unknown-before = verwacht: { $known }
opinion-partly = deels gunstig
opinion-condition = { $text } ({ $before })
opinion-ask-verdict = Wat is het advies?
opinion-ask-amount = Hoeveel stelt u voor, in euro?
opinion-ask-why = Waarom?
opinion-ask-text = Een opmerking? (leeg voor geen)
opinion-ask-conditions = Zijn er voorwaarden?
opinion-ask-condition = Welke voorwaarde?
opinion-ask-before = Voor wat moet die vervuld zijn?
opinion-ask-another = Nog een voorwaarde?
opinion-ask-by = Wie geeft het advies?
opinion-withdrawn-from-paper = { $reference } · project { $number } «{ $title }»: advies van { $body } van { $on } ingetrokken
opinion-ask-which = Welk advies?
opinion-none-on-paper = Over { $reference } is er geen zulk advies buiten een zitting
opinion-several = Over { $reference } passen { $count } adviezen buiten een zitting:
opinion-followed = De beslissing over project { $number } «{ $title }» van { $reference } volgt dit advies; herzie die eerst
