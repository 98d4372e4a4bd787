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
        [measurements] Indicators not measured yet: { $count }
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
    } of { $neighbourhood } ({ $reference })
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
reporting-column-expected-on = Expected on
reporting-column-due-on = Planned until
reporting-column-late = Late
reporting-column-gap = What lacks
reporting-column-blocks = Needed to hand in
reporting-column-command = How to add it
reporting-part-summary = What happened
reporting-part-projects = The projects
reporting-part-activities = Activities and support
reporting-part-partners = Partners
reporting-part-results = Results
reporting-part-evaluation = What lasts and what was learnt
reporting-part-documents = Photos and documents
reporting-part-money = Financial report
reporting-part-queries = Questions and answers
reporting-part-declaration = Declaration
reporting-project-told = This project was awarded { $amount }. { $outcome ->
        [done] It was done as planned.
        [partly] It was done in part. Reason: { $why }.
        [dropped] It did not go on. Reason: { $why }.
       *[other] It is not said yet what became of it.
    }
reporting-changed = What this report tells has changed since it was handed in on { $on }. It stands below as it is recorded now.
reporting-declared = The undersigned, { $name }, declares this report sincere and true.
reporting-whole-dossier = whole dossier
reporting-no-category = no category
reporting-lines-note = { $count ->
        [one] 1 expense
       *[other] { $count } expenses
    }: { $declared } declared, { $accepted } accepted
reporting-title-projects = Projects
reporting-title-steps = Steps
reporting-title-meetings = Meetings
reporting-title-visits = Visits of the coach
reporting-title-experts = Experts
reporting-title-by-project = By project
reporting-title-by-category = By category of costs
reporting-title-expenses = Expenses
reporting-title-income = Other income
reporting-column-municipalities = Municipality
reporting-column-edition = Call
reporting-column-themes = Themes
reporting-column-agreement = Agreement
reporting-column-signed-on = Signed on
reporting-column-since = Realisation began on
reporting-column-sha256 = SHA-256
reporting-column-changed = Changed since
reporting-column-declared-by = Declared by
reporting-column-project = Project
reporting-column-title = Title
reporting-column-awarded = Awarded
reporting-column-outcome = Outcome
reporting-column-why = Why
reporting-column-story = Story
reporting-column-step = Step
reporting-column-starts-on = Planned from
reporting-column-done-on = Done on
reporting-column-on-day = Day
reporting-column-place = Place
reporting-column-present = Present
reporting-column-subject = Subject
reporting-column-minutes = Length
reporting-column-field = Field
reporting-column-half-days = Half days
reporting-column-result = Result
reporting-column-organisation = Organisation
reporting-column-organisation-kind = Kind
reporting-column-status = Status
reporting-column-money = Money
reporting-column-brings = Brings in
reporting-column-evaluated-on = Evaluated on
reporting-column-participants = Participants
reporting-column-lasting = What lasts
reporting-column-maintainer = Who maintains it
reporting-column-lessons = Lessons
reporting-column-document-kind = Kind
reporting-column-document = Document
reporting-column-asked-on = Asked on
reporting-column-question = Question
reporting-column-answer = Answer
reporting-column-answered-on = Answered on
reporting-column-planned = Planned
reporting-column-declared = Declared
reporting-column-accepted = Accepted
reporting-column-refused = Refused
reporting-column-open = Still to be judged
reporting-column-paid = Paid
reporting-column-unspent = Not spent
reporting-column-income = Other income
reporting-column-start-fund = Start fund
reporting-column-account = Account of the group
reporting-column-category = Category
reporting-column-line = Line
reporting-column-seller = Seller
reporting-column-description = What
reporting-column-proof = Proof
reporting-column-amount = Amount
reporting-column-income-kind = Kind
reporting-column-origin = Origin
reporting-money-told = Of the { $awarded } that was awarded, { $declared } was declared and { $accepted } accepted. Not spent: { $unspent }.
reporting-title-start-fund-expenses = Expenses of the start fund
reporting-title-amendments = Changes of what was awarded
reporting-title-experiments = Experiments
reporting-column-amendment = Change
reporting-column-what = What it becomes
reporting-column-reason = Reason
reporting-column-decided-on = Decided on
reporting-column-experiment = Decision
reporting-column-until = Until
reporting-column-anchor = Where it stays
reporting-column-recommendation = Recommendation
reporting-column-moved-to = Moved to
