# De evaluatie.

evaluate-done =
    { $reference } { $neighbourhood }: evaluatie van { $on } { $replaced ->
        [0] opgenomen
       *[other] opnieuw opgenomen, in de plaats van de vorige
    }
evaluate-silent = Nog niets gezegd over { $titles }
evaluate-not-now = { $reference } { $neighbourhood } is niet in uitvoering ({ $standing }): er valt nu niets te evalueren
evaluate-no-such-project =
    er is geen toegekend project { $number }{ $count ->
        [0] {""}
       *[other] {" "}(wel: { $known })
    }
evaluate-why-needed = project { $number } is niet helemaal uitgevoerd: zeg waarom
evaluate-wrong-outcome = verwacht: nummer=done, nummer=partly:waarom of nummer=dropped:waarom
evaluate-ask-outcome = Wat is er van project { $number } «{ $title }» geworden?
evaluate-ask-why = Waarom?
evaluate-ask-on = Wanneer heeft de stuurgroep geëvalueerd?
evaluate-ask-participants = Hoeveel mensen namen deel aan de projecten?
evaluate-ask-lasting = Wat blijft er?
evaluate-ask-maintainer = Wie onderhoudt wat blijft?
evaluate-ask-lessons = Wat is er geleerd?
evaluate-column-on = Datum
evaluate-column-participants = Deelnemers
evaluate-column-lasting = Wat blijft
evaluate-column-maintainer = Wie onderhoudt
evaluate-column-lessons = Lessen
evaluate-both = project { $number } staat er twee keer: als «{ $one }» en als «{ $other }»
evaluate-dropped = project { $number } gaat niet door sinds { $on }: het kan niet «{ $outcome }» zijn, alleen dropped
