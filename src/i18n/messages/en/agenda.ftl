# The agenda.
agenda-overdue = ! { $days } d late
agenda-today = today
agenda-tomorrow = tomorrow
agenda-network = network
agenda-empty = Nothing to do until { $until }
agenda-count-overdue = { $count } overdue
agenda-count-today = { $count } today
agenda-count-coming = { $count } to come until { $until }
agenda-left-out = These are the { $shown } lines nearest to today; { $more ->
    [one] --all shows the other one
   *[other] --all shows the other { $more }
}
agenda-step = step { $number }: { $title }
agenda-permit = answer due on the permit: { $permit }
agenda-permit-late = still no answer on the permit: { $permit }
agenda-visit = visit of the coach: { $subject }
agenda-visit-late = report of the coach’s visit: { $subject }
agenda-expert = expert comes: { $field }
agenda-expert-late = report of the expert: { $field }
agenda-meeting = meeting: { $meeting }
agenda-meeting-late = report of the meeting: { $meeting }
agenda-action = action: { $text }
agenda-deadline = last day to hand in
agenda-deadline-tracks = last day to hand in: { $tracks }
agenda-decision = day of the decision
agenda-term = { $name }
agenda-working-days = { $left ->
    [one] 1 working day left
   *[other] { $left } working days left
}{ $skipped ->
    [0] {""}
   *[other] , not counting { $holidays }
}
agenda-calendar = Agenda of wijk
agenda-no-coach = Nobody with «{ $text }» in the name coaches a neighbourhood now
agenda-several-coaches = «{ $text }» fits more than one coach
agenda-only-calendar = Only the agenda can be written as a calendar (ics)
agenda-vote = the vote «{ $name }» ends
agenda-vote-late = the vote «{ $name }» is over: close it
agenda-session = session { $session }: { $body }
agenda-session-late = session { $session } still to close: { $body }
agenda-appeal = answer to appeal { $number }
agenda-instalment = the day of instalment { $number }
agenda-claim = payment { $number } is claimed and not ordered yet
agenda-payment = payment { $number } is ordered and not confirmed yet
agenda-recovery = recovery { $number } to be paid
agenda-refund = repay expense note { $number }
agenda-justification = justify payment { $number }
agenda-report = hand in interim report { $number }
agenda-returned = expense { $place } was asked back
agenda-amendment = amendment { $number } ({ $kind }) waits for an approval
agenda-aftercare = after-care: { $what }
agenda-experiment = experiment { $number } ‘{ $title }’ runs out: stop, extend or anchor
agenda-experiment-late = experiment { $number } ‘{ $title }’ has run out: stop, extend or anchor
