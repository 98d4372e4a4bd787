# Les rapports sur la réalisation.

reporting-none = { $reference } { $neighbourhood } n’a pas encore de rapport
reporting-no-such = { $reference } n’a pas de rapport { $number } (il y a : { $known })
reporting-not-now = { $reference } { $neighbourhood } n’est pas en réalisation ({ $standing }) : il n’y a rien à rapporter maintenant
reporting-final-there = { $reference } { $neighbourhood } : le rapport final est déjà remis (rapport { $number }, le { $on }) ; il n’y en a qu’un
reporting-draft-there = { $reference } : le rapport { $number } est encore en cours de rédaction ; remettez d’abord celui-là
reporting-not-as-it-is = { $reference } : le rapport { $kind ->
        [interim] intermédiaire
       *[other] final
    } { $number } { $state ->
        [draft] n’est pas encore remis
        [submitted] est remis
        [queried] attend { $open ->
            [one] une réponse
           *[other] { $open } réponses
        }
        [answered] est remis, et chaque question a sa réponse
       *[other] est accepté
    }
reporting-lacks = { $reference } : le rapport { $number } ne peut pas encore être remis. Il manque : { $what }
reporting-before-realisation = la réalisation n’a commencé que le { $began }
reporting-ends-before = la période se termine avant de commencer ({ $from })
reporting-overlaps = chevauche le rapport { $number } (du { $from } au { $to })
reporting-not-awarded = le projet { $number } n’est pas octroyé{ $count ->
        [0] {""}
       *[other] {" "}(le sont : { $known })
    }
reporting-wrong-story = attendu : numéro=texte
reporting-which-query = { $reference } : { $count ->
        [0] aucune question n’est ouverte ; donnez le numéro
       *[other] dites à quelle question il est répondu (ouvertes : { $open })
    }
reporting-no-such-query = { $reference } : il n’y a pas de question { $query } (il y a : { $known })
reporting-written = { $reference } { $neighbourhood } : rapport { $kind ->
        [interim] intermédiaire
       *[other] final
    } { $number } du { $from } au { $to } { $new ->
        [0] complété
       *[other] commencé
    }
reporting-submitted = { $reference } { $neighbourhood } : rapport { $kind ->
        [interim] intermédiaire
       *[other] final
    } { $number } remis le { $on }{ $open ->
        [0] {""}
       *[other] {" "}(questions ouvertes : { $open })
    }
reporting-queried = { $reference } { $neighbourhood } : précisions demandées sur le rapport { $kind ->
        [interim] intermédiaire
       *[other] final
    } { $number } le { $on } (questions ouvertes : { $open })
reporting-answered = { $reference } { $neighbourhood } : réponse au sujet du rapport { $kind ->
        [interim] intermédiaire
       *[other] final
    } { $number } enregistrée le { $on }{ $open ->
        [0] {""}
       *[other] {" "}(encore ouvertes : { $open })
    }
reporting-accepted = { $reference } { $neighbourhood } : rapport { $kind ->
        [interim] intermédiaire
       *[other] final
    } { $number } accepté le { $on }{ $open ->
        [0] {""}
       *[other] {" "}(questions ouvertes : { $open })
    }
reporting-reopened = { $reference } { $neighbourhood } : le rapport { $kind ->
        [interim] intermédiaire
       *[other] final
    } { $number } est de nouveau un projet depuis le { $on }{ $open ->
        [0] {""}
       *[other] {" "}(questions ouvertes : { $open })
    }
reporting-gap = { $kind ->
        [summary] Personne n’a encore raconté ce qui s’est passé
        [declaration] Personne ne déclare encore le rapport sincère et véritable
        [evaluation] L’évaluation du comité de pilotage manque
        [outcome] Il n’est pas dit ce que le projet { $number } « { $title } » est devenu
        [story] Rien n’est raconté du projet { $number } « { $title } »
        [steps] Le projet { $number } « { $title } » est dit réalisé, mais { $count ->
            [one] 1 étape n’est pas faite
           *[other] { $count } étapes ne sont pas faites
        }
        [expenses] Aucune dépense n’est encore déclarée
        [lines] Frais encore à juger ou à compléter : { $count }
       *[other] Aucune photo ne montre encore ce qui a été fait
    }
reporting-there = Déjà enregistré : { $done } étapes faites sur { $steps }, réunions : { $meetings }, visites du coach : { $visits }, partenaires : { $partners }, documents : { $documents }, dépenses : { $lines } (ensemble { $spent }), évaluation : { $evaluated ->
        [0] non
       *[other] oui
    }. Une réponse vide passe la question ; tout peut se compléter plus tard
reporting-ask-kind = De quel rapport s’agit-il ?
reporting-ask-from = À partir de quel jour ?
reporting-ask-to = Jusqu’à quel jour inclus ?
reporting-ask-summary = Que s’est-il passé, en quelques phrases ?
reporting-ask-story = Que faut-il raconter du projet { $number } « { $title } » ?
reporting-ask-declared-by = Qui déclare ce rapport sincère et véritable ?
reporting-ask-question = Que voulez-vous demander ?
reporting-ask-answer = Question { $number } : { $question }
reporting-list-title = Rapports { $edition }
reporting-list-empty = Pas encore de rapports
reporting-title-owed = Rapports intermédiaires à venir
reporting-owed-note = { $count ->
        [one] 1 rapport est attendu
       *[other] { $count } rapports sont attendus
    }{ $late ->
        [0] {""}
       *[other] , dont en retard : { $late }
    }
reporting-title-reports = Rapports
reporting-title-gaps = Ce qui manque encore
reporting-title = { $kind ->
        [interim] Rapport intermédiaire
       *[other] Rapport final descriptif et financier
    }
reporting-column-dossier = Dossier
reporting-column-neighbourhood = Quartier
reporting-column-number = N°
reporting-column-kind = Type
reporting-column-from = Du
reporting-column-to = Au
reporting-column-state = État
reporting-column-submitted-on = Remis le
reporting-column-open-queries = Questions ouvertes
reporting-column-accepted-on = Accepté le
reporting-column-due-on = Attendu le
reporting-column-late = Retard
reporting-column-gap = Ce qui manque
reporting-column-blocks = Requis pour la remise
reporting-column-command = Comment compléter
