# Opinions about projects.
opinion-heading = { $reference } { $neighbourhood } · project { $number } «{ $title }»
opinion-asked = Asked { $asked }{ $ceiling ->
    [0] {""}
   *[other] {" "}· ceiling: { $ceiling_left } left
}{ $envelope ->
    [0] {""}
   *[other] {" "}· envelope: { $envelope_left } left
}
opinion-recorded = { $reference } { $neighbourhood } · project { $number } «{ $title }»: { $verdict }{ $named ->
    [0] {""}
   *[other] , { $amount } of { $asked }
}{ $conditions ->
    [0] {""}
    [one] , 1 condition
   *[other] , { $conditions } conditions
}
opinion-many-recorded = Session { $session }: { $count ->
    [one] 1 opinion saved
   *[other] { $count } opinions saved
}
opinion-withdrawn = Session { $session }: { $count ->
    [one] 1 opinion taken back
   *[other] { $count } opinions taken back
}
opinion-ceiling-left = Ceiling of the dossier: { $left } left of { $maximum }
opinion-ceiling-over = Ceiling of the dossier: { $left } above { $maximum }
opinion-all-given = There is an opinion about every project on the agenda
opinion-nobody = Nobody who judges sits in session { $session }: there can be no opinion
opinion-all-recused = Session { $session } can give no opinion on { $reference } { $neighbourhood }: every member with a say is recused
opinion-no-quorum = No opinion can be given on { $reference } { $neighbourhood }: { $judging } of { $quorum } needed members{ $recused ->
    [0] {""}
   *[other] {" "}· recused: { $recused_names }
}{ $absent ->
    [0] {""}
   *[other] {" "}· excused: { $absent_names }
}{ $unknown ->
    [0] {""}
   *[other] {" "}· presence not noted: { $unknown_names }
}
opinion-no-projects = { $reference } has no submitted projects
opinion-no-such-project = { $reference } has no project of that number; it has: { $known }
opinion-which-project = which project of { $reference }? { $known }
opinion-twice = there is an opinion about «{ $title }» in the file already
opinion-many-conditions = { $most } conditions at most
opinion-reason-needed = why is the opinion about «{ $title }» { $verdict }? (asked { $asked })
opinion-reason-for-less = why less than the { $asked } asked for «{ $title }»? (opinion: { $verdict })
opinion-above-asked = «{ $title }» asks { $asked }; more cannot be proposed (opinion: { $verdict })
opinion-amount-without-favour = the opinion about «{ $title }» is { $verdict } (asked { $asked }): propose no amount
opinion-nothing-proposed = a favourable opinion about «{ $title }» (asked { $asked }) proposes more than nothing; otherwise it is not { $verdict }
opinion-conditions-without-favour = the opinion about «{ $title }» is { $verdict } (asked { $asked }): there are no conditions to set
opinion-not-above = { $asked } is asked; no more
opinion-none = Session { $session } gave no opinion on { $reference } yet
opinion-none-yet = No opinions yet
opinion-of-session = That body gave an opinion on { $on } in session { $session } already
opinion-unknown-verdict = not an opinion; choose from: { $known }
opinion-unknown-before = expected: { $known }
opinion-partly = partly favourable
opinion-condition = { $text } ({ $before })
opinion-ask-verdict = What is the opinion?
opinion-ask-amount = How much do you propose, in euros?
opinion-ask-why = Why?
opinion-ask-text = A remark? (empty for none)
opinion-ask-conditions = Are there conditions?
opinion-ask-condition = Which condition?
opinion-ask-before = Before what has it to be met?
opinion-ask-another = Another condition?
opinion-ask-by = Whose opinion is it?
opinion-withdrawn-from-paper = { $reference } · project { $number } “{ $title }”: opinion of { $body } of { $on } taken back
opinion-ask-which = Which opinion?
opinion-none-on-paper = { $reference } has no such opinion given outside a session
opinion-several = { $count } opinions given outside a session on { $reference } fit:
opinion-followed = The decision on project { $number } “{ $title }” of { $reference } follows this opinion; revise that first
