# Decisions, conditions, reserve list.
decide-nothing-to-tell = There is no decision left to make known
decide-no-session = There is no session { $session }
decide-session-open = Session { $session } ({ $body }, { $held }) is not closed yet
decide-session-nothing = There is nothing left to decide on session { $session }
decide-no-opinion = «{ $title }»: the session gave no opinion
decide-no-amount = «{ $title }»: the opinion is favourable and names no amount
decide-opinion = Opinion of { $body } on { $on }: { $verdict }{ $named ->
    [0] {""}
   *[other] {" "}for { $amount }
}
decide-follows = Follows the opinion of { $body } ({ $on })
decide-condition = Condition { $place } ({ $before }): { $text }
decide-notified = { $reference } { $neighbourhood }: { $count ->
    [one] 1 decision
   *[other] { $count } decisions
} made known on { $on }
decide-appeal-until = An appeal can be lodged until { $until } inclusive
decide-ask-amount-of = { $reference } project { $number } «{ $title }» (asks { $asked }): amount awarded
decide-session-done = Session { $session } ({ $body }): { $count ->
    [one] 1 decision
   *[other] { $count } decisions
}, { $amount } awarded in all
decide-session-left = Left of the edition’s envelope: { $left } of { $maximum }
decide-session-postponed = { $count ->
    [one] 1 project was postponed and stays open
   *[other] { $count } projects were postponed and stay open
}
decide-session-total = Awarded: { $amount }
decide-session-title = Decisions on session { $session } · { $body } { $on }
decide-column-dossier = Dossier
decide-column-neighbourhood = Neighbourhood
decide-column-number = No.
decide-column-title = Project
decide-column-asked = Asked
decide-column-proposed = Proposed
decide-column-verdict = Decision
decide-column-amount = Awarded
decide-column-conditions = Conditions
decide-column-before = Decided before
reserve-rank-alone = a place goes with the reserve list only
reserve-rank-outside = places on the reserve list run from 1 to { $last }
reserve-left = Left of the envelope: { $left } of { $maximum }
reserve-title = Reserve list of { $edition }
reserve-empty = The reserve list is empty
reserve-column-rank = Place
reserve-column-dossier = Dossier
reserve-column-neighbourhood = Neighbourhood
reserve-column-number = No.
reserve-column-title = Project
reserve-column-asked = Asked
reserve-column-fits = Fits what is left
reserve-column-decided_on = Decided on
reserve-column-reason = Reason
condition-not-a-place = expected: the number of the project and that of the condition, such as 2.1
condition-met-already = Condition { $place } was met already on { $on }
condition-open-already = Condition { $place } is still open
condition-none = No conditions were set in the decisions on { $reference }
condition-which-project = Of which project is condition { $number }? Write PROJECT.NUMBER:
condition-unknown = There is no condition { $place }
condition-title = Conditions of { $reference } { $neighbourhood }
condition-none-open = { $reference }: no conditions are open
condition-ask-which = Which condition was met?
condition-met = { $reference }: condition { $place } met on { $on }: { $text }
condition-reopened = { $reference }: condition { $place } is open again: { $text }
condition-open = { $count ->
    [0] All conditions are met
    [one] 1 condition is still open
   *[other] { $count } conditions are still open
}
