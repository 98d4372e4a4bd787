# Les votes des habitants : le bulletin, ce qui est reçu, le tirage au sort, le résultat.
voting-opened = Vote { $number } « { $name } » ouvert : { $projects ->
    [one] { $projects } projet
   *[other] { $projects } projets
} sur le bulletin pour { $cost } en tout, { $budget } à répartir, du { $from } au { $until } inclus
voting-changed = Vote { $number } « { $name } » modifié : { $budget } à répartir, du { $from } au { $until } inclus
voting-terms = Bulletin : { $ballot } · règle : { $rule } · en cas d’égalité : { $ties }
voting-left-out = Pas sur le bulletin : { $project } { $title } ({ $why })
voting-left-decided = déjà décidé
voting-left-phase = le dossier n’est pas dans la phase « { $wanted } »
voting-left-nothing-asked = il ne demande pas d’argent
voting-left-inadmissible = la feuille de route est irrecevable
voting-left-not-judged = la recevabilité de la feuille de route n’est pas encore clôturée
voting-left-on-ballot = il figure déjà sur le bulletin du vote { $number }
voting-on-ballot = Le bulletin du vote { $number } « { $name } » compte maintenant { $projects ->
    [one] { $projects } projet
   *[other] { $projects } projets
} pour { $cost } en tout
voting-removed = Vote { $number } « { $name } » supprimé
voting-closed = Vote { $number } « { $name } » clos avec { $counted ->
    [one] { $counted } bulletin valable
   *[other] { $counted } bulletins valables
}
voting-exported = Vote { $number } « { $name } » enregistré dans { $path }
voting-warn-too-dear = { $count ->
    [one] Le projet { $numbers } coûte
   *[other] Les projets { $numbers } coûtent
} plus que tout le budget de { $budget } et ne { $count ->
    [one] peut
   *[other] peuvent
} pas l’emporter
voting-warn-all-fit = Tous les projets ensemble coûtent { $cost } et tiennent dans le budget de { $budget } : tout projet qui reçoit des voix peut être financé
voting-received = { $in ->
    [one] { $in } bulletin reçu
   *[other] { $in } bulletins reçus
} pour le vote { $number } « { $name } » : { $batch_counted ->
    [one] { $batch_counted } compté
   *[other] { $batch_counted } comptés
}, { $batch_rejected ->
    [one] { $batch_rejected } rejeté
   *[other] { $batch_rejected } rejetés
}
voting-rejected-line = La ligne { $line } ne compte pas : { $why }
voting-more-rejected = … et { $count } autres qui ne comptent pas
voting-odd-line = Ligne { $line } : { $what }
voting-more-odd = … et { $count } autres avec une remarque
voting-counted-once = { $projects } y figure deux fois et compte une fois
voting-voted-before = cette personne a déjà voté
voting-voted-in-file = cette personne figure plus haut dans le fichier : le premier bulletin compte
voting-spoiled = bulletin nul
voting-now-fixed = Avec le premier bulletin, les règles du vote sont fixées
voting-in-all = En tout { $counted ->
    [one] { $counted } compté
   *[other] { $counted } comptés
}, { $rejected ->
    [one] { $rejected } rejeté
   *[other] { $rejected } rejetés
}
voting-pile-hint = Vote { $number } « { $name } » : numéros séparés par des virgules (points : 1=5), - pour un bulletin blanc, x pour un bulletin nul ; < reprend le dernier, une ligne vide termine
voting-ask-pile = Bulletin { $number }
voting-taken-back = Repris : { $ballot }
voting-none-to-take-back = Il n’y a rien à reprendre
voting-lot-drawn = Tirage au sort du vote { $number } « { $name } » : les ex æquo passent dans cet ordre
voting-lot-how = Chacun peut le recalculer : printf '%s' 'GRAINE/PROJET' | sha256sum ; le plus petit vient d’abord
voting-title = Vote { $number } « { $name } »
voting-list-title = Votes
voting-list-empty = Aucun vote
voting-projects-title = Bulletin
voting-lot-title = Tirage au sort
voting-ties-title = Égalités
voting-ties-order = Départagés par : { $ties }
voting-no-batches = Pas encore de bulletins
voting-no-rejected = Tous les bulletins comptent
voting-above-zero = doit valoir au moins 1
voting-one-project = un bulletin à choix unique porte un seul projet
voting-more-than-on-ballot = le bulletin ne compte que { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}
voting-least-above-most = plus que le maximum de { $most } de --max-projects
voting-points-needed = ce type de bulletin demande des points : combien ?
voting-points-unexpected = ce type de bulletin ne donne pas de points
voting-threshold-needed = la règle greedy-threshold demande un seuil : combien de voix au moins ?
voting-threshold-unexpected = seule la règle greedy-threshold connaît un seuil
voting-budget-needed = indiquez le montant à répartir, supérieur à 0 : l’édition n’a pas d’enveloppe dont il reste quelque chose
voting-ballot-needed = indiquez le type de bulletin : approval, choose-one, cumulative, scoring ou ordinal
voting-rule-needed = indiquez la règle qui décide, par exemple greedy ou equal-shares-add1
voting-ties-needed = indiquez ce qui passe d’abord en cas d’égalité : cost-votes, file, text ou lot
voting-until-needed = indiquez le dernier jour
voting-ends-before = précède le premier jour, le { $from }
voting-no-such-project = aucun projet qui puisse figurer ou figure sur le bulletin{ $count ->
    [0] {""}
   *[other] {" "}; il y a : { $known }
}
voting-wrong-ballot = type de bulletin inconnu ; choisissez parmi { $known }
voting-wrong-rule = règle inconnue ; choisissez parmi { $known }
voting-wrong-ties = ordre inconnu ; choisissez parmi { $known }
voting-wrong-method = façon de voter inconnue ; choisissez parmi { $known }
voting-witness-needed = un tirage au sort se fait devant témoins : citez-en au moins un
voting-ballot-needed-typed = donnez au moins un bulletin, par exemple 1,4,7
voting-other-ballots = ce fichier porte un autre type de bulletin : { $found } au lieu de { $wanted }
voting-none = Il n’y a pas encore de vote
voting-several = Il y a plusieurs votes : précisez lequel
voting-several-fit = « { $text } » correspond à plusieurs votes
voting-unknown = Aucun vote « { $text } »
voting-nothing-to-vote = L’édition { $edition } n’a aucun projet prêt à figurer sur le bulletin{ $count ->
    [0] {""}
    [one] {" "}({ $count } projet ne peut pas y figurer)
   *[other] {" "}({ $count } projets ne peuvent pas y figurer)
}
voting-frozen = Les règles du vote { $number } « { $name } » ({ $edition }) sont fixées depuis le premier bulletin : { $hash }
voting-closed-already = Le vote { $number } « { $name } » ({ $edition }) est clos depuis le { $on }
voting-not-closed = Le vote { $number } « { $name } » ({ $edition }) n’est pas encore clos : rien n’est dépouillé avant que tout le monde ait voté
voting-not-over = Le vote { $number } « { $name } » ({ $edition }) court jusqu’au { $until } inclus
voting-no-ballots = Le vote { $number } « { $name } » ({ $edition }) n’a pas de bulletin valable
voting-has-ballots = Le vote { $number } « { $name } » ({ $edition }) a des bulletins et reste
voting-adopted-already = Le résultat du vote { $number } « { $name } » ({ $edition }) a été entériné le { $on }
voting-counted-already = Le vote { $number } « { $name } » ({ $edition }) est déjà dépouillé : un tirage au sort vient trop tard
voting-lot-already = Le tirage au sort du vote { $number } « { $name } » ({ $edition }) a déjà eu lieu le { $on }
voting-lot-needed = En cas d’égalité, le sort décide dans le vote { $number } « { $name } » ({ $edition }) : tirez d’abord au sort
voting-no-lot = Le vote { $number } « { $name } » ({ $edition }) ne prévoit pas de tirage au sort : en cas d’égalité vaut { $ties }
voting-day-outside = Le { $on } n’est pas un jour du vote { $number } « { $name } » ({ $edition }), qui court du { $from } au { $until } inclus
voting-file-twice = Ce fichier a déjà été lu dans le vote { $number } « { $name } » ({ $edition }), comme série { $batch }
voting-too-many-ballots = Le vote { $number } « { $name } » ({ $edition }) ne peut avoir plus de { $most } bulletins
voting-last-project = Le bulletin du vote { $number } « { $name } » ({ $edition }) doit porter au moins un projet
voting-not-on-ballot = « { $text } » ne figure pas sur le bulletin du vote { $number } « { $name } » ({ $edition })
voting-batch-damaged = Les bulletins de la série { $batch } ne sont plus ce qu’ils étaient à leur arrivée
voting-ask-name = Quel est le nom du vote ?
voting-ask-budget = Quel montant est à répartir ?
voting-ask-ballot = Que porte un bulletin ?
voting-ask-points = Combien de points (en tout, ou par projet) ?
voting-ask-rule = Quelle règle décide ?
voting-ask-threshold = Combien de voix faut-il au moins à un projet ?
voting-ask-ties = Qu’est-ce qui passe d’abord en cas d’égalité ?
voting-ask-until = Jusqu’à quel jour inclus ?
voting-ask-close = Le vote { $number } « { $name } » court jusqu’au { $until } inclus. Le clore dès maintenant ?
voting-ask-seed = Qu’a-t-on tiré aux yeux de tous (dés, loterie) ?
voting-ask-witnesses = Qui était présent ?
voting-ask-unit = Dans quelle ville ou commune a-t-on voté ?
voting-paper-approval = Cochez les projets que vous approuvez{ $least ->
    [0] {""}
   *[other] {" "}: au moins { $least }
}{ $most ->
    [0] {""}
   *[other] , au plus { $most }
}.
voting-paper-choose-one = Cochez un seul projet.
voting-paper-cumulative = Répartissez { $points } points entre les projets : écrivez à côté de chaque projet combien il en reçoit. Pas plus de { $points } en tout.
voting-paper-scoring = Donnez à chaque projet que vous appréciez des points, de 0 à { $points }.
voting-paper-ordinal = Classez les projets : écrivez 1 à côté de celui que vous préférez, 2 à côté du suivant, et ainsi de suite{ $most ->
    [0] {""}
   *[other] , au plus { $most }
}.
voting-paper-budget = { $budget } sont à répartir.
voting-paper-hand-in = Vous pouvez voter du { $from } au { $until } inclus. N’écrivez rien d’autre sur ce bulletin : il ne compterait pas.
voting-column-number = N°
voting-column-edition = Édition
voting-column-stage = État
voting-column-begins-on = Du
voting-column-ends-on = Au
voting-column-closed-on = Clos le
voting-column-budget = Budget
voting-column-ballot = Bulletin
voting-column-min-projects = Au moins
voting-column-max-projects = Au plus
voting-column-points = Points
voting-column-rule = Règle
voting-column-threshold = Seuil
voting-column-ties = En cas d’égalité
voting-column-counted = Comptés
voting-column-rejected = Rejetés
voting-column-counted-on = Dépouillé le
voting-column-cost = Coût
voting-column-left = Reste
voting-column-adopted-on = Entériné le
voting-column-rules-sha256 = SHA-256 des règles
voting-column-title = Projet
voting-column-neighbourhood = Quartier
voting-column-votes = Voix
voting-column-won = Choisi
voting-column-project = Référence
voting-column-drawn-on = Le
voting-column-seed = Graine
voting-column-witnesses = Témoins
voting-column-order = Ordre
voting-column-tied = Ex æquo
voting-column-first = D’abord
voting-column-changes-winners = Change le résultat
voting-column-batch = Série
voting-column-line = Ligne
voting-column-reason = Motif
voting-column-source = Fichier
voting-column-received-on = Voté le
voting-column-in = Reçus
voting-column-sha256 = SHA-256
voting-column-name = Nom
voting-column-projects = Projets
voting-column-ballots = Bulletins
voting-column-box = {""}
voting-counted = Vote { $number } « { $name } » : { $ballots } bulletins dépouillés, { $winners ->
    [0] aucun projet choisi
    [one] { $winners } projet choisi
   *[other] { $winners } projets choisis
} pour { $cost }, il reste { $left }
voting-same-result = Le résultat est le même que le précédent et n’est gardé qu’une fois
voting-only-looked-at = À titre indicatif : ce qui décide, c’est { $rule }
voting-tie-decides = Égalité entre { $tied } : { $won } est passé d’abord ({ $ties }), ce qui change le résultat
voting-tie-may-decide = Égalité entre { $tied } : { $won } est passé d’abord ({ $ties }) ; on n’a pas vérifié si cela change le résultat
voting-lost = Pas choisi par le vote « { $name } » : { $votes ->
    [one] { $votes } voix
   *[other] { $votes } voix
}, place { $place } sur { $projects }
voting-adopted = Le résultat du vote { $number } « { $name } » ({ $edition }) est entériné : { $amount } octroyés{ $left ->
    [0] {""}
   *[other] , il reste { $rest } de l’enveloppe
}
voting-not-counted = Le vote { $number } « { $name } » ({ $edition }) n’est pas encore dépouillé
voting-other-result = Le résultat du vote { $number } « { $name } » ({ $edition }) porte sur d’autres bulletins que ceux d’aujourd’hui
voting-wrong-reserve = donnez un nombre de projets, ou all
voting-ask-body = Qui entérine le résultat ?
voting-column-dossier = Dossier
voting-column-verdict = Décision
voting-column-amount = Montant
voting-column-rank = Réserve
