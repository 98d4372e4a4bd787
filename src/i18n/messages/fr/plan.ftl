# La feuille de route.
plan-started =
    { $reference } { $neighbourhood } : feuille de route, version { $version }, commencée{ $count ->
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
plan-not-now = { $reference } { $neighbourhood } n’est ni en préparation ni en réalisation ({ $standing }) : la feuille de route ne peut pas être modifiée maintenant
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
plan-unknown-word =
    pas { $what ->
        [theme] un thème
        [expertise] un domaine d’expertise
        [session] une séance
       *[category] une catégorie de coûts
    } de cette édition ; peut-être { $near }
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
    Feuille de route v{ $version } · { $reference } { $neighbourhood } · { $count ->
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
    Un nouveau projet est un bloc [[projects]] avec title et ask, suivi de [[projects.costs]] et [[projects.steps]].
    Les projets gardent leur numéro ; un nouveau projet peut s’en passer.
plan-edit-nothing = Rien n’a été modifié
plan-edit-kept = Suite du texte qui avait été conservé : { $path }
plan-text-kept = Rien n’a été enregistré ; le texte est conservé dans { $path }
plan-editor-failed = L’éditeur « { $editor } » ne s’est pas terminé correctement ({ $detail }) ; le texte est dans { $path }
plan-yes = oui
plan-no = non
plan-ask-back = retour
plan-ask-none = aucun
plan-ask-title = Titre du projet
plan-ask-theme = Thème
plan-ask-objective = Que doit apporter le projet ?
plan-ask-findings = Sur quels constats s’appuie-t-il ? (numéros, avec des virgules)
plan-ask-asked = Montant demandé (€)
plan-ask-expertise = Expertise demandée en demi-jours (comme water:2, vide si aucune)
plan-ask-public-space = Se situe-t-il dans l’espace public ?
plan-ask-permit = Quel permis faut-il, et où en est-il ? (« aucun » convient aussi)
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
