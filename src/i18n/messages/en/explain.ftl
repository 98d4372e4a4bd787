# A programme as a page to read.
explain-title = { $name }
explain-title-year = { $name }, { $year } edition
explain-organiser = Organiser of the programme «{ $name }»: { $organiser }
explain-of-register = This is how the { $year } edition was opened in this register: these rules hold for all its dossiers
explain-of-year = This is how the programme describes its { $year } edition. What is still to be set when the edition is opened is said in its place
explain-of-programme = This is the programme in general. What is set with each edition is said in its place
explain-of-newest = This is how the programme describes its latest edition, that of { $year }. What is still to be set when an edition is opened is said in its place
explain-year-unknown = Of { $year } the programme says nothing in particular: what changes from year to year is still to be set
explain-part-who = For whom and where
explain-part-path = How it goes
explain-part-tracks = The tracks
explain-part-tiers = The tiers
explain-part-dates = Dates and terms
explain-part-money = Money
explain-part-tasks = Who does what
explain-part-asked = What is asked
explain-part-decides = Who judges and decides
explain-part-evaluation = Follow-up, evaluation and after-care
explain-part-inventory = The inventory
explain-part-themes = Themes and expertise
explain-part-sources = Sources
explain-territory = { $count ->
    [0] The programme is not limited to certain municipalities
    [one] The programme holds in { $names }
   *[other] The programme holds in { $count } municipalities: { $names }
}
explain-path = A dossier goes this way:
explain-candidacy = Application
explain-phase-candidate = { $the_group } applies and the organiser decides on the admission
explain-phase-preparation = { $the_group } takes stock of the neighbourhood and works out projects
explain-phase-selection = { $the_group } submits { $the_plan } and every project is decided on
explain-phase-realisation = { $the_group } carries out the projects, justifies the expenses and evaluates
explain-phase = { $phase }{ $months ->
    [0] {""}
    [one] {" "}(about 1 month)
   *[other] {" "}(about { $months } months)
}{ $about ->
    [none] {""}
   *[other] : { $about }
}
explain-plan-open = the plan can still change until the first decision
explain-meetings = { $count ->
    [one] One meeting belongs to it: { $names }
   *[other] { $count } meetings belong to it: { $names }
}
explain-menu = { $The_group } can choose from a menu: { $names }
explain-meetings-each = These meetings are part of it:
explain-menu-each = { $The_group } can choose from this menu:
explain-tracks = { $count ->
    [one] There is one track
   *[other] Every dossier follows one of { $count } tracks. Whoever does not choose follows the first: { $first }
}
explain-tiers = The applicant chooses one of these:
explain-own-rules = On top of what holds for everybody:
explain-no-own-rules = No rules of its own: what holds for everybody holds here too.
explain-opens = Applications are open from { $day }
explain-deadline = { $count ->
    [one] The last day to apply is { $days }, until midnight
   *[other] The last days to apply are { $days }, each until midnight
}
explain-decides-on = The decision is taken on { $days }
explain-no-deadline = The last day to apply is set with each edition; without one, applications come in all year
explain-term = { $name }: { $length } from { $from }
explain-term-unset = { $name }: how long is set with each edition; the term runs from { $from }
explain-term-until = the term ends with: { $until }
explain-start-submitted = the application
explain-start-admitted = admission
explain-start-coach-assigned = the assignment of the coach
explain-start-inventory-made = the first inventory
explain-start-roadmap-submitted = the submission { $of_plan }
explain-start-awarded = the first award
explain-start-realisation = the beginning of «{ $phase }»
explain-start-closed = the closing of the dossier
explain-envelope = { $amount } in all can be awarded in this edition
explain-no-envelope = How much can be awarded in all is set with each edition
explain-start-fund = { $regime ->
    [advance] During the preparation a group can get a start fund of at most { $amount }, paid beforehand against a debit note
   *[reimbursement] During the preparation a group can get a start fund of at most { $amount }, repaid on proof of purchase
}
explain-amount = { $name }: { $amount }
explain-amount-vat = without VAT; { $amount } with { $percent }% VAT
explain-always = all the way through
explain-instalment = { $percent }% { $trigger }
explain-instalment-rest = the rest { $trigger }
explain-instalments = An award is paid in { $count ->
    [one] one instalment
   *[other] { $count } instalments
}: { $instalments }
explain-no-instalments = In which instalments an award is paid is said with each dossier
explain-unspent = { $unspent ->
    [returns] What is not needed returns to the envelope
   *[lapses] What is not needed lapses
}
explain-per = { $per ->
    [project] Each project has its own amount: what is left of one does not pay for another
   *[dossier] What is left of one project may pay for another
}
explain-ineligible = Never paid: { $names }
explain-categories = Costs come under: { $names }
explain-justify = A payment is justified within { $length }
explain-recover = What is asked back is repaid within { $length }
explain-refund = An expense note of the start fund is repaid within { $length }
explain-at-apply = { $from ->
    [none] On applying
   *[other] At the start of «{ $from }»
}
explain-at-admit = On admission
explain-at-submit = From «{ $from }» to «{ $to }»
explain-at-award = On awarding
explain-at-realise = From «{ $from }» to «{ $to }»
explain-at-close = To close «{ $from }»
explain-at-book = On booking an expert
explain-at-fund = On granting a start fund
explain-at-expense = On accepting an expense
explain-at-pay = On paying
explain-at-settle = On settling
explain-recommended = recommended
explain-only-for = only for: { $names }
explain-also-at = also later: { $names }
explain-bodies = These bodies take part:
explain-body = { $name }{ $kind ->
    [none] {""}
   *[other] {" "}({ $kind })
}
explain-body-advises = gives an opinion{ $count ->
    [0] {""}
   *[other] {" "}on: { $names }
}
explain-body-approves = is part of the approval chain
explain-body-appeals = decides on appeals
explain-quorum = { $count ->
    [one] deliberates from 1 member with a say
   *[other] deliberates from { $count } members with a say
}
explain-outsiders = only those who ask nothing in this edition sit in it
explain-admissibility = { $The_plan } is admissible when these criteria are met:
explain-criteria = { $scale ->
    [0] Projects are held against these criteria, without points:
   *[other] On each of these criteria a project gets 0 to { $scale } points:
}
explain-weight = counts { $weight } times
explain-threshold = A project has to reach at least { $percent }% of the points
explain-spread = Members who lie more than { $percent }% of the scale apart are pointed out
explain-approvals = What is awarded is approved in this order:
explain-above = only above { $amount }
explain-vote = The residents vote:
explain-vote-ballot = The ballot: { $ballot }
explain-vote-rule = Who wins: { $rule }
explain-vote-ties = Among equals: { $ties }
explain-vote-min-projects = A ballot names at least { $count } projects
explain-vote-max-projects = A ballot names at most { $count } projects
explain-vote-points = There are { $count } points to give
explain-vote-threshold = A project needs at least { $count } votes
explain-lodge = An appeal can be lodged within { $length } of the notice of the decision
explain-answer = An appeal is answered within { $length }
explain-appeal-body = Appeals are decided by: { $name }
explain-interim = During the realisation interim reports are due: { $length } after its beginning and every { $length } after that
explain-silent = When nothing is heard for { $count } days, a dossier counts as silent
explain-approve = These changes need an approval: { $kinds }
explain-approve-scope = what a project is
explain-approve-dates = the last days of its steps
explain-approve-drop = giving up a project
explain-questions-project = Of each project { $the_group } answers:
explain-questions-whole = Of the whole { $the_group } answers:
explain-scored = with 1 to { $scale } points
explain-aftercare = After the closing these are still looked at:
explain-aftercare-check = { $name } ({ $length } after the closing)
explain-inventory = { $questions ->
    [0] { $The_group } describes the neighbourhood in { $sections } sections:
   *[other] { $The_group } describes the neighbourhood in { $sections } sections, with { $questions } questions:
}
explain-required = required
explain-theme-only = for those who work on: { $name }
explain-indicators = Measured are: { $names }
explain-themes = A project can be about:
explain-expertise = Experts can help with: { $names }
explain-cell-part = Part
explain-cell-code = Code
explain-cell-sentence = What it says
explain-cell-remarks = With it
explain-cell-source = Source
explain-cell-url = Address of the source
explain-member-citizen = { $count ->
    [one] resident
   *[other] residents
}
explain-member-association = { $count ->
    [one] association
   *[other] associations
}
explain-member-partner = { $count ->
    [one] partner
   *[other] partners
}
explain-member-supporter = { $count ->
    [one] supporter
   *[other] supporters
}
explain-member-responsible = { $count ->
    [one] person in charge
   *[other] people in charge
}
explain-member-any = { $count ->
    [one] member { $of_group }
   *[other] members { $of_group }
}
# One sentence for each kind of rule. $set is 0 when a value is missing that the edition still gives.
explain-rule-members-at-least = { $set ->
    [0] How many { $kinds } there have to be at least is set with each edition
   *[other] { $different_addresses ->
        [1] There are at least { $minimum } { $kinds } in all, at as many different addresses
       *[other] { $minimum ->
            [one] There is at least 1 { $kinds }
           *[other] There are at least { $minimum } { $kinds }
        }
    }
}
explain-rule-members-on-territory = The members { $of_group } live or work in the territory
explain-rule-on-territory = The neighbourhood lies in the territory of the programme
explain-rule-one-track = The applicant chooses one track
explain-rule-tier-chosen = The applicant chooses one tier
explain-rule-themes-between = { $set ->
    [0] How many themes are worked on is set with each edition
   *[other] { $maximum ->
        [-1] At least { $minimum ->
            [one] 1 theme is
           *[other] { $minimum } themes are
        } worked on
        [1] One theme is worked on
       *[other] { $minimum } to { $maximum } themes are worked on
    }
}
explain-rule-contact-reachable = There is a contact with an e-mail address
explain-rule-handed-in-on-time = The application comes in before the end of the last day
explain-rule-one-dossier-per-edition = A neighbourhood has at most one running dossier in an edition
explain-rule-earlier-support-settled = Earlier support is wholly justified
explain-rule-coach-assigned = A coach is assigned
explain-rule-inventory-made = There is an inventory, made by at least { $minimum_participants ->
    [one] 1 participant
   *[other] { $minimum_participants } participants
} and with at least { $minimum_findings ->
    [one] 1 finding
   *[other] { $minimum_findings } findings
}
explain-rule-inventory-shared = { $set ->
    [0] How many kinds of participants take part in the inventory is set with each edition
   *[other] At least { $minimum_kinds } of these three take part in the inventory: residents, users and partners
}
explain-rule-inventory-complete = The required sections of the inventory are filled in or gone through
explain-rule-partners-at-least = { $set ->
    [0] How many partners there are is set with each edition
   *[other] There is a partnership with at least { $minimum ->
        [one] 1 partner
       *[other] { $minimum } partners
    }{ $status ->
        [explored] {""}
        [asked] , who was asked
        [signed] , with a signed agreement
       *[agreed] , who agrees
    }
}
explain-rule-visits-held = { $set ->
    [0] How often the coach comes by is set with each edition
   *[other] The coach came by at least { $minimum ->
        [one] once
       *[other] { $minimum } times
    }
}
explain-rule-meetings-held = { $set ->
    [0] How many meetings there are is set with each edition
   *[other] { $minimum ->
        [one] At least 1 meeting was held
       *[other] At least { $minimum } meetings were held
    }{ $kinds ->
        [none] {""}
       *[other] {" "}({ $kinds })
    }
}
explain-rule-documents-present = { $set ->
    [0] Which documents are in the file is set with each edition
   *[other] In the file there is: { $kinds }
}
explain-rule-expertise-at-most = { $set ->
    [0] { $per ->
        [edition] How many half days of expertise there are in the whole edition is set with each edition
       *[dossier] How many half days of expertise a dossier gets is set with each edition
    }
   *[other] { $per ->
        [edition] There are at most { $maximum } half days of expertise in the whole edition
       *[dossier] A dossier gets at most { $maximum } half days of expertise
    }
}
explain-rule-projects-at-least = { $set ->
    [0] How many projects { $the_plan } has is set with each edition
   *[other] { $The_plan } has at least { $minimum ->
        [one] 1 project
       *[other] { $minimum } projects
    }
}
explain-rule-projects-linked = Every project builds on the inventory
explain-rule-projects-costed = No project asks more than it costs
explain-rule-amounts-balanced = What each project asks and what others bring cover its costs together
explain-rule-projects-stepped = Every project is divided into steps
explain-rule-permits-known = Of projects in public space it is known whether they need a permit
explain-rule-roadmap-admissible = { $The_plan } was found admissible
explain-rule-category-at-most = { $set ->
    [0] The most that a project can get for { $categories } is set with each edition
   *[other] For { $categories } a project can get at most { $maximum }
}
explain-rule-amount-at-most = { $set ->
    [0] { $per ->
        [project] The most that a project may cost is set with each edition
       *[dossier] The most that a dossier can get is set with each edition
    }
   *[other] { $per ->
        [project] { $nothing ->
            [1] No money is involved: a project asks for nothing
           *[other] A project can get at most { $maximum }
        }
       *[dossier] All projects of a dossier together can get at most { $maximum }
    }
}
explain-rule-award-within-asked = No project gets more than it asks
explain-rule-envelope-held = All awards together stay within the envelope of the edition
explain-rule-projects-decided = Every project is decided on
explain-rule-something-awarded = At least one project is awarded
explain-rule-opinion-given = { $bodies ->
    [none] An opinion was given on every project that is awarded
   *[other] On every project that is awarded an opinion was given by: { $bodies }
}
explain-rule-approvals-complete = All approvals for what is awarded are in
explain-rule-agreement-signed = The agreement is signed by both sides
explain-rule-conditions-met = { $before ->
    [agreement] The conditions that have to be met before the agreement are met
    [payment] The conditions that have to be met before payment are met
   *[balance] The conditions that have to be met before the balance are met
}
explain-rule-appeals-settled = No appeal is open
explain-rule-steps-done = Every step is done
explain-rule-tasks-done = { $tasks ->
    [none] The tasks of this phase are done
   *[other] { $tasks_count ->
        [one] This task is done: { $tasks }
       *[other] These tasks are done: { $tasks }
    }
}
explain-rule-projects-carried = { $set ->
    [0] How many people at least carry a project is set with each edition
   *[other] Every project is carried by a group of at least { $minimum } people
}
explain-rule-evaluated = { $The_group } has evaluated, with an outcome for every awarded project
explain-rule-start-fund-at-most = The start fund stays within what the edition grants
explain-rule-start-fund-new = The start fund is for neighbourhoods that never had a subsidy
explain-rule-start-fund-not-cumulated = The start fund does not go together with a subsidy that is paid
explain-rule-start-fund-in-time = { $set ->
    [0] How long the start fund stays available is set with each edition
   *[other] Without a subsidy the start fund stays available for { $months } months after the assignment of the coach
}
explain-rule-purchase-approved = The coach agrees before the purchase
explain-rule-refund-to-group = The account of the group is known
explain-rule-proof-complete = { $set ->
    [0] What a proof mentions is set with each edition
   *[other] { $fund ->
        [start-fund] A proof for the start fund mentions: { $mentions }
        [award] A proof for the award mentions: { $mentions }
       *[none] A proof mentions: { $mentions }
    }
}
explain-rule-spent-after-admission = Nothing is bought before admission
explain-rule-spent-in-term = What is bought is bought after the notice and within the term of the agreement
explain-rule-category-eligible = The expense is one of the costs that are paid
explain-rule-not-twice = The same expense is not handed in twice
explain-rule-within-project = No more is accepted for a project than it was awarded
explain-rule-claim-received = The group has handed in a claim for payment
explain-rule-account-known = Payment goes to an account of the group
explain-rule-trigger-met = What the instalment waits for has happened
explain-rule-earlier-justified = { $percent ->
    [100] All that was paid before is justified
   *[other] Of what was paid before, at least { $percent }% is justified
}
explain-rule-within-commitment = No more is paid than was awarded and approved
explain-rule-lines-judged = Every line of the expense notes is judged
explain-rule-payments-known = Of every payment it is known whether it was carried out
explain-rule-not-overfunded = All money together is not more than all costs
explain-rule-money-settled = The account is settled: the balance is paid and nothing has to come back
explain-rule-evaluation-answered = { $set ->
    [0] How many people answer the evaluation is set with each edition
   *[other] At least { $minimum ->
        [one] 1 member { $of_group } has
       *[other] { $minimum } members { $of_group } have
    } answered the evaluation
}
explain-rule-experiments-decided = Of every experiment it is decided whether it stops or stays
explain-rule-report-submitted = The final report is handed in
explain-rule-report-accepted = The final report is accepted
explain-rule-fields-filled = { $fields ->
    [none] All fields that are asked are filled in
   *[other] { $fields_count ->
        [one] This field is filled in: { $fields }
       *[other] These fields are filled in: { $fields }
    }
}
explain-part-toolbox = Toolbox
explain-tool = { $phase }: { $name } – { $url }
explain-rule-programme-total-held = { $set ->
        [0] How much all editions of the programme can award together is set with each edition
       *[other] All editions of the programme together award { $amount } at most
    }
explain-track-criterion = To be admissible: { $name }
explain-track-approval = Also approved by: { $name }
explain-track-question = The evaluation also asks: { $name }
explain-track-aftercare = After the end it is still looked at: { $name } ({ $length } after the end)
explain-track-unpaid = Nothing is paid and nothing is settled
explain-rule-projects-from-menu = Every project is on the menu of the programme
explain-part-fields = What is filled in
explain-field-public = public
explain-field = { $name } ({ $choices ->
    [0] { $kind }
   *[other] { $kind }: { $names }
}{ $of ->
    [project] , of each project
   *[dossier] {""}
})
explain-meetings-held = These meetings were held: { $names }
