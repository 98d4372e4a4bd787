# Visits by the coach.
coach-visit-added = { $reference } { $neighbourhood }: visit { $number } by { $coach } on { $on } noted ({ $duration }): «{ $subject }»
coach-visit-planned = { $reference } { $neighbourhood }: visit { $number } by { $coach } planned on { $on }: «{ $subject }»
coach-visit-reported = { $reference } { $neighbourhood }: visit { $number } ({ $on }) reported on, it took { $duration }
coach-visit-moved = { $reference } { $neighbourhood }: visit { $number } moved to { $on } ({ $coach })
coach-visit-changed = { $reference } { $neighbourhood }: visit { $number } ({ $on }) changed
coach-visit-cancelled = { $reference } { $neighbourhood }: visit { $number } of { $on } cancelled
coach-planned-past = Visit { $number } is planned on { $on }, and that day is over: it is still to be reported on
coach-not-admitted = { $reference } { $neighbourhood } is not admitted yet: the coach comes after that
coach-before-admission = { $on } lies before the admission of { $reference } ({ $admitted })
coach-before-assigned = { $coach } is the coach of { $reference } only since { $from }; on { $on } there was no coach yet
coach-none-on = { $reference } has no coach on { $on }
coach-no-such-visit = { $reference } has no visit { $number }
coach-none-planned = { $reference } has no planned visit that is still to be reported on
coach-future-minutes = a visit in the future ({ $on }, today is { $today }) has no duration yet
coach-wrong-minutes = expected: a duration from 1 to { $longest } minutes
coach-wrong-hours = expected: a duration in hours, such as 1:30 or 1.5, at most 24 hours
coach-asking = Visit by { $coach } to { $neighbourhood }
coach-reporting = Report on visit { $number } of { $on }: «{ $subject }»
coach-ask-which = Which visit?
coach-ask-subject = What is the visit about?
coach-ask-on = On which day?
coach-ask-minutes = How long did it take? (minutes, or 1:30)
coach-ask-minutes-or-plan = How long did it take? (minutes, or 1:30; empty to report later)
coach-ask-notes = What is there to note? (empty for nothing)
coach-ask-action = What was agreed? (TEXT @WHO DATE; empty for nothing)
coach-ask-another-action = Another action? (empty for none)
coach-ask-cancel-held = Visit { $number } ({ $on }) was reported on already. Take it out all the same?
coach-visits-empty = No visits yet
coach-visits-note = { $count ->
    [0] No visit made yet
    [one] 1 visit made, { $duration } in all
   *[other] { $count } visits made, { $duration } in all
}
coach-load-title = What the coaches have on hand · hours of { $year } and in all
coach-load-empty = No coaches yet
coach-state-held = made
coach-state-planned = planned
coach-state-unreported = not reported on
coach-last-visit = { $name } · last visit { $on }
coach-never-visited = { $name } (never)
