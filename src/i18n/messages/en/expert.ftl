# Expertise.
expert-requested = { $reference } { $neighbourhood }: expertise { $number } requested ({ $field }, { $half_days ->
    [one] 1 half day
   *[other] { $half_days } half days
})
expert-booked = { $reference } { $neighbourhood }: { $expert } booked on { $on } for expertise { $number } ({ $field }): { $booked ->
    [one] 1 half day
   *[other] { $booked } half days
}, { $granted } granted
expert-done = { $reference } { $neighbourhood }: expertise { $number } ({ $field }) done on { $on }, { $used ->
    [one] 1 half day
   *[other] { $used } half days
} used
expert-cancelled = { $reference } { $neighbourhood }: expertise { $number } ({ $field }) cancelled on { $on }
expert-quota = Expertise { $per }: { $counted } of { $maximum } half days, { $over ->
    [0] { $left } left
   *[other] { $over } too many
} ({ $rule })
expert-used-over-granted = Half days: { $used } used, { $granted } granted
expert-not-now = { $reference } { $neighbourhood } stands at «{ $standing }»: expertise cannot be asked or booked now
expert-before-request = { $on } lies before the day of the request ({ $requested })
expert-booked-over-granted = { $booked } half days booked is more than the { $granted } granted
expert-no-such-request = { $reference } has no request { $number } for expertise
expert-none-open = { $reference } has no request for expertise that is still open
expert-ended-already = Request { $number } of { $reference } is { $status } already ({ $on })
expert-wrong-half-days = expected: a number of half days from { $least } to { $most }
expert-wrong-status = not a status of a request; choose from: { $all }
expert-ask-field = Which field of expertise?
expert-ask-question = What is the expert to help with?
expert-ask-half-days = How many half days?
expert-ask-which = Which request?
expert-ask-expert = Name of the expert
expert-ask-organisation = Of which firm? (empty for none)
expert-ask-on = For which day is the expert booked?
expert-ask-booked = How many half days are booked?
expert-ask-used = How many half days were used?
expert-ask-outcome = What came of it? (empty for nothing)
expert-list-title = Requests for expertise
expert-list-empty = No requests for expertise yet
expert-list-note = Half days: asked { $asked } · granted { $granted } · booked { $booked } · used { $used }
