# Accounts of groups, and payments.
account-iban-needed = the account number (IBAN) is lacking
account-none = No account of { $reference } is in use
account-same = That is the account that { $reference } uses already
account-set = { $reference }: account { $account } in use from { $from }{ $replaced ->
    [0] {""}
   *[other] ; the earlier one stays known
}
account-ended = { $reference }: account { $account } used up to and including { $on }
account-elsewhere = The same account also serves { $others }
account-redirected = { $count ->
    [one] 1 payment that is not ordered yet goes
   *[other] { $count } payments that are not ordered yet go
} to this account from now on
account-payments-wait = { $count ->
    [one] 1 payment waits
   *[other] { $count } payments wait
} for a new account
account-title = Account of { $reference } { $neighbourhood }
account-list-title = Accounts of { $reference } { $neighbourhood }
account-list-empty = No account yet
account-ask-person = Whose account is it?
account-ask-own = the group’s own
account-ask-iban = Account number (IBAN)
account-ask-holder = Name of the holder
account-column-number = No.
account-column-holder = Holder
account-column-iban = IBAN
account-column-person = Of the member
account-column-account = Account
account-column-of-member = Of a member
account-column-from = From
account-column-to = Until
payment-wrong-instalment = expected: signature:80%, report:1500,00, proofs:rest or day:2027-03-01=2500
payment-wrong-day = “{ $text }” is no day; expected as in day:2027-03-01=2500
payment-wrong-percent = “{ $text }” is no percentage above 0 and up to 100, with two decimals at most
payment-nothing = the amount has to be above zero
payment-not-now = { $reference } { $neighbourhood } is at “{ $standing }”: nothing can be paid now
payment-no-such = There is no payment { $number }
payment-wrong-state = Payment { $number } is { $state } ({ $on })
payment-nothing-awarded = Nothing is awarded to { $reference }: there is nothing to plan
payment-settled = The account of { $reference } is settled: only the balance is still to be paid
payment-plan-already = { $reference } has a plan of { $count ->
    [one] 1 instalment
   *[other] { $count } instalments
} already; --replace plans anew
payment-plan-unstated = Edition { $edition } does not say in which instalments is paid: give them with --instalment
payment-plan-begun = Of { $reference }, { $kept } is paid or on its way already: give what comes next with --instalment
payment-plan-rests = one instalment at most takes the rest ({ $awarded } awarded, { $to_plan } to plan)
payment-plan-nothing = instalment { $number } comes to nothing ({ $awarded } awarded, { $to_plan } to plan)
payment-plan-less = { $difference } too little in all: { $to_plan } to plan, of { $awarded } awarded
payment-plan-more = { $difference } too much in all: { $to_plan } to plan, of { $awarded } awarded
payment-no-plan = The instalments of { $reference } are not planned yet
payment-plan-done = All instalments of { $reference } are paid or on their way
payment-no-instalment = { $reference } has no instalment { $number }
payment-instalment-twice = Instalment { $number } is payment { $payment } already
payment-not-settled = The account of { $reference } is not settled yet: there is no balance yet
payment-no-balance = There is no balance left to pay for { $reference }
payment-no-advance = The start fund of { $reference } is repaid on proof, not beforehand
payment-fund-paid = The start fund of { $reference } is wholly paid or on its way
payment-no-note = { $reference } has no expense note { $number }
payment-note-award = Expense note { $number } justifies the award: that is paid in instalments
payment-note-advance = The start fund of { $reference } is an advance: an expense note justifies it and is not repaid
payment-note-twice = Expense note { $number } is payment { $payment } already
payment-note-nothing = Nothing of expense note { $number } is accepted yet
payment-no-fund = { $reference } has no start fund
payment-too-much = { $most } at most
payment-beyond = { $amount } is too much for { $reference }: of { $given }, { $free } is still free
payment-no-run = There is no payment run { $number }
payment-run-nothing = There is nothing to order: no payment is open
payment-run-none = Nothing ordered: { $count ->
    [one] the only open payment cannot go on yet
   *[other] none of the { $count } open payments can go on
}
payment-other-edition = Payment { $number } is not of { $edition }
payment-run-reference = run { $number } has this reference already
payment-stands-still = { $reference } is at “{ $standing }”: nothing is paid
payment-why = { $why ->
    [no-communication] no structured communication
    [unknown-communication] no payment has this communication
    [recovery] of a recovery: wijk recovery repaid
    [incoming] money that came in
    [other-amount] payment { $payment } is of another amount
    [other-account] payment { $payment } goes to another account
    [confirmed-before] payment { $payment } was confirmed before
    [not-ordered] payment { $payment } is not ordered
    [cancelled] payment { $payment } is cancelled
    [twice] payment { $payment } stands higher in the file already
    [before-run] booked before the run of payment { $payment }
    [future] a day that has not come
   *[refused] not carried out by the bank
}
payment-none = No payments
payment-none-such = There is no payment for which that can be done
payment-of = { $kind ->
    [balance] balance
    [advance] advance of the start fund
    [reimbursement] expense note { $number }
   *[instalment] { $number ->
        [0] instalment
       *[other] instalment { $number }
    }
}
payment-on-day = on { $due }
payment-run-title = Payment run { $number } · { $run } · { $on }
payment-runs-title = Payment runs
payment-remains = { $settled ->
    [0] Awarded
   *[other] Settled at
} { $given }{ $committed ->
    [0] {" "}(not approved yet)
   *[other] {""}
} · paid { $paid } · ordered { $ordered } · to order { $open } · planned { $planned }{ $left ->
    [0] {""}
   *[other] {" "}· not planned yet { $unscheduled }
}
payment-over-planned = { $over } more is paid, on its way or planned than was awarded
payment-before-ordering = Before it can be ordered, { $count ->
    [one] there is 1 remark left
   *[other] there are { $count } remarks left
}:
payment-added = Payment { $number } · { $reference } { $neighbourhood } · { $of } · { $amount } · { $communication }
payment-claimed = Payment { $number } · { $reference } { $neighbourhood } · { $of } · { $amount }: claim received on { $on }
payment-cancelled = Payment { $number } · { $reference } { $neighbourhood } · { $of } · { $amount }: cancelled
payment-tell-finance = It is on run { $run }: tell the finance department
payment-list-title = Payments{ $some ->
    [0] {""}
   *[other] {" "}of { $of }
}
payment-total = { $count ->
    [one] 1 payment
   *[other] { $count } payments
}, { $total } in all
payment-title = Payment { $number } of { $reference } { $neighbourhood }
payment-ordered = Run { $number } ({ $run }): { $count ->
    [one] 1 payment
   *[other] { $count } payments
} ordered, { $total } in all
payment-choice = { $number } · { $reference } { $neighbourhood } · { $of } · { $amount }
payment-would-order = { $count ->
    [one] 1 payment
   *[other] { $count } payments
} can be ordered, { $total } in all
payment-ask-order = Order these payments?
payment-ask-which = Which payment?
payment-ask-trigger = When is this instalment paid?
payment-ask-due = On which day?
payment-ask-share = How much? (80%, 1500,00 or rest)
payment-ask-another = Another instalment?
payment-planned = { $reference }: the instalments are planned
payment-plan-follows = { $count ->
    [one] It is paid in 1 instalment
   *[other] It is paid in { $count } instalments
}, as planned
payment-plan-off = The plan of the instalments no longer adds up: { $difference } { $more ->
    [0] too little
   *[other] too much
}
payment-plan-title = Instalments of { $reference } { $neighbourhood } · { $amount }
payment-held = Not ordered: payment { $number } · { $reference } { $neighbourhood } · { $of } · { $amount }
payment-confirmed = Payment { $number } · { $reference } { $neighbourhood } · { $of } · { $amount }: paid on { $on }
payment-booked = { $count ->
    [0] Nothing booked
    [one] 1 payment confirmed, { $total }
   *[other] { $count } payments confirmed, { $total } in all
}{ $unmatched ->
    [0] {""}
    [one] {" "}· 1 line not booked
   *[other] {" "}· { $unmatched } lines not booked
}
payment-confirm-title = Bank statement
payment-booked-title = Confirmed
payment-not-booked-title = Not booked
payment-column-number = No.
payment-column-dossier = Dossier
payment-column-neighbourhood = Neighbourhood
payment-column-of = Of
payment-column-amount = Amount
payment-column-state = State
payment-column-claimed-on = Claimed
payment-column-ordered-on = Ordered
payment-column-paid-on = Paid
payment-column-communication = Communication
payment-column-account = Account
payment-column-agreement = Agreement
payment-column-made-on = Made
payment-column-claim = Claim
payment-column-run = Run
payment-column-bank = Bank reference
payment-column-cancelled-on = Cancelled
payment-column-reason = Reason
payment-column-holder = Holder
payment-column-iban = IBAN
payment-column-trigger = When
payment-column-due-on = Day
payment-column-payment = Payment
payment-column-payment-amount = Its amount
payment-column-beneficiary = Beneficiary
payment-column-reference = Reference
payment-column-count = Number
payment-column-total = In all
payment-column-line = Line
payment-column-on = Day
payment-column-why = Why not
payment-column-month = Month
payment-column-claimed = Claimed
payment-column-ordered = Ordered
payment-column-paid = Paid
payment-column-days = Days
payment-column-awarded = Awarded
payment-column-under-way = On its way
payment-column-planned = Planned
payment-column-unscheduled = Not planned
payment-column-committed = Committed
payment-column-mean-days = Mean number of days from claim to payment
payment-column-longest-days = Longest
payment-column-waiting = Claimed and not paid
payment-report-title = Payments of { $edition }
payment-months-title = By month
payment-states-title = By state
payment-speed-title = From claim to payment
payment-unscheduled-title = Committed and not planned
payment-unscheduled-empty = All that is committed is planned
payment-each-title = Every payment
