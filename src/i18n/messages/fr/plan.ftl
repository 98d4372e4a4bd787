# La feuille de route.
plan-started =
    { $reference } { $neighbourhood } : { $bare_plan }, version { $version }, commencée{ $count ->
        [0] {""}
        [one] {" "}avec le projet de la version précédente
       *[other] {" "}avec les { $count } projets de la version précédente
    }
plan-written =
    { $reference } { $neighbourhood } : feuille de route enregistrée avec { $count ->
        [one] { $count } projet
       *[other] { $count } projets
    }
plan-project-added = { $reference } { $neighbourhood } : projet { $number } « { $title } » ajouté
plan-project-changed = { $reference } { $neighbourhood } : projet { $number } « { $title } » modifié
plan-project-removed = { $reference } { $neighbourhood } : projet { $number } « { $title } » supprimé
plan-cost-added = { $reference } { $neighbourhood } : « { $label } » ({ $amount }) ajouté aux coûts du projet { $number }, à présent { $costs }
plan-cost-removed = { $reference } { $neighbourhood } : ligne de coûts { $part } du projet { $number } « { $title } » supprimée
plan-step-added = { $reference } { $neighbourhood } : étape { $place } « { $step } » ajoutée
plan-step-changed = { $reference } { $neighbourhood } : étape { $number }.{ $part } de « { $title } » modifiée
plan-step-removed = { $reference } { $neighbourhood } : étape { $number }.{ $part } de « { $title } » supprimée
plan-money = demandé { $asked } sur un maximum de { $ceiling } (reste { $left })
plan-money-over = demandé { $asked } sur un maximum de { $ceiling } ({ $over } de trop)
plan-money-open = demandé { $asked }
plan-project-over = « { $title } » demande { $asked }, maximum { $ceiling } par projet
plan-asks-more-than-costs = « { $title } » demande { $asked }, les coûts totalisent { $costs }
plan-none = { $reference } { $neighbourhood } n’a pas encore de feuille de route
plan-empty = { $reference } { $neighbourhood } n’a pas encore de projets
plan-nothing = Rien
plan-not-now = { $reference } { $neighbourhood } : la feuille de route ne peut pas être modifiée à ce stade ({ $standing }), seulement en : { $phases }
plan-frozen = La version { $version } de la feuille de route de { $reference } a été déposée le { $on } et est figée ; commencez une nouvelle version, en disant pourquoi
plan-reason-needed = { $reference } a déjà une feuille de route déposée : une nouvelle version demande une raison
plan-changed-meanwhile = La feuille de route de { $reference } a été modifiée entre-temps par quelqu’un d’autre ; rien n’a été enregistré
plan-no-such-version =
    { $reference } n’a pas de version { $version } de la feuille de route{ $count ->
        [0] {""}
       *[other] {" "}(mais bien de 1 à { $count })
    }
plan-no-such-project = La feuille de route de { $reference } n’a pas de projet { $number }
plan-no-such-cost = Le projet « { $project } » n’a pas de ligne de coûts { $number }
plan-step-not-found = Le projet « { $project } » n’a pas d’étape { $number }
plan-no-such-step = il n’y a pas d’étape { $number } dans ce projet (il y en a { $count })
plan-no-such-finding =
    l’état des lieux n’a pas de constat { $number }{ $count ->
        [0] {""}
       *[other] {" "}(mais bien : { $known })
    }
plan-number-twice = le numéro { $number } apparaît deux fois
plan-expertise-twice = « { $field } » est demandé deux fois
plan-no-menu = l’édition { $edition } n’a pas de menu d’actions ; laissez ceci de côté
plan-unknown-word =
    pas { $what ->
        [theme] un thème
        [expertise] un domaine d’expertise
        [session] une séance
        [admissibility] un critère de recevabilité
        [criterion] un critère d’appréciation
        [item] un élément du menu
       *[category] une catégorie de coûts
    } de cette édition ; { $count ->
        [one] peut-être { $near }
       *[other] au choix : { $near }
    }
plan-bad-text = contient des caractères non admis ou dépasse { $longest } caractères
plan-text-needed = ne peut pas être vide
plan-wrong-amount =
    { $reason ->
        [ambiguous] peut se lire de deux façons : écrivez 1000 ou 1000,00
        [too-precise] un montant a au plus deux décimales
        [negative] un montant ne peut pas être négatif
        [too-large] ce montant est trop élevé
       *[not-an-amount] attendu : un montant en euros, par exemple 1.250,00
    }
plan-wrong-quantity = attendu : une quantité supérieure à zéro, avec trois décimales au plus, par exemple 2,5
plan-wrong-count = attendu : un nombre entier
plan-wrong-half-days = attendu : un nombre de demi-jours de 1 à 999, par exemple water:2
plan-day-future = { $on } est dans le futur (nous sommes le { $today })
plan-due-before-start = la fin ({ $due }) tombe avant le début ({ $start })
plan-circle = des étapes s’attendent en boucle : { $steps }
plan-head =
    { $Plan } v{ $version } · { $reference } { $neighbourhood } · { $count ->
        [one] { $count } projet
       *[other] { $count } projets
    } · { $money }
plan-submitted = Déposée le { $on } · SHA-256 { $hash }…
plan-reason = Raison de cette version : { $reason }
plan-late =
    { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    }
plan-after = après { $steps }
plan-about-field = { $name } : { $value }
plan-about-item = menu : { $item }
plan-about-findings =
    { $count ->
        [one] constat { $numbers }
       *[other] constats { $numbers }
    }
plan-about-expertise =
    { $field } : { $half_days ->
        [one] { $half_days } demi-jour
       *[other] { $half_days } demi-jours
    } d’expertise
plan-about-public-space = espace public
plan-about-permit = permis : { $permit }
plan-edit-help =
    Modifiez la feuille de route, enregistrez et fermez l’éditeur.
    Montants et quantités entre guillemets ("1250,00", "2,5"), dates sous la forme 2022-03-31.
    Un nouveau projet est un bloc [[projects]] avec title, suivi de [[projects.costs]], [[projects.funding]], [[projects.permits]] et [[projects.steps]].
    ask = "auto" demande les coûts moins ce que d’autres apportent.
    Les projets gardent leur numéro ; un nouveau projet peut s’en passer.
plan-edit-nothing = Rien n’a été modifié
plan-edit-kept = Suite du texte qui avait été conservé : { $path }
plan-text-kept = Rien n’a été enregistré ; le texte est conservé dans { $path }
plan-editor-failed = L’éditeur « { $editor } » ne s’est pas terminé correctement ({ $detail }) ; le texte est dans { $path }
plan-yes = oui
plan-no = non
plan-ask-back = retour
plan-ask-vision = Que veut devenir le quartier ? (vide si ce n’est pas décidé)
plan-ask-reason = Pourquoi une nouvelle version ? (vide pour aucune raison)
plan-ask-none = aucun
plan-ask-title = Titre du projet
plan-ask-theme = Thème
plan-ask-item = Reprend-il un élément du menu d’actions ?
plan-ask-objective = Que doit apporter le projet ?
plan-ask-findings = Sur quels constats s’appuie-t-il ? (numéros, avec des virgules)
plan-ask-asked = Montant demandé (€ ; vide : les coûts moins ce que d’autres apportent)
plan-ask-expertise = Expertise demandée en demi-jours (comme water:2, vide si aucune)
plan-ask-public-space = Se situe-t-il dans l’espace public ?
plan-ask-first-cost = Ajouter des coûts maintenant ?
plan-ask-another-cost = Encore une ligne de coûts ?
plan-ask-first-step = Ajouter des étapes maintenant ?
plan-ask-another-step = Encore une étape ?
plan-ask-another-project = Encore un projet ?
plan-ask-cost-label = Qu’achète-t-on, que loue-t-on ou que construit-on ?
plan-ask-category = Catégorie de coûts
plan-ask-unit-price = Prix unitaire (€)
plan-ask-quantity = Combien ? (vide pour 1)
plan-ask-step-title = Que faut-il faire ?
plan-ask-who = Qui s’en charge ?
plan-ask-start = À partir de quel jour ? (vide si ce n’est pas fixé)
plan-ask-due = Pour quel jour ? (vide si ce n’est pas fixé)
plan-ask-after = Après quelles étapes ? (numéros, avec des virgules ; vide si aucune)
plan-ask-which-project = Quel projet ?
plan-ask-for-project = Pour quel projet ?
plan-ask-whole = toute la feuille de route
plan-title-projects = Projets
plan-title-cost_lines = Coûts
plan-title-steps = Étapes
plan-column-reference = Dossier
plan-column-neighbourhood = Quartier
plan-column-version = Version
plan-column-reason = Raison de la version
plan-column-begun_on = Commencée le
plan-column-submitted_on = Déposée le
plan-column-sha256 = SHA-256
plan-column-vision = Vision
plan-column-asked = Demandé
plan-column-ceiling = Maximum
plan-column-number = N°
plan-column-title = Titre
plan-column-theme = Thème
plan-column-menu_item = Élément du menu
plan-column-objective = Objectif
plan-column-findings = Constats
plan-column-costs = Coûts
plan-column-expertise = Expertise
plan-column-public_space = Espace public
plan-column-permit = Permis
plan-column-project = Projet
plan-column-label = Description
plan-column-category = Catégorie
plan-column-unit_price = Prix unitaire
plan-column-quantity = Quantité
plan-column-amount = Montant
plan-column-responsible = Qui
plan-column-starts_on = Début
plan-column-due_on = Pour le
plan-column-after = Après
plan-column-done_on = Réalisée
plan-title-timeline = Calendrier
plan-course-done = ✓
plan-course-done-late = ✓ { $days } j de retard
plan-course-late = ! { $days } j de retard
plan-course-waiting = attend { $steps }
plan-course-undated = pas de date
plan-course-slack =
    { $days ->
        [0] aucune marge
       *[other] marge { $days } j
    }
plan-course-tight = ! { $days } j trop juste
plan-course-later = ! +{ $days } j
plan-column-today = Aujourd’hui
plan-expected = Fin attendue le { $expected }, { $days } j après la date prévue ({ $end })
plan-cost-changed = { $reference } { $neighbourhood } : ligne de coûts { $part } du projet { $number } « { $title } » modifiée
plan-funding-added = { $reference } { $neighbourhood } : « { $label } » ({ $amount }) contribue au projet { $number }
plan-funding-changed = { $reference } { $neighbourhood } : « { $label } » apporte maintenant { $amount } au projet { $number }
plan-funding-removed = { $reference } { $neighbourhood } : apport { $part } du projet { $number } « { $title } » supprimé
plan-permit-added = { $reference } { $neighbourhood } : permis « { $permit } » ajouté au projet { $number } ({ $status })
plan-permit-changed = { $reference } { $neighbourhood } : permis « { $permit } » du projet { $number } modifié ({ $status })
plan-permit-removed = { $reference } { $neighbourhood } : permis { $part } du projet { $number } « { $title } » supprimé
plan-no-such-funding = Le projet « { $project } » n’a pas d’apport { $number }
plan-no-such-permit = Le projet « { $project } » n’a pas de permis { $number }
plan-vat-needed = un prix hors TVA demande un taux de TVA
plan-wrong-vat = ce taux de TVA n’existe pas ; attendu : { $rates }
plan-nothing-brought = attendu : un montant supérieur à zéro
plan-permit-expected-early = la réponse est attendue ({ $day }) avant la demande ({ $requested })
plan-permit-decided-early = la décision ({ $day }) précède la demande ({ $requested })
plan-permit-decided-open = il y a une date de décision, mais le permis est « { $status } » : choisissez octroyé ou refusé
plan-done-before-begun = fait ({ $done }) avant d’être commencé ({ $begun })
plan-one-version =
    { $count ->
        [0] { $reference } n’a pas encore de feuille de route à comparer
       *[other] { $reference } n’a qu’une version de la feuille de route : il n’y a rien à comparer
    }
plan-odd-cash = { $partner } apporte { $amount } au projet { $number }, qui n’est pas dans la feuille de route
plan-odd-nothing = Ne demande rien : ni coûts, ni montant, ni expertise
plan-odd-uncovered = { $difference } ne sont couverts par personne : coûts { $costs }, demandé { $asked }, d’autres { $others }
plan-odd-too-much = Ensemble { $difference } de plus que les coûts : coûts { $costs }, demandé { $asked }, d’autres { $others }
plan-odd-permit-refused = Le permis « { $permit } » est refusé
plan-odd-permit-late = Permis « { $permit } » : la réponse était attendue pour le { $expected }
plan-odd-undated = L’étape { $place } « { $step } » n’a pas de date de fin
plan-odd-early = L’étape { $place } « { $step } » commence le { $starts }, alors que { $before } « { $title } », qui la précède, dure jusqu’au { $due }
plan-odd-before = L’étape { $place } « { $step } » est prévue pour le { $due }, avant la demande ({ $submitted })
plan-odd-beyond = L’étape { $place } « { $step } » dure jusqu’au { $due }, au-delà de la fin de l’édition ({ $end })
plan-point-abroad = Le point { $point } de « { $title } » n’est pas en Belgique ; latitude et longitude sont-elles dans le bon ordre ?
plan-asked-computed = « { $title } » demande { $asked } (calculé : coûts { $costs }, d’autres { $others })
plan-asked-auto = demandé : les coûts moins ce que d’autres apportent
plan-check-head =
    Feuille de route v{ $version } · { $reference } { $neighbourhood } · { $count ->
        [0] rien à signaler
        [one] { $count } remarque
       *[other] { $count } remarques
    }
plan-check-nothing = Rien à signaler
plan-compare-head = { $reference } { $neighbourhood } : feuille de route v{ $before } → v{ $after }
plan-about-expected = réponse attendue pour le { $on }
plan-about-quote = devis { $quote }
plan-about-auto = montant calculé
plan-vat-included = TVAC { $percent } %
plan-vat-added = + { $percent } % TVA
plan-about-partner = partenaire : { $partner }
plan-about-partner-open = partenaire : { $partner }, pas encore convenu : { $amount }
plan-sum-uncovered = { $difference } ne sont couverts par personne
plan-sum-too-much = ensemble { $difference } de plus que les coûts
plan-sums-costs = coûts { $amount }
plan-sums-own = moyens propres { $amount }
plan-sums-other = autres apports { $amount }
plan-sums-partners = partenaires { $amount }
plan-about-funding = { $kind } : { $label }
plan-sums-open = Pas encore convenu avec des partenaires, et non compté : { $amount }
plan-ask-vat = Taux de TVA
plan-ask-unsaid = non précisé
plan-ask-vat-included = La TVA est-elle comprise dans le prix ?
plan-ask-quote = Référence du devis (vide s’il n’y en a pas)
plan-ask-funding-kind = Qui paie aussi ?
plan-ask-funding-label = D’où vient l’argent ?
plan-ask-funding-amount = Combien (€) ?
plan-ask-permit-kind = Pour quoi faut-il un permis ?
plan-ask-permit-authority = Qui l’octroie ? (vide si ce n’est pas fixé)
plan-ask-permit-status = Où en est-il ?
plan-ask-permit-requested = Quand a-t-il été demandé ?
plan-ask-permit-expected = Pour quand attend-on une réponse ? (vide si ce n’est pas fixé)
plan-ask-permit-decided = Quand a-t-on décidé ?
plan-ask-first-permit = Ajouter des permis ?
plan-ask-another-permit = Encore un permis ?
plan-ask-first-funding = Quelqu’un d’autre paie-t-il aussi ?
plan-ask-another-funding = Encore quelqu’un ?
plan-ask-place = Où ? (vide si ce n’est pas fixé)
plan-ask-point = Où sur la carte ? (latitude, longitude ; vide si aucun)
plan-title-funding = Moyens propres et autres apports
plan-title-partner_cash = Argent des partenaires
plan-title-permits = Permis
plan-title-changes = Ce qui a changé
plan-column-asked_stated = Montant indiqué
plan-column-own = Moyens propres
plan-column-other = D’autres
plan-column-partners = De partenaires
plan-column-partners_open = Pas encore convenu
plan-column-difference = Différence
plan-column-place = Lieu
plan-column-point = Point
plan-column-vat_percent = TVA %
plan-column-vat_included = TVA comprise
plan-column-quote = Devis
plan-column-kind = Sorte
plan-column-partner = Partenaire
plan-column-agreed = Convenu
plan-column-authority = Autorité
plan-column-status = État
plan-column-requested_on = Demandé
plan-column-expected_on = Attendu
plan-column-decided_on = Décidé
plan-column-code = Code
plan-column-version_before = De la version
plan-column-version_after = À la version
plan-column-asked_before = Demandait
plan-column-asked_after = Demande
plan-column-costs_before = Coûtait
plan-column-costs_after = Coûte
plan-column-fate = Quoi
plan-column-part = Quoi
plan-column-item = Lequel
plan-column-before = Avant
plan-column-after_change = Après
plan-column-moved_days = Plus tard
plan-part-title = titre
plan-part-theme = thème
plan-part-item = élément du menu
plan-part-objective = objectif
plan-part-findings = constats
plan-part-public_space = espace public
plan-part-place = lieu
plan-part-point = point
plan-part-cost = coût
plan-part-funding = apport
plan-part-permit = permis
plan-part-expertise = expertise
plan-part-step = étape
plan-stopped =
    Arrêté ; { $count ->
        [one] le projet { $numbers } était déjà enregistré et reste
       *[other] les projets { $numbers } étaient déjà enregistrés et restent
    }
plan-about-targets = valeurs cibles : { $targets }
plan-title-targets = Valeurs cibles
plan-part-target = valeur cible
plan-column-indicator = Indicateur
plan-column-target = Valeur cible
plan-column-unit = Unité
