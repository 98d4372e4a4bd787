# Circuit d’approbation et convention.
approve-no-chain = L’édition { $edition } n’a pas de circuit d’approbation
approve-nothing-awarded = Rien n’est encore octroyé à { $reference }
approve-complete = { $reference } : toutes les approbations pour { $amount } sont là
approve-not-needed = « { $step } » n’est pas nécessaire pour { $amount }{ $limited ->
    [0] {""}
   *[other] : uniquement au-delà de { $above }
}
approve-no-step = Pas d’étape « { $text } » dans le circuit d’approbation ; les étapes :
approve-order = Avant « { $step } », il faut encore{ $count ->
    [one] {""}
   *[other] {""}
} : { $before }
approve-already = « { $step } » est acquise depuis le { $on } ; --replace permet de la revoir
approve-reason = Indiquez avec --reason pourquoi l’approbation est refusée
approve-given = { $reference } : « { $step } » acquise le { $on } pour { $amount }
approve-withheld = { $reference } : « { $step } » refusée le { $on } pour { $amount }
approve-title = Approbations de { $reference } { $neighbourhood } · octroyé { $amount }
approve-none-waiting = Aucun dossier n’attend cette approbation
approve-several-steps = Ces dossiers n’attendent pas la même étape ; indiquez-en une
approve-pile-title = « { $step } », acquise le { $on }
approve-given-pile = « { $step } » acquise le { $on } pour { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}, soit { $amount } en tout
approve-list-title = Approbations dans { $edition }
approve-list-empty = Rien n’est encore octroyé
approve-column-dossier = Dossier
approve-column-neighbourhood = Quartier
approve-column-awarded = Octroyé
approve-column-given = Étapes
approve-column-step = En attente de
approve-column-body = Par
approve-column-state = État
approve-column-since = Depuis
approve-column-undecided = À décider
agreement-none = Aucune convention n’est établie pour { $reference }
agreement-nothing-awarded = Rien n’est octroyé à { $reference } : il n’y a pas de convention à établir
agreement-already = { $reference } a déjà la convention { $agreement } de { $amount } ; --replace permet de l’établir à nouveau
agreement-reference-taken = cette référence est déjà celle de la convention de { $dossier }
agreement-turned = le dernier jour précède le premier ({ $from })
agreement-too-early = La convention de { $reference } ne peut pas encore être établie{ $open ->
    [0] {""}
    [one] {" "}· 1 projet à décider
   *[other] {" "}· { $open } projets à décider
}{ $missing ->
    [0] {""}
   *[other] {" "}· approbation manquante : { $steps }
}{ $unmet ->
    [0] {""}
   *[other] {" "}· condition ouverte : { $conditions }
}
agreement-sent-late = la convention est déjà signée depuis le { $signed }
agreement-outgrown = La convention { $agreement } porte sur { $amount } alors que { $awarded } est octroyé : établissez-la à nouveau
agreement-drawn = { $reference } { $neighbourhood } : convention { $agreement } établie pour { $amount }
agreement-sent = { $reference } : convention { $agreement } envoyée le { $on }
agreement-signed = { $reference } : convention { $agreement } signée par { $by } le { $on }
agreement-cancelled = { $reference } : convention { $agreement } retirée
agreement-appeals = { $count ->
    [one] { $count } recours est en cours
   *[other] { $count } recours sont en cours
} : la décision peut encore changer
agreement-ask-by = Qui a signé ?
agreement-title = Convention de { $reference } { $neighbourhood }
agreement-list-title = Conventions dans { $edition }
agreement-list-empty = Il n’y a pas encore de conventions
agreement-column-dossier = Dossier
agreement-column-neighbourhood = Quartier
agreement-column-agreement = Convention
agreement-column-amount = Montant
agreement-column-starts_on = Début
agreement-column-ends_on = Fin
agreement-column-sent_on = Envoyée
agreement-column-signed_by_group_on = Signée : quartier
agreement-column-signed_by_office_on = Signée : service
