# Zittingen van organen die beoordelen.
session-heading = { $body }: zitting { $session } van { $on }
session-opened = Zitting { $session } geopend: { $body }, { $on } ({ $edition })
session-changed = Zitting { $session } gewijzigd: { $body }, { $on }
session-removed = Zitting { $session } geschrapt: { $body }, { $on }
session-ask-remove = Zitting { $session } ({ $body }, { $on }) heeft al leden of een agenda. Toch schrappen?
session-closed-now = Zitting { $session } gesloten: { $opinions ->
    [one] 1 advies
   *[other] { $opinions } adviezen
}, { $recused ->
    [0] niemand onthield zich
    [one] 1 onthouding wegens belangenconflict
   *[other] { $recused } onthoudingen wegens belangenconflict
}
session-reopened = Zitting { $session } heropend: { $body }, { $on }
session-none-open = Er is geen zitting die nog niet gesloten is
session-unknown = Er is geen zitting «{ $text }»
session-several = { $text ->
    [none] Er is meer dan één zitting
   *[other] «{ $text }» past op meer dan één zitting
}; geef het nummer
session-unknown-body = geen orgaan van deze editie dat zitting houdt; kies uit { $known }
session-body-never-sits = { $body } beslist op stukken en houdt geen zitting; wel: { $known }
session-wrong-quorum = het quorum is hoogstens { $most }
session-held-already = { $on } ligt in de toekomst (vandaag is { $today }), maar er zijn al aanwezigen of adviezen
session-closed = Zitting { $session } is gesloten sinds { $on }: wat er gezegd is, ligt vast
session-still-to-come = Zitting { $session } is pas op { $on }; vandaag is { $today }
session-not-closed = Zitting { $session } is niet gesloten
session-decided-already = Er zijn al beslissingen die een advies van zitting { $session } volgen: de adviezen liggen vast
session-not-empty = In zitting { $session } is al iets gezegd: { $opinions ->
    [one] 1 advies
   *[other] { $opinions } adviezen
}, { $marks ->
    [one] 1 score
   *[other] { $marks } scores
}
session-cannot-close = Zitting { $session } kan nog niet gesloten worden:{ $unknown ->
    [0] {""}
   *[other] {" "}van lid { $seats } is niet genoteerd of ze er waren;
}{ $lacking ->
    [0] {""}
   *[other] {" "}er { $present ->
        [one] is 1 stemgerechtigd lid aanwezig
       *[other] zijn { $present } stemgerechtigde leden aanwezig
    }, { $quorum } nodig;
}{ $open ->
    [0] {""}
    [one] {" "}1 project zonder advies: { $projects }
   *[other] {" "}{ $open } projecten zonder advies: { $projects }{ $more ->
        [0] {""}
       *[other] {" "}…
    }
}
session-nobody-sits = In zitting { $session } zit nog niemand
session-presence-noted = Zitting { $session }: { $present } stemgerechtigd aanwezig, { $absent } verontschuldigd{ $unknown ->
    [0] {""}
   *[other] , van { $unknown } niet genoteerd
}
session-below-quorum = Het quorum is niet bereikt: { $present } van { $quorum }
session-seated = Zitting { $session }: { $count ->
    [one] 1 lid toegevoegd
   *[other] { $count } leden toegevoegd
}, { $seats } in totaal
session-seat-changed = Zitting { $session }: lid { $seat } gewijzigd ({ $name })
session-unseated = Zitting { $session }: lid { $seat } verwijderd ({ $name })
session-no-member = Zitting { $session } heeft geen lid «{ $text }»
session-several-members = «{ $text }» past op meer dan één lid; geef het nummer
session-second-chair = lid { $seat } is al voorzitter; een zitting heeft er hoogstens één
session-sits-already = zit al in deze zitting
session-nobody-named = verwacht: een naam, een wijk of een organisatie
session-too-many = een zitting heeft hoogstens { $most } leden
session-same-name = die naam hebben er meer; geef het nummer: { $numbers }
session-unknown-rule = alleen { $rule } kan hier terzijde geschoven worden
session-open-to-all = { $body } staat open voor elke wijk: er valt niets terzijde te schuiven
session-insiders = In { $body } zetelen geen wijken die zelf indienen ({ $rule }); { $count ->
    [one] deze doet dat
   *[other] deze doen dat
}: { $places }
session-no-jurors = { $edition } heeft geen juryleden die nog niet in de zitting zitten
session-gave-marks = Lid { $seat } gaf { $marks ->
    [one] 1 score
   *[other] { $marks } scores
} en kan niet verwijderd worden
session-place-new = Nieuw in het register: wijk «{ $name }»
session-place-like = Wijk «{ $name }» is nieuw in het register en lijkt op «{ $like }»
session-rule-aside = B-PB-14 terzijde geschoven voor { $count ->
    [one] 1 lid
   *[other] { $count } leden
} van { $body }; dat staat in het verslag
session-agenda-added = Agenda van zitting { $session }: { $count ->
    [0] niets toegevoegd
    [one] 1 punt toegevoegd
   *[other] { $count } punten toegevoegd
}, { $points } in totaal
session-agenda-moved = Agenda van zitting { $session }: punt verplaatst naar plaats { $place }
session-agenda-removed = Agenda van zitting { $session }: «{ $what }» geschrapt
session-left-off = { $count ->
    [one] 1 dossier blijft eraf, het is (nog) niet ontvankelijk
   *[other] { $count } dossiers blijven eraf, ze zijn (nog) niet ontvankelijk
}: { $references }{ $more ->
    [0] {""}
   *[other] {" "}…
}
session-other-edition = { $reference } hoort niet bij { $edition }
session-on-agenda-already = { $reference } staat al op de agenda
session-not-in-selection = { $reference } { $neighbourhood } staat in «{ $standing }»: alleen dossiers in «{ $phases }» worden beoordeeld
session-inadmissible = { $reference } is onontvankelijk en komt niet op de agenda
session-admissibility-open = { $reference } komt pas op de agenda als de ontvankelijkheid vaststaat
session-none-in-selection = { $edition } heeft geen dossiers in «{ $wanted }»
session-nothing-named = Wat moet er op de agenda?
session-no-place = verwacht: een plaats van 1 tot { $most }
session-no-point = Er is geen punt { $text } op de agenda
session-not-on-agenda = { $reference } { $neighbourhood } staat niet op de agenda van zitting { $session }
session-has-no-say = Lid { $seat } is { $capacity } en oordeelt niet: er is niets om zich van te onthouden
session-recused = Zitting { $session }: lid { $seat } ({ $name }) oordeelt niet over dit dossier
session-judges-again = Zitting { $session }: wat lid { $seat } ({ $name }) zelf meldde, is ingetrokken
session-not-recused = Lid { $seat } heeft zelf niets gemeld over { $reference }
session-opinion-given = Zitting { $session } gaf al een advies over { $reference }
session-envelope-left = Voorgesteld { $proposed } · enveloppe { $maximum } · rest { $left }
session-envelope-over = Voorgesteld { $proposed }: met wat elders toegekend is, { $over } boven de enveloppe van { $maximum }
session-summary-written = Zitting { $session }: inleiding van het verslag opgeslagen
session-principles-written = Zitting { $session }: beginselen van de toekenning opgeslagen
session-analysed = Zitting { $session }: bespreking van { $reference } { $neighbourhood } opgeslagen
session-unknown-capacity = geen hoedanigheid in een zitting; kies uit: { $known }
session-unknown-column = geen kolom van deze tabel; de kolommen zijn: { $columns }
session-ask-body = Welk orgaan houdt zitting?
session-ask-on = Op welke dag?
session-ask-at = Hoe laat? (zoals 14:00; leeg als dat niet vaststaat)
session-ask-place = Waar?
session-ask-quorum = Hoeveel stemgerechtigden minstens? (leeg: zoals de editie)
session-ask-reason = Waarom heropenen?
session-ask-all = Alle dossiers in selectie op de agenda?
session-ask-dossiers = Welke dossiers?
session-ask-present = Wie is er aanwezig? (wie niet aangevinkt is, is verontschuldigd)
session-ask-absent = Wie is verontschuldigd? (de anderen zijn aanwezig)
session-ask-name = Wie? (leeg als alleen de wijk of de organisatie telt)
session-ask-neighbourhood = Namens welke wijk? (leeg voor geen)
session-ask-organisation = Namens welke organisatie? (leeg voor geen)
session-ask-capacity = In welke hoedanigheid?
session-ask-another = Nog iemand?
session-list-title = Zittingen
session-list-empty = Nog geen zittingen
session-state-open = open
session-state-planned = gepland
session-state-closed = gesloten
session-state-draft = ontwerp: de zitting is niet gesloten
session-present-present = aanwezig
session-present-excused = verontschuldigd
session-present-unknown = niet genoteerd
session-nobody-yet = Nog niemand
session-agenda-empty = Nog niets op de agenda
session-no-recusals = Niemand met een belangenconflict
session-no-projects = Geen ingediende projecten
session-on-no-agenda = Nog op geen agenda
session-title-seats = Samenstelling
session-title-agenda = Agenda
session-title-recusals = Onthoudingen wegens belangenconflict
session-title-money = Bedragen
session-title-opinions = Adviezen
session-title-summary = Inleiding
session-title-principles = Beginselen van de toekenning
session-title-sessions = Zittingen
session-title-requests = Aanvragen
session-title-projects = Projecten
session-title-points = Andere punten
session-part-summary = Samenvatting van de aanvragen
session-part-principles = Beginselen van de toekenning
session-part-analysis = Bespreking per wijk
session-minutes-title = Verslag · { $heading }
session-cause-role = { $role } van het dossier
session-seats-note = Stemgerechtigd { $judging }, aanwezig { $present }{ $unknown ->
    [0] {""}
   *[other] {" "}({ $unknown } niet genoteerd)
}{ $quorum ->
    [0] {""}
   *[other] {" "}· quorum { $quorum }
}
session-aside-note = B-PB-14 terzijde geschoven voor { $place }: { $reason }
session-recused-note = { $count ->
    [one] Oordeelde niet mee
   *[other] Oordeelden niet mee
}: { $who }
session-money-note = Gevraagd { $asked } · voorgesteld { $proposed }{ $stated ->
    [0] {""}
   *[other] {" "}· enveloppe { $envelope } · rest { $left }
}{ $is_over ->
    [0] {""}
   *[other] {" "}· { $over } te veel
}
session-requests-note = { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
} · gevraagd { $asked } · voorgesteld { $proposed }{ $decided ->
    [0] {""}
   *[other] {" "}· toegekend { $granted }
}{ $stated ->
    [0] {""}
   *[other] {" "}· enveloppe { $envelope }
}{ $is_over ->
    [0] {""}
   *[other] {" "}· { $over } te veel
}
session-column-number = Nr.
session-column-body = Orgaan
session-column-edition = Editie
session-column-on-day = Dag
session-column-starts-at = Uur
session-column-place = Plaats
session-column-judging = Stemgerechtigd
session-column-present = Aanwezig
session-column-quorum = Quorum
session-column-state = Toestand
session-column-closed-on = Gesloten op
session-column-reopened = Heropend omdat
session-column-dossiers = Dossiers
session-column-opinions = Adviezen
session-column-name = Naam
session-column-neighbourhood = Wijk
session-column-organisation = Organisatie
session-column-capacity = Hoedanigheid
session-column-presence = Aanwezig
session-column-aside = B-PB-14 terzijde
session-column-position = Punt
session-column-dossier = Dossier
session-column-point = Wat
session-column-projects = Projecten
session-column-asked = Gevraagd
session-column-proposed = Voorgesteld
session-column-granted = Toegekend
session-column-envelope = Enveloppe
session-column-left = Rest
session-column-share = Aandeel
session-column-who = Wie
session-column-cause = Waarom
session-column-note = Toelichting
session-column-project = Project
session-column-title = Titel
session-column-abstract = Doel
session-column-verdict = Advies
session-column-reason = Motivering
session-column-conditions = Voorwaarden
session-column-given-on = Gegeven op
session-column-session = Zitting
session-column-analysis = Bespreking
session-column-score = Score
session-before-deadline = Deze zitting is op { $day }, en tot en met { $deadline } kan nog worden ingediend: wat daarna binnenkomt, ziet ze niet
