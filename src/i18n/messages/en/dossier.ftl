dossier-moved = { $reference } { $neighbourhood } { $move } on { $on } → { $standing }
dossier-moved-out = { $reference } { $neighbourhood } { $move } on { $on }
dossier-check-head = { $reference } { $neighbourhood } · { $from } → { $to } · { $met } of { $count } met
dossier-advanced = { $reference } { $neighbourhood } → { $to }, on { $on }
dossier-roadmap-frozen = { $Plan } v{ $version } submitted and frozen (SHA-256 { $hash }…)
dossier-rule-aside = Rule { $rule } set aside; the annual report will show it
dossier-decided = { $reference } project { $number } «{ $title }»: { $verdict ->
    [awarded] awarded { $amount }
    [reserve] place { $rank } on the reserve list
   *[other] refused
}, on { $on } by { $body }
dossier-left-ceiling = Left of the dossier’s ceiling: { $left } of { $maximum }
dossier-left-envelope = Left of the edition’s envelope: { $left } of { $maximum }{ $open ->
    [0] {""}
    [one] ; 1 open project still asks { $asked }
   *[other] ; { $open } open projects still ask { $asked }
}
dossier-no-envelope = Awarded in the edition: { $awarded } (no envelope stated){ $open ->
    [0] {""}
    [one] ; 1 open project still asks { $asked }
   *[other] ; { $open } open projects still ask { $asked }
}
dossier-edited = { $reference } { $neighbourhood } changed: { $fields }
dossier-member-added = { $about ->
    [supporter] { $reference }: { $name } added as a supporter ({ $count } people in the dossier)
    [responsible] { $reference }: { $name } added as responsible ({ $count } people in the dossier)
   *[steering] { $reference }: { $name } joined the steering group ({ $count } members)
}
dossier-member-ended = { $reference }: { $name } leaves the steering group on { $on } ({ $count } members)
dossier-members-added = { $reference }: { $count ->
        [0] nobody added
        [one] one person added
       *[other] { $count } people added
    } ({ $members } in all{ $told ->
        [0] {""}
       *[other] , at { $addresses } different addresses
    })
dossier-members-known = There already: { $names }
dossier-members-sharing = Same address, counts once: { $names }
dossier-members-no-address = Without an address, does not count as support: { $names }
dossier-coach-assigned = { $reference }: { $name } is coach since { $on }
dossier-coach-ended = { $reference }: the task of { $name } ends on { $on }
dossier-members-title = { $Group } of { $reference } { $neighbourhood }
dossier-members-empty = Nobody yet
dossier-ask-project = Which project was decided?
dossier-ask-verdict = Decision on «{ $title }» (asks { $asked })
dossier-ask-amount = Amount awarded
dossier-ask-body = Who decided?
dossier-ask-on = On which day?
dossier-ask-reason = Reason
dossier-ask-member-name = Name
dossier-ask-member-kind = As what?
dossier-ask-member-tie = Does that person live or work on the territory?
dossier-ask-coach = Name of the coach
dossier-all-decided = Every project is decided
dossier-neighbourhood-edited = Neighbourhood «{ $neighbourhood }» changed
dossier-neighbourhood-merged = «{ $from }» merged into «{ $into }»: { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
} in all
dossier-neighbourhood-doubled = More than one dossier of this neighbourhood now runs in the same edition: { $dossiers }
dossier-neighbourhoods-title = Neighbourhoods
dossier-neighbourhoods-empty = No neighbourhoods yet
dossier-column-name = Name
dossier-column-kind = As
dossier-column-tie = Tie
dossier-column-from = From
dossier-column-to = To
dossier-column-municipalities = Municipalities
dossier-column-dossiers = Dossiers
dossier-left-project = Left of the ceiling for a project: { $left } of { $maximum }
dossier-column-joint = Handed in together
dossier-together-doubled = Also takes part in { $others } in this edition: nobody hands in twice
admit-done = { $edition }: { $count ->
    [one] 1 candidate
   *[other] { $count } candidates
} admitted on { $on }
admit-warned = Rule { $rule } (recommended) is not met in { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
}
admit-skipped = Not admitted yet, with the rules that stand in the way: { $dossiers }
admit-none = { $edition } has no candidates that wait for admission
admit-refused = Nobody admitted: { $count } of { $all } { $all ->
    [one] candidate
   *[other] candidates
} { $count ->
    [one] is
   *[other] are
} not ready yet, with the rules that stand in the way: { $dossiers }
