# Comptes des groupes et paiements.
account-iban-needed = le numéro de compte (IBAN) manque
account-none = Aucun compte de { $reference } n’est en usage
account-same = C’est le compte que { $reference } utilise déjà
account-set = { $reference } : compte { $account } en usage à partir du { $from }{ $replaced ->
    [0] {""}
   *[other] {" "}; le précédent reste connu
}
account-ended = { $reference } : compte { $account } utilisé jusqu’au { $on } inclus
account-elsewhere = Le même compte sert aussi à { $others }
account-redirected = { $count ->
    [one] { $count } paiement pas encore ordonné ira
   *[other] { $count } paiements pas encore ordonnés iront
} désormais sur ce compte
account-payments-wait = { $count ->
    [one] { $count } paiement attend
   *[other] { $count } paiements attendent
} un nouveau compte
account-title = Compte de { $reference } { $neighbourhood }
account-list-title = Comptes de { $reference } { $neighbourhood }
account-list-empty = Pas encore de compte
account-ask-person = À qui est le compte ?
account-ask-own = au groupe lui-même
account-ask-iban = Numéro de compte (IBAN)
account-ask-holder = Nom du titulaire
account-column-number = N°
account-column-holder = Titulaire
account-column-iban = IBAN
account-column-person = Du membre
account-column-account = Compte
account-column-of-member = D’un membre
account-column-from = Dès le
account-column-to = Jusqu’au
payment-wrong-instalment = attendu : signature:80%, report:1500,00, proofs:rest ou day:2027-03-01=2500
payment-wrong-day = « { $text } » n’est pas un jour ; attendu comme day:2027-03-01=2500
payment-wrong-percent = « { $text } » n’est pas un pourcentage au-dessus de 0 et jusqu’à 100, à deux décimales au plus
payment-nothing = le montant doit être supérieur à zéro
payment-not-now = { $reference } { $neighbourhood } est à « { $standing } » : rien ne peut être payé maintenant
payment-no-such = Il n’y a pas de paiement { $number }
payment-wrong-state = Le paiement { $number } est { $state } ({ $on })
payment-nothing-awarded = Rien n’est octroyé à { $reference } : il n’y a rien à planifier
payment-settled = Le décompte de { $reference } est établi : seul le solde sera encore payé
payment-plan-already = { $reference } a déjà un plan de { $count ->
    [one] { $count } tranche
   *[other] { $count } tranches
} ; --replace permet de planifier à nouveau
payment-plan-unstated = L’édition { $edition } ne dit pas en quelles tranches on paie : indiquez-les avec --instalment
payment-plan-begun = Pour { $reference }, { $kept } sont déjà payés ou en route : indiquez avec --instalment ce qui suit
payment-plan-rests = une tranche au plus prend le reste ({ $awarded } octroyés, { $to_plan } à planifier)
payment-plan-nothing = la tranche { $number } revient à zéro ({ $awarded } octroyés, { $to_plan } à planifier)
payment-plan-less = au total, il manque { $difference } : { $to_plan } à planifier, sur { $awarded } octroyés
payment-plan-more = au total, { $difference } de trop : { $to_plan } à planifier, sur { $awarded } octroyés
payment-no-plan = Les tranches de { $reference } ne sont pas encore planifiées
payment-plan-done = Toutes les tranches de { $reference } sont payées ou en route
payment-no-instalment = { $reference } n’a pas de tranche { $number }
payment-instalment-twice = La tranche { $number } est déjà le paiement { $payment }
payment-not-settled = Le décompte de { $reference } n’est pas encore établi : il n’y a pas encore de solde
payment-no-balance = Il n’y a plus de solde à payer pour { $reference }
payment-no-advance = Le budget de lancement de { $reference } est remboursé sur preuve, sans avance
payment-fund-paid = Le budget de lancement de { $reference } est entièrement payé ou en route
payment-no-note = { $reference } n’a pas de note de frais { $number }
payment-note-award = La note de frais { $number } justifie l’octroi : celui-ci est payé par tranches
payment-note-advance = Le budget de lancement de { $reference } est une avance : une note de frais le justifie et n’est pas remboursée
payment-note-twice = La note de frais { $number } est déjà le paiement { $payment }
payment-note-nothing = Rien n’est encore accepté de la note de frais { $number }
payment-no-fund = { $reference } n’a pas de budget de lancement
payment-too-much = au plus { $most }
payment-beyond = { $amount }, c’est trop pour { $reference } : sur { $given }, { $free } sont encore libres
payment-no-run = Il n’y a pas de liste de paiement { $number }
payment-run-nothing = Rien à ordonner : aucun paiement n’est ouvert
payment-run-none = Rien n’est ordonné : { $count ->
    [one] le seul paiement ouvert ne peut pas encore passer
   *[other] aucun des { $count } paiements ouverts ne peut passer
}
payment-other-edition = Le paiement { $number } n’est pas de { $edition }
payment-run-reference = la liste { $number } a déjà cette référence
payment-stands-still = { $reference } est à « { $standing } » : rien n’est payé
payment-why = { $why ->
    [no-communication] pas de communication structurée
    [unknown-communication] aucun paiement n’a cette communication
    [recovery] d’une récupération : wijk recovery repaid
    [incoming] de l’argent qui rentre
    [other-amount] le paiement { $payment } a un autre montant
    [other-account] le paiement { $payment } va sur un autre compte
    [confirmed-before] le paiement { $payment } était déjà confirmé
    [not-ordered] le paiement { $payment } n’est pas ordonné
    [cancelled] le paiement { $payment } est annulé
    [twice] le paiement { $payment } figure déjà plus haut dans le fichier
    [before-run] comptabilisé avant la liste du paiement { $payment }
    [future] un jour à venir
   *[refused] non exécuté par la banque
}
payment-none = Aucun paiement
payment-none-such = Aucun paiement n’entre en ligne de compte
payment-of = { $kind ->
    [balance] solde
    [advance] avance du budget de lancement
    [reimbursement] note de frais { $number }
   *[instalment] { $number ->
        [0] tranche
       *[other] tranche { $number }
    }
}
payment-on-day = le { $due }
payment-run-title = Liste de paiement { $number } · { $run } · { $on }
payment-runs-title = Listes de paiement
payment-remains = { $settled ->
    [0] Octroyé
   *[other] Arrêté à
} { $given }{ $committed ->
    [0] {" "}(pas encore approuvé)
   *[other] {""}
} · payé { $paid } · ordonné { $ordered } · à ordonner { $open } · planifié { $planned }{ $left ->
    [0] {""}
   *[other] {" "}· pas encore planifié { $unscheduled }
}
payment-over-planned = { $over } de plus sont payés, en route ou planifiés qu’octroyés
payment-before-ordering = Avant de pouvoir l’ordonner, { $count ->
    [one] il reste { $count } remarque
   *[other] il reste { $count } remarques
} :
payment-added = Paiement { $number } · { $reference } { $neighbourhood } · { $of } · { $amount } · { $communication }
payment-claimed = Paiement { $number } · { $reference } { $neighbourhood } · { $of } · { $amount } : déclaration de créance reçue le { $on }
payment-cancelled = Paiement { $number } · { $reference } { $neighbourhood } · { $of } · { $amount } : annulé
payment-tell-finance = Il figure sur la liste { $run } : prévenez le service des finances
payment-list-title = Paiements{ $some ->
    [0] {""}
   *[other] {" "}de { $of }
}
payment-total = { $count ->
    [one] { $count } paiement
   *[other] { $count } paiements
}, au total { $total }
payment-title = Paiement { $number } de { $reference } { $neighbourhood }
payment-ordered = Liste { $number } ({ $run }) : { $count ->
    [one] { $count } paiement ordonné
   *[other] { $count } paiements ordonnés
}, au total { $total }
payment-choice = { $number } · { $reference } { $neighbourhood } · { $of } · { $amount }
payment-would-order = { $count ->
    [one] { $count } paiement peut être ordonné
   *[other] { $count } paiements peuvent être ordonnés
}, au total { $total }
payment-ask-order = Ordonner ces paiements ?
payment-ask-which = Quel paiement ?
payment-ask-trigger = Quand cette tranche est-elle payée ?
payment-ask-due = Quel jour ?
payment-ask-share = Combien ? (80%, 1500,00 ou rest)
payment-ask-another = Encore une tranche ?
payment-planned = { $reference } : les tranches sont planifiées
payment-plan-follows = { $count ->
    [one] Elle est payée en { $count } tranche
   *[other] Elle est payée en { $count } tranches
}, comme planifié
payment-plan-off = Le plan des tranches ne correspond plus : { $difference } { $more ->
    [0] trop peu
   *[other] de trop
}
payment-plan-title = Tranches de { $reference } { $neighbourhood } · { $amount }
payment-held = Pas ordonné : paiement { $number } · { $reference } { $neighbourhood } · { $of } · { $amount }
payment-confirmed = Paiement { $number } · { $reference } { $neighbourhood } · { $of } · { $amount } : payé le { $on }
payment-booked = { $count ->
    [0] Rien de comptabilisé
    [one] 1 paiement confirmé, { $total }
   *[other] { $count } paiements confirmés, au total { $total }
}{ $unmatched ->
    [0] {""}
    [one] {" "}· 1 ligne non comptabilisée
   *[other] {" "}· { $unmatched } lignes non comptabilisées
}
payment-confirm-title = Extrait de compte
payment-booked-title = Confirmés
payment-not-booked-title = Non comptabilisés
payment-column-number = N°
payment-column-dossier = Dossier
payment-column-neighbourhood = Quartier
payment-column-of = Objet
payment-column-amount = Montant
payment-column-state = État
payment-column-claimed-on = Réclamé
payment-column-ordered-on = Ordonné
payment-column-paid-on = Payé
payment-column-communication = Communication
payment-column-account = Compte
payment-column-agreement = Convention
payment-column-made-on = Établi
payment-column-claim = Déclaration de créance
payment-column-run = Liste
payment-column-bank = Référence de la banque
payment-column-cancelled-on = Annulé
payment-column-reason = Raison
payment-column-holder = Titulaire
payment-column-iban = IBAN
payment-column-trigger = Quand
payment-column-due-on = Jour
payment-column-payment = Paiement
payment-column-payment-amount = Son montant
payment-column-beneficiary = Bénéficiaire
payment-column-reference = Référence
payment-column-count = Nombre
payment-column-total = Total
payment-column-line = Ligne
payment-column-on = Jour
payment-column-why = Pourquoi pas
payment-column-month = Mois
payment-column-claimed = Réclamé
payment-column-ordered = Ordonné
payment-column-paid = Payé
payment-column-days = Jours
payment-column-awarded = Octroyé
payment-column-under-way = En route
payment-column-planned = Planifié
payment-column-unscheduled = Pas planifié
payment-column-committed = Engagé
payment-column-mean-days = Nombre moyen de jours entre créance et paiement
payment-column-longest-days = Le plus long
payment-column-waiting = Réclamés et pas payés
payment-report-title = Paiements de { $edition }
payment-months-title = Par mois
payment-states-title = Par état
payment-speed-title = De la créance au paiement
payment-unscheduled-title = Engagé et pas planifié
payment-unscheduled-empty = Tout ce qui est engagé est planifié
payment-each-title = Chaque paiement
