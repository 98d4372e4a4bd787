# Reports on the realisation.

reporting-none = { $reference } { $neighbourhood } has no report yet
reporting-no-such = { $reference } has no report { $number } (there is: { $known })
reporting-not-now = { $reference } { $neighbourhood } is not in realisation ({ $standing }): there is nothing to report now
reporting-final-there = { $reference } { $neighbourhood }: the final report was handed in already (report { $number }, on { $on }); there is only one
reporting-draft-there = { $reference }: report { $number } is still being written; hand that in first
reporting-not-as-it-is = { $reference }: { $kind ->
        [interim] interim report
       *[other] final report
    } { $number } { $state ->
        [draft] was not handed in yet
        [submitted] was handed in
        [queried] waits for { $open ->
            [one] an answer
           *[other] { $open } answers
        }
        [answered] was handed in, and every question is answered
       *[other] was accepted
    }
reporting-lacks = { $reference }: report { $number } cannot be handed in yet. What lacks: { $what }
reporting-before-realisation = the realisation only began on { $began }
reporting-ends-before = the period ends before it begins ({ $from })
reporting-overlaps = overlaps report { $number } ({ $from } to { $to })
reporting-not-awarded = project { $number } was not awarded{ $count ->
        [0] {""}
       *[other] {" "}(awarded: { $known })
    }
reporting-wrong-story = expected: number=text
reporting-which-query = { $reference }: { $count ->
        [0] no question is open; give the number
       *[other] say which question is answered (open: { $open })
    }
reporting-no-such-query = { $reference }: there is no question { $query } (there is: { $known })
reporting-written = { $reference } { $neighbourhood }: { $kind ->
        [interim] interim report
       *[other] final report
    } { $number } from { $from } to { $to } { $new ->
        [0] changed
       *[other] begun
    }
reporting-submitted = { $reference } { $neighbourhood }: { $kind ->
        [interim] interim report
       *[other] final report
    } { $number } handed in on { $on }{ $open ->
        [0] {""}
       *[other] {" "}(open questions: { $open })
    }
reporting-queried = { $reference } { $neighbourhood }: asked about { $kind ->
        [interim] interim report
       *[other] final report
    } { $number } on { $on } (open questions: { $open })
reporting-answered = { $reference } { $neighbourhood }: answer about { $kind ->
        [interim] interim report
       *[other] final report
    } { $number } recorded on { $on }{ $open ->
        [0] {""}
       *[other] {" "}(still open: { $open })
    }
reporting-accepted = { $reference } { $neighbourhood }: { $kind ->
        [interim] interim report
       *[other] final report
    } { $number } accepted on { $on }{ $open ->
        [0] {""}
       *[other] {" "}(open questions: { $open })
    }
reporting-reopened = { $reference } { $neighbourhood }: { $kind ->
        [interim] interim report
       *[other] final report
    } { $number } is a draft again since { $on }{ $open ->
        [0] {""}
       *[other] {" "}(open questions: { $open })
    }
reporting-gap = { $kind ->
        [summary] Nobody has told yet what happened
        [declaration] Nobody declares the report sincere and true yet
        [evaluation] The evaluation by the steering group is missing
        [outcome] It is not said what became of project { $number } “{ $title }”
        [story] Nothing is told of project { $number } “{ $title }”
        [steps] Project { $number } “{ $title }” is said to be done, but { $count ->
            [one] 1 step is not
           *[other] { $count } steps are not
        }
        [expenses] No expense was declared yet
        [lines] Expenses still to be judged or completed: { $count }
       *[other] No photo shows yet what was done
    }
reporting-there = Recorded already: { $done } of { $steps } steps done, meetings: { $meetings }, visits of the coach: { $visits }, partners: { $partners }, documents: { $documents }, expenses: { $lines } (together { $spent }), evaluation: { $evaluated ->
        [0] no
       *[other] yes
    }. An empty answer skips; everything can be added later
reporting-ask-kind = Which report is it?
reporting-ask-from = From which day?
reporting-ask-to = Up to which day, included?
reporting-ask-summary = What happened, in a few sentences?
reporting-ask-story = What is there to tell of project { $number } “{ $title }”?
reporting-ask-declared-by = Who declares this report sincere and true?
reporting-ask-question = What do you want to ask?
reporting-ask-answer = Question { $number }: { $question }
reporting-list-title = Reports { $edition }
reporting-list-empty = No reports yet
reporting-title-owed = Interim reports to come
reporting-owed-note = { $count ->
        [one] 1 report is expected
       *[other] { $count } reports are expected
    }{ $late ->
        [0] {""}
       *[other] , overdue: { $late }
    }
reporting-title-reports = Reports
reporting-title-gaps = What still lacks
reporting-title = { $kind ->
        [interim] Interim report
       *[other] Descriptive and financial final report
    }
reporting-column-dossier = Dossier
reporting-column-neighbourhood = Neighbourhood
reporting-column-number = No
reporting-column-kind = Kind
reporting-column-from = From
reporting-column-to = To
reporting-column-state = State
reporting-column-submitted-on = Handed in on
reporting-column-open-queries = Open questions
reporting-column-accepted-on = Accepted on
reporting-column-due-on = Expected on
reporting-column-late = Late
reporting-column-gap = What lacks
reporting-column-blocks = Needed to hand in
reporting-column-command = How to add it
