# Les rapports sur la réalisation.

reporting-none = { $reference } { $neighbourhood } n’a pas encore de rapport
reporting-no-such = { $reference } n’a pas de rapport { $number } (il y a : { $known })
reporting-not-now = { $reference } { $neighbourhood } n’est pas en réalisation ({ $standing }) : il n’y a rien à rapporter maintenant
reporting-final-there = { $reference } { $neighbourhood } : le rapport final est déjà remis (rapport { $number }, le { $on }) ; il n’y en a qu’un
reporting-draft-there = { $reference } : le rapport { $number } est encore en cours de rédaction ; remettez d’abord celui-là
reporting-not-as-it-is = { $reference } : le rapport { $kind ->
        [interim] intermédiaire
       *[other] final
    } { $number } { $state ->
        [draft] n’est pas encore remis
        [submitted] est remis
        [queried] attend { $open ->
            [one] une réponse
           *[other] { $open } réponses
        }
        [answered] est remis, et chaque question a sa réponse
       *[other] est accepté
    }
reporting-lacks = { $reference } : le rapport { $number } ne peut pas encore être remis. Il manque : { $what }
reporting-before-realisation = la réalisation n’a commencé que le { $began }
reporting-ends-before = la période se termine avant de commencer ({ $from })
reporting-overlaps = chevauche le rapport { $number } (du { $from } au { $to })
reporting-not-awarded = le projet { $number } n’est pas octroyé{ $count ->
        [0] {""}
       *[other] {" "}(le sont : { $known })
    }
reporting-wrong-story = attendu : numéro=texte
reporting-which-query = { $reference } : { $count ->
        [0] aucune question n’est ouverte ; donnez le numéro
       *[other] dites à quelle question il est répondu (ouvertes : { $open })
    }
reporting-no-such-query = { $reference } : il n’y a pas de question { $query } (il y a : { $known })
reporting-written = { $reference } { $neighbourhood } : rapport { $kind ->
        [interim] intermédiaire
       *[other] final
    } { $number } du { $from } au { $to } { $new ->
        [0] complété
       *[other] commencé
    }
reporting-submitted = { $reference } { $neighbourhood } : rapport { $kind ->
        [interim] intermédiaire
       *[other] final
    } { $number } remis le { $on }{ $open ->
        [0] {""}
       *[other] {" "}(questions ouvertes : { $open })
    }
reporting-queried = { $reference } { $neighbourhood } : précisions demandées sur le rapport { $kind ->
        [interim] intermédiaire
       *[other] final
    } { $number } le { $on } (questions ouvertes : { $open })
reporting-answered = { $reference } { $neighbourhood } : réponse au sujet du rapport { $kind ->
        [interim] intermédiaire
       *[other] final
    } { $number } enregistrée le { $on }{ $open ->
        [0] {""}
       *[other] {" "}(encore ouvertes : { $open })
    }
reporting-accepted = { $reference } { $neighbourhood } : rapport { $kind ->
        [interim] intermédiaire
       *[other] final
    } { $number } accepté le { $on }{ $open ->
        [0] {""}
       *[other] {" "}(questions ouvertes : { $open })
    }
reporting-reopened = { $reference } { $neighbourhood } : le rapport { $kind ->
        [interim] intermédiaire
       *[other] final
    } { $number } est de nouveau un projet depuis le { $on }{ $open ->
        [0] {""}
       *[other] {" "}(questions ouvertes : { $open })
    }
reporting-gap = { $kind ->
        [summary] Personne n’a encore raconté ce qui s’est passé
        [declaration] Personne ne déclare encore le rapport sincère et véritable
        [evaluation] L’évaluation du comité de pilotage manque
        [outcome] Il n’est pas dit ce que le projet { $number } « { $title } » est devenu
        [story] Rien n’est raconté du projet { $number } « { $title } »
        [steps] Le projet { $number } « { $title } » est dit réalisé, mais { $count ->
            [one] { $count } étape n’est pas faite
           *[other] { $count } étapes ne sont pas faites
        }
        [measurements] Indicateurs encore à mesurer : { $count }
        [expenses] Aucune dépense n’est encore déclarée
        [lines] Dépenses encore à examiner ou à compléter : { $count }
       *[other] Aucune photo ne montre encore ce qui a été fait
    }
reporting-there = Déjà enregistré : { $done } étapes faites sur { $steps }, réunions : { $meetings }, visites du coach : { $visits }, partenaires : { $partners }, documents : { $documents }, dépenses : { $lines } (ensemble { $spent }), évaluation : { $evaluated ->
        [0] non
       *[other] oui
    }. Une réponse vide passe la question ; tout peut se compléter plus tard
reporting-ask-kind = De quel rapport s’agit-il ?
reporting-ask-from = À partir de quel jour ?
reporting-ask-to = Jusqu’à quel jour inclus ?
reporting-ask-summary = Que s’est-il passé, en quelques phrases ?
reporting-ask-story = Que faut-il raconter du projet { $number } « { $title } » ?
reporting-ask-declared-by = Qui déclare ce rapport sincère et véritable ?
reporting-ask-question = Que voulez-vous demander ?
reporting-ask-answer = Question { $number } : { $question }
reporting-list-title = Rapports { $edition }
reporting-list-empty = Pas encore de rapports
reporting-title-owed = Rapports intermédiaires à venir
reporting-owed-note = { $count ->
        [one] { $count } rapport est attendu
       *[other] { $count } rapports sont attendus
    }{ $late ->
        [0] {""}
       *[other] , dont en retard : { $late }
    }
reporting-title-reports = Rapports
reporting-title-gaps = Ce qui manque encore
reporting-title = { $kind ->
        [interim] Rapport intermédiaire
       *[other] Rapport final descriptif et financier
    } du quartier { $neighbourhood } ({ $reference })
reporting-column-dossier = Dossier
reporting-column-neighbourhood = Quartier
reporting-column-number = N°
reporting-column-kind = Type
reporting-column-from = Du
reporting-column-to = Au
reporting-column-state = État
reporting-column-submitted-on = Remis le
reporting-column-open-queries = Questions ouvertes
reporting-column-accepted-on = Accepté le
reporting-column-expected-on = Attendu le
reporting-column-due-on = Fin prévue
reporting-column-late = Retard
reporting-column-gap = Ce qui manque
reporting-column-blocks = Requis pour la remise
reporting-column-command = Comment compléter
reporting-part-summary = Ce qui s’est passé
reporting-part-projects = Les projets
reporting-part-activities = Activités et accompagnement
reporting-part-partners = Partenaires
reporting-part-results = Résultats
reporting-part-evaluation = Ce qui reste et ce qui a été appris
reporting-part-documents = Photos et documents
reporting-part-money = Rapport financier
reporting-part-queries = Questions et réponses
reporting-part-declaration = Déclaration
reporting-project-told = Ce projet avait reçu { $amount }. { $outcome ->
        [done] Il a été réalisé comme prévu.
        [partly] Il a été réalisé en partie. Raison : { $why }.
        [dropped] Il n’a pas eu lieu. Raison : { $why }.
       *[other] Il n’est pas encore dit ce qu’il est devenu.
    }
reporting-changed = Le contenu de ce rapport a changé depuis sa remise, le { $on }. Il figure ci-dessous tel qu’il est enregistré aujourd’hui.
reporting-declared = Le soussigné ou la soussignée, { $name }, déclare ce rapport sincère et véritable.
reporting-whole-dossier = tout le dossier
reporting-no-category = sans catégorie
reporting-lines-note = { $count ->
        [one] { $count } dépense
       *[other] { $count } dépenses
    } : { $declared } déclarés, { $accepted } acceptés
reporting-title-projects = Projets
reporting-title-steps = Étapes
reporting-title-meetings = Réunions
reporting-title-visits = Visites du coach
reporting-title-experts = Experts
reporting-title-by-project = Par projet
reporting-title-by-category = Par catégorie de dépenses
reporting-title-expenses = Dépenses
reporting-title-income = Autres recettes
reporting-column-municipalities = Commune
reporting-column-edition = Appel
reporting-column-themes = Thèmes
reporting-column-agreement = Convention
reporting-column-signed-on = Signée le
reporting-column-since = Réalisation commencée le
reporting-column-sha256 = SHA-256
reporting-column-changed = Changé depuis
reporting-column-declared-by = Déclaré par
reporting-column-project = Projet
reporting-column-title = Titre
reporting-column-awarded = Octroyé
reporting-column-outcome = Issue
reporting-column-why = Pourquoi
reporting-column-story = Récit
reporting-column-step = Étape
reporting-column-starts-on = Début prévu
reporting-column-done-on = Faite le
reporting-column-on-day = Jour
reporting-column-place = Lieu
reporting-column-present = Présents
reporting-column-subject = Sujet
reporting-column-minutes = Durée
reporting-column-field = Domaine
reporting-column-half-days = Demi-jours
reporting-column-result = Résultat
reporting-column-organisation = Organisation
reporting-column-organisation-kind = Type
reporting-column-status = État
reporting-column-money = Argent
reporting-column-brings = Apporte
reporting-column-evaluated-on = Évalué le
reporting-column-participants = Participants
reporting-column-lasting = Ce qui reste
reporting-column-maintainer = Qui l’entretient
reporting-column-lessons = Leçons
reporting-column-document-kind = Type
reporting-column-document = Document
reporting-column-asked-on = Posée le
reporting-column-question = Question
reporting-column-answer = Réponse
reporting-column-answered-on = Répondue le
reporting-column-planned = Budget
reporting-column-declared = Déclaré
reporting-column-accepted = Accepté
reporting-column-refused = Refusé
reporting-column-open = Encore à examiner
reporting-column-paid = Payé
reporting-column-unspent = Non dépensé
reporting-column-income = Autres recettes
reporting-column-start-fund = Budget de lancement
reporting-column-account = Compte du groupe
reporting-column-category = Catégorie
reporting-column-line = Ligne
reporting-column-seller = Vendeur
reporting-column-description = Description
reporting-column-proof = Pièce
reporting-column-amount = Montant
reporting-column-income-kind = Type
reporting-column-origin = Origine
reporting-money-told = Des { $awarded } octroyés, { $declared } sont déclarés et { $accepted } acceptés. Non dépensé : { $unspent }.
reporting-title-start-fund-expenses = Dépenses du budget de lancement
reporting-title-amendments = Modifications de ce qui a été octroyé
reporting-title-experiments = Expériences
reporting-column-amendment = Modification
reporting-column-what = Ce que cela devient
reporting-column-reason = Raison
reporting-column-decided-on = Décidé le
reporting-column-experiment = Décision
reporting-column-until = Jusqu’au
reporting-column-anchor = Où cela reste
reporting-column-recommendation = Recommandation
reporting-column-moved-to = Reportée au
