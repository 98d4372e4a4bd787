# Décisions, conditions, liste de réserve.
decide-nothing-to-tell = Aucune décision ne reste à notifier
decide-no-session = Il n’y a pas de séance { $session }
decide-session-open = La séance { $session } ({ $body }, { $held }) n’est pas encore clôturée
decide-session-nothing = Il ne reste rien à décider sur la séance { $session }
decide-no-opinion = « { $title } » : la séance n’a pas rendu d’avis
decide-no-amount = « { $title } » : l’avis est favorable mais ne cite pas de montant
decide-opinion = Avis de { $body } du { $on } : { $verdict }{ $named ->
    [0] {""}
   *[other] {" "}pour { $amount }
}
decide-follows = Suit l’avis rendu le { $on } : { $body }
decide-condition = Condition { $place } ({ $before }) : { $text }
decide-notified = { $reference } { $neighbourhood } : { $count ->
    [one] { $count } décision notifiée
   *[other] { $count } décisions notifiées
} le { $on }
decide-appeal-until = Un recours est possible jusqu’au { $until } inclus
decide-ask-amount-of = { $reference } projet { $number } « { $title } » (demande { $asked }) : montant octroyé
decide-session-done = Séance { $session } ({ $body }) : { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
}, { $amount } octroyés au total
decide-session-left = Reste de l’enveloppe de l’édition : { $left } sur { $maximum }
decide-session-postponed = { $count ->
    [one] { $count } projet est reporté et reste ouvert
   *[other] { $count } projets sont reportés et restent ouverts
}
decide-session-total = Octroyé : { $amount }
decide-session-title = Décisions sur la séance { $session } · { $body } { $on }
decide-column-dossier = Dossier
decide-column-neighbourhood = Quartier
decide-column-number = N°
decide-column-title = Projet
decide-column-asked = Demandé
decide-column-proposed = Proposé
decide-column-verdict = Décision
decide-column-amount = Octroyé
decide-column-conditions = Conditions
decide-column-before = Déjà décidé
reserve-rank-alone = une place ne va qu’avec la liste de réserve
reserve-rank-outside = les places de la liste de réserve vont de 1 à { $last }
reserve-left = Reste de l’enveloppe : { $left } sur { $maximum }
reserve-title = Liste de réserve de { $edition }
reserve-empty = La liste de réserve est vide
reserve-column-rank = Place
reserve-column-dossier = Dossier
reserve-column-neighbourhood = Quartier
reserve-column-number = N°
reserve-column-title = Projet
reserve-column-asked = Demandé
reserve-column-fits = Tient dans le reste
reserve-column-decided_on = Décidé le
reserve-column-reason = Motif
condition-not-a-place = attendu : le numéro du projet et celui de la condition, comme 2.1
condition-met-already = La condition { $place } était déjà remplie le { $on }
condition-open-already = La condition { $place } n’est pas encore remplie
condition-none = Les décisions sur { $reference } ne sont assorties d’aucune condition
condition-which-project = De quel projet est la condition { $number } ? Écrivez PROJET.NUMÉRO :
condition-unknown = Il n’y a pas de condition { $place }
condition-title = Conditions de { $reference } { $neighbourhood }
condition-none-open = { $reference } : aucune condition n’est ouverte
condition-ask-which = Quelle condition est remplie ?
condition-met = { $reference } : condition { $place } remplie le { $on } : { $text }
condition-reopened = { $reference } : la condition { $place } est de nouveau ouverte : { $text }
condition-open = { $count ->
    [0] Toutes les conditions sont remplies
    [one] Encore 1 condition ouverte
   *[other] Encore { $count } conditions ouvertes
}
