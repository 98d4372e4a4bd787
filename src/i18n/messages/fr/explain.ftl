# Un programme sous forme de page lisible.
explain-title = { $name }
explain-title-year = { $name }, édition { $year }
explain-organiser = Organisateur du programme « { $name } » : { $organiser }
explain-of-register = L’édition { $year } a été ouverte ainsi dans ce registre : ces règles valent pour tous ses dossiers
explain-of-year = Le programme décrit ainsi l’édition { $year }. Ce qui reste à fixer à l’ouverture de l’édition est indiqué à sa place
explain-of-programme = Voici le programme en général. Ce qui est fixé à chaque édition est indiqué à sa place
explain-of-newest = Le programme décrit ainsi sa dernière édition, celle de { $year }. Ce qui reste à fixer à l’ouverture est indiqué à sa place
explain-year-unknown = Le programme ne dit rien de particulier de { $year } : ce qui change d’année en année reste à fixer
explain-part-who = Pour qui et où
explain-part-path = Le parcours
explain-part-tracks = Les filières
explain-part-tiers = Les classes de montants
explain-part-dates = Dates et délais
explain-part-money = L’argent
explain-part-tasks = Qui fait quoi
explain-part-asked = Ce qui est demandé
explain-part-decides = Qui juge et décide
explain-part-evaluation = Suivi, évaluation et suites
explain-part-inventory = L’état des lieux
explain-part-themes = Thèmes et expertise
explain-part-sources = Sources
explain-territory = { $count ->
    [0] Le programme n’est pas limité à certaines communes
    [one] Le programme s’applique à { $names }
   *[other] Le programme s’applique dans { $count } communes : { $names }
}
explain-path = Un dossier suit ce parcours :
explain-candidacy = Candidature
explain-phase-candidate = { $the_group } pose sa candidature et l’organisateur décide de l’admission
explain-phase-preparation = { $the_group } dresse l’état des lieux du quartier et élabore des projets
explain-phase-selection = { $the_group } dépose { $the_plan } et chaque projet fait l’objet d’une décision
explain-phase-realisation = { $the_group } réalise les projets, justifie les dépenses et évalue
explain-phase = { $phase }{ $months ->
    [0] {""}
    [one] {" "}(environ { $months } mois)
   *[other] {" "}(environ { $months } mois)
}{ $about ->
    [none] {""}
   *[other]  : { $about }
}
explain-plan-open = le plan peut encore changer jusqu’à la première décision
explain-meetings = { $count ->
    [one] Une rencontre en fait partie : { $names }
   *[other] { $count } rencontres en font partie : { $names }
}
explain-menu = { $The_group } peut choisir dans un menu : { $names }
explain-meetings-each = Ces rencontres en font partie :
explain-menu-each = { $The_group } peut choisir dans ce menu :
explain-tracks = { $count ->
    [one] Il y a une seule filière
   *[other] Chaque dossier suit une des { $count } filières. Sans choix, c’est la première : { $first }
}
explain-tiers = Le demandeur choisit une de ces classes :
explain-own-rules = En plus de ce qui vaut pour tous :
explain-no-own-rules = Pas de règles propres : ce qui vaut pour tous vaut ici aussi.
explain-opens = Le dépôt est possible à partir du { $day }
explain-deadline = { $count ->
    [one] Le dernier jour pour déposer est le { $days }, jusqu’à minuit
   *[other] Les derniers jours pour déposer sont fixés ainsi : { $days }, chaque fois jusqu’à minuit
}
explain-decides-on = La décision est prise le { $days }
explain-no-deadline = Le dernier jour pour déposer est fixé à chaque édition ; à défaut, le dépôt est possible toute l’année
explain-term = { $name } : { $length } à partir { $from }
explain-term-unset = { $name } : la durée est fixée à chaque édition ; le délai court à partir { $from }
explain-term-until = le délai prend fin avec : { $until }
explain-start-submitted = de l’introduction de la demande
explain-start-admitted = de l’admission
explain-start-coach-assigned = de la désignation du coach
explain-start-inventory-made = du premier état des lieux
explain-start-roadmap-submitted = du dépôt { $of_plan }
explain-start-awarded = du premier octroi
explain-start-realisation = du début de « { $phase } »
explain-start-closed = de la clôture du dossier
explain-envelope = Un total de { $amount } peut être octroyé dans cette édition
explain-no-envelope = Le total qui peut être octroyé est fixé à chaque édition
explain-start-fund = { $regime ->
    [advance] Pendant la préparation, un groupe peut recevoir un budget de lancement de { $amount } au plus, versé à l’avance sur note de débit
   *[reimbursement] Pendant la préparation, un groupe peut recevoir un budget de lancement de { $amount } au plus, remboursé sur preuve d’achat
}
explain-amount = { $name } : { $amount }
explain-amount-vat = hors TVA ; { $amount } avec { $percent } % de TVA
explain-always = pendant tout le parcours
explain-instalment = { $percent } % { $trigger }
explain-instalment-rest = le reste { $trigger }
explain-instalments = Un octroi est payé en { $count ->
    [one] une tranche
   *[other] { $count } tranches
} : { $instalments }
explain-no-instalments = Les tranches dans lesquelles un octroi est payé sont fixées dossier par dossier
explain-unspent = { $unspent ->
    [returns] Ce qui n’est pas nécessaire retourne à l’enveloppe
   *[lapses] Ce qui n’est pas nécessaire tombe en annulation
}
explain-per = { $per ->
    [project] Chaque projet a son propre montant : le reste de l’un ne paie pas l’autre
   *[dossier] Le reste d’un projet peut en payer un autre
}
explain-ineligible = Ne sont jamais payés : { $names }
explain-categories = Les coûts relèvent de : { $names }
explain-justify = Un paiement est justifié dans un délai de { $length }
explain-recover = Ce qui est récupéré est à rembourser dans un délai de { $length }
explain-refund = Une note de frais du budget de lancement est remboursée dans un délai de { $length }
explain-at-apply = { $from ->
    [none] À la candidature
   *[other] Au début de « { $from } »
}
explain-at-admit = À l’admission
explain-at-submit = De « { $from } » à « { $to } »
explain-at-award = À l’octroi
explain-at-realise = De « { $from } » à « { $to } »
explain-at-close = Pour clôturer « { $from } »
explain-at-book = À la réservation d’un expert
explain-at-fund = À l’octroi d’un budget de lancement
explain-at-expense = À l’acceptation d’une dépense
explain-at-pay = Au paiement
explain-at-settle = Au décompte
explain-recommended = recommandé
explain-only-for = seulement pour : { $names }
explain-also-at = aussi plus tard : { $names }
explain-bodies = Ces organes interviennent :
explain-body = { $name }{ $kind ->
    [none] {""}
   *[other] {" "}({ $kind })
}
explain-body-advises = rend un avis{ $count ->
    [0] {""}
   *[other] {" "}sur : { $names }
}
explain-body-approves = intervient dans le circuit d’approbation
explain-body-appeals = décide des recours
explain-quorum = { $count ->
    [one] délibère à partir de { $count } membre ayant voix
   *[other] délibère à partir de { $count } membres ayant voix
}
explain-outsiders = n’y siègent que ceux qui ne demandent rien dans cette édition
explain-admissibility = { $The_plan } est recevable si ces critères sont remplis :
explain-criteria = { $scale ->
    [0] Les projets sont examinés selon ces critères, sans points :
   *[other] Sur chacun de ces critères, un projet reçoit de 0 à { $scale } points :
}
explain-weight = compte { $weight } fois
explain-threshold = Un projet doit obtenir au moins { $percent } % des points
explain-spread = Un écart de plus de { $percent } % de l’échelle entre membres est signalé
explain-approvals = Ce qui est octroyé est approuvé dans cet ordre :
explain-above = seulement au-delà de { $amount }
explain-vote = Les habitants votent :
explain-vote-ballot = Le bulletin : { $ballot }
explain-vote-rule = Ce qui l’emporte : { $rule }
explain-vote-ties = À égalité : { $ties }
explain-vote-min-projects = Un bulletin porte au moins { $count } projets
explain-vote-max-projects = Un bulletin porte au plus { $count } projets
explain-vote-points = Il y a { $count } points à donner
explain-vote-threshold = Un projet a besoin d’au moins { $count } votes
explain-lodge = Un recours est possible dans un délai de { $length } après la notification de la décision
explain-answer = Un recours reçoit une réponse dans un délai de { $length }
explain-appeal-body = Décide d’un recours : { $name }
explain-interim = Pendant la réalisation, un rapport intermédiaire est attendu : { $length } après le début, puis chaque fois { $length } plus tard
explain-silent = Sans nouvelles pendant { $count } jours, un dossier est considéré comme silencieux
explain-approve = Ces modifications demandent une approbation : { $kinds }
explain-approve-scope = le contenu d’un projet
explain-approve-dates = les dates de fin des étapes
explain-approve-drop = l’abandon d’un projet
explain-questions-project = Sur chaque projet, { $the_group } répond à :
explain-questions-whole = Sur l’ensemble, { $the_group } répond à :
explain-scored = de 1 à { $scale } points
explain-aftercare = Après la clôture, ceci est encore vérifié :
explain-aftercare-check = { $name } ({ $length } après la clôture)
explain-inventory = { $questions ->
    [0] { $The_group } décrit le quartier en { $sections } parties :
   *[other] { $The_group } décrit le quartier en { $sections } parties et { $questions } questions :
}
explain-required = obligatoire
explain-theme-only = pour qui travaille sur : { $name }
explain-indicators = Sont mesurés : { $names }
explain-themes = Un projet peut porter sur :
explain-expertise = Des experts peuvent aider pour : { $names }
explain-cell-part = Partie
explain-cell-code = Code
explain-cell-sentence = Ce qui est dit
explain-cell-remarks = En plus
explain-cell-source = Source
explain-cell-url = Adresse de la source
explain-member-citizen = { $count ->
    [one] habitant
   *[other] habitants
}
explain-member-association = { $count ->
    [one] association
   *[other] associations
}
explain-member-partner = { $count ->
    [one] partenaire
   *[other] partenaires
}
explain-member-supporter = { $count ->
    [one] sympathisant
   *[other] sympathisants
}
explain-member-responsible = { $count ->
    [one] responsable
   *[other] responsables
}
explain-member-any = { $count ->
    [one] membre { $of_group }
   *[other] membres { $of_group }
}
# Une phrase par sorte de règle. $set vaut 0 quand manque une valeur que l’édition donne encore.
explain-rule-members-at-least = { $set ->
    [0] Le nombre minimal de { $kinds } est fixé à chaque édition
   *[other] { $different_addresses ->
        [1] Il y a au total au moins { $minimum } { $kinds }, à autant d’adresses différentes
       *[other] { $minimum ->
            [one] Il y a au moins { $minimum } { $kinds }
           *[other] Il y a au moins { $minimum } { $kinds }
        }
    }
}
explain-rule-members-on-territory = Les membres { $of_group } habitent ou travaillent sur le territoire
explain-rule-on-territory = Le quartier se trouve sur le territoire du programme
explain-rule-one-track = Le demandeur choisit une seule filière
explain-rule-tier-chosen = Le demandeur choisit une classe de montants
explain-rule-themes-between = { $set ->
    [0] Le nombre de thèmes est fixé à chaque édition
   *[other] { $maximum ->
        [-1] Le groupe travaille sur au moins { $minimum ->
            [one] { $minimum } thème
           *[other] { $minimum } thèmes
        }
        [1] Le groupe travaille sur un seul thème
       *[other] Le groupe travaille sur { $minimum } à { $maximum } thèmes
    }
}
explain-rule-contact-reachable = Il y a une personne de contact avec une adresse e-mail
explain-rule-handed-in-on-time = La demande arrive avant la fin du dernier jour
explain-rule-one-dossier-per-edition = Un quartier a au plus un dossier en cours par édition
explain-rule-earlier-support-settled = Le soutien antérieur est entièrement justifié
explain-rule-coach-assigned = Un coach est désigné
explain-rule-inventory-made = Il y a un état des lieux, dressé par au moins { $minimum_participants ->
    [one] { $minimum_participants } participant
   *[other] { $minimum_participants } participants
} et avec au moins { $minimum_findings ->
    [one] { $minimum_findings } constat
   *[other] { $minimum_findings } constats
}
explain-rule-inventory-shared = { $set ->
    [0] Le nombre de sortes de participants à l’état des lieux est fixé à chaque édition
   *[other] Au moins { $minimum_kinds } de ces trois participent à l’état des lieux : habitants, usagers et partenaires
}
explain-rule-inventory-complete = Les parties obligatoires de l’état des lieux sont remplies ou parcourues
explain-rule-partners-at-least = { $set ->
    [0] Le nombre de partenaires est fixé à chaque édition
   *[other] Il y a un partenariat avec au moins { $minimum ->
        [one] { $minimum } partenaire
       *[other] { $minimum } partenaires
    }{ $status ->
        [explored] {""}
        [asked] {" "}à qui la demande a été faite
        [signed] {" "}qui a signé un accord
       *[agreed] {" "}qui est d’accord
    }
}
explain-rule-visits-held = { $set ->
    [0] Le nombre de visites du coach est fixé à chaque édition
   *[other] Le coach est passé au moins { $minimum } fois
}
explain-rule-meetings-held = { $set ->
    [0] Le nombre de rencontres est fixé à chaque édition
   *[other] { $minimum ->
        [one] Au moins une rencontre a eu lieu
       *[other] Au moins { $minimum } rencontres ont eu lieu
    }{ $kinds ->
        [none] {""}
       *[other] {" "}({ $kinds })
    }
}
explain-rule-documents-present = { $set ->
    [0] Les documents que contient le dossier sont fixés à chaque édition
   *[other] Le dossier contient : { $kinds }
}
explain-rule-expertise-at-most = { $set ->
    [0] { $per ->
        [edition] Le nombre de demi-journées d’expertise de toute l’édition est fixé à chaque édition
       *[dossier] Le nombre de demi-journées d’expertise d’un dossier est fixé à chaque édition
    }
   *[other] { $per ->
        [edition] Il y a au plus { $maximum } demi-journées d’expertise pour toute l’édition
       *[dossier] Un dossier reçoit au plus { $maximum } demi-journées d’expertise
    }
}
explain-rule-projects-at-least = { $set ->
    [0] Le nombre de projets que compte { $the_plan } est fixé à chaque édition
   *[other] { $The_plan } compte au moins { $minimum ->
        [one] { $minimum } projet
       *[other] { $minimum } projets
    }
}
explain-rule-projects-linked = Chaque projet s’appuie sur l’état des lieux
explain-rule-projects-costed = Aucun projet ne demande plus qu’il ne coûte
explain-rule-amounts-balanced = Pour chaque projet, la demande et les autres apports couvrent ensemble les coûts
explain-rule-projects-stepped = Chaque projet est divisé en étapes
explain-rule-permits-known = Pour les projets dans l’espace public, on sait si un permis est nécessaire
explain-rule-roadmap-admissible = { $The_plan } est recevable
explain-rule-category-at-most = { $set ->
    [0] Le montant maximal d’un projet dans la catégorie « { $categories } » est fixé à chaque édition
   *[other] Dans la catégorie « { $categories } », un projet peut recevoir au plus { $maximum }
}
explain-rule-amount-at-most = { $set ->
    [0] { $per ->
        [project] Le montant maximal d’un projet est fixé à chaque édition
       *[dossier] Le montant maximal d’un dossier est fixé à chaque édition
    }
   *[other] { $per ->
        [project] { $nothing ->
            [1] Aucun montant n’est en jeu : un projet ne demande rien
           *[other] Un projet peut recevoir au plus { $maximum }
        }
       *[dossier] L’ensemble des projets d’un dossier peut recevoir au plus { $maximum }
    }
}
explain-rule-award-within-asked = Aucun projet ne reçoit plus qu’il ne demande
explain-rule-envelope-held = L’ensemble des octrois reste dans l’enveloppe de l’édition
explain-rule-projects-decided = Chaque projet a fait l’objet d’une décision
explain-rule-something-awarded = Au moins un projet est octroyé
explain-rule-opinion-given = { $bodies ->
    [none] Un avis a été rendu sur chaque projet octroyé
   *[other] Sur chaque projet octroyé, un avis a été rendu par : { $bodies }
}
explain-rule-approvals-complete = Toutes les approbations de ce qui est octroyé sont acquises
explain-rule-agreement-signed = La convention est signée par les deux parties
explain-rule-conditions-met = { $before ->
    [agreement] Les conditions à remplir avant la convention sont remplies
    [payment] Les conditions à remplir avant le paiement sont remplies
   *[balance] Les conditions à remplir avant le solde sont remplies
}
explain-rule-appeals-settled = Aucun recours n’est en cours
explain-rule-steps-done = Toutes les étapes sont franchies
explain-rule-tasks-done = { $tasks ->
    [none] Les tâches de cette phase sont faites
   *[other] { $tasks_count ->
        [one] Cette tâche est faite : { $tasks }
       *[other] Ces tâches sont faites : { $tasks }
    }
}
explain-rule-projects-carried = { $set ->
    [0] Le nombre minimal de personnes qui portent un projet est fixé à chaque édition
   *[other] Chaque projet est porté par un groupe d’au moins { $minimum } personnes
}
explain-rule-evaluated = { $The_group } a évalué, avec un résultat pour chaque projet octroyé
explain-rule-start-fund-at-most = Le budget de lancement reste dans ce que l’édition accorde
explain-rule-start-fund-new = Le budget de lancement est destiné aux quartiers qui n’ont jamais reçu de subvention
explain-rule-start-fund-not-cumulated = Le budget de lancement ne se cumule pas avec une subvention payée
explain-rule-start-fund-in-time = { $set ->
    [0] La durée de disponibilité du budget de lancement est fixée à chaque édition
   *[other] Sans subvention, le budget de lancement reste disponible { $months } mois après la désignation du coach
}
explain-rule-purchase-approved = Le coach donne son accord avant l’achat
explain-rule-refund-to-group = Le compte du groupe est connu
explain-rule-proof-complete = { $set ->
    [0] Ce que mentionne une pièce justificative est fixé à chaque édition
   *[other] { $fund ->
        [start-fund] Une pièce justificative du budget de lancement mentionne : { $mentions }
        [award] Une pièce justificative de l’octroi mentionne : { $mentions }
       *[none] Une pièce justificative mentionne : { $mentions }
    }
}
explain-rule-spent-after-admission = Rien n’est acheté avant l’admission
explain-rule-spent-in-term = Les achats se font après la notification et pendant la durée de la convention
explain-rule-category-eligible = La dépense fait partie des dépenses éligibles
explain-rule-not-twice = La même dépense n’est pas introduite deux fois
explain-rule-within-project = Il n’est pas accepté plus pour un projet que ce qui lui est octroyé
explain-rule-claim-received = Le groupe a introduit une déclaration de créance
explain-rule-account-known = Le paiement va à un compte du groupe
explain-rule-trigger-met = Ce qu’attend le paiement de la tranche a eu lieu
explain-rule-earlier-justified = { $percent ->
    [100] Tout ce qui a été payé auparavant est justifié
   *[other] Au moins { $percent } % de ce qui a été payé auparavant est justifié
}
explain-rule-within-commitment = Il n’est pas payé plus que ce qui est octroyé et approuvé
explain-rule-lines-judged = Chaque ligne des notes de frais est jugée
explain-rule-payments-known = Pour chaque paiement, on sait s’il a été exécuté
explain-rule-not-overfunded = L’ensemble des recettes ne dépasse pas l’ensemble des coûts
explain-rule-money-settled = Le décompte est fait : le solde est payé et rien n’est à rendre
explain-rule-evaluation-answered = { $set ->
    [0] Le nombre de personnes qui répondent à l’évaluation est fixé à chaque édition
   *[other] Au moins { $minimum ->
        [one] { $minimum } membre { $of_group } a
       *[other] { $minimum } membres { $of_group } ont
    } répondu à l’évaluation
}
explain-rule-experiments-decided = Pour chaque expérience, il est décidé si elle s’arrête ou si elle est pérennisée
explain-rule-report-submitted = Le rapport final est remis
explain-rule-report-accepted = Le rapport final est approuvé
explain-rule-fields-filled = { $fields ->
    [none] Tous les champs demandés sont remplis
   *[other] { $fields_count ->
        [one] Ce champ est rempli : { $fields }
       *[other] Ces champs sont remplis : { $fields }
    }
}
explain-part-toolbox = Boîte à outils
explain-tool = { $phase } : { $name } – { $url }
explain-rule-programme-total-held = { $set ->
        [0] Le montant que toutes les éditions du programme peuvent octroyer ensemble est fixé à chaque édition
       *[other] Toutes les éditions du programme ensemble octroient au plus { $amount }
    }
explain-track-criterion = Pour être recevable : { $name }
explain-track-approval = Approbation supplémentaire : { $name }
explain-track-question = L’évaluation demande aussi : { $name }
explain-track-aftercare = Après la clôture, on vérifie encore : { $name } ({ $length } après la clôture)
explain-track-unpaid = Rien n’est payé ni décompté
explain-rule-projects-from-menu = Chaque projet vient du catalogue du programme
explain-part-fields = Ce qui est à remplir
explain-field-public = public
explain-field = { $name } ({ $choices ->
    [0] { $kind }
   *[other] { $kind } : { $names }
}{ $of ->
    [project] , de chaque projet
   *[dossier] {""}
})
explain-meetings-held = Ces rencontres ont eu lieu : { $names }
