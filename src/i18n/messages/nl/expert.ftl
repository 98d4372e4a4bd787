# Expertise.
expert-requested = { $reference } { $neighbourhood }: expertise { $number } gevraagd ({ $field }, { $half_days ->
    [one] 1 halve dag
   *[other] { $half_days } halve dagen
})
expert-booked = { $reference } { $neighbourhood }: { $expert } geboekt op { $on } voor expertise { $number } ({ $field }): { $booked ->
    [one] 1 halve dag
   *[other] { $booked } halve dagen
}, toegekend { $granted }
expert-done = { $reference } { $neighbourhood }: expertise { $number } ({ $field }) afgerond op { $on }, { $used ->
    [one] 1 halve dag
   *[other] { $used } halve dagen
} gebruikt
expert-cancelled = { $reference } { $neighbourhood }: expertise { $number } ({ $field }) geannuleerd op { $on }
expert-quota = Expertise { $per }: { $counted } van { $maximum } halve dagen, { $over ->
    [0] rest { $left }
   *[other] { $over } te veel
} ({ $rule })
expert-used-over-granted = Halve dagen: { $used } gebruikt, { $granted } toegekend
expert-not-now = { $reference } { $neighbourhood } staat op «{ $standing }»: expertise kan nu niet gevraagd of geboekt worden
expert-before-request = { $on } ligt vóór de dag van de aanvraag ({ $requested })
expert-booked-over-granted = { $booked } halve dagen geboekt is meer dan de { $granted } die toegekend zijn
expert-no-such-request = { $reference } heeft geen aanvraag { $number } voor expertise
expert-none-open = { $reference } heeft geen aanvraag voor expertise die nog loopt
expert-ended-already = Aanvraag { $number } van { $reference } is al { $status } ({ $on })
expert-wrong-half-days = verwacht: een aantal halve dagen van { $least } tot { $most }
expert-wrong-status = geen status van een aanvraag; kies uit: { $all }
expert-ask-field = Welk expertisedomein?
expert-ask-question = Waarbij moet de deskundige helpen?
expert-ask-half-days = Hoeveel halve dagen?
expert-ask-which = Welke aanvraag?
expert-ask-expert = Naam van de deskundige
expert-ask-organisation = Van welk bureau? (leeg voor geen)
expert-ask-on = Voor welke dag is de deskundige geboekt?
expert-ask-booked = Hoeveel halve dagen worden er geboekt?
expert-ask-used = Hoeveel halve dagen zijn er gebruikt?
expert-ask-outcome = Wat is eruit gekomen? (leeg voor niets)
expert-list-title = Aanvragen voor expertise
expert-list-empty = Nog geen aanvragen voor expertise
expert-list-note = Halve dagen: gevraagd { $asked } · toegekend { $granted } · geboekt { $booked } · gebruikt { $used }
