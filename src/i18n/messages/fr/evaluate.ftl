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
evaluate-ask-recommendation = Que recommande le groupe au programme ?
evaluate-column-recommendation = Recommandation
evaluate-ask-reproducible = Un autre quartier peut-il facilement refaire la même chose ?
evaluate-reproducible-unknown = on ne sait pas
evaluate-reproducible = facile à refaire
evaluate-reproducible-both = le projet { $number } ne peut pas être à la fois facile et difficile à refaire
evaluate-reproducible-alone = dites aussi ce que le projet { $number } est devenu, avec --project { $number }=done
evaluation-not-now = { $reference } { $neighbourhood } n’est pas en réalisation ({ $standing }) : il n’y a rien à évaluer pour l’instant
evaluation-no-questions = Les règles de { $edition } ne comportent pas de questions pour l’évaluation : enregistrez directement la conclusion du comité de pilotage
evaluation-unknown-question = aucune question de cette évaluation{ $count ->
        [0] {""}
       *[other] {" "}(mais bien : { $known })
    }
evaluation-which-project = { $question } est demandé par projet : indiquez le numéro (projets : { $known })
evaluation-of-the-whole = { $question } porte sur l’ensemble : omettez le projet
evaluation-not-points = attendu : des points de 1 à { $scale }, en chiffres
evaluation-outside-scale = l’échelle va de 1 à { $scale }
evaluation-answered-twice = { $question } y figure deux fois, avec une autre réponse
evaluation-wrong-set = attendu : question=réponse, ou question/projet=réponse, par exemple results/1=4
evaluation-by-and-together = une personne, ou plusieurs ensemble : pas les deux
evaluation-by-needed = le fichier ne dit pas qui répond : mettez-y by ou together, ou donnez --by ou --together
evaluation-not-a-member = « { $text } » ne fait pas et n’a pas fait partie du comité de pilotage de { $reference } { $neighbourhood }
evaluation-several-members = « { $text } » peut désigner plusieurs membres du comité de pilotage : { $names }
evaluation-finished-before = { $together ->
        [0] { $name } a déjà répondu
       *[other] Une réponse commune a déjà été donnée
    } le { $on } (réponse { $number }) : une réponse terminée ne se modifie pas sans plus
evaluation-no-such-number = { $reference } n’a pas de réponse { $number } à l’évaluation
evaluation-saved = { $reference } { $neighbourhood } : réponse { $number } de { $together ->
        [0] { $name }
       *[other] { $people } personnes ensemble
    }, { $answered } questions sur { $count } répondues, { $finished ->
        [0] pas encore terminée
       *[other] terminée
    }
evaluation-kept = { $reference } { $neighbourhood } : la réponse { $number } de { $together ->
        [0] { $name }
       *[other] { $people } personnes ensemble
    } reste telle quelle, { $answered } questions sur { $count } répondues, { $finished ->
        [0] pas encore terminée
       *[other] terminée
    }
evaluation-people = { $people ->
        [one] { $people } personne a
       *[other] { $people } personnes ont
    } répondu jusqu’au bout{ $asked ->
        [0] {""}
       *[other] {" "}(au moins { $minimum } demandées)
    }
evaluation-ask-by = Qui répond ?
evaluation-together = plusieurs personnes ensemble
evaluation-ask-together = Combien êtes-vous à répondre ensemble ?
evaluation-ask-finish = Est-ce tout ?
evaluation-ask-remove = Retirer de { $reference } la réponse { $number } de { $together ->
        [0] { $name }
       *[other] { $people } personnes ensemble
    }, avec { $answers ->
        [one] { $answers } réponse
       *[other] { $answers } réponses
    } ?
evaluation-removed = { $reference } : réponse { $number } de { $together ->
        [0] { $name }
       *[other] { $people } personnes ensemble
    } retirée ({ $answers ->
        [one] { $answers } question
       *[other] { $answers } questions
    })
evaluation-walk-resumed = On continue à la question { $at } sur { $count }
evaluation-walk-how = Chaque réponse est enregistrée aussitôt. Vide passe, < revient en arrière ; on peut toujours s’arrêter.
evaluation-walk-project = Projet { $number } : { $title }
evaluation-walk-score = { $question } 1–{ $scale } ({ $at }/{ $count })
evaluation-walk-open = { $question } ({ $at }/{ $count })
evaluation-score-line = { $mean } sur { $scale } · { $question }{ $of_project ->
        [0] {""}
       *[other] {" "}({ $title })
    } · { $answers ->
        [one] { $answers } réponse
       *[other] { $answers } réponses
    }{ $disagree ->
        [0] {""}
       *[other] , avis partagés
    }
evaluation-title = { $reference } { $neighbourhood } : ce que le comité de pilotage a répondu
evaluation-so-many-together = { $people } ensemble
evaluation-scores-title = Points
evaluation-scores-note = Sur une échelle de 1 à { $scale }. Une réponse commune compte pour une. Partagé : les réponses sont distantes d’au moins la moitié de l’échelle.
evaluation-open-answers-title = Réponses ouvertes
evaluation-responses-title = Qui a répondu
evaluation-list-title = { $edition } : évaluations
evaluation-list-empty = Aucun dossier en réalisation ni clôturé.
evaluation-column-question = Question
evaluation-column-project = Projet
evaluation-column-title = Titre
evaluation-column-answers = Réponses
evaluation-column-mean = Moyenne
evaluation-column-lowest = Min.
evaluation-column-highest = Max.
evaluation-column-disagree = Partagé
evaluation-column-number = N°
evaluation-column-answer = Réponse
evaluation-column-who = Qui
evaluation-column-people = Personnes
evaluation-column-minimum = Demandé
evaluation-column-finished = Terminées
evaluation-column-begun = Commencées
evaluation-column-begun-on = Commencé le
evaluation-column-finished-on = Terminé le
evaluation-column-concluded-on = Conclusion le
evaluation-column-dossier = Dossier
evaluation-column-neighbourhood = Quartier
evaluation-column-state = État
evaluation-column-closed = Clôturé
experiment-not-now = { $reference } { $neighbourhood } n’est pas en réalisation ({ $standing }) : on ne décide pas alors d’une expérience
experiment-no-such-project = { $reference } n’a pas de projet { $number }
experiment-not-of-this = Il n’y a rien à décider sur le projet { $number } « { $title } » : il { $refused ->
        [0] ne se poursuit pas
       *[other] n’a pas été octroyé
    }
experiment-decided-already = Il a déjà été décidé du projet { $number } « { $title } » le { $on } : { $choice }
experiment-until-when = jusqu’à quand est-elle prolongée ?
experiment-until-past = attendu : un jour après le { $after }
experiment-no-until = un dernier jour ne va qu’avec une prolongation (extend)
experiment-where = où est-elle pérennisée ? Nommez le service, le catalogue ou le règlement qui la reprend
experiment-no-where = l’endroit où elle reste ne va qu’avec une pérennisation (anchor)
experiment-before-last = la décision précédente date du { $last }
experiment-done = { $reference } { $neighbourhood } : le projet { $number } « { $title } » { $choice ->
        [stop] s’arrête
        [extend] est prolongé jusqu’au { $until }
       *[anchor] est pérennisé : { $anchor }
    }
experiment-wrong-choice = attendu : { $known }
experiment-ask-project = Quelle expérience ?
experiment-ask-choice = Que devient-elle ?
experiment-ask-reason = Pourquoi ?
experiment-ask-until = Jusqu’à quel jour ?
experiment-ask-anchor = Quel service, catalogue ou règlement la reprend ?
experiment-list-title = { $of } : décisions sur les expériences
experiment-list-empty = Rien n’a encore été décidé sur une expérience.
evaluation-column-choice = Décision
evaluation-column-decided-on = Le
evaluation-column-until = Jusqu’au
evaluation-column-anchor = Où elle reste
evaluation-column-reason = Raison
evaluation-column-body = Par
evaluation-column-outcome = Résultat
evaluation-column-projects = Projets
evaluation-column-share = Part
evaluation-column-theme = Thème
evaluation-column-municipality = Commune
evaluation-column-done = Réalisés
evaluation-column-partly = En partie
evaluation-column-dropped = Abandonnés
evaluation-column-share-done = Part réalisée
evaluation-column-held-on = Évalué le
evaluation-column-reproducible = À refaire
evaluation-column-why = Pourquoi
evaluation-column-dossiers = Dossiers
evaluation-column-spread = Écart
evaluation-column-scale = Échelle
evaluation-column-about = À propos
evaluation-column-text = Texte
evaluation-column-evaluated = Évalués
evaluation-column-participants = Participants
evaluation-column-answered = Avec réponses de membres
evaluation-report-title = { $of } : évaluation
evaluation-outcomes-title = Ce que les projets sont devenus
evaluation-themes-title = Par thème
evaluation-municipalities-title = Par commune
evaluation-not-done-title = Pas ou en partie réalisés, et pourquoi
evaluation-conclusions-title = Ce qui reste, ce qui a été appris, ce qui est recommandé
evaluation-experiments-title = Expériences
