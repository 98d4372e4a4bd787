# Ce que le journal dit d’une opération.
operation-log-title = Journal
operation-log-empty = Aucune modification
operation-note-undone = annulée par { $by }
operation-will-change = Opération { $number } du { $at } par { $actor } : { $what }
operation-rows = { $count } × { $table } { $kind }
operation-undone = Opération { $number } annulée
operation-redone = Annulation { $number } levée : la modification est rétablie
operation-add-programme = Programme { $code } ajouté
operation-open-edition = Édition { $reference } ouverte
operation-close-edition = Édition { $reference } clôturée
operation-apply = { $reference } { $neighbourhood } : demande introduite
operation-import = { $count } demandes lues dans { $edition }
operation-admit = { $reference } { $neighbourhood } admis le { $on }
operation-admit-all = { $edition } : { $count ->
        [one] { $count } candidat admis
       *[other] { $count } candidats admis
    } le { $on }
operation-reject = { $reference } { $neighbourhood } non admis le { $on }
operation-edit = { $reference } { $neighbourhood } modifié
operation-add-member = { $reference } membre ajouté au comité de pilotage
operation-end-member = { $reference } membre sorti du comité de pilotage
operation-assign-coach = { $reference } coach désigné
operation-end-coach = { $reference } mission du coach terminée
operation-add-inventory = { $reference } état des lieux v{ $version } enregistré
operation-add-finding = { $reference } constat { $number } ajouté
operation-edit-inventory = { $reference } état des lieux modifié
operation-go-through-question = { $reference } question de l’état des lieux parcourue
operation-measure-indicator = { $reference } indicateurs mesurés
operation-start-roadmap = { $reference } feuille de route v{ $version } entamée
operation-write-roadmap = { $reference } feuille de route v{ $version } écrite
operation-add-project = { $reference } projet { $number } ajouté
operation-edit-project = { $reference } projet { $number } modifié
operation-remove-project = { $reference } projet { $number } supprimé
operation-edit-costs = { $reference } coûts du projet { $number } modifiés
operation-add-step = { $reference } étape { $step } ajoutée au projet { $number }
operation-edit-step = { $reference } étape { $step } du projet { $number } modifiée
operation-finish-tasks = { $reference } { $neighbourhood } tâches faites : { $tasks }
operation-reopen-tasks = { $reference } { $neighbourhood } tâches rouvertes : { $tasks }
operation-join-group = { $reference } groupe du projet { $number } : { $count ->
    [0] personne en plus
    [one] 1 personne en plus
   *[other] { $count } personnes en plus
}
operation-leave-group = { $reference } groupe du projet { $number } : une personne en moins
operation-finish-step = { $reference } étape { $step } du projet { $number } mise à jour
operation-add-document = { $reference } document { $number } ajouté
operation-edit-document = { $reference } document { $number } modifié
operation-remove-document = { $reference } document { $number } retiré
operation-advance = { $reference } { $neighbourhood } → { $to } le { $on }
operation-refuse = { $reference } { $neighbourhood } refusé le { $on }
operation-decide = { $reference } projet { $number } : { $verdict }, { $amount }
operation-give-marks = { $reference } séance { $session } : { $count ->
    [1] 1 note enregistrée
   *[other] { $count } notes enregistrées
} (membre { $seats })
operation-assess-admissibility = { $reference } { $neighbourhood } : recevabilité examinée ({ $count ->
    [1] 1 critère
   *[other] { $count } critères
})
operation-assess-edition = { $edition } : recevabilité de { $count ->
    [1] 1 dossier examinée
   *[other] { $count } dossiers examinée
}{ $closed ->
    [0] {""}
   *[other] {" "}et clôturée
}
operation-close-admissibility = { $reference } { $neighbourhood } : feuille de route { $outcome } le { $on }
operation-reopen-admissibility = { $reference } { $neighbourhood } : recevabilité rouverte
operation-evaluate = { $reference } évaluation enregistrée
operation-write-report = { $reference } rapport { $number } rédigé (du { $from } au { $to }){ $kind ->
        [interim] , intermédiaire
       *[other] {""}
    }
operation-submit-report = { $reference } rapport { $number } remis le { $on }
operation-query-report = { $reference } précisions demandées sur le rapport { $number } le { $on }
operation-answer-report = { $reference } question { $query } sur le rapport { $number } répondue le { $on }
operation-accept-report = { $reference } rapport { $number } accepté le { $on }
operation-reopen-report = { $reference } rapport { $number } rouvert : { $reason }
operation-withdraw = { $reference } { $neighbourhood } retiré le { $on }
operation-suspend = { $reference } { $neighbourhood } suspendu le { $on }
operation-resume = { $reference } { $neighbourhood } repris le { $on }
operation-reopen = { $reference } { $neighbourhood } rouvert le { $on }
operation-edit-neighbourhood = Quartier { $neighbourhood } modifié
operation-merge-neighbourhoods = Quartier { $from } fusionné avec { $into }
operation-undo = Opération { $number } annulée
operation-redo = Annulation { $number } levée
operation-generate = { $count } dossiers de { $edition } menés sur un parcours inventé
operation-add-person = Personne { $number } ajoutée
operation-edit-person = Personne { $number } modifiée
operation-merge-persons = Personne { $from } fusionnée avec la personne { $into }
operation-add-role = { $reference } la personne { $number } est devenue { $role }
operation-end-role = { $reference } la personne { $number } n’est plus { $role }
operation-add-organisation = Organisation { $number } ajoutée
operation-edit-organisation = Organisation { $number } modifiée
operation-merge-organisations = Organisation { $from } fusionnée avec l’organisation { $into }
operation-add-partner = { $reference } partenaire { $number } ajouté
operation-move-partner = { $reference } partenaire { $number } : { $status }
operation-edit-partner = { $reference } partenaire { $number } modifié
operation-remove-partner = { $reference } partenaire { $number } retiré
operation-add-contribution = { $reference } apport du partenaire { $number } ajouté
operation-remove-contribution = { $reference } apport du partenaire { $number } retiré
operation-add-visit = { $reference } visite { $number } du coach le { $on }
operation-edit-visit = { $reference } visite { $number } du coach mise à jour
operation-cancel-visit = { $reference } visite { $number } du coach annulée
operation-request-expert = { $reference } expertise { $number } demandée
operation-book-expert = { $reference } expert réservé pour l’expertise { $number }
operation-finish-expert = { $reference } expertise { $number } terminée
operation-cancel-expert = { $reference } expertise { $number } annulée
operation-add-meeting = { $reference ->
    [network] Réseau
   *[other] { $reference }
} réunion { $meeting } le { $on }
operation-edit-meeting = { $reference ->
    [network] Réseau
   *[other] { $reference }
} réunion { $meeting } modifiée
operation-attend-meeting = { $reference ->
    [network] Réseau
   *[other] { $reference }
} présences à la réunion { $meeting } notées
operation-record-minutes = { $reference ->
    [network] Réseau
   *[other] { $reference }
} compte rendu de la réunion { $meeting } enregistré
operation-remove-meeting = { $reference ->
    [network] Réseau
   *[other] { $reference }
} réunion { $meeting } supprimée
operation-add-action = { $reference ->
    [network] Réseau
   *[other] { $reference }
} point d’action { $action } convenu
operation-edit-action = { $reference ->
    [network] Réseau
   *[other] { $reference }
} point d’action { $action } modifié
operation-finish-action = { $reference ->
    [network] Réseau
   *[other] { $reference }
} point d’action { $action } { $done ->
    [0] rouvert
   *[other] fait
}
operation-remove-action = { $reference ->
    [network] Réseau
   *[other] { $reference }
} point d’action { $action } supprimé
operation-step-action = { $reference } point d’action { $action } devenu étape { $number }.{ $step } de la feuille de route
operation-edit-funding = { $reference } apports au projet { $number } modifiés
operation-edit-permits = { $reference } permis du projet { $number } modifiés
operation-begin-step = { $reference } étape { $step } du projet { $number } commencée
operation-open-vote = { $reference } : vote { $number } « { $name } » ouvert, { $projects ->
    [one] { $projects } projet
   *[other] { $projects } projets
}
operation-edit-vote = { $reference } : vote { $number } « { $name } » modifié
operation-close-vote = { $reference } : vote { $number } « { $name } » clos
operation-remove-vote = { $reference } : vote { $number } « { $name } » supprimé
operation-import-ballots = { $reference } : bulletins du vote { $number } « { $name } » lus : { $counted } comptés, { $rejected } rejetés
operation-add-ballots = { $reference } : bulletins du vote { $number } « { $name } » saisis : { $counted } comptés, { $rejected } rejetés
operation-draw-lot = { $reference } : tirage au sort pour le vote { $number } « { $name } »
operation-count-vote = { $reference } : vote { $number } « { $name } » dépouillé : { $ballots } bulletins, { $winners ->
    [one] { $winners } projet choisi
   *[other] { $winners } projets choisis
}
operation-adopt-vote = { $reference } : résultat du vote { $number } « { $name } » entériné : { $amount } octroyés
operation-decide-session = { $edition } séance { $session } : { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
}, { $amount }
operation-notify = { $reference } { $count ->
    [one] { $count } décision notifiée
   *[other] { $count } décisions notifiées
} le { $on }
operation-meet-condition = { $reference } condition { $place } remplie
operation-reopen-condition = { $reference } condition { $place } rouverte
operation-approve = { $reference } « { $step } » acquise le { $on } pour { $amount }
operation-withhold-approval = { $reference } « { $step } » refusée le { $on } pour { $amount }
operation-draw-agreement = { $reference } convention { $agreement } établie pour { $amount }
operation-send-agreement = { $reference } convention { $agreement } envoyée le { $on }
operation-sign-agreement = { $reference } convention { $agreement } signée le { $on }
operation-cancel-agreement = { $reference } convention { $agreement } retirée
operation-add-appeal = { $reference } recours { $number } contre { $against }, introduit le { $on }
operation-settle-appeal = { $reference } recours { $number } tranché le { $on } : { $outcome }
operation-link-reapplication = { $reference } reprend { $earlier }
operation-open-session = { $reference } séance { $session } ouverte : { $body }, le { $on }
operation-edit-session = { $reference } séance { $session } du { $on } modifiée ({ $body })
operation-remove-session = { $reference } séance { $session } du { $on } supprimée ({ $body })
operation-close-session = { $reference } séance { $session } du { $on } close ({ $body })
operation-reopen-session = { $reference } séance { $session } du { $on } rouverte ({ $body })
operation-seat-members = { $reference } membres de la séance { $session } modifiés
operation-note-presence = { $reference } présences à la séance { $session } notées
operation-edit-agenda = { $reference } ordre du jour de la séance { $session } modifié
operation-recuse = { $dossier } récusation à la séance { $session } modifiée
operation-analyse-dossier = { $dossier } analyse à la séance { $session } enregistrée
operation-give-opinion = { $reference } { $count ->
    [one] { $count } avis
   *[other] { $count } avis
}{ $session ->
    [0] {""}
   *[other] {" "}de la séance { $session }
}
operation-withdraw-opinion = { $reference } { $count ->
    [one] { $count } avis
   *[other] { $count } avis
}{ $session ->
    [0] {""}
   *[other] {" "}de la séance { $session }
} { $count ->
    [one] retiré
   *[other] retirés
}
operation-carry-over = { $amount } de { $from } reporté vers { $to }
operation-lock-books = comptes de { $edition } verrouillés jusqu’au { $until } inclus
operation-unlock-books = comptes de { $edition } rouverts (verrouillés jusqu’au { $until }) : { $reason }
operation-settle = { $reference } : décompte ({ $fund }) établi, solde { $balance }
operation-reopen-settlement = { $reference } : décompte ({ $fund }) rouvert : { $reason }
operation-ask-back = { $reference } : récupération { $number } de { $amount }
operation-repay = { $reference } : { $amount } remboursé sur la récupération { $number }
operation-import-repayments = { $amount } remboursé selon un fichier de la banque ({ $count })
operation-waive-recovery = { $reference } : { $amount } de la récupération { $number } abandonné
operation-grant-start-fund = { $reference } budget de lancement de { $amount } octroyé ({ $regime })
operation-edit-start-fund = { $reference } budget de lancement modifié : { $amount } ({ $regime })
operation-cancel-start-fund = { $reference } budget de lancement de { $amount } retiré
operation-add-expense-note = { $reference } note de frais { $number } reçue ({ $fund })
operation-edit-expense-note = { $reference } note de frais { $number } modifiée ({ $fund })
operation-remove-expense-note = { $reference } note de frais { $number } supprimée ({ $fund })
operation-import-expenses = { $reference } note de frais { $number } importée avec { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
} (à partir de { $place })
operation-add-expense = { $reference } dépense { $place } ajoutée à la note de frais { $number }
operation-edit-expense = { $reference } dépense { $place } de la note de frais { $number } modifiée
operation-remove-expense = { $reference } dépense { $place } de la note de frais { $number } supprimée
operation-accept-expenses = { $reference } { $count ->
    [one] dépense { $place } acceptée : { $amount }
   *[other] { $count } dépenses à partir de { $place } acceptées : { $amount }
}
operation-refuse-expenses = { $reference } { $count ->
    [one] dépense { $place } refusée
   *[other] { $count } dépenses à partir de { $place } refusées
}
operation-return-expenses = { $reference } { $count ->
    [one] dépense { $place } renvoyée
   *[other] { $count } dépenses à partir de { $place } renvoyées
}
operation-add-income = { $reference } recette { $number } de { $amount } ajoutée ({ $kind })
operation-remove-income = { $reference } recette { $number } de { $amount } supprimée ({ $kind })
operation-set-account = { $reference } compte du groupe fixé
operation-end-account = { $reference } compte du groupe terminé
operation-plan-payments = { $reference } { $count ->
    [one] { $count } tranche planifiée
   *[other] { $count } tranches planifiées
}
operation-add-payment = { $reference } paiement { $number } : { $amount }
operation-claim-payment = { $reference } paiement { $number } : déclaration de créance reçue le { $on }
operation-cancel-payment = { $reference } paiement { $number } annulé le { $on }
operation-run-payments = liste de paiement { $number } ({ $run }) : { $count ->
    [one] { $count } paiement
   *[other] { $count } paiements
}, { $amount }
operation-confirm-payments = { $reference } { $count ->
    [one] paiement { $number } confirmé
   *[other] { $count } paiements confirmés
}, { $amount }
operation-define-indicator = { $edition } : indicateur « { $indicator } » ajouté
operation-edit-indicator = { $edition } : indicateur « { $indicator } » modifié
operation-remove-indicator = { $edition } : indicateur « { $indicator } » supprimé
operation-edit-targets = { $reference } { $neighbourhood } : valeurs cibles du projet { $number } « { $title } » modifiées
operation-add-measurement = { $reference } : mesure { $number } enregistrée ({ $indicator })
operation-edit-measurement = { $reference } : mesure { $number } corrigée ({ $indicator })
operation-remove-measurement = { $reference } : mesure { $number } supprimée ({ $indicator })
operation-import-measurements =
    { $count ->
        [0] Aucune mesure importée
        [one] Une mesure importée
       *[other] { $count } mesures importées
    } dans { $dossiers ->
        [one] { $dossiers } dossier
       *[other] { $dossiers } dossiers
    }
operation-add-obstacle = { $reference } obstacle { $number } enregistré
operation-solve-obstacle = { $reference } obstacle { $number } résolu
operation-ask-amendment = { $reference } modification { $number } du projet { $project } demandée ({ $kind })
operation-approve-amendment = { $reference } modification { $number } du projet { $project } approuvée ({ $kind })
operation-refuse-amendment = { $reference } modification { $number } du projet { $project } refusée ({ $kind })
operation-withdraw-amendment = { $reference } modification { $number } du projet { $project } retirée ({ $kind })
operation-add-aftercare = { $reference } contrôle { $number } prévu après la clôture
operation-finish-aftercare = { $reference } contrôle { $number } fait après la clôture
operation-answer-evaluation = { $reference } { $neighbourhood } : { $answers ->
        [0] réponses à l’évaluation { $finished ->
            [0] commencées
           *[other] terminées
        }
        [one] { $answers } réponse à l’évaluation
       *[other] { $answers } réponses à l’évaluation
    } ({ $people ->
        [one] feuille { $number }
       *[other] { $people } feuilles
    })
operation-remove-answers = { $reference } { $neighbourhood } : feuille { $number } de l’évaluation retirée
operation-decide-experiment = { $reference } { $neighbourhood } : expérience { $number } { $choice ->
        [stop] arrêtée
        [extend] prolongée
       *[anchor] pérennisée
    }
operation-add-menu-item = { $edition } : { $code } mis au menu
operation-remove-menu-item = { $edition } : { $code } retiré du menu
operation-fill-fields = { $reference } { $neighbourhood }{ $number ->
    [0] {""}
   *[other] {" "}projet { $number }
} rempli : { $fields }
operation-clear-fields = { $reference } { $neighbourhood }{ $number ->
    [0] {""}
   *[other] {" "}projet { $number }
} vidé : { $fields }
operation-add-tool = { $edition } : outil { $code } ajouté
operation-remove-tool = { $edition } : outil { $code } retiré
operation-join-network = { $edition } : { $count ->
        [one] { $count } personne a rejoint
       *[other] { $count } personnes ont rejoint
    } le réseau
operation-leave-network = { $edition } : une personne a quitté le réseau (personne { $number })
