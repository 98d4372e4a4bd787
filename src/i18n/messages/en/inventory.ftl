# The shared inventory.

inventory-added =
    { $reference } { $neighbourhood }: inventory, version { $version }, with { $count ->
        [one] one finding
       *[other] { $count } findings
    } and { $participants } participants
inventory-written =
    { $reference } { $neighbourhood }: inventory, version { $version }, saved with { $count ->
        [one] one finding
       *[other] { $count } findings
    }
inventory-item-added = { $reference } { $neighbourhood }: finding { $number } added («{ $text }»), { $count } in all
inventory-item-changed = { $reference } { $neighbourhood }: finding { $number } changed («{ $text }»)
inventory-item-removed = { $reference } { $neighbourhood }: finding { $number } removed («{ $text }»), { $count } left
inventory-none = { $reference } has no inventory yet
inventory-exists = { $reference } has an inventory already (version { $version }): add to it, edit it or record a new version
inventory-not-now = { $reference } { $neighbourhood }: this version of the inventory cannot be changed now ({ $standing }), only in: { $phases }
inventory-no-such-version = { $reference } has no version { $version } of the inventory
inventory-no-such-finding = The inventory has no finding { $number }
inventory-finding-used = Finding { $number } cannot go: project { $project } rests on it
inventory-changed-meanwhile = The inventory of { $reference } was changed by somebody else meanwhile; nothing was saved
inventory-kind-needed = needed: strength, need, opportunity or place
inventory-wrong-kind = expected strength, need, opportunity or place
inventory-wrong-owner = expected public or private
inventory-wrong-method = expected walk, survey, workshop, stand, map or other
inventory-head = Inventory v{ $version } · { $reference } { $neighbourhood } · { $on } · { $method } · { $participants }
inventory-participants =
    { $residents ->
        [one] one resident
       *[other] { $residents } residents
    }, { $users ->
        [one] one user
       *[other] { $users } users
    }, { $partners ->
        [one] one partner
       *[other] { $partners } partners
    }
inventory-title-items = Findings
inventory-edit-help =
    Edit the inventory, save and close the editor.
    method: walk, survey, workshop, stand, map, other
    kind: strength, need, opportunity, place · owner: public, private
    A new finding is a new block [[items]] with kind and text; the number may be left out.
inventory-ask-held-on = When was the inventory made?
inventory-ask-method = How?
inventory-ask-residents = How many residents took part?
inventory-ask-users = How many users of the neighbourhood (work, shops, school)?
inventory-ask-partners = How many partners (public and private)?
inventory-ask-first = Note findings now?
inventory-ask-another = Another finding?
inventory-ask-kind = What kind of finding is it?
inventory-ask-text = What was found?
inventory-ask-theme = Which theme does it belong to?
inventory-ask-place = Where? (empty for nowhere in particular)
inventory-ask-owner = Who owns that place?
inventory-column-reference = Dossier
inventory-column-neighbourhood = Neighbourhood
inventory-column-version = Version
inventory-column-held_on = Date
inventory-column-method = Method
inventory-column-residents = Residents
inventory-column-users = Users
inventory-column-partners = Partners
inventory-column-number = No.
inventory-column-kind = Kind
inventory-column-theme = Theme
inventory-column-text = Finding
inventory-column-place = Place
inventory-column-owner = Owner
inventory-measured = { $reference } { $neighbourhood }: { $indicator }: { $value }
inventory-measure-removed = { $reference } { $neighbourhood }: { $indicator }: measure removed
inventory-measures-taken = { $reference } { $neighbourhood }: { $measures ->
        [one] one measure
       *[other] { $measures } measures
    } in version { $version }
inventory-unknown-section = there is no section «{ $text }»{ $count ->
    [0] {""}: this edition has no questions
   *[other] ; choose from: { $near }
}
inventory-unknown-question = there is no question «{ $text }»{ $count ->
    [0] {""}: this edition has no questions
   *[other] ; choose from: { $near }
}
inventory-unknown-indicator = there is no indicator «{ $text }»{ $count ->
    [0] {""}: this edition measures nothing
   *[other] ; choose from: { $near }
}
inventory-unknown-column = this column is not known; known are: { $columns }
inventory-other-section = this question belongs to another section
inventory-measured-twice = this indicator stands here twice
inventory-wrong-value = expected a number with at most three decimals, such as 12 or 2.5, without a sign between thousands
inventory-wrong-point = expected latitude and longitude in degrees, such as 50.833,4.312
inventory-outside-belgium = Finding { $number } lies outside Belgium: were latitude and longitude turned round?
inventory-no-document = the dossier has no document { $number }; wijk document add would add one
inventory-geometry-unreadable = not valid GeoJSON (RFC 7946): { $detail }
inventory-geometry-empty = there is no place at all in this GeoJSON
inventory-geometry-line = not valid GeoJSON (RFC 7946): a line has at least two points, here { $found }
inventory-geometry-ring = not valid GeoJSON (RFC 7946): a ring has at least four points and ends where it begins (here { $found } points)
inventory-geometry-position = not valid GeoJSON (RFC 7946): first the longitude (−180 to 180), then the latitude (−90 to 90); found: { $found }
inventory-no-head = there is no row «inventory» with the date, the method and the participants
inventory-head-twice = there can be only one row «inventory»
inventory-one-version = { $reference } has { $count ->
    [0] no inventory yet
   *[other] only one version of the inventory
}: there is nothing to compare
inventory-file-head = Inventory of { $reference }, version { $version }, on { $today }. To read it back: wijk inventory add … --from
inventory-file-written = { $reference }: version { $version } of the inventory is in { $path }
inventory-ask-carry = Begin with the findings of the version before?
inventory-walk-resumed = You go on where you left off: { $done } of { $count } questions were gone through
inventory-walk-how = Each answer is saved at once. Empty: next question · <: question before · Ctrl-C: go on later
inventory-walk-section = { $section } · { $done } of { $count }
inventory-walk-noted = Noted already ({ $number }): { $text }
inventory-walk-saved = Finding { $number } saved. Anything else? Empty for the next question
inventory-walk-finished = { $reference }: all questions gone through, { $count ->
    [one] one finding
   *[other] { $count } findings
}
inventory-compare-title = Inventory { $reference } { $neighbourhood }: version { $before } and version { $after }
inventory-compare-same = The findings are still the same.
inventory-title-versions = Versions
inventory-title-added = New
inventory-title-gone = Gone
inventory-title-changed = Changed
inventory-title-measures = Measures
inventory-title-sections = Sections
inventory-missing = Not filled in yet: { $sections }
inventory-progress = { $done } of { $count } questions gone through
inventory-elsewhere = Other findings
inventory-document = document { $number }
inventory-shape = shape on the map
inventory-column-section = Section
inventory-column-question = Question
inventory-column-point = Point
inventory-column-geometry = Shape
inventory-column-source = Learnt from
inventory-column-document = Document
inventory-column-findings = Findings
inventory-column-what = What
inventory-column-before = Before
inventory-column-after = After
inventory-column-difference = Difference
inventory-column-indicator = Indicator
inventory-column-unit = Unit
inventory-column-value = Value
inventory-column-note = Note
inventory-column-trend = Trend
inventory-column-required = Required
inventory-column-asked = Questions
inventory-column-answered = Gone through
inventory-column-complete = Complete
inventory-named = { $name }: { $text }
