programme-list-title = Programmes
programme-built-in = built-in
programme-own = own
programme-check-clean = { $code }: no faults ({ $rules } rules, { $terms } terms, { $questions } questions for the inventory, { $editions } editions)
programme-added = Programme { $code } added: { $name }
programme-column-code = Code
programme-column-name = Name
programme-column-organiser = Organiser
programme-column-editions = Editions
programme-column-rules = Rules
programme-column-origin = Origin
programme-column-tracks = Tracks
programme-column-tiers = Tiers
programme-column-themes = Themes
programme-column-bodies = Bodies
programme-column-year = Rules of
programme-check-odd = { $path }: { $count ->
    [one] 1 remark
   *[other] { $count } remarks
}
programme-new = Wrote { $path }: programme { $code }, every part explained
programme-file-exists = { $path } exists already and is never overwritten
programme-wrong-municipality = not known; give a known municipality, or its NIS code, name and postcodes, such as 24062 Leuven 3000 3001
programme-wrong-phase = expected: PHASE=NAME, with a phase out of { $phases }
programme-ask-name-nl = Name of the programme in Dutch
programme-ask-name-fr = Name of the programme in French
programme-ask-name-en = Name of the programme in English
programme-ask-organiser = Who organises it?
programme-ask-prefix = Beginning of references, such as QDC (empty: from the code)
programme-ask-municipalities = Municipalities, with commas between (empty: no limit)
programme-ask-tracks = Tracks, with commas between (empty: none)
programme-ask-themes = Themes, with commas between
programme-ask-phases = Own names of phases, such as preparation=Feasibility
programme-ask-group = Smallest steering group (empty: by edition)
programme-ask-ceiling = The most that can be awarded (empty: by edition)
programme-ask-per = Over what does that ceiling count?
programme-per-dossier = a whole dossier
programme-per-project = each project
programme-ask-decides = Who decides on the projects?
programme-decides-office = the office itself
programme-decides-jury = after the opinion of a jury
programme-decides-council = after the opinion of a council of neighbourhoods
programme-decides-college = the municipal executive, after a working group of civil servants
programme-decides-vote = the residents, by a vote
programme-ask-coach = Does a group get a coach?
programme-ask-inventory = Does a group make an inventory?
programme-ask-deadlines = Last days of the first edition, with commas between
programme-ask-envelope = Whole amount of the first edition (empty: later)
programme-diff-same = No difference between { $one } and { $other }
programme-diff-title = From { $one } to { $other }
programme-diff-column-part = Part
programme-diff-column-what = What
programme-diff-column-how = Difference
programme-diff-column-before = Before
programme-diff-column-after = Now
programme-diff-added = added
programme-diff-gone = gone
programme-diff-changed = changed
programme-diff-count = { $count ->
    [one] 1 difference
   *[other] { $count } differences
}
programme-diff-part-programme = Programme
programme-diff-text = text
programme-copied = Wrote { $path }: settings for { $year }, after { $from }; check dates and amounts
programme-no-edition = { $code } says nothing of { $year }
programme-diff-line = { $what } ({ $how }): { $said }
