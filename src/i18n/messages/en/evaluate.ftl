# The evaluation.

evaluate-done =
    { $reference } { $neighbourhood }: evaluation of { $on } recorded{ $replaced ->
        [0] {""}
       *[other] {" "}in the place of the earlier one
    }
evaluate-silent = Nothing is said yet of { $titles }
evaluate-not-now = { $reference } { $neighbourhood } is not in realisation ({ $standing }): there is nothing to evaluate now
evaluate-no-such-project =
    there is no awarded project { $number }{ $count ->
        [0] {""}
       *[other] {" "}(there is: { $known })
    }
evaluate-why-needed = project { $number } was not done as planned: say why
evaluate-wrong-outcome = expected number=done, number=partly:why or number=dropped:why
evaluate-ask-outcome = What became of project { $number } «{ $title }»?
evaluate-ask-why = Why?
evaluate-ask-on = When did the steering group evaluate?
evaluate-ask-participants = How many people took part in the projects?
evaluate-ask-lasting = What lasts?
evaluate-ask-maintainer = Who maintains what lasts?
evaluate-ask-lessons = What was learnt?
evaluate-column-on = Date
evaluate-column-participants = Participants
evaluate-column-lasting = What lasts
evaluate-column-maintainer = Who maintains it
evaluate-column-lessons = Lessons
evaluate-both = project { $number } is there twice: as «{ $one }» and as «{ $other }»
evaluate-dropped = project { $number } does not go on since { $on }: it cannot be «{ $outcome }», only dropped
