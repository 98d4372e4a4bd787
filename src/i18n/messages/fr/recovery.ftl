# Décompte et récupération.
settle-title = Décompte de { $reference } { $neighbourhood }
settle-empty = Rien n’a été octroyé
settle-nothing = Aucun montant n’a été octroyé à { $reference } : il n’y a rien à décompter
settle-already = { $reference } : le décompte ({ $fund }) a déjà été établi le { $on }
settle-not = Le décompte de { $reference } n’est pas encore établi
settle-which = { $reference } a un octroi et un budget de lancement : précisez lequel
settle-unspent = L’édition { $edition } ne dit pas ce que devient l’argent non utilisé : retourne-t-il à l’enveloppe ou tombe-t-il en annulation ?
settle-due = L’édition { $edition } ne fixe pas de délai de remboursement : indiquez le dernier jour avec --due
settle-due-early = le dernier jour pour rembourser est antérieur à la demande ({ $on })
settle-under-way = { $reference } : le paiement { $number } est encore en cours
settle-moved = { $reference } : depuis le décompte du { $on }, une somme a été payée, remboursée ou abandonnée ; il ne peut plus être rouvert
settle-done = { $reference } { $neighbourhood } : décompte ({ $fund }) établi le { $on } ; le solde est nul
settle-done-due = { $reference } { $neighbourhood } : décompte ({ $fund }) établi le { $on } ; solde à payer : { $amount }
settle-done-owed = { $reference } { $neighbourhood } : décompte ({ $fund }) établi le { $on } ; payé en trop : { $amount }
settle-recovery = Récupération { $number } de { $amount }, à payer pour le { $due }
settle-reopened = { $reference } : décompte ({ $fund }) rouvert
settle-paid-too-much = { $amount } ont été payés en trop
settle-ask-fund = De quoi établir le décompte ?
settle-ask-unspent = Que devient l’argent non utilisé ?
settle-ask-due = À rembourser pour quel jour ?
settle-column-awarded = Octroyé
settle-column-declared = Déclaré
settle-column-accepted = Accepté
settle-column-refused = Refusé
settle-column-entitled = Droit à
settle-column-paid = Payé
settle-column-balance = Solde
settle-column-overfunded = Reçu au-delà des dépenses
settle-column-settled-on = Décompte du
settle-column-unspent = Ce qui reste
settle-column-note = Commentaire
settle-column-number = Projet
settle-column-title = Titre
settle-column-kind = Type
settle-column-amount = Montant
recovery-reason-settlement = Décompte : payé au-delà de ce qui a été accepté
recovery-none = Il n’y a pas de récupération { $number }
recovery-amount-zero = le montant doit être supérieur à zéro
recovery-nothing-owed = { $reference } ne doit rien rembourser qui ne soit déjà demandé
recovery-above-paid = { $paid } ont été payés à { $reference } : impossible d’en redemander davantage ({ $amount })
recovery-above-owed = { $reference } doit encore rembourser { $owed } : impossible d’en demander { $amount }
recovery-above-open = Il reste { $open } à rembourser sur la récupération { $number } : { $amount }, c’est trop
recovery-closed = La récupération { $number } ({ $reference }) est clôturée : plus rien n’est dû
recovery-added = { $reference } { $neighbourhood } : récupération { $number } de { $amount }, à payer pour le { $due } avec la communication { $communication }
recovery-repaid = Récupération { $number } ({ $reference }) : { $amount } remboursé le { $on }{ $left ->
    [0]  ; tout est remboursé
   *[other]  ; encore { $open }
}
recovery-booked = Ligne { $line } : { $amount } pour la récupération { $number } ({ $reference }){ $left ->
    [0]  ; tout est remboursé
   *[other]  ; encore { $open }
}
recovery-unbooked = Ligne { $line } non inscrite : { $amount } le { $on } · { $why }
recovery-file = Inscrit : { $booked } · reçu et non inscrit : { $left } · autres lignes : { $others }
recovery-waived = Récupération { $number } ({ $reference }) : { $amount } abandonné
recovery-list-title = Récupérations
recovery-list-empty = Aucun remboursement n’a été demandé
recovery-list-note = Encore dû : { $open }
recovery-title = Récupération { $number } de { $reference }
recovery-repayments-title = Remboursé
recovery-repayments-empty = Rien encore
recovery-column-number = N°
recovery-column-dossier = Dossier
recovery-column-neighbourhood = Quartier
recovery-column-fund = Source
recovery-column-amount = Montant
recovery-column-repaid = Remboursé
recovery-column-waived = Abandonné
recovery-column-open = Encore dû
recovery-column-asked-on = Demandé le
recovery-column-due-on = Pour le
recovery-column-communication = Communication
recovery-column-reason = Motif
recovery-column-waived-on = Abandonné le
recovery-column-waived-reason = Motif de l’abandon
recovery-column-on-day = Date
recovery-column-bank = Référence de la banque
