# Séances des organes qui examinent.
session-heading = { $body } : séance { $session } du { $on }
session-opened = Séance { $session } ouverte : { $body }, le { $on } ({ $edition })
session-changed = Séance { $session } modifiée : { $body }, le { $on }
session-removed = Séance { $session } supprimée : { $body }, le { $on }
session-ask-remove = La séance { $session } ({ $body }, le { $on }) a déjà des membres ou un ordre du jour. La supprimer quand même ?
session-closed-now = Séance { $session } close : { $opinions ->
    [one] { $opinions } avis
   *[other] { $opinions } avis
}, { $recused ->
    [0] aucune récusation
    [one] { $recused } récusation
   *[other] { $recused } récusations
}
session-reopened = Séance { $session } rouverte : { $body }, le { $on }
session-none-open = Il n’y a pas de séance qui ne soit pas encore close
session-unknown = Il n’y a pas de séance « { $text } »
session-several = { $text ->
    [none] Il y a plus d’une séance
   *[other] « { $text } » correspond à plus d’une séance
} ; indiquez le numéro
session-unknown-body = pas un organe de cette édition qui tient séance ; au choix : { $known }
session-body-never-sits = { $body } décide sur pièces et ne tient pas de séance ; peuvent siéger : { $known }
session-wrong-quorum = le quorum est de { $most } au plus
session-held-already = le { $on } est à venir (nous sommes le { $today }), mais il y a déjà des présences ou des avis
session-closed = La séance { $session } est close depuis le { $on } : ce qui y a été dit est figé
session-still-to-come = La séance { $session } n’a lieu que le { $on } ; nous sommes le { $today }
session-not-closed = La séance { $session } n’est pas close
session-decided-already = Des décisions suivent déjà un avis de la séance { $session } : les avis sont figés
session-not-empty = La séance { $session } s’est déjà prononcée : { $opinions ->
    [one] { $opinions } avis
   *[other] { $opinions } avis
}, { $marks ->
    [one] { $marks } note
   *[other] { $marks } notes
}
session-cannot-close = La séance { $session } ne peut pas encore être close :{ $unknown ->
    [0] {""}
   *[other] {" "}la présence des membres { $seats } n’est pas notée ;
}{ $lacking ->
    [0] {""}
   *[other] {" "}{ $present ->
        [one] { $present } membre avec voix est présent
       *[other] { $present } membres avec voix sont présents
    }, il en faut { $quorum } ;
}{ $open ->
    [0] {""}
    [one] {" "}{ $open } projet sans avis : { $projects }
   *[other] {" "}{ $open } projets sans avis : { $projects }{ $more ->
        [0] {""}
       *[other] {" "}…
    }
}
session-nobody-sits = Personne ne siège encore à la séance { $session }
session-presence-noted = Séance { $session } : { $present } avec voix présents, { $absent } excusés{ $unknown ->
    [0] {""}
   *[other] , { $unknown } non notés
}
session-below-quorum = Le quorum n’est pas atteint : { $present } sur { $quorum }
session-seated = Séance { $session } : { $count ->
    [one] { $count } membre ajouté
   *[other] { $count } membres ajoutés
}, { $seats } au total
session-seat-changed = Séance { $session } : membre { $seat } modifié ({ $name })
session-unseated = Séance { $session } : membre { $seat } retiré ({ $name })
session-no-member = La séance { $session } n’a pas de membre « { $text } »
session-several-members = « { $text } » correspond à plus d’un membre ; indiquez le numéro
session-second-chair = le membre { $seat } préside déjà ; une séance n’a qu’une présidence
session-sits-already = siège déjà à cette séance
session-nobody-named = attendu : un nom, un quartier ou une organisation
session-too-many = une séance compte { $most } membres au plus
session-same-name = plusieurs personnes portent ce nom ; indiquez le numéro : { $numbers }
session-unknown-rule = seule { $rule } peut être écartée ici
session-open-to-all = { $body } est ouvert à tous les quartiers : il n’y a rien à écarter
session-insiders = Dans { $body } ne siègent pas les quartiers qui déposent eux-mêmes ({ $rule }) ; { $count ->
    [one] c’est le cas de
   *[other] c’est le cas de
} : { $places }
session-no-jurors = { $edition } n’a pas de membres du jury qui ne siègent pas encore
session-gave-marks = Le membre { $seat } a donné { $marks ->
    [one] { $marks } note
   *[other] { $marks } notes
} et ne peut pas être retiré
session-place-new = Nouveau dans le registre : quartier « { $name } »
session-place-like = Le quartier « { $name } » est nouveau dans le registre et ressemble à « { $like } »
session-rule-aside = B-PB-14 écartée pour { $count ->
    [one] { $count } membre
   *[other] { $count } membres
} de { $body } ; le procès-verbal le mentionne
session-agenda-added = Ordre du jour de la séance { $session } : { $count ->
    [0] rien d’ajouté
    [one] { $count } point ajouté
   *[other] { $count } points ajoutés
}, { $points } au total
session-agenda-moved = Ordre du jour de la séance { $session } : point déplacé en place { $place }
session-agenda-removed = Ordre du jour de la séance { $session } : « { $what } » supprimé
session-left-off = { $count ->
    [one] { $count } dossier n’y figure pas, il n’est pas (encore) recevable
   *[other] { $count } dossiers n’y figurent pas, ils ne sont pas (encore) recevables
} : { $references }{ $more ->
    [0] {""}
   *[other] {" "}…
}
session-other-edition = { $reference } ne relève pas de { $edition }
session-on-agenda-already = { $reference } figure déjà à l’ordre du jour
session-not-in-selection = { $reference } { $neighbourhood } en est à « { $standing } » : seuls les dossiers en « { $phases } » sont examinés
session-inadmissible = { $reference } est irrecevable et ne vient pas à l’ordre du jour
session-admissibility-open = { $reference } ne vient à l’ordre du jour qu’une fois la recevabilité établie
session-none-in-selection = { $edition } n’a pas de dossiers en « { $wanted } »
session-nothing-named = Que faut-il mettre à l’ordre du jour ?
session-no-place = attendu : une place de 1 à { $most }
session-no-point = Il n’y a pas de point { $text } à l’ordre du jour
session-not-on-agenda = { $reference } { $neighbourhood } ne figure pas à l’ordre du jour de la séance { $session }
session-has-no-say = Le membre { $seat } est { $capacity } et ne juge pas : il n’y a pas lieu de se récuser
session-recused = Séance { $session } : le membre { $seat } ({ $name }) ne juge pas ce dossier
session-judges-again = Séance { $session } : ce que le membre { $seat } ({ $name }) avait déclaré est retiré
session-not-recused = Le membre { $seat } n’a rien déclaré pour { $reference }
session-opinion-given = La séance { $session } a déjà rendu un avis sur { $reference }
session-envelope-left = Proposé { $proposed } · enveloppe { $maximum } · reste { $left }
session-envelope-over = Proposé { $proposed } : avec ce qui est octroyé ailleurs, { $over } au-dessus de l’enveloppe de { $maximum }
session-summary-written = Séance { $session } : introduction du procès-verbal enregistrée
session-principles-written = Séance { $session } : principes d’octroi enregistrés
session-analysed = Séance { $session } : analyse de { $reference } { $neighbourhood } enregistrée
session-unknown-capacity = pas une qualité dans une séance ; au choix : { $known }
session-unknown-column = pas une colonne de ce tableau ; les colonnes sont : { $columns }
session-ask-body = Quel organe tient séance ?
session-ask-on = Quel jour ?
session-ask-at = À quelle heure ? (comme 14:00 ; vide si ce n’est pas fixé)
session-ask-place = Où ?
session-ask-quorum = Combien de voix au moins ? (vide : comme l’édition)
session-ask-reason = Pourquoi rouvrir ?
session-ask-all = Tous les dossiers en sélection à l’ordre du jour ?
session-ask-dossiers = Quels dossiers ?
session-ask-present = Qui est présent ? (les autres sont excusés)
session-ask-absent = Qui est excusé ? (les autres sont présents)
session-ask-name = Qui ? (vide si seul le quartier ou l’organisation compte)
session-ask-neighbourhood = Au nom de quel quartier ? (vide pour aucun)
session-ask-organisation = Au nom de quelle organisation ? (vide pour aucune)
session-ask-capacity = En quelle qualité ?
session-ask-another = Encore quelqu’un ?
session-list-title = Séances
session-list-empty = Aucune séance
session-state-open = ouverte
session-state-planned = prévue
session-state-closed = close
session-state-draft = projet : la séance n’est pas close
session-present-present = présent
session-present-excused = excusé
session-present-unknown = non noté
session-nobody-yet = Encore personne
session-agenda-empty = Rien à l’ordre du jour
session-no-recusals = Aucun conflit d’intérêts
session-no-projects = Aucun projet déposé
session-on-no-agenda = À aucun ordre du jour
session-title-seats = Composition
session-title-agenda = Ordre du jour
session-title-recusals = Récusations
session-title-money = Montants
session-title-opinions = Avis
session-title-summary = Introduction
session-title-principles = Principes d’octroi
session-title-sessions = Séances
session-title-requests = Demandes
session-title-projects = Projets
session-title-points = Autres points
session-part-summary = Résumé des demandes
session-part-principles = Principes d’octroi
session-part-analysis = Analyse par quartier
session-minutes-title = Procès-verbal · { $heading }
session-cause-role = { $role } du dossier
session-seats-note = Avec voix { $judging }, présents { $present }{ $unknown ->
    [0] {""}
   *[other] {" "}({ $unknown } non notés)
}{ $quorum ->
    [0] {""}
   *[other] {" "}· quorum { $quorum }
}
session-aside-note = B-PB-14 écartée pour { $place } : { $reason }
session-recused-note = { $count ->
    [one] N’a pas pris part
   *[other] N’ont pas pris part
} : { $who }
session-money-note = Demandé { $asked } · proposé { $proposed }{ $stated ->
    [0] {""}
   *[other] {" "}· enveloppe { $envelope } · reste { $left }
}{ $is_over ->
    [0] {""}
   *[other] {" "}· { $over } de trop
}
session-requests-note = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
} · demandé { $asked } · proposé { $proposed }{ $decided ->
    [0] {""}
   *[other] {" "}· octroyé { $granted }
}{ $stated ->
    [0] {""}
   *[other] {" "}· enveloppe { $envelope }
}{ $is_over ->
    [0] {""}
   *[other] {" "}· { $over } de trop
}
session-column-number = N°
session-column-body = Organe
session-column-edition = Édition
session-column-on-day = Jour
session-column-starts-at = Heure
session-column-place = Lieu
session-column-judging = Avec voix
session-column-present = Présents
session-column-quorum = Quorum
session-column-state = État
session-column-closed-on = Close le
session-column-reopened = Rouverte parce que
session-column-dossiers = Dossiers
session-column-opinions = Avis
session-column-name = Nom
session-column-neighbourhood = Quartier
session-column-organisation = Organisation
session-column-capacity = Qualité
session-column-presence = Présence
session-column-aside = B-PB-14 écartée
session-column-position = Point
session-column-dossier = Dossier
session-column-point = Objet
session-column-projects = Projets
session-column-asked = Demandé
session-column-proposed = Proposé
session-column-granted = Octroyé
session-column-envelope = Enveloppe
session-column-left = Reste
session-column-share = Part
session-column-who = Qui
session-column-cause = Pourquoi
session-column-note = Précision
session-column-project = Projet
session-column-title = Titre
session-column-abstract = Objectif
session-column-verdict = Avis
session-column-reason = Motivation
session-column-conditions = Conditions
session-column-given-on = Rendu le
session-column-session = Séance
session-column-analysis = Analyse
session-column-score = Score
session-before-deadline = Cette séance a lieu le { $day }, alors que le dépôt est possible jusqu’au { $deadline } inclus : elle ne verra pas ce qui arrive ensuite
