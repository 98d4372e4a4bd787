# Réaliser les étapes.

step-done = { $reference } { $neighbourhood } : étape { $place } « { $step } » réalisée le { $on }
step-reopened = { $reference } { $neighbourhood } : étape { $place } « { $step } » de nouveau à faire
step-open =
    { $count ->
        [0] toutes les étapes sont réalisées
        [one] encore { $count } étape à réaliser
       *[other] encore { $count } étapes à réaliser
    }
step-before-not-done = l’étape { $step } vient avant et n’est pas encore réalisée
step-none-open = { $reference } n’a pas d’étape à réaliser
step-none-done = { $reference } n’a pas d’étape réalisée
step-list-empty = Il n’y a pas d’étapes
step-done-already = L’étape { $place } « { $step } » était déjà réalisée le { $on }
step-open-already = L’étape { $place } « { $step } » n’est pas encore réalisée
step-not-now = { $reference } { $neighbourhood } : les étapes ne changent pas à ce stade ({ $standing }), seulement en : { $phases }
step-wrong-place = attendu : le projet et l’étape séparés par un point, par exemple 2.1
step-ask-which = Quelle étape ?
step-state-done = réalisée
step-state-late = en retard
step-state-open = à faire
step-column-place = Étape
step-column-title = Quoi
step-column-project = Projet
step-column-responsible = Qui
step-column-starts_on = Début
step-column-due_on = Pour le
step-column-done_on = Réalisée
step-column-state = État
step-begun = { $reference } { $neighbourhood } : étape { $place } « { $step } » de « { $project } » commencée le { $on }
step-begun-already = L’étape { $place } « { $step } » de « { $project } » est déjà commencée depuis le { $on }
step-none-to-begin = { $reference } n’a plus d’étapes à commencer
step-column-begun_on = Commencée
step-state-begun = commencée
step-done-before-begun = L’étape { $place } « { $step } » a commencé le { $begun } et ne peut pas être faite le { $done }
step-column-moved_to = Convenu
