# Pourquoi un bulletin ne compte pas, et ce qui y figurait et a été laissé de côté. Le lieu précède.
ballot-unknown-projects = { $count ->
    [one] ne figure pas sur le bulletin : { $projects }
   *[other] ceux-ci ne figurent pas sur le bulletin : { $projects }
}
ballot-too-few = cite { $found ->
    [one] { $found } projet
   *[other] { $found } projets
} ; au moins { $least }
ballot-too-many = cite { $found ->
    [one] { $found } projet
   *[other] { $found } projets
} ; au plus { $most }
ballot-not-one = ne cite { $found ->
    [0] aucun projet
   *[other] pas un projet mais { $found }
} ; il faut en choisir un
ballot-no-points = les points manquent
ballot-points-unexpected = il porte des points ; ce vote n’en connaît pas
ballot-points-do-not-match = { $projects ->
    [one] { $projects } projet
   *[other] { $projects } projets
}, mais des points pour { $points }
ballot-not-points = « { $found } » n’est pas un nombre entier de points
ballot-negative-points = { $found } : les points ne sont pas inférieurs à zéro
ballot-points-too-low = { $found } points pour { $project } ; au moins { $least }
ballot-points-too-high = { $found } points pour { $project } ; au plus { $most }
ballot-sum-too-low = { $found } points au total ; au moins { $least }
ballot-sum-too-high = { $found } points au total ; au plus { $most }
ballot-cost-too-low = les projets coûtent ensemble { $found } ; au moins { $least }
ballot-cost-too-high = les projets coûtent ensemble { $found } ; au plus { $most }
ballot-repeated = cite encore { $projects } ; un projet compte une fois
ballot-no-vote-column = il n’y a pas de colonne avec les projets choisis ; attendu : vote, choix ou projets. Les en-têtes sont : { $heads }
ballot-column-double = c’est la même colonne que « { $other } » ({ $field })
ballot-column-ignored = pas une colonne de bulletins ; laissée de côté
ballot-detail-ignored = pas repris ({ $expected }) ; le vote compte
