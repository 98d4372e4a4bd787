# Recours et dossiers repris.
appeal-late = Le recours est arrivé le { $on } ; il était possible jusqu’au { $last } inclus
appeal-nothing = { $reference } : pas de recours possible contre { $against }, faute de décision de ce type
appeal-unknown = { $reference } n’a pas de recours { $number }
appeal-settled-already = Le recours { $number } est déjà tranché le { $on } : { $outcome }
appeal-reason = indiquez le motif de cette issue
appeal-body = indiquez qui a tranché ; l’édition ne désigne pas d’organe
appeal-none-open = { $reference } n’a pas de recours en cours
appeal-several-open = { $reference } a plusieurs recours en cours ; indiquez le numéro :
appeal-ask-grounds = Quels sont les griefs ?
appeal-ask-by = Qui l’introduit ? (vide : non précisé)
appeal-ask-outcome = Quelle est l’issue du recours ?
appeal-added = { $reference } : recours { $number } contre { $against }{ $project ->
    [0] {""}
   *[other] {" "}sur le projet { $project }
}, introduit le { $on }
appeal-was-late = Il est tardif : il était possible jusqu’au { $last } inclus
appeal-due = La réponse est attendue pour le { $due }
appeal-settled = { $reference } : recours { $number } tranché le { $on } : { $outcome }
appeal-changes = Il reste à revoir ce qui avait été décidé
appeal-title = Recours{ $some ->
    [0] {""}
   *[other] {" "}· { $of }
}
reapply-order = { $reference } ne peut pas reprendre { $earlier } : ce n’est pas un dossier antérieur
reapply-not-in-vain = { $earlier } { $neighbourhood } n’a été ni refusé ni rejeté (« { $standing } ») : il n’y a rien à reprendre
reapply-linked = { $reference } { $neighbourhood } reprend { $earlier }
