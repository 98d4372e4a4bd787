# Letters.
letter-kind-decision = Decision
letter-kind-refusal = Refusal
letter-kind-completion = Request for completion
letter-kind-agreement = Agreement
letter-kind-claim = Claim for payment
letter-template-unknown = «{ $name }» does not exist{ $near ->
    [0] {""}
   *[other] , perhaps { $suggestion }
}; there are: { $known }
letter-template-nothing = a value that is not there is used here
letter-template-missing = the template that is taken in here does not exist; there are: { $known }
letter-template-filter = this filter does not exist ({ $detail }); there are: { $known }
letter-template-syntax = this cannot be read ({ $detail })
letter-template-wrong = this cannot be filled in ({ $detail })
letter-template-unused = no template is looked for under this name; there are: { $known }
letter-template-too-large = this file is too large for a template (at most { $longest } characters)
letter-template-not-text = this file is no UTF-8 text
letter-templates-none = There is no template in { $path }; they belong in the folders nl, fr and en
letter-templates-written = { $count } templates written to { $path }
letter-templates-use = Put in wijk.toml beside the register: letter-templates = "{ $path }"
letter-templates-sound = { $count ->
    [one] One template of your own, in order
   *[other] { $count } templates of your own, all in order
}
letter-templates-faults = { $count ->
    [one] One fault in the templates of { $path }
   *[other] { $count } faults in the templates of { $path }
}
letter-blanks = To be filled in in the letter: { $blanks }
letter-written = { $reference }: letter written to { $path }
letter-written-many = { $count ->
    [0] No letters written
    [one] One letter written to { $path }
   *[other] { $count } letters written to { $path }
}
letter-exists = { $path } exists already; letters are never overwritten, not even with --force
letter-exist-many = { $count ->
    [one] { $path } has one of these letters already: { $files }
   *[other] { $path } has { $count } of these letters already: { $files }
}; letters are never overwritten, not even with --force
letter-file-or-folder = Choose: --output for one file, or --folder for a folder
letter-not-a-folder = { $path } is no folder
letter-refuse = { $reference }: { $why }
letter-refuse-undecided = { $count ->
    [one] project { $numbers } is
   *[other] projects { $numbers } are
} still to be decided
letter-refuse-undecided-several = projects are still to be decided
letter-refuse-no-decisions = there are no projects to decide on yet
letter-refuse-all-refused = nothing is awarded; the refusal is the letter for that
letter-refuse-awarded = support is awarded; the decision is the letter for that
letter-refuse-reserve = a project is on the reserve list; the decision is the letter for that
letter-refuse-not-ended = nothing is refused yet
letter-refuse-project-awarded = project { $number } is awarded, not refused
letter-refuse-project-refused = project { $number } is not awarded
letter-refuse-complete = nothing is missing from the neighbourhood
letter-refuse-over = the dossier has ended; there is nothing left to complete
letter-refuse-no-money = no amount is awarded
letter-refuse-no-project = there is no project { $number }{ $count ->
    [0] {""}
   *[other] {" "}(there are: { $known })
}
letter-templates-there = { $path } exists already; templates are never overwritten, not even with --force
letter-ask-folder = In which folder?
letter-list-title = Letters: { $kind }, { $edition }
letter-list-empty = No dossiers in this edition
letter-list-none = For no dossier
letter-column-dossier = Dossier
letter-column-neighbourhood = Neighbourhood
letter-column-language = Language
letter-column-file = File
letter-column-blanks = To fill in
letter-column-not-written = Not written
letter-column-reason = Why
letter-column-count = Dossiers
letter-column-examples = Such as
letter-refuse-no-payment = this dossier has no payment { $number }
letter-kind-settlement = Settlement
letter-kind-recovery = Recovery
letter-refuse-not-settled = The dossier is not settled yet
letter-refuse-no-recovery = Nothing has to come back
