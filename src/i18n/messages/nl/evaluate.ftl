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
evaluate-ask-recommendation = Wat raadt de groep het programma aan?
evaluate-column-recommendation = Aanbeveling
evaluate-ask-reproducible = Kan een andere wijk dit gemakkelijk overdoen?
evaluate-reproducible-unknown = niet bekend
evaluate-reproducible = gemakkelijk over te doen
evaluate-reproducible-both = project { $number } kan niet tegelijk wel en niet gemakkelijk over te doen zijn
evaluate-reproducible-alone = zeg ook wat er van project { $number } geworden is, met --project { $number }=done
evaluation-not-now = { $reference } { $neighbourhood } is niet in uitvoering ({ $standing }): er valt nu niets te evalueren
evaluation-no-questions = De regels van { $edition } hebben geen vragen voor de evaluatie: leg meteen het besluit van de stuurgroep vast
evaluation-unknown-question = geen vraag van deze evaluatie{ $count ->
        [0] {""}
       *[other] {" "}(wel: { $known })
    }
evaluation-which-project = { $question } wordt per project gevraagd: noem het nummer (projecten: { $known })
evaluation-of-the-whole = { $question } gaat over het geheel: laat het project weg
evaluation-not-points = verwacht: punten van 1 tot { $scale }, als cijfer
evaluation-outside-scale = de schaal gaat van 1 tot { $scale }
evaluation-answered-twice = { $question } staat er twee keer, met een ander antwoord
evaluation-wrong-set = verwacht: vraag=antwoord, of vraag/project=antwoord, zoals results/1=4
evaluation-by-and-together = één persoon, of meer mensen samen: niet allebei
evaluation-by-needed = er staat niet bij wie antwoordt: zet by of together in het bestand, of geef --by of --together mee
evaluation-not-a-member = «{ $text }» zit niet in de stuurgroep van { $reference } { $neighbourhood }, en zat er ook vroeger niet in
evaluation-several-members = «{ $text }» kan meer leden van de stuurgroep zijn: { $names }
evaluation-finished-before = { $together ->
        [0] { $name } antwoordde
       *[other] Er werd samen geantwoord
    } al op { $on } (antwoord { $number }): een afgerond antwoord wordt niet zomaar gewijzigd
evaluation-no-such-number = { $reference } heeft geen antwoord { $number } op de evaluatie
evaluation-saved = { $reference } { $neighbourhood }: antwoord { $number } van { $together ->
        [0] { $name }
       *[other] { $people } mensen samen
    }, { $answered } van de { $count } vragen { $finished ->
        [0] beantwoord, nog niet afgerond
       *[other] beantwoord, afgerond
    }
evaluation-kept = { $reference } { $neighbourhood }: antwoord { $number } van { $together ->
        [0] { $name }
       *[other] { $people } mensen samen
    } blijft zoals het was, { $answered } van de { $count } vragen { $finished ->
        [0] beantwoord, nog niet afgerond
       *[other] beantwoord, afgerond
    }
evaluation-people = { $people ->
        [one] 1 persoon
       *[other] { $people } mensen
    } antwoordden tot het einde{ $asked ->
        [0] {""}
       *[other] {" "}(minstens { $minimum } gevraagd)
    }
evaluation-ask-by = Wie antwoordt?
evaluation-together = verschillende mensen samen
evaluation-ask-together = Met hoeveel antwoorden jullie samen?
evaluation-ask-finish = Is dit alles?
evaluation-ask-remove = Antwoord { $number } van { $together ->
        [0] { $name }
       *[other] { $people } mensen samen
    } weghalen uit { $reference }, met { $answers ->
        [one] 1 antwoord
       *[other] { $answers } antwoorden
    }?
evaluation-removed = { $reference }: antwoord { $number } van { $together ->
        [0] { $name }
       *[other] { $people } mensen samen
    } weggehaald ({ $answers ->
        [one] 1 vraag
       *[other] { $answers } vragen
    })
evaluation-walk-resumed = Verder bij vraag { $at } van { $count }
evaluation-walk-how = Elk antwoord wordt meteen bewaard. Leeg slaat over, < gaat terug; stoppen mag altijd.
evaluation-walk-project = Project { $number }: { $title }
evaluation-walk-score = { $question } 1–{ $scale } ({ $at }/{ $count })
evaluation-walk-open = { $question } ({ $at }/{ $count })
evaluation-score-line = { $mean } op { $scale } · { $question }{ $of_project ->
        [0] {""}
       *[other] {" "}({ $title })
    } · { $answers ->
        [one] 1 antwoord
       *[other] { $answers } antwoorden
    }{ $disagree ->
        [0] {""}
       *[other] , verdeeld
    }
evaluation-title = { $reference } { $neighbourhood }: wat de stuurgroep antwoordde
evaluation-so-many-together = { $people } samen
evaluation-scores-title = Punten
evaluation-scores-note = Op een schaal van 1 tot { $scale }. Wie samen antwoordt, telt als één antwoord. Verdeeld: de antwoorden liggen minstens een halve schaal uit elkaar.
evaluation-open-answers-title = Open antwoorden
evaluation-responses-title = Wie antwoordde
evaluation-list-title = { $edition }: evaluaties
evaluation-list-empty = Geen dossiers in uitvoering of afgesloten.
evaluation-column-question = Vraag
evaluation-column-project = Project
evaluation-column-title = Titel
evaluation-column-answers = Antwoorden
evaluation-column-mean = Gemiddeld
evaluation-column-lowest = Laagst
evaluation-column-highest = Hoogst
evaluation-column-disagree = Verdeeld
evaluation-column-number = Nr.
evaluation-column-answer = Antwoord
evaluation-column-who = Wie
evaluation-column-people = Mensen
evaluation-column-minimum = Gevraagd
evaluation-column-finished = Afgerond
evaluation-column-begun = Begonnen
evaluation-column-begun-on = Begonnen op
evaluation-column-finished-on = Afgerond op
evaluation-column-concluded-on = Besluit op
evaluation-column-dossier = Dossier
evaluation-column-neighbourhood = Wijk
evaluation-column-state = Stand
evaluation-column-closed = Afgesloten
experiment-not-now = { $reference } { $neighbourhood } is niet in uitvoering ({ $standing }): over een experiment wordt dan niet beslist
experiment-no-such-project = { $reference } heeft geen project { $number }
experiment-not-of-this = Over project { $number } «{ $title }» valt niets te beslissen: het { $refused ->
        [0] gaat niet meer door
       *[other] is niet toegekend
    }
experiment-decided-already = Over project { $number } «{ $title }» is al beslist op { $on }: { $choice }
experiment-until-when = tot wanneer wordt het verlengd?
experiment-until-past = verwacht: een dag na { $after }
experiment-no-until = een laatste dag hoort alleen bij verlengen (extend)
experiment-where = waar komt het te staan? Noem de dienst, de catalogus of het reglement dat het overneemt
experiment-no-where = waar het blijft, hoort alleen bij verankeren (anchor)
experiment-before-last = het vorige besluit is van { $last }
experiment-done = { $reference } { $neighbourhood }: project { $number } «{ $title }» { $choice ->
        [stop] wordt stopgezet
        [extend] wordt verlengd tot { $until }
       *[anchor] wordt verankerd: { $anchor }
    }
experiment-wrong-choice = verwacht: { $known }
experiment-ask-project = Welk experiment?
experiment-ask-choice = Wat gebeurt ermee?
experiment-ask-reason = Waarom?
experiment-ask-until = Tot welke dag?
experiment-ask-anchor = Welke dienst, catalogus of reglement neemt het over?
experiment-list-title = { $of }: besluiten over experimenten
experiment-list-empty = Over geen enkel experiment is iets beslist.
evaluation-column-choice = Besluit
evaluation-column-decided-on = Op
evaluation-column-until = Tot
evaluation-column-anchor = Waar het blijft
evaluation-column-reason = Reden
evaluation-column-body = Door
evaluation-column-outcome = Afloop
evaluation-column-projects = Projecten
evaluation-column-share = Aandeel
evaluation-column-theme = Thema
evaluation-column-municipality = Gemeente
evaluation-column-done = Uitgevoerd
evaluation-column-partly = Gedeeltelijk
evaluation-column-dropped = Niet
evaluation-column-share-done = Aandeel uitgevoerd
evaluation-column-held-on = Geëvalueerd op
evaluation-column-reproducible = Over te doen
evaluation-column-why = Waarom
evaluation-column-dossiers = Dossiers
evaluation-column-spread = Spreiding
evaluation-column-scale = Schaal
evaluation-column-about = Over
evaluation-column-text = Tekst
evaluation-column-evaluated = Geëvalueerd
evaluation-column-participants = Deelnemers
evaluation-column-answered = Met antwoorden van leden
evaluation-report-title = { $of }: evaluatie
evaluation-outcomes-title = Wat van de projecten geworden is
evaluation-themes-title = Per thema
evaluation-municipalities-title = Per gemeente
evaluation-not-done-title = Niet of gedeeltelijk uitgevoerd, en waarom
evaluation-conclusions-title = Wat blijft, wat geleerd is, wat aanbevolen wordt
evaluation-experiments-title = Experimenten
