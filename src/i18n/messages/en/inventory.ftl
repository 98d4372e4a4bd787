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
inventory-not-now = { $reference } { $neighbourhood } is not in preparation ({ $standing }): this version of the inventory cannot be changed
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
