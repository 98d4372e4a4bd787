# Budget de lancement, notes de frais et leurs lignes, moyens propres et autres financements.

# --- Budget de lancement ---
fund-granted = { $reference } { $neighbourhood } : budget de lancement de { $amount } octroyé le { $on } ({ $regime })
fund-edited = { $reference } { $neighbourhood } : le budget de lancement est maintenant de { $amount }, octroyé le { $on } ({ $regime })
fund-cancelled = { $reference } { $neighbourhood } : budget de lancement de { $amount } retiré
fund-until = { $state ->
    [paid] À dépenser jusqu’au { $day } inclus : le subside a alors été payé pour la première fois
    [coached] À dépenser jusqu’au { $day } inclus, fin de la première année d’accompagnement ; plus tôt si le subside est payé
   *[unknown] La date limite suivra la désignation du coach
}
fund-title = Budget de lancement de { $reference } { $neighbourhood }
fund-list-title = Budgets de lancement de { $edition }
fund-list-empty = Aucun budget de lancement n’a été octroyé
fund-refused-title = Refusé, accepté en partie ou renvoyé
fund-none = { $reference } { $neighbourhood } n’a pas de budget de lancement
fund-none-in-edition = L’édition { $edition } n’a pas de budget de lancement
fund-granted-already = { $reference } a déjà reçu un budget de lancement de { $amount } le { $on }
fund-below-used = { $amount } est inférieur à ce qui a été payé ({ $paid }) ou accepté ({ $accepted })
fund-in-use = Le budget de lancement de { $reference } est entamé : { $paid } payés, { $accepted } acceptés
fund-debit-note-needed = la date d’une note de débit demande aussi sa référence (--debit-note)
fund-no-debit-note = une note de débit va avec une avance (--regime advance), pas avec un remboursement sur preuve
fund-debit-note-missing = Une avance est payée contre une note de débit ; elle n’est pas encore là
fund-unknown-regime = ce régime n’existe pas ; possibles : { $known }
fund-ask-amount = Montant
fund-ask-regime = Régime
fund-ask-on = Octroyé le
fund-ask-debit-note = Référence de la note de débit (vide si elle n’est pas encore là)
fund-ask-debit-note-on = Date de la note de débit (vide si elle n’en porte pas)

# --- Notes de frais ---
expense-note-added = { $reference } { $neighbourhood } : note de frais { $number } reçue le { $on } ({ $fund })
expense-note-edited = { $reference } { $neighbourhood } : note de frais { $number } modifiée, reçue le { $on } ({ $fund })
expense-note-removed = { $reference } { $neighbourhood } : note de frais { $number } du { $on } supprimée, avec ses lignes ({ $fund })
expense-note-title = Note de frais { $number } de { $reference } { $neighbourhood }
expense-note-list-title = Notes de frais de { $reference } { $neighbourhood }
expense-note-list-empty = Il n’y a pas de notes de frais
expense-note-total = Note de frais { $number } : { $lines ->
    [one] { $lines } ligne
   *[other] { $lines } lignes
}, soit { $gross }
expense-note-declared = { $same ->
    [1] Le groupe a déclaré le même montant : { $declared }
   *[0] Le groupe a déclaré { $declared } : { $less ->
        [1] { $difference } de plus que les lignes
       *[0] { $difference } de moins que les lignes
    }
}
expense-no-note = { $reference } n’a pas de note de frais { $number }
expense-no-notes = { $reference } n’a pas encore de note de frais
expense-say-note = { $reference } a plusieurs notes de frais ; dites à laquelle appartient la ligne
expense-which-fund = Il faut dire de quel fonds relève la note de frais de { $reference } : il y a un budget de lancement, et la réalisation a commencé
expense-note-fund = La note de frais { $number } ne peut changer de fonds ; supprimez-la et encodez-la à nouveau
expense-note-accepted = De la note de frais { $number }, { $amount } ont été acceptés ; refusez d’abord ces lignes
expense-note-paid = La note de frais { $number } est remboursée : paiement { $payments }
expense-before-application = c’est avant la demande du { $day }
expense-period = la période se termine avant de commencer le { $from }

# --- Lignes ---
expense-added = { $reference } dépense { $place } : { $seller }, { $on }, { $gross }
expense-edited = { $reference } dépense { $place } modifiée : { $seller }, { $on }, { $gross }
expense-removed = { $reference } dépense { $place } supprimée : { $seller }, { $on }, { $gross }
expense-imported = { $reference } { $neighbourhood } : note de frais { $number } importée avec { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
} ({ $fund })
expense-alike = { $same ->
    [1] { $line } : mêmes vendeur, jour et montant que { $other }
   *[0] { $line } : même pièce justificative que { $other }
}
expense-lines-blocked = { $count ->
    [one] { $count } ligne ne peut être acceptée telle quelle
   *[other] { $count } lignes ne peuvent être acceptées telles quelles
}
expense-left = Situation { $fund } : { $accepted } acceptés sur { $awarded }, reste { $left }{ $moved ->
    [0] {""}
   *[1]  ; { $paid } payés, encore { $unpaid } à payer
}
expense-open = { $open ->
    [0] {""}
    [one] 1 ligne à apprécier
   *[other] { $open } lignes à apprécier
}{ $returned ->
    [0] {""}
    [one] { $open ->
        [0] {""}
       *[other] {", "}
    }1 renvoyée
   *[other] { $open ->
        [0] {""}
       *[other] {", "}
    }{ $returned } renvoyées
}
expense-title = Dépense { $place } de { $reference } { $neighbourhood }
expense-list-title = Dépenses de { $reference } { $neighbourhood }
expense-list-title-edition = Dépenses de { $edition }
expense-list-empty = Il n’y a pas de dépenses
expense-list-total = { $count ->
    [one] { $count } dépense
   *[other] { $count } dépenses
} : { $gross }, dont { $accepted } acceptés
expense-no-line = { $reference } n’a pas de dépense { $place }
expense-which-note = À quelle note de frais de { $reference } appartient la ligne { $number } ? Écrivez la note et la ligne, comme 2.{ $number }
expense-not-a-place = attendu : le numéro de la note de frais et de la ligne, comme 2.1
expense-not-a-number = ce n’est pas un numéro
expense-zero = un montant est supérieur à zéro
expense-no-document = ce document n’existe pas dans { $reference } ; { $count ->
    [0] il n’y en a pas encore
   *[other] voir wijk document list
}
expense-unknown-project = ce projet n’existe pas{ $count ->
    [0] {""}
   *[other] {" ; "}il y a : { $known }
}
expense-file-empty = le tableau ne contient aucune dépense
expense-stands = La dépense { $place } est { $state } et ne change plus ; renvoyez-la d’abord
expense-unknown-state = cet état n’existe pas ; possibles : { $known }
expense-unknown-fund = ce fonds n’existe pas ; possibles : { $known }

# --- Apprécier ---
expense-judged = { $state ->
    [accepted] { $reference } dépense { $place } acceptée : { $accepted } ({ $seller })
    [partly] { $reference } dépense { $place } acceptée en partie : { $accepted } sur { $gross } ({ $seller }) ; { $refused } refusés : { $reason }
    [refused] { $reference } dépense { $place } refusée : { $gross } ({ $seller }) ; { $reason }
   *[returned] { $reference } dépense { $place } renvoyée : { $gross } ({ $seller }) ; { $reason }
}
expense-judged-more = et encore { $more } : au total { $count } lignes, { $accepted } acceptés
expense-more-than-line = la dépense { $place } est de { $gross } ; on ne peut accepter davantage
expense-less-than-line = une partie est inférieure à { $gross }
expense-amount-of-one = un montant ne s’accepte que pour une ligne à la fois
expense-judged-already = La dépense { $place } a déjà été appréciée : { $state } le { $on }
expense-reason-part = Accepter la dépense { $place } en partie demande un motif
expense-reason-refuse = Refuser la dépense { $place } demande un motif
expense-reason-return = Renvoyer la dépense { $place } demande un motif
expense-judged-before-received = La note est arrivée le { $received } ; elle n’a pu être appréciée le { $on }
expense-none-open = { $reference } n’a pas de lignes à apprécier
expense-settled = Le compte de { $reference } { $neighbourhood } est arrêté ({ $fund }) : ses dépenses ne changent plus
expense-heading = { $place } ({ $number }/{ $of }) : { $seller }, { $on }, { $gross }
expense-now = Actuellement : { $state }, { $accepted } acceptés
expense-choice-accept = Accepter
expense-choice-part = Accepter en partie
expense-choice-refuse = Refuser
expense-choice-return = Renvoyer
expense-choice-later = Plus tard
expense-ask-verdict = Que dites-vous de cette dépense ?
expense-ask-which = Quelle dépense ?
expense-ask-amount = Combien acceptez-vous ?
expense-ask-reason = Pourquoi ?
expense-ask-aside = { $count ->
    [one] La règle { $rules } s’y oppose. L’écarter ?
   *[other] Les règles { $rules } s’y opposent. Les écarter ?
}

# --- Questions ---
expense-ask-fund = De quel fonds ?
expense-ask-received = Reçue le
expense-ask-reference = Référence donnée par le groupe
expense-ask-declared = Total déclaré par le groupe
expense-ask-date = Jour de l’achat
expense-ask-seller = Vendeur
expense-ask-vat-number = Numéro de TVA du vendeur
expense-ask-description = Qu’a-t-on acheté ?
expense-ask-gross = Montant, TVA comprise
expense-ask-rate = Taux de TVA (21, 12, 6, 0 ; vide si la pièce n’en mentionne pas)
expense-ask-proof = Numéro de facture ou de ticket
expense-ask-category = Catégorie
expense-ask-no-category = aucune catégorie
expense-ask-project = Projet
expense-ask-no-project = pour tout le dossier
expense-ask-agreed = Accord du coach le (vide s’il n’y en a pas)
expense-ask-lacks = Non mentionné sur la pièce (address, phone …)

# --- Contrôle ---
expense-check-title = Contrôle des notes de frais de { $reference } { $neighbourhood }
expense-check-totals = Note de frais { $number } par taux de TVA
expense-check-findings = Constats par ligne
expense-check-nothing = Rien à signaler
expense-check-twice = double
expense-check-alike = { $same ->
    [1] Mêmes vendeur, jour et montant que { $other }
   *[0] Même pièce justificative que { $other }
}
expense-no-rate = sans taux
expense-all-rates = total

# --- Recettes ---
income-added = { $reference } recette { $number } : { $amount } de { $from } le { $on } ({ $kind })
income-removed = { $reference } recette { $number } supprimée : { $amount } de { $from } le { $on } ({ $kind })
income-total = Total reçu : { $total }
income-title = Moyens propres et autres financements de { $reference } { $neighbourhood }
income-list-empty = Rien n’a été reçu
income-none = { $reference } n’a pas de recette { $number }
income-unknown-kind = cette sorte n’existe pas ; possibles : { $known }
income-ask-kind = Moyens propres ou autre financement ?
income-ask-from = De qui (vide pour le groupe même)
income-ask-amount = Montant
income-ask-on = Reçu le

# --- Colonnes ---
expense-column-dossier = Dossier
expense-column-neighbourhood = Quartier
expense-column-line = Ligne
expense-column-note = Note
expense-column-number = N°
expense-column-on = Date
expense-column-seller = Vendeur
expense-column-description = Description
expense-column-gross = Montant
expense-column-state = État
expense-column-accepted = Accepté
expense-column-fund = Fonds
expense-column-project = Projet
expense-column-category = Catégorie
expense-column-net = Hors TVA
expense-column-rate = Taux de TVA
expense-column-vat = TVA
expense-column-seller-vat = Numéro de TVA
expense-column-activity = Activité
expense-column-proof = Pièce
expense-column-document = Document
expense-column-lacking = Non mentionné
expense-column-agreed-on = Accord du coach
expense-column-judged-on = Appréciée le
expense-column-reason = Motif
expense-column-received-on = Reçue le
expense-column-reference = Référence
expense-column-declared = Déclaré
expense-column-difference = Écart
expense-column-lines = Lignes
expense-column-open = À apprécier
expense-column-returned = Renvoyées
expense-column-refused = Refusées
expense-column-from-day = Du
expense-column-to-day = Au
expense-column-awarded = Octroyé
expense-column-spent = Dépensé
expense-column-paid = Payé
expense-column-left = Reste
expense-column-unpaid = Encore à payer
expense-column-granted = Octroyé
expense-column-regime = Régime
expense-column-granted-on = Octroyé le
expense-column-debit-note = Note de débit
expense-column-debit-note-on = Note de débit du
expense-column-until = À dépenser jusqu’au
expense-column-kind = Sorte
expense-column-from = De
expense-column-amount = Montant
expense-column-weight = Poids
expense-column-rule = Règle
expense-column-finding = Constat
expense-column-unjustified = À justifier
expense-column-since = Depuis
expense-column-due-on = Au plus tard
expense-column-days = Jours
expense-column-oldest-open = Plus ancienne à apprécier

# --- Justification ---
expense-owed-title = À justifier dans { $edition }
expense-owed-none = Personne ne doit plus rien justifier
expense-owed-total = { $count ->
    [0] Plus rien à justifier
    [one] 1 dossier doit encore justifier { $total }
   *[other] { $count } dossiers doivent encore justifier, ensemble { $total }
}{ $late ->
    [0] {""}
   *[other] {" ; "}en retard : { $late }
}
expense-column-late = En retard
