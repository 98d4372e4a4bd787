# Ce qu’une règle constate et demande. La phrase est la même, que la règle soit respectée ou non.
rule-members-at-least = { $about ->
    [responsible] Responsables : { $found } { $found ->
        [one] personne
       *[other] personnes
    }, minimum { $minimum }
    [support] Adhésion : { $found } { $found ->
        [one] personne
       *[other] personnes
    } ({ $kinds }), minimum { $minimum }
   *[steering] { $Group } : { $found } { $found ->
        [one] personne
       *[other] personnes
    } ({ $kinds }), minimum { $minimum }
}
rule-members-addresses = Adhésion : { $found } adresses différentes ({ $kinds }), minimum { $minimum }
rule-members-on-territory = { $elsewhere ->
    [0] Aucun membre { $of_group } ne vient d’ailleurs ({ $unstated } non précisé)
    [one] Un membre n’habite ni ne travaille sur le territoire
   *[other] { $elsewhere } membres n’habitent ni ne travaillent sur le territoire
}
rule-on-territory = { $count ->
    [0] Aucune commune indiquée
   *[other] { $outside ->
        [0] Le quartier se situe sur le territoire
       *[other] Hors du territoire : { $codes }
    }
}
rule-one-track = { $found ->
    [0] Aucune filière choisie ; il en faut une : { $tracks }
    [1] Une seule filière choisie
   *[other] { $found } filières choisies ; il en faut une : { $tracks }
}
rule-themes-between = { $found ->
    [one] { $found } thème
   *[other] { $found } thèmes
}, { $maximum ->
    [0] minimum { $minimum }
    [1] un seul attendu
   *[other] entre { $minimum } et { $maximum }
}
rule-contact-reachable = { $known ->
    [0] Aucune personne de contact ; il faut quelqu’un avec une adresse e-mail
   *[other] Personne de contact avec adresse e-mail
}
rule-handed-in-on-time = Introduit le { $submitted } ; date limite le { $deadline } à minuit
rule-handed-in-no-deadline = Pas de date limite dans cette édition
rule-handed-in-unknown = Date d’introduction inconnue ; date limite le { $deadline }
rule-one-dossier-per-edition = { $count ->
    [0] Aucun autre dossier de ce quartier dans cette édition
   *[other] Le quartier a déjà un dossier dans cette édition : { $others }
}
rule-earlier-support-settled = { $count ->
    [0] Aucun soutien antérieur à justifier
   *[other] Un soutien antérieur n’est pas encore justifié : { $open }
}
rule-coach-assigned = { $count ->
    [0] Aucun coach désigné
   *[other] Coach désigné
}
rule-inventory-made = { $made ->
    [0] L’état des lieux manque ; il faut { $minimum_participants ->
        [one] { $minimum_participants } participant
       *[other] { $minimum_participants } participants
    } et { $minimum_findings ->
        [one] { $minimum_findings } constat
       *[other] { $minimum_findings } constats
    }
   *[other] État des lieux : { $participants ->
        [one] { $participants } participant
       *[other] { $participants } participants
    } et { $findings ->
        [one] { $findings } constat
       *[other] { $findings } constats
    }, minimum { $minimum_participants } et { $minimum_findings }
}
rule-inventory-shared = État des lieux avec { $found ->
    [one] { $found } sorte
   *[other] { $found } sortes
} de participants, { $minimum } souhaitées (habitants, usagers, partenaires)
rule-projects-at-least = { $Plan } avec { $found ->
    [one] { $found } projet
   *[other] { $found } projets
}, minimum { $minimum }
rule-projects-linked = { $failing ->
    [0] Chaque projet répond à un constat
   *[other] Sans lien avec un constat : { $titles }
}
rule-projects-costed = { $failing ->
    [0] Aucun projet ne demande plus que son coût
   *[other] Demande supérieure au total des lignes de coût : { $titles }
}
rule-projects-stepped = { $failing ->
    [0] Chaque projet a ses étapes
   *[other] Encore sans étapes : { $titles }
}
rule-permits-known = { $failing ->
    [0] Permis connus là où l’espace public est concerné
   *[other] Espace public, mais rien sur un permis : { $titles }
}
rule-projects-from-menu = { $failing ->
    [0] Chaque projet vient du catalogue
   *[other] Ne vient pas du catalogue : { $titles }
}
rule-roadmap-admissible = { $state ->
    [none] L’édition ne prévoit aucun critère de recevabilité
    [admissible] { $The_plan } est recevable
    [inadmissible] { $The_plan } est irrecevable
    [assessed] La recevabilité est examinée, mais pas encore clôturée
   *[open] Recevabilité encore à examiner : { $criteria }
}
rule-amount-asked = Demandé { $amount }, maximum { $maximum }
rule-amount-awarded = Octroyé { $amount }, maximum { $maximum } (reste { $left })
rule-project-asked = { $nothing ->
    [1] Aucun montant demandé
    [2] Le projet « { $project } » demande { $amount }, alors qu’aucun montant n’est en jeu
   *[other] Le projet « { $project } » demande { $amount }, maximum { $maximum }
}
rule-project-awarded = { $nothing ->
    [1] Aucun montant octroyé
    [2] Le projet « { $project } » reçoit { $amount }, alors qu’aucun montant n’est en jeu
   *[other] Le projet « { $project } » reçoit { $amount }, maximum { $maximum }
}
rule-category-asked = Le projet « { $project } » demande { $amount } pour { $categories }, maximum { $maximum }
rule-category-awarded = Le projet « { $project } » reçoit { $amount } pour { $categories }, maximum { $maximum }
rule-award-within-asked = { $over ->
    [0] Aucun projet ne reçoit plus que demandé
   *[other] Le projet « { $project } » recevrait { $awarded } et demande { $asked }
}
rule-envelope-held = Octroyé dans toute l’édition { $awarded }, enveloppe { $envelope }{ $exceeded ->
    [0] {""}
   *[other] {""} : { $over } de trop
}
rule-projects-decided = { $failing ->
    [0] Chaque projet a fait l’objet d’une décision
   *[other] Décision encore à prendre : { $titles }
}
rule-something-awarded = { $count ->
    [0] Aucun projet octroyé
    [1] 1 projet octroyé
   *[other] { $count } projets octroyés
}
rule-steps-done = { $failing ->
    [0] Toutes les étapes sont franchies
   *[other] Étapes encore ouvertes : { $titles }
}
rule-evaluated = { $made ->
    [0] L’évaluation par { $the_group } manque
   *[other] { $silent ->
        [0] Évaluation par { $the_group } complète
       *[other] L’évaluation ne dit rien de { $silent } projet(s) octroyé(s)
    }
}
rule-report-submitted = { $met ->
    [0] { $state ->
        [draft] Le rapport final n’est pas encore remis
       *[other] Le rapport final manque
    }
   *[other] Rapport final remis
}
rule-report-accepted = { $state ->
    [none] Le rapport final manque
    [draft] Le rapport final n’est pas encore remis
    [submitted] Le rapport final est remis, pas encore accepté
    [queried] Une question sur le rapport final attend sa réponse
    [answered] Chaque question sur le rapport final a sa réponse ; il n’est pas encore accepté
   *[other] Rapport final accepté
}
rule-tier-chosen = { $chosen ->
    [0] Aucune classe de montants choisie ; il en faut une : { $tiers }
   *[other] Classe de montants choisie
}
rule-inventory-complete = { $missing ->
    [0] État des lieux complet : chaque partie obligatoire est remplie ou parcourue
    [one] État des lieux incomplet, il manque cette partie : { $sections }
   *[other] État des lieux incomplet, il manque ces parties : { $sections }
}
rule-partners-at-least = { $found ->
    [one] { $found } partenaire
   *[other] { $found } partenaires
}{ $all ->
    [1] {""}
   *[other] {" "}(au moins « { $status } »)
}, minimum { $minimum } souhaité
rule-visits-held = { $found ->
    [one] { $found } visite du coach
   *[other] { $found } visites du coach
}, minimum { $minimum }
rule-meetings-held = { $found ->
    [one] { $found } réunion tenue
   *[other] { $found } réunions tenues
}{ $named ->
    [0] {""}
   *[other] {" "}({ $kinds })
}, minimum { $minimum }
rule-documents-present = { $missing ->
    [0] Les documents demandés sont là
    [one] Ce document manque : { $kinds }
   *[other] Ces documents manquent : { $kinds }
}
rule-expertise-dossier = Expertise pour ce quartier : { $half_days } { $half_days ->
    [one] demi-jour
   *[other] demi-jours
}, maximum { $maximum }
rule-expertise-edition = Expertise pour toute l’édition : { $half_days } { $half_days ->
    [one] demi-jour
   *[other] demi-jours
}, maximum { $maximum }
rule-amounts-balanced = { $failing ->
    [0] Le coût de chaque projet est entièrement couvert
   *[other] Ce qui est demandé et ce que d’autres apportent ne couvrent pas exactement le coût (écart) : { $titles }
}
rule-opinion-given = { $failing ->
    [0] Chaque projet octroyé a un avis
    [one] Pas d’avis{ $named ->
        [0] {""}
       *[other] {" "}({ $bodies })
    } sur { $titles }
   *[other] Pas d’avis{ $named ->
        [0] {""}
       *[other] {" "}({ $bodies })
    } sur { $failing } projets : { $titles }
}
rule-approvals-complete = { $missing ->
    [0] Approbations pour { $amount } : { $count } sur { $count }
   *[other] Approbation manquante pour { $amount } : { $steps }{ $outgrown ->
        [0] {""}
       *[other] {" "}(donnée auparavant pour moins)
    }
}
rule-agreement-signed = { $state ->
    [needless] Aucun montant n’est octroyé : pas de convention nécessaire
    [none] Il n’y a pas encore de convention sur { $awarded }
    [other] La convention porte sur { $amount }, { $awarded } est octroyé
    [group] La convention sur { $amount } n’est pas encore signée par le quartier
    [office] La convention sur { $amount } n’est pas encore signée par le service
   *[signed] La convention sur { $amount } est signée par les deux parties
}
rule-conditions-met = { $open ->
    [0] { $later ->
        [0] Plus aucune condition n’est ouverte
        [one] Les conditions requises à ce stade sont remplies ; 1 reste à remplir plus tard
       *[other] Les conditions requises à ce stade sont remplies ; { $later } restent à remplir plus tard
    }
    [one] La condition { $places } n’est pas encore remplie
   *[other] { $open } conditions ne sont pas encore remplies : { $places }
}
rule-appeals-settled = { $open ->
    [0] Aucun recours n’est en cours
    [one] 1 recours est en cours
   *[other] { $open } recours sont en cours
}
rule-not-of-this = Ne s’applique pas à cette dépense
rule-start-fund-granted = { $known ->
    [0] Cette édition n’a pas de budget de lancement
   *[1] Budget de lancement de { $amount } ; le maximum est de { $maximum }
}
rule-start-fund-accepted = { $known ->
    [0] Aucun budget de lancement n’a été octroyé
   *[1] Avec cette dépense, { $accepted } sont acceptés sur un budget de lancement de { $granted } ; il restait { $left }
}
rule-start-fund-new = { $count ->
    [0] Aucun subside n’a encore été payé au quartier
   *[other] Le budget de lancement est destiné aux nouveaux quartiers ; un subside a déjà été payé à celui-ci : { $paid }
}
rule-start-fund-not-cumulated = { $paid ->
    [0] Le subside n’a pas encore été payé
   *[1] { $granting ->
        [1] Le subside a été payé pour la première fois le { $paid_on } ; le budget de lancement serait octroyé le { $on }
       *[0] Le subside a été payé pour la première fois le { $paid_on } ; l’achat est du { $on }
    }
}
rule-start-fund-in-time = { $runs ->
    [0] Le subside a été payé : ce délai ne s’applique plus
   *[1] { $coached ->
        [0] Il n’y avait pas encore de coach : le délai ne court pas
       *[1] { $granting ->
            [1] Sans subside, le budget de lancement est disponible jusqu’au { $last } inclus ; il serait octroyé le { $on }
           *[0] Sans subside, le budget de lancement est disponible jusqu’au { $last } inclus ; l’achat est du { $on }
        }
    }
}
rule-purchase-approved = { $agreed ->
    [0] Le coach n’a pas marqué son accord sur l’achat du { $on }
   *[1] Le coach a marqué son accord le { $agreed_on } ; l’achat est du { $on }
}
rule-refund-to-group = { $known ->
    [0] Aucun compte du groupe n’est connu pour le remboursement
   *[1] Le compte du groupe est connu
}
rule-proof-complete = { $count ->
    [0] La pièce justificative mentionne tout ce qu’il faut
   *[other] La pièce justificative ne mentionne pas : { $lacking }
}
rule-spent-after-admission = { $admitted ->
    [0] Le dossier n’a pas été admis ; l’achat est du { $on }
   *[1] Le dossier a été admis le { $admitted_on } ; l’achat est du { $on }
}
rule-spent-in-term = { $state ->
    [early] L’achat est du { $on }, avant la notification du { $day } : aux risques du groupe
    [before] L’achat est du { $on } ; la convention court à partir du { $day }
    [after] L’achat est du { $on } ; la convention courait jusqu’au { $day } inclus
   *[within] L’achat tombe dans la durée de la convention
}
rule-category-eligible = { $state ->
    [none] La catégorie de la dépense n’est pas indiquée
    [never] Non éligible : { $category }
    [unknown] Pas une catégorie de cette édition : { $category }
   *[eligible] Éligible : { $category }
}
rule-not-twice = { $count ->
    [0] Le même achat ne figure nulle part ailleurs
   *[other] Le même achat ou la même pièce figure aussi dans { $twins }
}
rule-within-project = { $project ->
    [0] { $exceeded ->
        [0] Accepté : { $accepted } sur les { $awarded } octroyés
       *[1] Avec cette dépense, { $accepted } sont acceptés et { $awarded } octroyés ; { $over } ne sont pas payés
    }
   *[other] { $exceeded ->
        [0] Projet { $project } : { $accepted } acceptés sur les { $awarded } octroyés
       *[1] Projet { $project } : avec cette dépense, { $accepted } sont acceptés et { $awarded } octroyés, soit { $over } de trop
    }
}
rule-claim-received = { $met ->
    [0] { $kind ->
        [advance] La note de débit n’a pas encore été reçue
       *[other] La déclaration de créance n’a pas encore été reçue
    }
   *[other] { $kind ->
        [advance] La note de débit a été reçue
        [reimbursement] La note de frais tient lieu de déclaration de créance
       *[other] La déclaration de créance a été reçue
    }
}
rule-account-known = { $state ->
    [none] Le compte du groupe n’est pas connu
    [ended] Le compte auquel le paiement était destiné n’est plus en usage
   *[in-use] Le compte du groupe est connu
}
rule-trigger-met = { $met ->
    [0] { $state ->
        [signature] La convention n’est pas encore signée par les deux parties
        [report] Aucun rapport n’est encore remis
        [day] Le jour n’est pas encore venu : { $due }
        [balance] Le décompte n’est pas encore établi
        [advance] L’avance est payée sur note de débit, et celle-ci n’est pas encore là
       *[other] { $lines ->
            [0] Aucune dépense n’est encore acceptée
            [one] 1 dépense reste à examiner
           *[other] { $lines } dépenses restent à examiner
        }
    }
   *[other] { $state ->
        [signature] La convention est signée par les deux parties
        [report] Un rapport est remis
        [day] Le jour est venu : { $due }
        [balance] Le décompte est établi
        [advance] La note de débit est là
        [none] Le paiement ne dépend de rien
       *[other] Les dépenses sont examinées
    }
}
rule-earlier-justified = { $first ->
    [0] { $met ->
        [0] Sur { $paid } déjà payés, { $justified } sont justifiés ; il manque { $lacking }{ $percent ->
            [100] {""}
           *[other] {" "}({ $percent } %)
        }
       *[other] Sur { $paid } déjà payés, assez est justifié : { $justified }
    }
   *[other] Rien n’a encore été payé : il n’y a rien à justifier
}
rule-within-commitment = { $met ->
    [0] Avec ces { $amount }, le total dépasse de { $over } : déjà { $before } payés ou ordonnés, { $allowed } octroyés et approuvés
   *[other] { $amount } restent dans ce qui est octroyé et approuvé : { $allowed }, déjà { $before } payés ou ordonnés
}
rule-lines-judged = { $open ->
    [0] { $returned ->
        [0] Toutes les dépenses examinées
       *[other] Dépenses renvoyées et sans réponse : { $returned } ({ $places }{ $more ->
            [0] {""}
           *[other] {""} et { $more } de plus
        })
    }
   *[other] Dépenses encore à examiner : { $open }{ $returned ->
        [0] {""}
       *[other] {" "}(et { $returned } renvoyées)
    } ({ $places }{ $more ->
        [0] {""}
       *[other] {""} et { $more } de plus
    })
}
rule-payments-known = { $count ->
    [0] Aucun paiement en cours
    [one] Le paiement { $numbers } n’est pas encore exécuté
   *[other] Les paiements { $numbers } ne sont pas encore exécutés
}
rule-not-overfunded = { $met ->
    [0] Toutes les recettes ensemble ({ $money }) dépassent de { $over } toutes les dépenses ({ $costs })
   *[other] Les recettes ({ $money }) ne dépassent pas les dépenses ({ $costs })
}
rule-money-settled = { $open ->
    [0] { $is_due ->
        [0] { $is_owed ->
            [0] { $count ->
                [0] Aucun montant n’avait été octroyé
               *[other] Décompte établi et apuré
            }
           *[other] Encore à rembourser : { $owed }
        }
       *[other] Solde encore à payer : { $due }
    }
   *[other] Décompte encore à établir : { $funds }
}
rule-evaluation-answered = { $found ->
        [one] { $found } membre { $of_group } a répondu
       *[other] { $found } membres { $of_group } ont répondu
    } à l’évaluation (au moins { $minimum })
rule-experiments-decided = { $open ->
        [0] Chaque expérience est tranchée
       *[other] Pas encore décidé si on arrête ou pérennise : { $titles }{ $extended ->
            [0] {""}
           *[other] {" "}({ $extended } sur { $count } prolongée(s))
        }
    }
rule-tasks-done = { $open ->
    [0] { $count ->
        [0] Aucune tâche dans cette phase
       *[other] { $named ->
            [0] Toutes les tâches de cette phase sont faites
           *[other] Fait : { $all }
        }
    }
    [one] Reste à faire : { $tasks }
   *[other] Restent { $open } tâches à faire : { $tasks }
}
rule-projects-carried = { $failing ->
    [0] Chaque projet a un groupe d’au moins { $minimum } personnes
   *[other] Groupe trop petit (au moins { $minimum } personnes) : { $titles }
}
rule-fields-filled = { $missing ->
    [0] { $named ->
        [0] Tous les champs demandés sont remplis
       *[other] Rempli : { $all }
    }
    [one] Ce champ est encore vide : { $fields }
   *[other] Ces champs sont encore vides : { $fields }
}
rule-programme-total-held = Octroyé en tout dans { $count ->
        [one] { $count } édition ({ $editions })
       *[other] { $count } éditions ({ $editions })
    } : { $used } sur { $amount } au plus ; { $exceeded ->
        [0] il reste { $remaining }
       *[other] { $over } de trop
    }
