# L’avancement.

progress-not-now = { $reference } { $neighbourhood } n’est pas encore en réalisation ({ $standing }) : il n’y a pas encore d’avancement
progress-no-such-project = { $reference } n’a pas de projet { $number } accordé
progress-no-such-step = « { $project } » n’a pas d’étape { $number }
progress-project-dropped = Le projet { $number } « { $project } » est abandonné : c’est déjà enregistré
progress-empty = Aucun dossier en réalisation ne correspond
progress-total =
    { $count ->
        [one] { $count } dossier
       *[other] { $count } dossiers
    } : { $states } · étapes : { $done } sur { $total }, { $percent } %
progress-steps = { $done }/{ $total } · { $percent } %
progress-no-projects = Aucun projet n’a été accordé
progress-projects-title = Projets
progress-steps-title = Étapes
progress-obstacles-title = Obstacles
progress-amendments-title = Modifications
progress-show-title = Réalisation
progress-column-amendments = Modifications
progress-column-waiting = En attente d’approbation
progress-documents-title = Documents des projets
progress-column-dossier = Dossier
progress-column-neighbourhood = Quartier
progress-column-state = État
progress-column-steps = Étapes
progress-column-next_on = Prochaine
progress-column-slip_days = Retard
progress-column-last_on = Dernier
progress-column-next_step = Prochaine étape
progress-column-steps_done = Réalisées
progress-column-steps_total = Toutes les étapes
progress-column-percent = %
progress-column-agreed_days = Dont convenu
progress-column-late_days = En retard
progress-column-quiet_days = Silence
progress-column-obstacles = Obstacles
progress-column-silent = Trop longtemps silencieux
progress-column-edition = Édition
progress-column-number = N°
progress-column-project = Projet
progress-column-planned_from = Prévu à partir du
progress-column-planned_to = Prévu jusqu’au
progress-column-agreed_to = Convenu jusqu’au
progress-column-real_from = Commencé
progress-column-real_to = Terminé
progress-column-awarded = Octroyé
progress-column-outcome = Résultat
progress-column-documents = Documents
progress-column-place = Où
progress-column-step = Étape
progress-column-starts_on = Début
progress-column-planned_on = Prévu
progress-column-agreed_on = Convenu
progress-column-begun_on = Commencé
progress-column-done_on = Réalisé
progress-column-reason = Motif
progress-column-since = Depuis
progress-column-days = Durée
progress-column-solved_on = Résolu
progress-column-solution = Solution
progress-column-kind = Sorte
progress-column-becomes = Devient
progress-column-asked_on = Demandé
progress-column-ruling = Décision
progress-column-decided_on = Décidé
progress-column-body = Par
progress-column-note = Remarque
progress-column-what = Quoi
progress-column-due_on = Pour le
progress-column-result = Résultat
progress-column-title = Titre
progress-column-dated_on = Date
progress-column-paid = Payé
progress-column-justified = Justifié

# Les obstacles.

obstacle-not-now = { $reference } { $neighbourhood } n’est pas en réalisation ({ $standing }) : il n’y a d’obstacles que pendant la réalisation
obstacle-wrong-place = attendu : un projet comme 2, ou une étape comme 2.1
obstacle-step-done = L’étape { $place } « { $step } » est réalisée depuis le { $on } : plus rien ne la bloque
obstacle-ends-before = il n’a commencé que le { $began }
obstacle-none = { $reference } n’a pas d’obstacle { $number }
obstacle-solved-already = L’obstacle { $number } est déjà résolu depuis le { $on }
obstacle-added =
    { $reference } { $neighbourhood } : obstacle { $number } enregistré depuis le { $on }{ $placed ->
        [0] {""}
       *[1] {" "}({ $place } « { $title } »)
    }
obstacle-solved =
    { $reference } { $neighbourhood } : obstacle { $number } résolu le { $on }{ $placed ->
        [0] {""}
       *[1] {" "}({ $place } « { $title } »)
    }
obstacle-open =
    { $count ->
        [0] plus aucun obstacle
        [one] encore { $count } obstacle ouvert
       *[other] encore { $count } obstacles ouverts
    }
obstacle-none-open = { $reference } n’a pas d’obstacles ouverts
obstacle-ask-place = Qu’est-ce qui est bloqué ?
obstacle-ask-whole = tout le dossier
obstacle-ask-reason = Qu’est-ce qui le bloque ?
obstacle-ask-since = Depuis quel jour ?
obstacle-ask-which = Quel obstacle ?
obstacle-list-title = Obstacles des dossiers en réalisation
obstacle-list-empty = Il n’y a pas d’obstacles

# Les modifications de ce qui a été octroyé.

amendment-not-now = { $reference } { $neighbourhood } n’est pas en réalisation ({ $standing }) : il n’y a de modifications que pendant la réalisation
amendment-none = { $reference } n’a pas de modification { $number }
amendment-needs-none = La modification { $number } ne demande pas d’approbation : elle vaut depuis le { $on }
amendment-approved-already = La modification { $number } est déjà approuvée depuis le { $on }
amendment-refused-already = La modification { $number } est déjà refusée depuis le { $on }
amendment-step-newer = L’étape { $place } n’est pas dans la feuille de route déposée mais dans une version plus récente : modifiez-y sa date
amendment-drop-asked = L’abandon du projet { $number } « { $project } » est déjà demandé (modification { $amendment })
amendment-evaluated = Le projet { $number } « { $project } » est évalué comme « { $outcome } » : il ne peut pas en même temps être abandonné. Évaluez-le d’abord à nouveau
amendment-nothing-to-move = « { $project } » n’a pas d’étapes ouvertes avec une échéance : il n’y a rien à déplacer
amendment-step-twice = l’étape { $number } y est deux fois
amendment-no-such-step =
    cette étape n’existe pas{ $count ->
        [0] {""}
       *[other] {""} ; il y a : { $known }
    }
amendment-step-done = l’étape { $place } « { $step } » est déjà réalisée depuis le { $on }
amendment-step-undated = l’étape { $place } « { $step } » n’a pas d’échéance à partir de laquelle compter : donnez une date
amendment-before-start = l’étape { $place } « { $step } » commence le { $start } : elle ne peut pas finir avant
amendment-same-day = l’étape { $place } « { $step } » a déjà cette échéance
amendment-wrong-move = attendu : étape et date comme 2=2026-05-31, étape et jours comme 2=+30, ou +30 pour toutes les étapes ouvertes
amendment-none-waiting = Aucune modification de { $reference } n’attend d’approbation
amendment-ask-which = Quelle modification ?
amendment-ask-project = Quel projet ?
amendment-ask-kind = Qu’est-ce qui change ?
amendment-ask-scope = Que devient le projet ?
amendment-ask-moves = Nouvelles échéances, comme 2=2026-05-31 ou +30
amendment-ask-reason = Pourquoi ?
amendment-asked = { $reference } { $neighbourhood } : modification { $number } ({ $kind }) du projet { $project } « { $title } » demandée le { $on } ; elle attend une approbation
amendment-holds = { $reference } { $neighbourhood } : modification { $number } ({ $kind }) du projet { $project } « { $title } » vaut depuis le { $on }
amendment-approved = { $reference } { $neighbourhood } : modification { $number } ({ $kind }) du projet { $project } « { $title } » approuvée le { $on }
amendment-refused = { $reference } { $neighbourhood } : modification { $number } ({ $kind }) du projet { $project } « { $title } » refusée le { $on }
amendment-withdrawn = { $reference } { $neighbourhood } : modification { $number } ({ $kind }) du projet { $project } « { $title } » du { $on } retirée
amendment-moved = étape { $place } : désormais pour le { $on }
amendment-list-title = Modifications des dossiers en réalisation
amendment-list-empty = Il n’y a pas de modifications

# Le suivi après clôture.

aftercare-planned =
    { $count ->
        [one] { $count } contrôle prévu après la clôture
       *[other] { $count } contrôles prévus après la clôture
    }
aftercare-unplanned =
    { $count ->
        [one] { $count } contrôle après la clôture n’est plus prévu
       *[other] { $count } contrôles après la clôture ne sont plus prévus
    }
aftercare-not-closed = { $reference } { $neighbourhood } n’est pas clôturé ({ $standing }) : le suivi ne commence qu’ensuite
aftercare-before-completion = c’est avant l’achèvement, le { $completed }
aftercare-none = { $reference } n’a pas de contrôle { $number }
aftercare-done-already = Le contrôle { $number } est déjà fait depuis le { $on }
aftercare-none-open = { $reference } n’a pas de contrôles ouverts
aftercare-unknown-result = ce résultat n’existe pas ; possibles : { $known }
aftercare-ask-what = Que contrôle-t-on ?
aftercare-ask-on = Quel jour ?
aftercare-ask-which = Quel contrôle ?
aftercare-ask-result = Est-ce toujours là ?
aftercare-added = { $reference } { $neighbourhood } : contrôle { $number } « { $what } » prévu le { $on }
aftercare-done = { $reference } { $neighbourhood } : contrôle { $number } « { $what } » fait le { $on } : { $result }
aftercare-list-title = Suivi après clôture
aftercare-list-empty = Il n’y a pas de contrôles
