# Recevabilité de la feuille de route introduite.
admissibility-not-submitted = { $reference } { $neighbourhood } n’a pas encore introduit de feuille de route
admissibility-no-criteria = L’édition { $edition } ne prévoit aucun critère de recevabilité pour ce dossier : il n’y a rien à examiner
admissibility-not-now = { $reference } { $neighbourhood } est au stade « { $standing } » : la recevabilité ne peut pas être examinée maintenant
admissibility-twice = ce critère y figure déjà
admissibility-reason-needed = « { $name } » n’est pas rempli : indiquez le motif
admissibility-closed-already = { $reference } { $neighbourhood } : la recevabilité a été clôturée le { $on } ({ $outcome })
admissibility-not-closed = La recevabilité de { $reference } n’est pas clôturée : il n’y a rien à rouvrir
admissibility-decided = « { $title } » a déjà fait l’objet d’une décision ; annulez-la d’abord
admissibility-still-open = { $reference } { $neighbourhood } : { $count ->
    [1] 1 critère n’a pas encore été examiné ({ $criteria })
   *[other] { $count } critères n’ont pas encore été examinés ({ $criteria })
}
admissibility-assessed = { $reference } { $neighbourhood } : { $count ->
    [1] 1 critère examiné
   *[other] { $count } critères examinés
} le { $on }{ $unmet ->
    [0] {""}
   *[other] {" "}; non remplis : { $unmet }
}
admissibility-left = { $count ->
    [1] Reste à examiner : { $criteria }
   *[other] Restent { $count } critères à examiner : { $criteria }
}
admissibility-closed = { $reference } { $neighbourhood } : feuille de route { $outcome }, examen clôturé le { $on }
admissibility-unmet = Non rempli : { $name } – { $reason }
admissibility-reopened = { $reference } { $neighbourhood } : la recevabilité est rouverte
admissibility-none-left = Dans { $edition }, il ne reste aucune recevabilité à examiner
admissibility-ask-body = Qui la clôture ?
admissibility-ask-nobody = personne en particulier
admissibility-known-title = Ce que le registre sait
admissibility-known-members = membres du comité de pilotage
admissibility-known-partners = partenaires
admissibility-known-findings = constats
admissibility-known-participants = participants à l’état des lieux
admissibility-known-projects = projets
admissibility-known-asked = demandé
admissibility-known-documents = documents
admissibility-known-others = autres dossiers de l’édition
admissibility-known-unsettled = soutien non encore justifié
admissibility-rules-title = Règles à l’introduction
admissibility-column-dossier = Dossier
admissibility-column-neighbourhood = Quartier
admissibility-column-version = Version
admissibility-column-submitted = Introduit
admissibility-column-outcome = Résultat
admissibility-column-closed = Clôturé
admissibility-column-body = Par
admissibility-column-reason = Motif
admissibility-column-criterion = Critère
admissibility-column-result = Constat
admissibility-column-why = Pourquoi
admissibility-column-on = Le
admissibility-column-actor = Qui
admissibility-column-source = Source
admissibility-column-rule = Règle
admissibility-column-state = État
admissibility-column-finding = Constat
admissibility-column-open = En suspens
admissibility-column-unmet = Non remplis
admissibility-list-title = Recevabilité { $edition }
admissibility-list-empty = Aucune feuille de route introduite
admissibility-list-note = { $closed } sur { $count } clôturées
