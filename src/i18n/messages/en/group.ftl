# Groups: the people who carry a project.
group-joined = { $reference } project { $number } ‘{ $title }’: { $names } in the group ({ $count ->
    [one] 1 person
   *[other] { $count } people
})
group-known = In the group of ‘{ $title }’ already: { $names }
group-left = { $reference } project { $number } ‘{ $title }’: { $name } leaves the group on { $on } ({ $count ->
    [one] 1 person left
   *[other] { $count } people left
})
group-title = Groups of { $reference } { $neighbourhood }
group-free-title = In no group
group-free-empty = Everybody is in a group
group-list-empty = No projects yet
group-column-project = No.
group-column-title = Project
group-column-people = People
group-column-names = Who
group-column-name = Name
group-column-state = State
group-state-over = does not go on
group-state-goes-on = goes on
group-one-email = one e-mail address goes with one name
group-wrong-project = expected: the number of a project, such as 2
group-no-project = { $reference } has no project for which that can be done
group-nobody = In the group of project { $number } of { $reference } nobody has ‘{ $text }’ in the name
group-several = In the group of project { $number } of { $reference } ‘{ $text }’ fits several people:
group-ask-project = Which project?
group-ask-free = Who joins the group of ‘{ $title }’? (tick nothing to type a name)
group-ask-name = Name of who joins
group-ask-leaver = Who leaves the group?
