# Les groupes : les personnes qui portent un projet.
group-joined = { $reference } projet { $number } « { $title } » : { $names } dans le groupe ({ $count ->
    [one] une personne
   *[other] { $count } personnes
})
group-known = Déjà dans le groupe de « { $title } » : { $names }
group-left = { $reference } projet { $number } « { $title } » : { $name } quitte le groupe le { $on } ({ $count ->
    [0] plus personne
    [one] encore une personne
   *[other] encore { $count } personnes
})
group-title = Groupes de { $reference } { $neighbourhood }
group-free-title = Dans aucun groupe
group-free-empty = Tout le monde est dans un groupe
group-list-empty = Pas encore de projets
group-column-project = N°
group-column-title = Projet
group-column-people = Personnes
group-column-names = Qui
group-column-name = Nom
group-column-state = État
group-state-over = ne continue pas
group-state-goes-on = continue
group-one-email = une adresse e-mail va avec un seul nom
group-wrong-project = le numéro d’un projet est attendu, comme 2
group-no-project = { $reference } n’a pas de projet pour lequel c’est possible
group-nobody = Dans le groupe du projet { $number } de { $reference }, personne n’a « { $text } » dans son nom
group-several = Dans le groupe du projet { $number } de { $reference }, « { $text } » correspond à plusieurs personnes :
group-ask-project = Quel projet ?
group-ask-free = Qui rejoint le groupe de « { $title } » ? (ne cochez rien pour taper un nom)
group-ask-name = Nom de la personne qui rejoint le groupe
group-ask-leaver = Qui quitte le groupe ?
