# Faults in a TOML file. The place stands in front.
toml-syntax = not valid TOML: { $detail }
toml-duplicate-key = this key stands here twice
toml-unknown-key = unknown key «{ $key }»{ $near ->
    [0] {""}
   *[other] ; perhaps «{ $suggestion }»
}. Known are: { $keys }
toml-missing-key = «{ $key }» is missing
toml-missing-translation = the text in { $language } is missing
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
