# Settlement and recovery.
settle-title = Settlement of { $reference } { $neighbourhood }
settle-empty = Nothing was awarded
settle-nothing = No money was awarded to { $reference }: there is nothing to settle
settle-already = { $reference }: { $fund } was settled on { $on } already
settle-not = { $reference } is not settled yet
settle-which = { $reference } has an award and a start fund: say which
settle-unspent = Edition { $edition } does not say what becomes of money that was not needed: does it return to the envelope, or lapse?
settle-due = Edition { $edition } names no term for paying back: say by which day with --due
settle-due-early = the last day to pay back is before the day on which it is asked ({ $on })
settle-under-way = { $reference }: payment { $number } is still under way
settle-moved = { $reference }: money was paid, repaid or waived since the settlement of { $on }; it cannot be opened again
settle-done = { $reference } { $neighbourhood }: { $fund } settled on { $on }; the balance is nil
settle-done-due = { $reference } { $neighbourhood }: { $fund } settled on { $on }; balance to be paid: { $amount }
settle-done-owed = { $reference } { $neighbourhood }: { $fund } settled on { $on }; paid too much: { $amount }
settle-recovery = Recovery { $number } of { $amount }, to be paid by { $due }
settle-reopened = { $reference }: settlement ({ $fund }) opened again
settle-paid-too-much = { $amount } was paid too much
settle-ask-fund = What is settled?
settle-ask-unspent = What becomes of money that was not needed?
settle-ask-due = To be paid back by which day?
settle-column-awarded = Awarded
settle-column-declared = Declared
settle-column-accepted = Accepted
settle-column-refused = Refused
settle-column-entitled = Entitled to
settle-column-paid = Paid
settle-column-balance = Balance
settle-column-overfunded = Received beyond the costs
settle-column-settled-on = Settled on
settle-column-unspent = What is left
settle-column-note = Note
settle-column-number = Project
settle-column-title = Title
settle-column-kind = Kind
settle-column-amount = Amount
recovery-reason-settlement = Settlement: more was paid than accepted
recovery-none = There is no recovery { $number }
recovery-amount-zero = the amount has to be more than zero
recovery-nothing-owed = { $reference } owes nothing that was not asked back already
recovery-above-paid = { $paid } was paid to { $reference }: no more than that can be asked back ({ $amount })
recovery-above-owed = { $reference } still has to pay back { $owed }: { $amount } cannot be asked
recovery-above-open = { $open } is still open of recovery { $number }: { $amount } is too much
recovery-closed = Nothing is open any more of recovery { $number } ({ $reference })
recovery-added = { $reference } { $neighbourhood }: recovery { $number } of { $amount }, to be paid by { $due } with communication { $communication }
recovery-repaid = Recovery { $number } ({ $reference }): { $amount } repaid on { $on }{ $left ->
    [0] ; all of it is back
   *[other] ; { $open } to go
}
recovery-booked = Line { $line }: { $amount } for recovery { $number } ({ $reference }){ $left ->
    [0] ; all of it is back
   *[other] ; { $open } to go
}
recovery-unbooked = Line { $line } not booked: { $amount } on { $on } · { $why }
recovery-file = Booked: { $booked } · received and not booked: { $left } · other lines: { $others }
recovery-waived = Recovery { $number } ({ $reference }): { $amount } given up
recovery-list-title = Recoveries
recovery-list-empty = Nothing was asked back
recovery-list-note = Still open: { $open }
recovery-title = Recovery { $number } of { $reference }
recovery-repayments-title = Repaid
recovery-repayments-empty = Nothing yet
recovery-column-number = No.
recovery-column-dossier = Dossier
recovery-column-neighbourhood = Neighbourhood
recovery-column-fund = Fund
recovery-column-amount = Amount
recovery-column-repaid = Repaid
recovery-column-waived = Waived
recovery-column-open = Still open
recovery-column-asked-on = Asked on
recovery-column-due-on = Due
recovery-column-communication = Communication
recovery-column-reason = Reason
recovery-column-waived-on = Waived on
recovery-column-waived-reason = Reason for waiving
recovery-column-on-day = Date
recovery-column-bank = Reference of the bank
