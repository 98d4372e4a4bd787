error-wrong-phase = { $reference } { $neighbourhood } is in { $standing }; this is only possible in { $needed }
error-move-impossible = { $reference } { $neighbourhood } is at «{ $standing }» and cannot { $move } now
error-reason-needed = A reason is needed to { $move }
error-date-backwards = { $on } is before the last move ({ $last })
error-date-future = { $on } is in the future; today is { $today }
error-rules = { $reference } { $neighbourhood }: not ready yet for { $gate }, { $count ->
    [one] 1 rule not met
   *[other] { $count } rules not met
}
error-rules-book = { $reference } { $neighbourhood } cannot book an expert: { $count ->
    [one] 1 rule not met
   *[other] { $count } rules not met
}
error-override-reason = A reason is needed to set a rule aside: { $rules }
error-override-unknown = { $known ->
    [0] This edition has no rule «{ $rule }»
   *[other] Rule { $rule } plays no part here
}{ $count ->
    [0] {""}
   *[other] ; what can be set aside:
}
error-override-met = Rule { $rule } is met; there is nothing to set aside
error-refuse-not-decided = Refusing needs every project to be refused: { $undecided } to decide or in reserve, { $awarded } awarded
error-no-dossier = No dossier found for «{ $text }»
error-several-dossiers = «{ $text }» fits more than one dossier{ $more ->
    [0] {""}
   *[other] {" "}(the first ten)
}:
error-no-edition = No edition «{ $text }» in this register
error-no-open-edition = No edition is open
error-several-editions = Several editions are open; name one:
error-no-operation = There is no operation { $number }
error-nothing-to-undo = There is nothing to undo
error-nothing-to-redo = There is nothing to redo
error-undone-already = Operation { $number } was undone already by operation { $by }
error-not-an-undo = Operation { $number } is not an undo
error-is-an-undo = Operation { $number } is itself an undo
error-built-upon = This can no longer be undone: { $count ->
    [0] later data depend on it
    [one] a later operation builds on it
   *[other] { $count } later operations build on it
}
error-before-upgrade = This operation is from before an upgrade of the register and can no longer be undone
error-invalid = Nothing saved: { $count ->
    [one] 1 fault
   *[other] { $count } faults
}
error-at-place = { $place }: { $text }
error-place-found = «{ $found }»
error-place-row = row { $row }
error-place-line = line { $line }
error-answer-needed = An answer is needed and nobody can be asked; give it with { $flag }
error-stopped = Stopped; nothing was changed
error-stopped-saved = Stopped; what you answered is saved
error-output = The output could not be written: { $detail }
error-output-exists = { $path } exists already; --force replaces it
error-file-missing = There is no file { $path }
error-file = { $path }: { $detail }
error-file-too-large = { $path } is larger than 64 MiB
error-not-utf8 = the text is not UTF-8
error-register-missing = There is no register yet at { $path }
error-register-exists = There is something at { $path } already; it was not changed
error-not-a-register = { $path } is not a register of wijk: { $why }
error-register-newer = This register is of version { $found }; this program knows up to version { $known }. Install a newer wijk
error-register-older = This register is of version { $found }; this program works with version { $known }. Bring it up to date first: a copy is kept
error-register-corrupt = { $path } is damaged ({ $detail }); it was not changed. Put a backup back
error-register-busy = Another program is using the register; try again in a moment
error-register-read-only = The register may not be changed: the file or the folder is read-only
error-disk-full = The disk is full; nothing was changed
error-unexpected = Unexpected failure: { $detail }
error-settings-file = { $path } cannot be read: { $detail }
error-setting = «{ $value }» is not a valid value for { $name }
error-already-decided = Project { $number } «{ $title }» is decided already; --replace revises it
error-no-project = There is no project { $number } in the submitted roadmap
error-no-roadmap-submitted = There is no submitted roadmap to decide on
error-decision-amount = Give the amount awarded with --amount
error-decision-refusal-amount = A refusal or the reserve list has no amount
error-decision-reason = A refusal needs a reason
error-edition-exists = Edition { $reference } was opened already
error-edition-closed = Edition { $reference } is closed
error-edition-open-dossiers = { $count ->
    [one] 1 dossier is still running
   *[other] { $count } dossiers are still running
} in edition { $reference }
error-no-programme = No programme «{ $text }»; known are:
error-programme-year = Say of which year: PROGRAMME/YEAR
error-programme-built-in = «{ $code }» comes with wijk and cannot be replaced; give the programme a code of its own
error-programme-faults = { $path }: { $count ->
    [one] 1 fault
   *[other] { $count } faults
}
error-no-member = No member of the steering group fits «{ $text }»
error-several-members = «{ $text }» fits more than one member:
error-no-coach = { $reference } has no coach
error-nothing-to-change = Nothing was given to change
error-no-neighbourhood = No neighbourhood found for «{ $text }»
error-several-neighbourhoods = «{ $text }» fits more than one neighbourhood:
error-merge-same = This is one and the same neighbourhood
error-stands-still = { $reference } { $neighbourhood } is at «{ $standing }» and is not running now
error-made-up = The generator made something that the rules refuse: { $text }
error-decision-before-session = { $reference } is on the agenda of session { $session } ({ $body }, { $held }), which is not closed yet; the decision comes after it
error-decision-too-early = The decision ({ $on }) cannot be before { $last }: that day { $body } gave its opinion
error-decision-agreement = Agreement { $agreement } for { $amount } was drawn for { $reference }; take it back first
error-decision-reason-reserve = Say with --reason why the project goes on the reserve list
error-decision-reason-less = { $amount } is awarded and { $asked } was asked: less needs a reason
error-decision-reason-proposed = { $body } proposed { $proposed }; awarding { $amount } needs a reason
error-decision-reason-against = The opinion of { $body } is «{ $verdict }»; awarding all the same needs a reason
error-decision-conditions = Conditions go with an award
error-decide-session = No decision on session { $session }: { $count ->
    [one] 1 obstacle
   *[other] { $count } obstacles
}, nothing was saved
error-not-together = { $count ->
    [0] No other neighbourhood hands { $reference } in
   *[other] No neighbourhood «{ $text }», or several, in { $reference }
}
error-together-already = { $name } takes part in { $reference } already
error-rules-fund = { $reference } { $neighbourhood } cannot get this start fund: { $count ->
    [one] 1 rule not met
   *[other] { $count } rules not met
}
error-rules-expense = { $reference } { $neighbourhood }: nothing accepted, { $count ->
    [one] 1 rule not met
   *[other] { $count } rules not met
}
error-no-programme-here = No edition of programme «{ $text }» in this register; there are:
