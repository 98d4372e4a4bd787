# The roadmap.

plan-started =
    { $reference } { $neighbourhood }: { $bare_plan }, version { $version }, begun{ $count ->
        [0] {""}
        [one] {" "}with the one project of the version before
       *[other] {" "}with the { $count } projects of the version before
    }
plan-written =
    { $reference } { $neighbourhood }: roadmap saved with { $count ->
        [one] one project
       *[other] { $count } projects
    }
plan-project-added = { $reference } { $neighbourhood }: project { $number } «{ $title }» added
plan-project-changed = { $reference } { $neighbourhood }: project { $number } «{ $title }» changed
plan-project-removed = { $reference } { $neighbourhood }: project { $number } «{ $title }» removed
plan-cost-added = { $reference } { $neighbourhood }: «{ $label }» ({ $amount }) added to the costs of project { $number }, now { $costs }
plan-cost-removed = { $reference } { $neighbourhood }: cost line { $part } of project { $number } «{ $title }» removed
plan-step-added = { $reference } { $neighbourhood }: step { $place } «{ $step }» added
plan-step-changed = { $reference } { $neighbourhood }: step { $number }.{ $part } of «{ $title }» changed
plan-step-removed = { $reference } { $neighbourhood }: step { $number }.{ $part } of «{ $title }» removed
plan-money = asked { $asked } of at most { $ceiling } ({ $left } left)
plan-money-over = asked { $asked } of at most { $ceiling } ({ $over } too much)
plan-money-open = asked { $asked }
plan-project-over = «{ $title }» asks { $asked }, at most { $ceiling } a project
plan-asks-more-than-costs = «{ $title }» asks { $asked }, its costs add up to { $costs }
plan-none = { $reference } { $neighbourhood } has no roadmap yet
plan-empty = { $reference } { $neighbourhood } has no projects yet
plan-nothing = Nothing
plan-not-now = { $reference } { $neighbourhood }: the roadmap cannot be changed now ({ $standing }), only in: { $phases }
plan-frozen = Version { $version } of the roadmap of { $reference } was submitted on { $on } and is frozen; begin a new version, with the reason
plan-reason-needed = { $reference } has a submitted roadmap already: a new version needs a reason
plan-changed-meanwhile = The roadmap of { $reference } was changed by somebody else meanwhile; nothing was saved
plan-no-such-version =
    { $reference } has no version { $version } of the roadmap{ $count ->
        [0] {""}
       *[other] {" "}(there are 1 to { $count })
    }
plan-no-such-project = The roadmap of { $reference } has no project { $number }
plan-no-such-cost = Project «{ $project }» has no cost line { $number }
plan-step-not-found = Project «{ $project }» has no step { $number }
plan-no-such-step =
    there is no step { $number } in this project ({ $count ->
        [one] there is one
       *[other] there are { $count }
    })
plan-no-such-finding =
    the inventory has no finding { $number }{ $count ->
        [0] {""}
       *[other] {" "}(there is: { $known })
    }
plan-number-twice = number { $number } comes twice
plan-expertise-twice = «{ $field }» is asked twice
plan-no-menu = the edition { $edition } has no menu; leave this out
plan-unknown-word =
    no { $what ->
        [theme] theme
        [expertise] field of expertise
        [session] session
        [admissibility] criterion of admissibility
        [criterion] criterion for marks
        [item] item on the menu
       *[category] category of costs
    } of this edition; { $count ->
        [one] perhaps { $near }
       *[other] choose from { $near }
    }
plan-bad-text = has characters that cannot be stored, or is longer than { $longest } characters
plan-text-needed = may not be empty
plan-wrong-amount =
    { $reason ->
        [ambiguous] can be read in two ways: write 1000 or 1000.00
        [too-precise] an amount has at most two decimals
        [negative] an amount cannot be negative
        [too-large] this amount is too large
       *[not-an-amount] expected an amount in euros, such as 1,250.00
    }
plan-wrong-quantity = expected a quantity above zero with at most three decimals, such as 2.5
plan-wrong-count = expected a whole number
plan-wrong-half-days = expected a number of half days from 1 to 999, such as water:2
plan-day-future = { $on } lies in the future (today is { $today })
plan-due-before-start = the last day ({ $due }) comes before the first ({ $start })
plan-circle = steps wait for each other in a circle: { $steps }
plan-head =
    { $Plan } v{ $version } · { $reference } { $neighbourhood } · { $count ->
        [one] one project
       *[other] { $count } projects
    } · { $money }
plan-submitted = Submitted on { $on } · SHA-256 { $hash }…
plan-reason = Reason for this version: { $reason }
plan-late =
    { $days ->
        [one] one day late
       *[other] { $days } days late
    }
plan-after = after { $steps }
plan-about-field = { $name }: { $value }
plan-about-item = menu: { $item }
plan-about-findings =
    { $count ->
        [one] finding { $numbers }
       *[other] findings { $numbers }
    }
plan-about-expertise =
    { $field }: { $half_days ->
        [one] one half day
       *[other] { $half_days } half days
    } of expertise
plan-about-public-space = public space
plan-about-permit = permit: { $permit }
plan-edit-help =
    Edit the roadmap, save and close the editor.
    Amounts and quantities in quotes ("1250.00", "2.5"), days as 2022-03-31.
    A new project is a block [[projects]] with title and ask, followed by [[projects.costs]] and [[projects.steps]].
    Projects keep their numbers; a new one may go without.
plan-edit-nothing = Nothing was changed
plan-edit-kept = Going on with the text that was kept earlier: { $path }
plan-text-kept = Nothing was saved; the text is kept in { $path }
plan-editor-failed = The editor «{ $editor }» did not end well ({ $detail }); the text is in { $path }
plan-yes = yes
plan-no = no
plan-ask-back = back
plan-ask-vision = What does the neighbourhood want to become? (empty if not decided)
plan-ask-reason = Why is there a new version? (empty for no reason)
plan-ask-none = none
plan-ask-title = Title of the project
plan-ask-theme = Theme
plan-ask-item = Does it take an item of the menu?
plan-ask-objective = What is the project to bring about?
plan-ask-findings = Which findings does it answer to? (numbers, with commas)
plan-ask-asked = Amount asked (€; empty: the costs less what others bring)
plan-ask-expertise = Expertise asked in half days (such as water:2, empty for none)
plan-ask-public-space = Does it lie in public space?
plan-ask-first-cost = Add costs now?
plan-ask-another-cost = Another cost line?
plan-ask-first-step = Add steps now?
plan-ask-another-step = Another step?
plan-ask-another-project = Another project?
plan-ask-cost-label = What is bought, hired or built?
plan-ask-category = Category of costs
plan-ask-unit-price = Unit price (€)
plan-ask-quantity = How many? (empty for 1)
plan-ask-step-title = What is to be done?
plan-ask-who = Who does it?
plan-ask-start = From which day? (empty if not settled)
plan-ask-due = By which day? (empty if not settled)
plan-ask-after = After which steps? (numbers, with commas; empty for none)
plan-ask-which-project = Which project?
plan-ask-for-project = For which project?
plan-ask-whole = the whole roadmap
plan-title-projects = Projects
plan-title-cost_lines = Costs
plan-title-steps = Steps
plan-column-reference = Dossier
plan-column-neighbourhood = Neighbourhood
plan-column-version = Version
plan-column-reason = Reason for the version
plan-column-begun_on = Begun
plan-column-submitted_on = Submitted
plan-column-sha256 = SHA-256
plan-column-vision = Vision
plan-column-asked = Asked
plan-column-ceiling = At most
plan-column-number = No.
plan-column-title = Title
plan-column-theme = Theme
plan-column-menu_item = Item of the menu
plan-column-objective = Objective
plan-column-findings = Findings
plan-column-costs = Costs
plan-column-expertise = Expertise
plan-column-public_space = Public space
plan-column-permit = Permit
plan-column-project = Project
plan-column-label = Description
plan-column-category = Category
plan-column-unit_price = Unit price
plan-column-quantity = Quantity
plan-column-amount = Amount
plan-column-responsible = Who
plan-column-starts_on = Start
plan-column-due_on = Due
plan-column-after = After
plan-column-done_on = Done
plan-title-timeline = Timeline
plan-course-done = ✓
plan-course-done-late = ✓ { $days } d late
plan-course-late = ! { $days } d late
plan-course-waiting = waits for { $steps }
plan-course-undated = no date
plan-course-slack =
    { $days ->
        [0] no slack
       *[other] { $days } d slack
    }
plan-course-tight = ! { $days } d too tight
plan-course-later = ! +{ $days } d
plan-column-today = Today
plan-expected = End expected on { $expected }, { $days } d after what was planned ({ $end })
plan-cost-changed = { $reference } { $neighbourhood }: cost line { $part } of project { $number } «{ $title }» changed
plan-funding-added = { $reference } { $neighbourhood }: «{ $label }» ({ $amount }) goes to project { $number }
plan-funding-changed = { $reference } { $neighbourhood }: «{ $label }» now brings { $amount } to project { $number }
plan-funding-removed = { $reference } { $neighbourhood }: funding { $part } of project { $number } «{ $title }» taken out
plan-permit-added = { $reference } { $neighbourhood }: permit «{ $permit }» added to project { $number } ({ $status })
plan-permit-changed = { $reference } { $neighbourhood }: permit «{ $permit }» of project { $number } changed ({ $status })
plan-permit-removed = { $reference } { $neighbourhood }: permit { $part } of project { $number } «{ $title }» taken out
plan-no-such-funding = Project «{ $project }» has no funding { $number }
plan-no-such-permit = Project «{ $project }» has no permit { $number }
plan-vat-needed = a price without VAT needs a rate of VAT
plan-wrong-vat = there is no such rate of VAT; expected: { $rates }
plan-nothing-brought = expected: an amount above zero
plan-permit-expected-early = the answer is expected ({ $day }) before the request ({ $requested })
plan-permit-decided-early = the decision ({ $day }) comes before the request ({ $requested })
plan-permit-decided-open = there is a day of decision, but the permit stands at «{ $status }»: choose granted or refused
plan-done-before-begun = done ({ $done }) before it was begun ({ $begun })
plan-one-version =
    { $count ->
        [0] { $reference } has no roadmap to compare yet
       *[other] { $reference } has only one version of the roadmap: there is nothing to compare
    }
plan-odd-cash = { $partner } brings { $amount } to project { $number }, which the roadmap does not have
plan-odd-nothing = Asks for nothing: no costs, no amount, no expertise
plan-odd-uncovered = { $difference } is covered by nobody: costs { $costs }, asked { $asked }, from others { $others }
plan-odd-too-much = Together { $difference } more than it costs: costs { $costs }, asked { $asked }, from others { $others }
plan-odd-permit-refused = Permit «{ $permit }» was refused
plan-odd-permit-late = Permit «{ $permit }»: the answer was expected by { $expected }
plan-odd-undated = Step { $place } «{ $step }» has no last day
plan-odd-early = Step { $place } «{ $step }» starts on { $starts }, while { $before } «{ $title }», which comes before it, goes on until { $due }
plan-odd-before = Step { $place } «{ $step }» is planned for { $due }, before the application ({ $submitted })
plan-odd-beyond = Step { $place } «{ $step }» goes on until { $due }, beyond the end of the edition ({ $end })
plan-point-abroad = The point { $point } of «{ $title }» is not in Belgium; are latitude and longitude in the right order?
plan-asked-computed = «{ $title }» asks { $asked } (computed: costs { $costs }, from others { $others })
plan-asked-auto = asked: the costs less what others bring
plan-check-head =
    Roadmap v{ $version } · { $reference } { $neighbourhood } · { $count ->
        [0] nothing to remark
        [one] one remark
       *[other] { $count } remarks
    }
plan-check-nothing = Nothing to remark
plan-compare-head = { $reference } { $neighbourhood }: roadmap v{ $before } → v{ $after }
plan-about-expected = answer expected by { $on }
plan-about-quote = quote { $quote }
plan-about-auto = amount computed
plan-vat-included = incl. { $percent }% VAT
plan-vat-added = + { $percent }% VAT
plan-about-partner = partner: { $partner }
plan-about-partner-open = partner: { $partner }, not yet agreed: { $amount }
plan-sum-uncovered = { $difference } is covered by nobody
plan-sum-too-much = together { $difference } more than it costs
plan-sums-costs = costs { $amount }
plan-sums-own = own means { $amount }
plan-sums-other = other funding { $amount }
plan-sums-partners = partners { $amount }
plan-about-funding = { $kind }: { $label }
plan-sums-open = Not yet agreed with partners, and not counted: { $amount }
plan-ask-vat = Rate of VAT
plan-ask-unsaid = not stated
plan-ask-vat-included = Is the VAT in the price?
plan-ask-quote = Reference of the quote (empty if there is none)
plan-ask-funding-kind = Who else pays?
plan-ask-funding-label = Where does it come from?
plan-ask-funding-amount = How much (€)?
plan-ask-permit-kind = What needs a permit?
plan-ask-permit-authority = Who gives it? (empty if not settled)
plan-ask-permit-status = How does it stand?
plan-ask-permit-requested = When was it requested?
plan-ask-permit-expected = By when is an answer expected? (empty if not settled)
plan-ask-permit-decided = When was it decided?
plan-ask-first-permit = Add permits?
plan-ask-another-permit = Another permit?
plan-ask-first-funding = Does anybody else pay too?
plan-ask-another-funding = Anybody else?
plan-ask-place = Where? (empty if not settled)
plan-ask-point = Where on the map? (latitude, longitude; empty for none)
plan-title-funding = Own means and other funding
plan-title-partner_cash = Cash of partners
plan-title-permits = Permits
plan-title-changes = What changed
plan-column-asked_stated = Amount stated
plan-column-own = Own means
plan-column-other = From others
plan-column-partners = From partners
plan-column-partners_open = Not yet agreed
plan-column-difference = Difference
plan-column-place = Place
plan-column-point = Point
plan-column-vat_percent = VAT %
plan-column-vat_included = VAT included
plan-column-quote = Quote
plan-column-kind = Kind
plan-column-partner = Partner
plan-column-agreed = Agreed
plan-column-authority = Authority
plan-column-status = Status
plan-column-requested_on = Requested
plan-column-expected_on = Expected
plan-column-decided_on = Decided
plan-column-code = Code
plan-column-version_before = From version
plan-column-version_after = To version
plan-column-asked_before = Asked
plan-column-asked_after = Asks
plan-column-costs_before = Cost
plan-column-costs_after = Costs
plan-column-fate = What
plan-column-part = What
plan-column-item = Which
plan-column-before = Was
plan-column-after_change = Is
plan-column-moved_days = Later
plan-part-title = title
plan-part-theme = theme
plan-part-item = item of the menu
plan-part-objective = objective
plan-part-findings = findings
plan-part-public_space = public space
plan-part-place = place
plan-part-point = point
plan-part-cost = cost
plan-part-funding = funding
plan-part-permit = permit
plan-part-expertise = expertise
plan-part-step = step
plan-stopped =
    Stopped; { $count ->
        [one] project { $numbers } was saved already and stays
       *[other] projects { $numbers } were saved already and stay
    }
plan-about-targets = targets: { $targets }
plan-title-targets = Targets
plan-part-target = target
plan-column-indicator = Indicator
plan-column-target = Target
plan-column-unit = Unit
