# Indicatoren, streefwaarden en metingen, en wat ze samen opleveren.

indicator-title = Indicatoren van { $edition }
indicator-dossier-title = Resultaten van { $reference } { $neighbourhood }
indicator-none = Deze editie meet niets
indicator-defined = { $edition }: indicator «{ $indicator }» ({ $unit }) toegevoegd
indicator-changed = { $edition }: indicator «{ $indicator }» gewijzigd
indicator-removed = { $edition }: indicator «{ $indicator }» geschrapt
indicator-bad-code = een code bestaat uit kleine letters, cijfers en enkele koppeltekens, en begint met een letter, zoals bird-boxes
indicator-bad-word = verwacht: { $known }
indicator-taken = er is al een indicator die zo heet: «{ $indicator }» ({ $code })
indicator-of-programme = «{ $indicator }» hoort bij het programma van { $edition }: alleen eigen indicatoren kunnen gewijzigd of geschrapt worden
indicator-none-own = { $edition } heeft geen eigen indicator «{ $text }»
indicator-in-use =
    «{ $indicator }» wordt in { $edition } al gebruikt ({ $count ->
        [one] één meting of streefwaarde
       *[other] { $count } metingen en streefwaarden
    }): naam en thema kunnen nog wijzigen, de rest niet
indicator-summed = ja, verschillende dossiers tellen samen
indicator-apart = nee, zoals bij percentages of temperaturen
indicator-ask-nl = Hoe heet de indicator in het Nederlands?
indicator-ask-fr = En in het Frans?
indicator-ask-en = En in het Engels?
indicator-ask-unit = In welke eenheid (kg, m2, h, count …)?
indicator-ask-direction = Welke kant moet het op?
indicator-ask-reading = Hoe tellen metingen samen?
indicator-ask-apart = Kan hij over dossiers opgeteld worden?
indicator-ask-theme = Bij welk thema hoort hij?

target-set = { $reference } project { $number } «{ $title }»: streefwaarde { $indicator }: { $amount }
target-removed = { $reference } project { $number } «{ $title }»: streefwaarde «{ $indicator }» geschrapt
target-none = Project «{ $project }» heeft geen streefwaarde voor «{ $text }»
target-twice = er staat al een streefwaarde voor «{ $indicator }»
target-not-now = { $reference } { $neighbourhood }: de streefwaarden liggen nu vast ({ $standing }); ze wijzigen alleen in: { $phases }
target-ask-indicator = Voor welke indicator is de streefwaarde?

measurement-title = Metingen van { $reference } { $neighbourhood }
measurement-none-yet = Er is nog niets gemeten
measurement-nothing-known = Er is nog geen beginwaarde, streefwaarde of meting
measurement-added = { $reference } meting { $number }: { $indicator } { $amount } op { $on }
measurement-changed = { $reference } meting { $number } verbeterd: { $indicator } { $amount } op { $on }
measurement-removed = { $reference } meting { $number } geschrapt: { $indicator } { $amount } op { $on }
measurement-imported =
    { $count ->
        [0] Geen nieuwe metingen
        [one] Eén meting vastgelegd
       *[other] { $count } metingen vastgelegd
    }{ $dossiers ->
        [0] {""}
        [one] {" "}in één dossier
       *[other] {" "}in { $dossiers } dossiers
    }{ $known ->
        [0] {""}
        [one] ; één stond er al
       *[other] ; { $known } stonden er al
    }
measurement-all-asked =
    { $reference }: { $count ->
        [one] één meting
       *[other] { $count } metingen
    } vastgelegd
measurement-stands-projects = Projecten samen nu { $amount } · { $beside }
measurement-stands = Samen nu { $amount } · { $beside }
measurement-beside-baseline = beginwaarde { $amount }
measurement-beside-target = streefwaarde { $amount }
measurement-hint-baseline = begin { $amount }
measurement-hint-target = streef { $amount }
measurement-hint-last = nu { $amount }
measurement-overlap = { $indicator }: metingen { $one } en { $other } tellen misschien hetzelfde, want hun periodes overlappen
measurement-ask-amount = Hoeveel?
measurement-ask-on = Op welke dag?
measurement-ask-source = Hoe werd het gemeten?
measurement-not-now = { $reference } { $neighbourhood } is nog niet zover ({ $standing }): tot «{ $wanted }» valt er niets te meten dan de beginwaarde
measurement-none = { $reference } heeft geen meting { $number }
measurement-twice = er is al een meting van { $on } voor dezelfde plek: meting { $number }; verbeter die
measurement-no-number = een getal wordt verwacht, met of zonder eenheid, zoals 120 of 1.234,5 kg
measurement-ambiguous = dit kan op twee manieren gelezen worden: schrijf duizendtallen zonder teken (1250), of een komma met een nul erbij (1,2500)
measurement-too-precise = ten hoogste drie decimalen
measurement-too-large = groter dan wat iemand kan bedoelen
measurement-negative = kan niet onder nul zijn
measurement-wrong-unit =
    «{ $indicator }» wordt gemeten in { $in ->
        [count] aantallen
       *[other] { $in }
    }, niet in { $typed }
measurement-not-exact =
    dit is geen rond getal in { $in ->
        [count] aantallen
       *[other] { $in }
    }: geef «{ $indicator }» in die eenheid, niet in { $typed }
measurement-no-count = een geheel getal wordt verwacht
measurement-no-project =
    { $count ->
        [0] geen enkel project is toegekend
       *[other] dit project is niet toegekend; wel: { $known }
    }
measurement-no-document =
    { $count ->
        [0] het dossier heeft geen documenten
       *[other] dit document is er niet; wel: { $known }
    }
measurement-too-early = de realisatie begon pas op { $began }
measurement-ends-early = de periode begint op { $from } en eindigt op { $on }: ze eindigt voor ze begint
measurement-level-has-no-period = «{ $indicator }» is een stand op één dag en heeft geen periode
measurement-column-twice = dit is nog een kolom voor { $column }

measurement-column-code = Code
measurement-column-indicator = Indicator
measurement-column-unit = Eenheid
measurement-column-direction = Richting
measurement-column-reading = Telling
measurement-column-theme = Thema
measurement-column-summed = Optelbaar
measurement-column-own = Eigen
measurement-column-number = Nr.
measurement-column-on = Datum
measurement-column-from = Vanaf
measurement-column-project = Project
measurement-column-amount = Waarde
measurement-column-source = Bron
measurement-column-document = Document
measurement-column-baseline = Begin
measurement-column-target = Streef
measurement-column-measured = Gemeten
measurement-column-change = Verschil
measurement-column-percent = Bereikt
measurement-column-trend = Evolutie
measurement-column-last = Laatst
measurement-column-dossiers = Dossiers
measurement-column-dossier = Dossier
measurement-column-neighbourhood = Wijk
measurement-column-municipality = Gemeente
measurement-column-editions = Edities
measurement-column-edition = Editie
measurement-column-places = Plekken
measurement-column-lowest = Laagst
measurement-column-median = Midden
measurement-column-highest = Hoogst
measurement-column-as-of = Stand op
measurement-column-year = Jaar
measurement-column-measured-dossiers = Dossiers met metingen
measurement-column-realised-dossiers = Dossiers in of na realisatie
measurement-title-summary = Waarover het gaat
measurement-title-indicators = Samen
measurement-title-apart = Niet opgeteld
measurement-title-themes = Per thema
measurement-title-municipalities = Per gemeente
measurement-title-dossiers = Per dossier
measurement-title-impact = Wat de projecten opleverden
impact-title = Impact van { $what }
impact-explained = Alleen wat op dezelfde manier gemeten wordt, is opgeteld. Het verschil vergelijkt de hele wijk met de plaatsbeschrijving; wat per project gemeten is, telt daar niet in mee.
impact-unlike = { $indicator } wordt niet in elke editie op dezelfde manier gemeten en staat daarom per editie
impact-none = Er is niets gemeten
