# Agreed actions.
action-added = { $of ->
    [network] Network
   *[other] { $of }
}: action { $number } «{ $action }»{ $who ->
    [nobody] {""}
   *[other] {" "}· { $who }
}{ $dated ->
    [0] {""}
   *[other] {" "}· by { $by }
}
action-changed = { $of ->
    [network] Network
   *[other] { $of }
}: action { $number } changed: «{ $action }»{ $who ->
    [nobody] {""}
   *[other] {" "}· { $who }
}{ $dated ->
    [0] {""}
   *[other] {" "}· by { $by }
}
action-reopened = { $of ->
    [network] Network
   *[other] { $of }
}: action { $number } is open again: «{ $action }»{ $who ->
    [nobody] {""}
   *[other] {" "}· { $who }
}{ $dated ->
    [0] {""}
   *[other] {" "}· by { $by }
}
action-removed = { $of ->
    [network] Network
   *[other] { $of }
}: action { $number } «{ $action }» taken out
action-done = { $of ->
    [network] Network
   *[other] { $of }
}: action { $number } «{ $action }» done on { $on }
action-stepped = { $reference } { $neighbourhood }: action { $number } is now step { $place } of the roadmap
action-day-over = The day of action { $number } ({ $by }) is over already
action-kept = { $count ->
    [one] 1 agreed action stays
   *[other] { $count } agreed actions stay
}
action-unknown = There is no action { $number }
action-done-already = Action { $number } «{ $action }» was done already on { $on }
action-open-already = Action { $number } «{ $action }» is still open
action-of-network = Action { $number } is of the network: there is no roadmap to take it up in
action-none-open = No actions are open
action-ask-which = Which action?
action-ask-text = What is to be done?
action-ask-who = Who does it?
action-ask-by = By which day? (empty if not settled)
action-list-title = Agreed actions
action-list-empty = No actions
action-list-note = { $open ->
    [0] All are done
   *[other] { $open } open
}{ $late ->
    [0] {""}
   *[other] , { $late } late
}
action-state-done = done
action-state-late = late
action-state-open = open
action-from-visit = visit { $number }
action-from-meeting = meeting { $number }
