# The neighbourhood over all editions, the library of realised projects, the map.
library-title = Realised projects
library-empty = No realised projects yet: they come here with the evaluation (wijk evaluate)
library-nothing-found = No realised project found for «{ $text }»
library-total = { $count ->
    [one] 1 project
   *[other] { $count } projects
} · costs { $costs } · { $mean } on average
library-least-above-most = the lowest cost ({ $least }) is above the highest ({ $most }): turn them round
library-dropped = a dropped project was not realised: choose done or partly
library-no-words = there is no word in this to look for
library-no-handle = expected a dossier, a dot and the number of the project, such as QDC-2021-001.2
library-no-project = No project { $number } was realised in { $reference }
library-who-to-ask = The coordination of { $programme }{ $known ->
    [0] {""}
   *[other] {" "}({ $organiser })
}, naming { $reference }
network-steps-title = Steps
network-costs-title = Costs by category
network-partner-kinds-title = Kinds of partners
network-permits-title = Permits
network-column-project = Project
network-column-title = Title
network-column-theme = Theme
network-column-municipality = Municipality
network-column-municipalities = Municipalities
network-column-year = Year
network-column-costs = Costs
network-column-outcome = Outcome
network-column-neighbourhood = Neighbourhood
network-column-asked = Asked
network-column-awarded = Awarded
network-column-lasting = What lasts
network-column-why = Why
network-column-evaluated-on = Evaluated on
network-column-edition = Edition
network-column-objective = Objective
network-column-place = Place
network-column-public-space = Public space
network-column-participants = Participants
network-column-lessons = Lessons
network-column-who-to-ask = Who to ask
network-column-category = Category
network-column-lines = Lines
network-column-amount = Amount
network-column-kind = Kind
network-column-count = Number
network-column-permit = Permit
network-column-authority = Authority
network-column-state = State
network-column-took = Took
network-column-planned-days = Planned
network-column-number = No.
network-column-step = Step
network-column-begun-on = Begun
network-column-done-on = Done on
network-column-starts-on = Planned start
network-column-due-on = Planned end
network-dossiers-title = Dossiers
network-projects-title = Projects
network-lasting-title = What lasts
network-coaches-title = Coaches
network-partners-title = Partners
network-meetings-title = Meetings of the network
network-open-title = What is open now
network-owes = Still to be justified: { $amount }
network-recoverable = Has to come back: { $amount }
network-condition = Condition { $number }: { $text }
network-column-perimeter = Perimeter
network-column-point = Point
network-column-merged = Joined with it
network-column-dossiers = Dossiers
network-column-dossier = Dossier
network-column-phase = Phase
network-column-status = Status
network-column-since = Last step
network-column-paid = Paid
network-column-justified = Justified
network-column-to-justify = To justify
network-column-start-fund = Start fund
network-column-joint = With another neighbourhood
network-column-verdict = Decision
network-column-maintainer = Maintained by
network-column-coach = Coach
network-column-from = From
network-column-to = To
network-column-visits = Visits
network-column-minutes = Time
network-column-partner = Partner
network-column-partner-status = Status
network-column-on = On
network-column-people = Present
network-column-what = What
network-column-command = Command
menu-title = { $edition }: menu of actions
menu-empty = There is nothing on the menu.
menu-edition-closed = { $edition } is closed: its menu does not change any more
menu-wrong-code = expected: small letters and digits with hyphens in between, such as facade-bench
menu-code-taken = { $code } is on the menu already: choose another code with --code
menu-of-programme = { $code } belongs to the programme: only what you added yourself goes off the menu
menu-not-on-it = ‘{ $text }’ is not on the menu of { $edition }
menu-added = { $edition }: ‘{ $name }’ is on the menu, as { $code }
menu-removed = { $edition }: ‘{ $name }’ was taken off the menu ({ $code })
menu-ask-nl = The name in Dutch?
menu-ask-fr = The name in French?
menu-ask-en = The name in English?
menu-from-programme = programme
menu-from-office = own
network-column-code = Code
network-column-name = Name
network-column-origin = From
network-column-made-after = After project
network-column-added-on = Added on
network-column-reproducible = Easily done again
network-column-name-nl = Name (nl)
network-column-name-fr = Name (fr)
network-column-name-en = Name (en)
menu-taken = { $code } stays on the menu: projects of { $count ->
        [one] 1 dossier
       *[other] { $count } dossiers
    } take it ({ $dossiers })
network-list-title = { $edition }: network
network-list-empty = Nobody is a member of the network yet.
network-list-total = { $count ->
        [one] 1 member
       *[other] { $count } members
    }, of { $organisations ->
        [one] 1 organisation
       *[other] { $organisations } organisations
    }
network-joined = { $edition }: { $name } belongs to the network ({ $count ->
        [one] 1 member
       *[other] { $count } members
    })
network-joined-list = { $edition }: { $added ->
        [one] 1 member
       *[other] { $added } members
    } added to the network ({ $count } in all)
network-known = Members already, left as they were: { $names }
network-new-organisations = { $count ->
        [one] 1 new organisation
       *[other] { $count } new organisations
    }, of the kind ‘other’: { $names }
network-left = { $edition }: { $name } left the network ({ $count ->
        [one] 1 member
       *[other] { $count } members
    } left)
network-member-twice = { $name } belongs to the network of { $edition } already, since { $since }
network-no-member = ‘{ $text }’ fits nobody in the network of { $edition }
network-several-members = ‘{ $text }’ fits several members of the network of { $edition }
network-edition-closed = { $edition } is closed: its network does not change any more
network-same-edition = take over the network of another edition than { $edition } itself
network-copy-empty = the network of { $edition } has no members
network-ask-name = Name?
network-ask-organisation = Of which organisation?
network-column-organisation = Organisation
network-column-since = Since
network-column-email = E-mail
network-column-organisation-kind = Kind
