# Faults in a TOML file. The place stands in front.
toml-syntax = not valid TOML: { $detail }
toml-duplicate-key = this key stands here twice
toml-unknown-key = unknown key «{ $key }»{ $near ->
    [0] {""}
   *[other] ; perhaps «{ $suggestion }»
}. Known are: { $keys }
toml-missing-key = «{ $key }» is missing
toml-missing-translation = the text in { $language } is missing; another language stands in for it
toml-wrong-type = { $expected } is expected here
toml-wrong-form = expected here: { $expected }
toml-empty = this may not be empty
toml-instalments = together the instalments have to be the whole award: percentages up to 100, or one that takes the rest
toml-unknown-word = this word is not known{ $near ->
    [0] {""}
   *[other] ; perhaps «{ $suggestion }»
}. Choose from: { $allowed }
toml-unknown-reference = there is no { $what } «{ $code }»{ $near ->
    [0] {""}
   *[other] ; perhaps «{ $suggestion }»
}{ $count ->
    [0] . There are none yet
   *[other] . Known are: { $known }
}
toml-out-of-range = between { $minimum } and { $maximum }
toml-wrong-amount = { $reason }
toml-amount-float = put an amount with decimals in quotes, such as "1239.47"
toml-duplicate = stands already at { $other }
toml-years-turned = «since» ({ $since }) comes after «until» ({ $until })
toml-deadline-before-opening = the last day { $deadline } is before the opening on { $opens }
toml-rule-needs = the rule «{ $check }» needs a table [{ $table }], or nobody could ever meet it
toml-format = version { $found } of this file is not known; known is { $known }
toml-one-of = choose one of these: { $keys }
toml-missing-text = a text in at least one language is expected here: nl, fr or en
toml-too-early = nobody can meet «{ $check }» at «{ $at }» ({ $gate }) yet: what is asked cannot be there; leave «{ $at }» out or choose a later moment
toml-more-than-there-are = { $minimum } themes are asked, out of { $count }: nobody can meet that
toml-nothing-possible = with a ceiling of zero nothing can be awarded; leave the amount out when the edition still gives it
toml-ceiling-below-tier = nobody can reach this ceiling ({ $maximum }): { $other } already holds everything to { $least }; limit { $other } to certain tiers or tracks
toml-dead-ceiling = this ceiling ({ $maximum }) never decides anything: { $other } ({ $least }) is at least as strict
toml-dead-minimum = this minimum ({ $minimum }) never decides anything: { $other } ({ $most }) is at least as strict
toml-contradiction = nobody can meet both: at least { $minimum } themes here, at most { $maximum } for { $other }
toml-term-turned = this term runs from «{ $from }» to «{ $until }», but the latter is over by then
toml-term-without-coach = no rule asks for a coach: without one this term never begins
toml-all-ineligible = every category of costs stands here: no expense could be paid any more
toml-step-never = this step is never taken: no more than { $ceiling } is awarded
toml-no-scale = without «scale» there are no marks, and this does nothing
toml-does-not-sit = a body of the kind «authority» decides on paper and does not sit: a quorum does nothing
toml-no-track = rule { $rule } asks for a track, but this edition has none
toml-envelope-small = the envelope ({ $envelope }) is less than what one application can get ({ $least })
toml-deadline-after-decision = nothing is decided after { $decides }, but { $deadline } is still a last day to hand in; bring that day forward or add a day of decision
toml-no-tiers = there are no tiers to choose from: this rule never decides anything
toml-instalment-never = the instalment «{ $trigger }» can never be paid at that moment: { $rule } asks of every payment what is there only at the end
toml-body-idle = this body does nothing anywhere: no rule asks its opinion, and it has no quorum; name it in a rule with «bodies», or leave it out
toml-party-idle = this party has no task at all; give it one with by = "…" under [tasks], or leave it out
toml-term-without-inventory = this programme asks for an inventory nowhere: this term may never begin
toml-no-tasks-then = at «{ $at }» a dossier is in the phase «{ $phase }», which has no tasks: this rule then holds nothing back
