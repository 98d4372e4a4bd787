# Stemmingen van inwoners: het stembiljet, wat binnenkomt, de loting, de uitslag.
voting-opened = Stemming { $number } «{ $name }» geopend: { $projects ->
    [one] 1 project
   *[other] { $projects } projecten
} op het stembiljet voor samen { $cost }, { $budget } te verdelen, van { $from } tot en met { $until }
voting-changed = Stemming { $number } «{ $name }» gewijzigd: { $budget } te verdelen, van { $from } tot en met { $until }
voting-terms = Stembiljet: { $ballot } · regel: { $rule } · bij gelijke stand: { $ties }
voting-left-out = Niet op het stembiljet: { $project } { $title } ({ $why })
voting-left-decided = er is al over beslist
voting-left-phase = het dossier is niet meer of nog niet in «{ $wanted }»
voting-left-nothing-asked = het vraagt geen geld
voting-left-inadmissible = het stappenplan is niet ontvankelijk
voting-left-not-judged = de ontvankelijkheid van het stappenplan is nog niet afgesloten
voting-left-on-ballot = het staat al op het stembiljet van stemming { $number }
voting-on-ballot = Op het stembiljet van stemming { $number } «{ $name }» { $projects ->
    [one] staat nu 1 project
   *[other] staan nu { $projects } projecten
} voor samen { $cost }
voting-removed = Stemming { $number } «{ $name }» geschrapt
voting-closed = Stemming { $number } «{ $name }» afgesloten met { $counted ->
    [one] 1 geldig stembiljet
   *[other] { $counted } geldige stembiljetten
}
voting-exported = Stemming { $number } «{ $name }» weggeschreven naar { $path }
voting-warn-too-dear = { $count ->
    [one] Project { $numbers } kost
   *[other] Projecten { $numbers } kosten
} meer dan het hele budget van { $budget } en { $count ->
    [one] kan
   *[other] kunnen
} niet winnen
voting-warn-all-fit = Alle projecten samen kosten { $cost } en passen in het budget van { $budget }: elk project met stemmen kan gefinancierd worden
voting-received = { $in ->
    [one] 1 stembiljet
   *[other] { $in } stembiljetten
} binnen voor stemming { $number } «{ $name }»: { $batch_counted } geteld, { $batch_rejected } geweigerd
voting-rejected-line = Regel { $line } telt niet: { $why }
voting-more-rejected = … en { $count } andere die niet tellen
voting-odd-line = Regel { $line }: { $what }
voting-more-odd = … en { $count } andere met een opmerking
voting-counted-once = { $projects } staat er twee keer op en telt één keer
voting-voted-before = deze kiezer heeft al gestemd
voting-voted-in-file = deze kiezer staat eerder in het bestand: het eerste stembiljet telt
voting-spoiled = ongeldig ingevuld
voting-now-fixed = Met het eerste stembiljet liggen de regels van de stemming vast
voting-in-all = In totaal { $counted } geteld, { $rejected } geweigerd
voting-pile-hint = Stemming { $number } «{ $name }»: nummers met komma’s (punten als 1=5), - voor een blanco stembiljet, x voor een ongeldig; < neemt het laatste terug, een lege regel sluit af
voting-ask-pile = Stembiljet { $number }
voting-taken-back = Teruggenomen: { $ballot }
voting-none-to-take-back = Er is niets om terug te nemen
voting-lot-drawn = Loting voor stemming { $number } «{ $name }»: wie gelijk staat, gaat voor in deze volgorde
voting-lot-how = Iedereen kan het narekenen: printf '%s' 'ZAAD/PROJECT' | sha256sum; de kleinste komt eerst
voting-title = Stemming { $number } «{ $name }»
voting-list-title = Stemmingen
voting-list-empty = Geen stemmingen
voting-projects-title = Stembiljet
voting-lot-title = Loting
voting-ties-title = Gelijke standen
voting-ties-order = Beslecht door: { $ties }
voting-no-batches = Nog geen stembiljetten
voting-no-rejected = Elk stembiljet telt
voting-above-zero = moet minstens 1 zijn
voting-one-project = op een stembiljet met één keuze staat precies één project
voting-more-than-on-ballot = er { $count ->
    [one] staat maar 1 project
   *[other] staan maar { $count } projecten
} op het stembiljet
voting-least-above-most = meer dan de hoogstens { $most } van --max-projects
voting-points-needed = dit soort stembiljet heeft punten nodig: hoeveel?
voting-points-unexpected = op dit soort stembiljet worden geen punten gegeven
voting-threshold-needed = de regel greedy-threshold heeft een drempel nodig: hoeveel stemmen minstens?
voting-threshold-unexpected = alleen de regel greedy-threshold kent een drempel
voting-budget-needed = zeg hoeveel er te verdelen is, meer dan 0: de editie heeft geen enveloppe waarvan nog iets over is
voting-ballot-needed = zeg wat op een stembiljet staat: approval, choose-one, cumulative, scoring of ordinal
voting-rule-needed = zeg welke regel beslist, zoals greedy of equal-shares-add1
voting-ties-needed = zeg wat voorgaat bij gelijke stand: cost-votes, file, text of lot
voting-until-needed = zeg wat de laatste dag is
voting-ends-before = ligt voor de eerste dag, { $from }
voting-no-such-project = geen project dat op het stembiljet kan of staat{ $count ->
    [0] {""}
   *[other] ; wel: { $known }
}
voting-wrong-ballot = onbekend soort stembiljet; kies uit { $known }
voting-wrong-rule = onbekende regel; kies uit { $known }
voting-wrong-ties = onbekende volgorde; kies uit { $known }
voting-wrong-method = onbekende manier van stemmen; kies uit { $known }
voting-witness-needed = een loting gebeurt voor getuigen: noem er minstens één
voting-ballot-needed-typed = geef minstens één stembiljet, zoals 1,4,7
voting-other-ballots = dit bestand heeft een ander soort stembiljet: { $found } in plaats van { $wanted }
voting-none = Er is nog geen stemming
voting-several = Er zijn verschillende stemmingen: zeg welke
voting-several-fit = «{ $text }» past op verschillende stemmingen
voting-unknown = Geen stemming «{ $text }»
voting-nothing-to-vote = In editie { $edition } is geen enkel project klaar om op het stembiljet te komen{ $count ->
    [0] {""}
    [one] {" "}(1 project kan er niet op)
   *[other] {" "}({ $count } projecten kunnen er niet op)
}
voting-frozen = De regels van stemming { $number } «{ $name }» ({ $edition }) liggen vast sinds het eerste stembiljet: { $hash }
voting-closed-already = Stemming { $number } «{ $name }» ({ $edition }) is afgesloten sinds { $on }
voting-not-closed = Stemming { $number } «{ $name }» ({ $edition }) is nog niet afgesloten: er wordt niets geteld voor iedereen gestemd heeft
voting-not-over = Stemming { $number } «{ $name }» ({ $edition }) loopt tot en met { $until }
voting-no-ballots = Stemming { $number } «{ $name }» ({ $edition }) heeft geen geldige stembiljetten
voting-has-ballots = Stemming { $number } «{ $name }» ({ $edition }) heeft stembiljetten en blijft staan
voting-adopted-already = De uitslag van stemming { $number } «{ $name }» ({ $edition }) is bekrachtigd op { $on }
voting-counted-already = Stemming { $number } «{ $name }» ({ $edition }) is al geteld: een loting komt nu te laat
voting-lot-already = Voor stemming { $number } «{ $name }» ({ $edition }) is al geloot op { $on }
voting-lot-needed = Bij gelijke stand beslist het lot in stemming { $number } «{ $name }» ({ $edition }): loot eerst
voting-no-lot = Stemming { $number } «{ $name }» ({ $edition }) kent geen loting: bij gelijke stand geldt { $ties }
voting-day-outside = { $on } is geen dag van stemming { $number } «{ $name }» ({ $edition }): die loopt van { $from } tot en met { $until }
voting-file-twice = Dit bestand is al ingelezen in stemming { $number } «{ $name }» ({ $edition }), als reeks { $batch }
voting-too-many-ballots = Stemming { $number } «{ $name }» ({ $edition }) kan niet meer dan { $most } stembiljetten hebben
voting-last-project = Op het stembiljet van stemming { $number } «{ $name }» ({ $edition }) moet minstens één project staan
voting-not-on-ballot = «{ $text }» staat niet op het stembiljet van stemming { $number } «{ $name }» ({ $edition })
voting-batch-damaged = De stembiljetten van reeks { $batch } zijn niet meer wat ze waren toen ze binnenkwamen
voting-ask-name = Hoe heet de stemming?
voting-ask-budget = Hoeveel is er te verdelen?
voting-ask-ballot = Wat staat op een stembiljet?
voting-ask-points = Hoeveel punten (in totaal, of per project)?
voting-ask-rule = Welke regel beslist?
voting-ask-threshold = Hoeveel stemmen heeft een project minstens nodig?
voting-ask-ties = Wat gaat voor bij gelijke stand?
voting-ask-until = Tot en met welke dag?
voting-ask-close = Stemming { $number } «{ $name }» loopt tot en met { $until }. Toch nu al afsluiten?
voting-ask-seed = Wat werd voor ieders ogen getrokken (dobbelstenen, lotto)?
voting-ask-witnesses = Wie was erbij?
voting-ask-unit = In welke stad of gemeente werd gestemd?
voting-paper-approval = Kruis aan welke projecten u goed vindt{ $least ->
    [0] {""}
   *[other] : minstens { $least }
}{ $most ->
    [0] {""}
   *[other] , hoogstens { $most }
}.
voting-paper-choose-one = Kruis één project aan.
voting-paper-cumulative = Verdeel { $points } punten over de projecten: schrijf naast elk project hoeveel het er krijgt. Samen niet meer dan { $points }.
voting-paper-scoring = Geef elk project dat u goed vindt punten, van 0 tot { $points }.
voting-paper-ordinal = Zet de projecten in volgorde: schrijf 1 naast het project dat u het liefst ziet, 2 naast het volgende, enzovoort{ $most ->
    [0] {""}
   *[other] , hoogstens { $most }
}.
voting-paper-budget = Er is { $budget } te verdelen.
voting-paper-hand-in = Stemmen kan van { $from } tot en met { $until }. Schrijf niets anders op dit biljet: dan telt het niet.
voting-column-number = Nr.
voting-column-edition = Editie
voting-column-stage = Toestand
voting-column-begins-on = Van
voting-column-ends-on = Tot en met
voting-column-closed-on = Afgesloten op
voting-column-budget = Budget
voting-column-ballot = Stembiljet
voting-column-min-projects = Minstens
voting-column-max-projects = Hoogstens
voting-column-points = Punten
voting-column-rule = Regel
voting-column-threshold = Drempel
voting-column-ties = Bij gelijke stand
voting-column-counted = Geteld
voting-column-rejected = Geweigerd
voting-column-counted-on = Geteld op
voting-column-cost = Kosten
voting-column-left = Rest
voting-column-adopted-on = Bekrachtigd op
voting-column-rules-sha256 = SHA-256 van de regels
voting-column-title = Project
voting-column-neighbourhood = Wijk
voting-column-votes = Stemmen
voting-column-won = Gekozen
voting-column-project = Referentie
voting-column-drawn-on = Op
voting-column-seed = Zaad
voting-column-witnesses = Getuigen
voting-column-order = Volgorde
voting-column-tied = Gelijk
voting-column-first = Eerst
voting-column-changes-winners = Verandert de uitslag
voting-column-batch = Reeks
voting-column-line = Regel
voting-column-reason = Reden
voting-column-source = Bestand
voting-column-received-on = Gestemd op
voting-column-in = Binnen
voting-column-sha256 = SHA-256
voting-column-name = Naam
voting-column-projects = Projecten
voting-column-ballots = Stembiljetten
voting-column-box = {""}
voting-counted = Stemming { $number } «{ $name }»: { $ballots } stembiljetten geteld, { $winners ->
    [0] geen project gekozen
    [one] 1 project gekozen
   *[other] { $winners } projecten gekozen
} voor { $cost }, { $left } blijft over
voting-same-result = De uitslag is dezelfde als de vorige en wordt maar één keer bewaard
voting-only-looked-at = Alleen om te bekijken: wat beslist, is { $rule }
voting-tie-decides = Gelijke stand van { $tied }: { $won } ging voor ({ $ties }), en dat verandert de uitslag
voting-tie-may-decide = Gelijke stand van { $tied }: { $won } ging voor ({ $ties }); of dat de uitslag verandert, werd niet nagegaan
voting-lost = Niet gekozen in de stemming «{ $name }»: { $votes ->
    [one] 1 stem
   *[other] { $votes } stemmen
}, plaats { $place } van { $projects }
voting-adopted = De uitslag van stemming { $number } «{ $name }» ({ $edition }) is bekrachtigd: { $amount } toegekend{ $left ->
    [0] {""}
   *[other] , { $rest } over van de enveloppe
}
voting-not-counted = Stemming { $number } «{ $name }» ({ $edition }) is nog niet geteld
voting-other-result = De uitslag van stemming { $number } «{ $name }» ({ $edition }) is geteld over andere stembiljetten dan er nu zijn
voting-wrong-reserve = geef een aantal projecten, of all
voting-ask-body = Wie bekrachtigt de uitslag?
voting-column-dossier = Dossier
voting-column-verdict = Beslissing
voting-column-amount = Bedrag
voting-column-rank = Reserve
