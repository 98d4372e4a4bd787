# What the log says of an operation.
operation-log-title = Log
operation-log-empty = Nothing changed yet
operation-note-undone = undone by { $by }
operation-will-change = Operation { $number } of { $at } by { $actor }: { $what }
operation-rows = { $count } × { $table } { $kind }
operation-undone = Operation { $number } undone
operation-redone = Undo { $number } taken back: the change holds again
operation-add-programme = Programme { $code } added
operation-open-edition = Edition { $reference } opened
operation-close-edition = Edition { $reference } closed
operation-apply = { $reference } { $neighbourhood } applied
operation-import = { $count } applications read into { $edition }
operation-admit = { $reference } { $neighbourhood } admitted on { $on }
operation-admit-all = { $edition }: { $count ->
        [one] 1 candidate
       *[other] { $count } candidates
    } admitted on { $on }
operation-reject = { $reference } { $neighbourhood } not admitted on { $on }
operation-edit = { $reference } { $neighbourhood } changed
operation-add-member = { $reference } member added to the steering group
operation-end-member = { $reference } member left the steering group
operation-assign-coach = { $reference } coach assigned
operation-end-coach = { $reference } coach’s task ended
operation-add-inventory = { $reference } inventory v{ $version } recorded
operation-add-finding = { $reference } finding { $number } added
operation-edit-inventory = { $reference } inventory changed
operation-go-through-question = { $reference } question of the inventory gone through
operation-measure-indicator = { $reference } indicators measured
operation-start-roadmap = { $reference } roadmap v{ $version } begun
operation-write-roadmap = { $reference } roadmap v{ $version } written
operation-add-project = { $reference } project { $number } added
operation-edit-project = { $reference } project { $number } changed
operation-remove-project = { $reference } project { $number } removed
operation-edit-costs = { $reference } costs of project { $number } changed
operation-add-step = { $reference } step { $step } added to project { $number }
operation-edit-step = { $reference } step { $step } of project { $number } changed
operation-finish-tasks = { $reference } { $neighbourhood } tasks done: { $tasks }
operation-reopen-tasks = { $reference } { $neighbourhood } tasks open again: { $tasks }
operation-join-group = { $reference } group of project { $number }: { $count ->
    [one] 1 person more
   *[other] { $count } people more
}
operation-leave-group = { $reference } group of project { $number }: one person less
operation-finish-step = { $reference } step { $step } of project { $number } updated
operation-add-document = { $reference } document { $number } added
operation-edit-document = { $reference } document { $number } changed
operation-remove-document = { $reference } document { $number } taken out
operation-advance = { $reference } { $neighbourhood } → { $to } on { $on }
operation-refuse = { $reference } { $neighbourhood } refused on { $on }
operation-decide = { $reference } project { $number }: { $verdict }, { $amount }
operation-give-marks = { $reference } session { $session }: { $count ->
    [one] 1 mark
   *[other] { $count } marks
} recorded (member { $seats })
operation-assess-admissibility = { $reference } { $neighbourhood }: admissibility assessed ({ $count ->
    [one] 1 criterion
   *[other] { $count } criteria
})
operation-assess-edition = { $edition }: admissibility of { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
} assessed{ $closed ->
    [0] {""}
   *[other] {" "}and closed
}
operation-close-admissibility = { $reference } { $neighbourhood }: roadmap { $outcome } on { $on }
operation-reopen-admissibility = { $reference } { $neighbourhood }: admissibility opened again
operation-evaluate = { $reference } evaluation recorded
operation-write-report = { $reference } report { $number } written ({ $from } to { $to }){ $kind ->
        [interim] , interim
       *[other] {""}
    }
operation-submit-report = { $reference } report { $number } handed in on { $on }
operation-query-report = { $reference } asked about report { $number } on { $on }
operation-answer-report = { $reference } question { $query } about report { $number } answered on { $on }
operation-accept-report = { $reference } report { $number } accepted on { $on }
operation-reopen-report = { $reference } report { $number } reopened: { $reason }
operation-withdraw = { $reference } { $neighbourhood } withdrawn on { $on }
operation-suspend = { $reference } { $neighbourhood } suspended on { $on }
operation-resume = { $reference } { $neighbourhood } resumed on { $on }
operation-reopen = { $reference } { $neighbourhood } reopened on { $on }
operation-edit-neighbourhood = Neighbourhood { $neighbourhood } changed
operation-merge-neighbourhoods = Neighbourhood { $from } merged into { $into }
operation-undo = Operation { $number } undone
operation-redo = Undo { $number } taken back
operation-generate = { $count } dossiers of { $edition } led along a made-up path
operation-add-person = Person { $number } added
operation-edit-person = Person { $number } changed
operation-merge-persons = Person { $from } merged into person { $into }
operation-add-role = { $reference } person { $number } became { $role }
operation-end-role = { $reference } person { $number } is no longer { $role }
operation-add-organisation = Organisation { $number } added
operation-edit-organisation = Organisation { $number } changed
operation-merge-organisations = Organisation { $from } merged into organisation { $into }
operation-add-partner = { $reference } partner { $number } added
operation-move-partner = { $reference } partner { $number }: { $status }
operation-edit-partner = { $reference } partner { $number } changed
operation-remove-partner = { $reference } partner { $number } removed
operation-add-contribution = { $reference } contribution of partner { $number } added
operation-remove-contribution = { $reference } contribution of partner { $number } taken out
operation-add-visit = { $reference } visit { $number } by the coach on { $on }
operation-edit-visit = { $reference } visit { $number } by the coach updated
operation-cancel-visit = { $reference } visit { $number } by the coach cancelled
operation-request-expert = { $reference } expertise { $number } requested
operation-book-expert = { $reference } expert booked for expertise { $number }
operation-finish-expert = { $reference } expertise { $number } done
operation-cancel-expert = { $reference } expertise { $number } cancelled
operation-add-meeting = { $reference ->
    [network] Network
   *[other] { $reference }
} meeting { $meeting } on { $on }
operation-edit-meeting = { $reference ->
    [network] Network
   *[other] { $reference }
} meeting { $meeting } changed
operation-attend-meeting = { $reference ->
    [network] Network
   *[other] { $reference }
} attendance of meeting { $meeting } noted
operation-record-minutes = { $reference ->
    [network] Network
   *[other] { $reference }
} minutes of meeting { $meeting } saved
operation-remove-meeting = { $reference ->
    [network] Network
   *[other] { $reference }
} meeting { $meeting } taken out
operation-add-action = { $reference ->
    [network] Network
   *[other] { $reference }
} action { $action } agreed
operation-edit-action = { $reference ->
    [network] Network
   *[other] { $reference }
} action { $action } changed
operation-finish-action = { $reference ->
    [network] Network
   *[other] { $reference }
} action { $action } { $done ->
    [0] reopened
   *[other] done
}
operation-remove-action = { $reference ->
    [network] Network
   *[other] { $reference }
} action { $action } taken out
operation-step-action = { $reference } action { $action } became step { $number }.{ $step } of the roadmap
operation-edit-funding = { $reference } funding of project { $number } changed
operation-edit-permits = { $reference } permits of project { $number } changed
operation-begin-step = { $reference } step { $step } of project { $number } begun
operation-open-vote = { $reference }: vote { $number } «{ $name }» opened, { $projects ->
    [one] 1 project
   *[other] { $projects } projects
}
operation-edit-vote = { $reference }: vote { $number } «{ $name }» changed
operation-close-vote = { $reference }: vote { $number } «{ $name }» closed
operation-remove-vote = { $reference }: vote { $number } «{ $name }» taken out
operation-import-ballots = { $reference }: ballots of vote { $number } «{ $name }» taken in: { $counted } counted, { $rejected } rejected
operation-add-ballots = { $reference }: ballots of vote { $number } «{ $name }» typed in: { $counted } counted, { $rejected } rejected
operation-draw-lot = { $reference }: a lot drawn for vote { $number } «{ $name }»
operation-count-vote = { $reference }: vote { $number } «{ $name }» counted: { $ballots } ballots, { $winners ->
    [one] 1 project chosen
   *[other] { $winners } projects chosen
}
operation-adopt-vote = { $reference }: result of vote { $number } «{ $name }» adopted: { $amount } awarded
operation-decide-session = { $edition } session { $session }: { $count ->
    [one] 1 decision
   *[other] { $count } decisions
}, { $amount }
operation-notify = { $reference } { $count ->
    [one] 1 decision
   *[other] { $count } decisions
} made known on { $on }
operation-meet-condition = { $reference } condition { $place } met
operation-reopen-condition = { $reference } condition { $place } open again
operation-approve = { $reference } «{ $step }» given on { $on } for { $amount }
operation-withhold-approval = { $reference } «{ $step }» withheld on { $on } for { $amount }
operation-draw-agreement = { $reference } agreement { $agreement } drawn for { $amount }
operation-send-agreement = { $reference } agreement { $agreement } sent on { $on }
operation-sign-agreement = { $reference } agreement { $agreement } signed on { $on }
operation-cancel-agreement = { $reference } agreement { $agreement } taken back
operation-add-appeal = { $reference } appeal { $number } against { $against }, lodged on { $on }
operation-settle-appeal = { $reference } appeal { $number } settled on { $on }: { $outcome }
operation-link-reapplication = { $reference } takes up { $earlier } again
operation-open-session = { $reference } session { $session } opened: { $body }, { $on }
operation-edit-session = { $reference } session { $session } of { $on } changed ({ $body })
operation-remove-session = { $reference } session { $session } of { $on } taken away ({ $body })
operation-close-session = { $reference } session { $session } of { $on } closed ({ $body })
operation-reopen-session = { $reference } session { $session } of { $on } opened again ({ $body })
operation-seat-members = { $reference } members of session { $session } changed
operation-note-presence = { $reference } presence at session { $session } noted
operation-edit-agenda = { $reference } agenda of session { $session } changed
operation-recuse = { $dossier } recusal in session { $session } changed
operation-analyse-dossier = { $dossier } analysis in session { $session } saved
operation-give-opinion = { $reference } { $count ->
    [one] 1 opinion
   *[other] { $count } opinions
}{ $session ->
    [0] {""}
   *[other] {" "}of session { $session }
}
operation-withdraw-opinion = { $reference } { $count ->
    [one] 1 opinion
   *[other] { $count } opinions
}{ $session ->
    [0] {""}
   *[other] {" "}of session { $session }
} taken back
operation-carry-over = { $amount } of { $from } carried over to { $to }
operation-lock-books = books of { $edition } locked until { $until }
operation-unlock-books = books of { $edition } opened again (they were locked until { $until }): { $reason }
operation-settle = { $reference }: { $fund } settled, balance { $balance }
operation-reopen-settlement = { $reference }: settlement ({ $fund }) opened again: { $reason }
operation-ask-back = { $reference }: recovery { $number } of { $amount }
operation-repay = { $reference }: { $amount } repaid of recovery { $number }
operation-import-repayments = { $amount } repaid by a file of the bank ({ $count })
operation-waive-recovery = { $reference }: { $amount } of recovery { $number } given up
operation-grant-start-fund = { $reference } start fund of { $amount } granted ({ $regime })
operation-edit-start-fund = { $reference } start fund changed: { $amount } ({ $regime })
operation-cancel-start-fund = { $reference } start fund of { $amount } taken back
operation-add-expense-note = { $reference } expense note { $number } received ({ $fund })
operation-edit-expense-note = { $reference } expense note { $number } changed ({ $fund })
operation-remove-expense-note = { $reference } expense note { $number } taken out ({ $fund })
operation-import-expenses = { $reference } expense note { $number } read with { $count ->
    [one] 1 line
   *[other] { $count } lines
} (from { $place })
operation-add-expense = { $reference } expense { $place } added to expense note { $number }
operation-edit-expense = { $reference } expense { $place } of expense note { $number } changed
operation-remove-expense = { $reference } expense { $place } of expense note { $number } taken out
operation-accept-expenses = { $reference } { $count ->
    [one] expense { $place } accepted: { $amount }
   *[other] { $count } expenses from { $place } accepted: { $amount }
}
operation-refuse-expenses = { $reference } { $count ->
    [one] expense { $place } refused
   *[other] { $count } expenses from { $place } refused
}
operation-return-expenses = { $reference } { $count ->
    [one] expense { $place } asked back
   *[other] { $count } expenses from { $place } asked back
}
operation-add-income = { $reference } income { $number } of { $amount } added ({ $kind })
operation-remove-income = { $reference } income { $number } of { $amount } taken out ({ $kind })
operation-set-account = { $reference } account of the group set
operation-end-account = { $reference } account of the group ended
operation-plan-payments = { $reference } { $count ->
    [one] 1 instalment
   *[other] { $count } instalments
} planned
operation-add-payment = { $reference } payment { $number }: { $amount }
operation-claim-payment = { $reference } payment { $number }: claim received on { $on }
operation-cancel-payment = { $reference } payment { $number } cancelled on { $on }
operation-run-payments = payment run { $number } ({ $run }): { $count ->
    [one] 1 payment
   *[other] { $count } payments
}, { $amount }
operation-confirm-payments = { $reference } { $count ->
    [one] payment { $number } confirmed
   *[other] { $count } payments confirmed
}, { $amount }
operation-define-indicator = { $edition }: indicator «{ $indicator }» added
operation-edit-indicator = { $edition }: indicator «{ $indicator }» changed
operation-remove-indicator = { $edition }: indicator «{ $indicator }» taken out
operation-edit-targets = { $reference } { $neighbourhood }: targets of project { $number } «{ $title }» changed
operation-add-measurement = { $reference }: measurement { $number } recorded ({ $indicator })
operation-edit-measurement = { $reference }: measurement { $number } corrected ({ $indicator })
operation-remove-measurement = { $reference }: measurement { $number } taken out ({ $indicator })
operation-import-measurements =
    { $count ->
        [one] One measurement
       *[other] { $count } measurements
    } read into { $dossiers ->
        [one] one dossier
       *[other] { $dossiers } dossiers
    }
operation-add-obstacle = { $reference } obstacle { $number } recorded
operation-solve-obstacle = { $reference } obstacle { $number } solved
operation-ask-amendment = { $reference } amendment { $number } of project { $project } asked ({ $kind })
operation-approve-amendment = { $reference } amendment { $number } of project { $project } approved ({ $kind })
operation-refuse-amendment = { $reference } amendment { $number } of project { $project } refused ({ $kind })
operation-withdraw-amendment = { $reference } amendment { $number } of project { $project } taken back ({ $kind })
operation-add-aftercare = { $reference } check { $number } after the end planned
operation-finish-aftercare = { $reference } check { $number } after the end done
operation-answer-evaluation = { $reference } { $neighbourhood }: { $answers ->
        [0] answers to the evaluation { $finished ->
            [0] begun
           *[other] finished
        }
        [one] 1 answer to the evaluation
       *[other] { $answers } answers to the evaluation
    } ({ $people ->
        [one] sheet { $number }
       *[other] { $people } sheets
    })
operation-remove-answers = { $reference } { $neighbourhood }: sheet { $number } of the evaluation taken out
operation-decide-experiment = { $reference } { $neighbourhood }: experiment { $number } { $choice ->
        [stop] stopped
        [extend] extended
       *[anchor] anchored
    }
operation-add-menu-item = { $edition }: { $code } put on the menu
operation-remove-menu-item = { $edition }: { $code } taken off the menu
operation-fill-fields = { $reference } { $neighbourhood }{ $number ->
    [0] {""}
   *[other] {" "}project { $number }
} filled in: { $fields }
operation-clear-fields = { $reference } { $neighbourhood }{ $number ->
    [0] {""}
   *[other] {" "}project { $number }
} emptied: { $fields }
operation-add-tool = { $edition }: tool { $code } added
operation-remove-tool = { $edition }: tool { $code } taken out
operation-join-network = { $edition }: { $count ->
        [one] 1 person
       *[other] { $count } people
    } joined the network
operation-leave-network = { $edition }: somebody left the network (person { $number })
