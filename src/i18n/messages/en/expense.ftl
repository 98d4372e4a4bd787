# Start fund, expense notes and their lines, own means and other funding.

# --- Start fund ---
fund-granted = { $reference } { $neighbourhood }: start fund of { $amount } granted on { $on } ({ $regime })
fund-edited = { $reference } { $neighbourhood }: the start fund is { $amount } now, granted on { $on } ({ $regime })
fund-cancelled = { $reference } { $neighbourhood }: start fund of { $amount } taken back
fund-until = { $state ->
    [paid] Can be spent up to and including { $day }: the subsidy was first paid then
    [coached] Can be spent up to and including { $day }, the end of the first year of coaching; less long when the subsidy is paid
   *[unknown] Until when it can be spent follows from the day on which a coach is assigned
}
fund-title = Start fund of { $reference } { $neighbourhood }
fund-list-title = Start funds of { $edition }
fund-list-empty = No start fund was granted
fund-refused-title = Refused, accepted in part or asked back
fund-none = { $reference } { $neighbourhood } has no start fund
fund-none-in-edition = Edition { $edition } has no start fund
fund-granted-already = { $reference } was granted a start fund of { $amount } on { $on }
fund-below-used = { $amount } is less than what was paid ({ $paid }) or accepted ({ $accepted })
fund-in-use = The start fund of { $reference } is in use: { $paid } paid, { $accepted } accepted
fund-debit-note-needed = the day of a debit note needs its reference too (--debit-note)
fund-no-debit-note = a debit note goes with an advance (--regime advance), not with reimbursement on proof
fund-debit-note-missing = An advance is paid against a debit note; there is none yet
fund-unknown-regime = there is no such regime; possible: { $known }
fund-ask-amount = Amount
fund-ask-regime = Regime
fund-ask-on = Granted on
fund-ask-debit-note = Reference of the debit note (empty when it is not there yet)
fund-ask-debit-note-on = Date of the debit note (empty when it bears none)

# --- Expense notes ---
expense-note-added = { $reference } { $neighbourhood }: expense note { $number } received on { $on } ({ $fund })
expense-note-edited = { $reference } { $neighbourhood }: expense note { $number } changed, received on { $on } ({ $fund })
expense-note-removed = { $reference } { $neighbourhood }: expense note { $number } of { $on } taken out, with its lines ({ $fund })
expense-note-title = Expense note { $number } of { $reference } { $neighbourhood }
expense-note-list-title = Expense notes of { $reference } { $neighbourhood }
expense-note-list-empty = There are no expense notes
expense-note-total = Expense note { $number }: { $lines ->
    [one] 1 line
   *[other] { $lines } lines
}, { $gross } in all
expense-note-declared = { $same ->
    [1] The group declared the same: { $declared }
   *[0] The group declared { $declared }: { $less ->
        [1] { $difference } more than the lines
       *[0] { $difference } less than the lines
    }
}
expense-no-note = { $reference } has no expense note { $number }
expense-no-notes = { $reference } has no expense note yet
expense-say-note = { $reference } has more than one expense note; say to which the line belongs
expense-which-fund = It has to be said from which fund the expense note of { $reference } is: there is a start fund, and the realisation has begun
expense-note-fund = Expense note { $number } cannot change its fund; take it out and write it down again
expense-note-accepted = Of expense note { $number } { $amount } was accepted; refuse those lines first
expense-note-paid = Expense note { $number } is being repaid: payment { $payments }
expense-before-application = this is before the application of { $day }
expense-period = the period ends before it begins on { $from }

# --- Lines ---
expense-added = { $reference } expense { $place }: { $seller }, { $on }, { $gross }
expense-edited = { $reference } expense { $place } changed: { $seller }, { $on }, { $gross }
expense-removed = { $reference } expense { $place } taken out: { $seller }, { $on }, { $gross }
expense-imported = { $reference } { $neighbourhood }: expense note { $number } read with { $count ->
    [one] 1 line
   *[other] { $count } lines
} ({ $fund })
expense-alike = { $same ->
    [1] { $line }: the same seller, day and amount as { $other }
   *[0] { $line }: the same proof as { $other }
}
expense-lines-blocked = { $count ->
    [one] 1 line cannot be accepted as it is
   *[other] { $count } lines cannot be accepted as they are
}
expense-left = Standing, { $fund }: { $accepted } accepted of { $awarded }, { $left } left{ $moved ->
    [0] {""}
   *[1] ; { $paid } paid, { $unpaid } still to be paid
}
expense-open = { $open ->
    [0] {""}
    [one] 1 line to be judged
   *[other] { $open } lines to be judged
}{ $returned ->
    [0] {""}
   *[other] { $open ->
        [0] {""}
       *[other] {", "}
    }{ $returned } asked back
}
expense-title = Expense { $place } of { $reference } { $neighbourhood }
expense-list-title = Expenses of { $reference } { $neighbourhood }
expense-list-title-edition = Expenses of { $edition }
expense-list-empty = There are no expenses
expense-list-total = { $count ->
    [one] 1 expense
   *[other] { $count } expenses
}: { $gross }, { $accepted } accepted
expense-no-line = { $reference } has no expense { $place }
expense-which-note = To which expense note of { $reference } does line { $number } belong? Write note and line, such as 2.{ $number }
expense-not-a-place = expected: the number of the expense note and of the line, such as 2.1
expense-not-a-number = this is not a number
expense-zero = an amount is more than zero
expense-no-document = { $reference } has no such document; { $count ->
    [0] there are none yet
   *[other] see wijk document list
}
expense-unknown-project = there is no such project{ $count ->
    [0] {""}
   *[other] {"; "}there are: { $known }
}
expense-file-empty = the table has no expense at all
expense-stands = Expense { $place } is { $state } and changes no more; ask it back first
expense-unknown-state = there is no such state; possible: { $known }
expense-unknown-fund = there is no such fund; possible: { $known }

# --- Judging ---
expense-judged = { $state ->
    [accepted] { $reference } expense { $place } accepted: { $accepted } ({ $seller })
    [partly] { $reference } expense { $place } accepted in part: { $accepted } of { $gross } ({ $seller }); { $refused } not: { $reason }
    [refused] { $reference } expense { $place } refused: { $gross } ({ $seller }); { $reason }
   *[returned] { $reference } expense { $place } asked back: { $gross } ({ $seller }); { $reason }
}
expense-judged-more = and { $more } more: { $count } lines in all, { $accepted } accepted
expense-more-than-line = expense { $place } is { $gross }; more cannot be accepted
expense-less-than-line = a part is less than { $gross }
expense-amount-of-one = an amount can be accepted of one line at a time only
expense-judged-already = Expense { $place } was judged: { $state } on { $on }
expense-reason-part = Accepting a part of expense { $place } needs a reason
expense-reason-refuse = Refusing expense { $place } needs a reason
expense-reason-return = Asking expense { $place } back needs a reason
expense-judged-before-received = The note came in on { $received }; it cannot have been judged on { $on }
expense-none-open = { $reference } has no lines to be judged
expense-settled = The account of { $reference } { $neighbourhood } is settled ({ $fund }): its expenses stand
expense-heading = { $place } ({ $number }/{ $of }): { $seller }, { $on }, { $gross }
expense-now = Now: { $state }, { $accepted } accepted
expense-choice-accept = Accept
expense-choice-part = Accept in part
expense-choice-refuse = Refuse
expense-choice-return = Ask back
expense-choice-later = Later
expense-ask-verdict = What do you say of this expense?
expense-ask-which = Which expense?
expense-ask-amount = How much do you accept?
expense-ask-reason = Why?
expense-ask-aside = { $count ->
    [one] Rule { $rules } stands in the way. Set it aside?
   *[other] Rules { $rules } stand in the way. Set them aside?
}

# --- Questions ---
expense-ask-fund = From which fund?
expense-ask-received = Received on
expense-ask-reference = Reference that the group gave it
expense-ask-declared = Total that the group declares
expense-ask-date = Day of the purchase
expense-ask-seller = Seller
expense-ask-vat-number = VAT number of the seller
expense-ask-description = What was bought?
expense-ask-gross = Amount, VAT included
expense-ask-rate = Rate of VAT (21, 12, 6, 0; empty when the proof names none)
expense-ask-proof = Number of the invoice or ticket
expense-ask-category = Category
expense-ask-no-category = no category
expense-ask-project = Project
expense-ask-no-project = for the whole dossier
expense-ask-agreed = The coach agreed on (empty when not)
expense-ask-lacks = Not mentioned on the proof (address, phone …)

# --- Check ---
expense-check-title = Check of the expense notes of { $reference } { $neighbourhood }
expense-check-totals = Expense note { $number } by rate of VAT
expense-check-findings = Findings by line
expense-check-nothing = Nothing found
expense-check-twice = twice
expense-check-alike = { $same ->
    [1] The same seller, day and amount as { $other }
   *[0] The same proof as { $other }
}
expense-no-rate = no rate
expense-all-rates = in all

# --- Income ---
income-added = { $reference } income { $number }: { $amount } from { $from } on { $on } ({ $kind })
income-removed = { $reference } income { $number } taken out: { $amount } from { $from } on { $on } ({ $kind })
income-total = Received in all: { $total }
income-title = Own means and other funding of { $reference } { $neighbourhood }
income-list-empty = Nothing came in
income-none = { $reference } has no income { $number }
income-unknown-kind = there is no such kind; possible: { $known }
income-ask-kind = Own means or other funding?
income-ask-from = From whom (empty for the group itself)
income-ask-amount = Amount
income-ask-on = Received on

# --- Columns ---
expense-column-dossier = Dossier
expense-column-neighbourhood = Neighbourhood
expense-column-line = Line
expense-column-note = Note
expense-column-number = No.
expense-column-on = Date
expense-column-seller = Seller
expense-column-description = Description
expense-column-gross = Amount
expense-column-state = State
expense-column-accepted = Accepted
expense-column-fund = Fund
expense-column-project = Project
expense-column-category = Category
expense-column-net = Without VAT
expense-column-rate = Rate of VAT
expense-column-vat = VAT
expense-column-seller-vat = VAT number
expense-column-activity = Activity
expense-column-proof = Proof
expense-column-document = Document
expense-column-lacking = Not mentioned
expense-column-agreed-on = Coach agreed
expense-column-judged-on = Judged
expense-column-reason = Reason
expense-column-received-on = Received
expense-column-reference = Reference
expense-column-declared = Declared
expense-column-difference = Difference
expense-column-lines = Lines
expense-column-open = Open
expense-column-returned = Asked back
expense-column-refused = Refused
expense-column-from-day = From
expense-column-to-day = Up to
expense-column-awarded = Awarded
expense-column-spent = Spent
expense-column-paid = Paid
expense-column-left = Left
expense-column-unpaid = Still to be paid
expense-column-granted = Granted
expense-column-regime = Regime
expense-column-granted-on = Granted on
expense-column-debit-note = Debit note
expense-column-debit-note-on = Debit note of
expense-column-until = To be spent until
expense-column-kind = Kind
expense-column-from = From
expense-column-amount = Amount
expense-column-weight = Weight
expense-column-rule = Rule
expense-column-finding = Finding
expense-column-unjustified = To be justified
expense-column-since = Since
expense-column-due-on = Due
expense-column-days = Days
expense-column-oldest-open = Oldest open

# --- Justification ---
expense-owed-title = To be justified in { $edition }
expense-owed-none = Nobody has anything to justify
expense-owed-total = { $count ->
    [0] Nothing more to justify
    [one] 1 dossier has still to justify { $total }
   *[other] { $count } dossiers have still to justify { $total } in all
}{ $late ->
    [0] {""}
   *[other] {"; "}late: { $late }
}
expense-column-late = Late
