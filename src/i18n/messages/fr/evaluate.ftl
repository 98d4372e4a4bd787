# L’évaluation.

evaluate-done =
    { $reference } { $neighbourhood } : évaluation du { $on } { $replaced ->
        [0] enregistrée
       *[other] enregistrée à la place de la précédente
    }
evaluate-silent = Rien n’est encore dit de { $titles }
evaluate-not-now = { $reference } { $neighbourhood } n’est pas en réalisation ({ $standing }) : il n’y a rien à évaluer pour l’instant
evaluate-no-such-project =
    il n’y a pas de projet { $number } octroyé{ $count ->
        [0] {""}
       *[other] {" "}(mais bien : { $known })
    }
evaluate-why-needed = le projet { $number } n’est pas entièrement réalisé : dites pourquoi
evaluate-wrong-outcome = attendu : numéro=done, numéro=partly:raison ou numéro=dropped:raison
evaluate-ask-outcome = Qu’est devenu le projet { $number } « { $title } » ?
evaluate-ask-why = Pourquoi ?
evaluate-ask-on = Quand le comité de pilotage a-t-il évalué ?
evaluate-ask-participants = Combien de personnes ont participé aux projets ?
evaluate-ask-lasting = Que reste-t-il ?
evaluate-ask-maintainer = Qui entretient ce qui reste ?
evaluate-ask-lessons = Quelles leçons en tire-t-on ?
evaluate-column-on = Date
evaluate-column-participants = Participants
evaluate-column-lasting = Ce qui reste
evaluate-column-maintainer = Qui entretient
evaluate-column-lessons = Leçons
evaluate-both = le projet { $number } y est deux fois : comme « { $one } » et comme « { $other } »
evaluate-dropped = le projet { $number } est abandonné depuis le { $on } : il ne peut pas être « { $outcome } », seulement dropped
