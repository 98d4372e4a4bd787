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
evaluate-ask-recommendation = What does the group recommend to the programme?
evaluate-column-recommendation = Recommendation
evaluate-ask-reproducible = Can another neighbourhood easily do this too?
evaluate-reproducible-unknown = not known
evaluate-reproducible = easily done again
evaluate-reproducible-both = project { $number } cannot be easy to do again and not
evaluate-reproducible-alone = say what became of project { $number } too, with --project { $number }=done
evaluation-not-now = { $reference } { $neighbourhood } is not in realisation ({ $standing }): there is nothing to evaluate now
evaluation-no-questions = The rules of { $edition } have no questions for the evaluation: record the conclusion of the steering group at once
evaluation-unknown-question = no question of this evaluation{ $count ->
        [0] {""}
       *[other] {" "}(there are: { $known })
    }
evaluation-which-project = { $question } is asked for each project: name the number (projects: { $known })
evaluation-of-the-whole = { $question } is about the whole: leave the project out
evaluation-not-points = expected: points from 1 to { $scale }, as a number
evaluation-outside-scale = the scale goes from 1 to { $scale }
evaluation-answered-twice = { $question } is there twice, with another answer
evaluation-wrong-set = expected: question=answer, or question/project=answer, such as results/1=4
evaluation-by-and-together = one person, or several together: not both
evaluation-by-needed = it does not say who answers: put by or together in the file, or give --by or --together
evaluation-not-a-member = ‘{ $text }’ is not in the steering group of { $reference } { $neighbourhood }, and was not before
evaluation-several-members = ‘{ $text }’ can be several members of the steering group: { $names }
evaluation-finished-before = { $together ->
        [0] { $name } answered
       *[other] It was answered together
    } on { $on } already (answer { $number }): an answer that was finished is not simply changed
evaluation-no-such-number = { $reference } has no answer { $number } to the evaluation
evaluation-saved = { $reference } { $neighbourhood }: answer { $number } of { $together ->
        [0] { $name }
       *[other] { $people } people together
    }, { $answered } of { $count } questions answered, { $finished ->
        [0] not finished yet
       *[other] finished
    }
evaluation-kept = { $reference } { $neighbourhood }: answer { $number } of { $together ->
        [0] { $name }
       *[other] { $people } people together
    } stays as it was, { $answered } of { $count } questions answered, { $finished ->
        [0] not finished yet
       *[other] finished
    }
evaluation-people = { $people ->
        [one] 1 person
       *[other] { $people } people
    } answered to the end{ $asked ->
        [0] {""}
       *[other] {" "}(at least { $minimum } asked)
    }
evaluation-ask-by = Who answers?
evaluation-together = several people together
evaluation-ask-together = How many of you answer together?
evaluation-ask-finish = Is this all?
evaluation-ask-remove = Take answer { $number } of { $together ->
        [0] { $name }
       *[other] { $people } people together
    } out of { $reference }, with { $answers ->
        [one] 1 answer
       *[other] { $answers } answers
    }?
evaluation-removed = { $reference }: answer { $number } of { $together ->
        [0] { $name }
       *[other] { $people } people together
    } taken out ({ $answers ->
        [one] 1 question
       *[other] { $answers } questions
    })
evaluation-walk-resumed = Going on at question { $at } of { $count }
evaluation-walk-how = Each answer is saved at once. Empty skips, < goes back; you can always stop.
evaluation-walk-project = Project { $number }: { $title }
evaluation-walk-score = { $question } 1–{ $scale } ({ $at }/{ $count })
evaluation-walk-open = { $question } ({ $at }/{ $count })
evaluation-score-line = { $mean } of { $scale } · { $question }{ $of_project ->
        [0] {""}
       *[other] {" "}({ $title })
    } · { $answers ->
        [one] 1 answer
       *[other] { $answers } answers
    }{ $disagree ->
        [0] {""}
       *[other] , divided
    }
evaluation-title = { $reference } { $neighbourhood }: what the steering group answered
evaluation-so-many-together = { $people } together
evaluation-scores-title = Points
evaluation-scores-note = On a scale from 1 to { $scale }. Those who answer together count as one answer. Divided: the answers lie at least half of the scale apart.
evaluation-open-answers-title = Open answers
evaluation-responses-title = Who answered
evaluation-list-title = { $edition }: evaluations
evaluation-list-empty = No dossiers in realisation or closed.
evaluation-column-question = Question
evaluation-column-project = Project
evaluation-column-title = Title
evaluation-column-answers = Answers
evaluation-column-mean = Mean
evaluation-column-lowest = Lowest
evaluation-column-highest = Highest
evaluation-column-disagree = Divided
evaluation-column-number = No.
evaluation-column-answer = Answer
evaluation-column-who = Who
evaluation-column-people = People
evaluation-column-minimum = Asked
evaluation-column-finished = Finished
evaluation-column-begun = Begun
evaluation-column-begun-on = Begun on
evaluation-column-finished-on = Finished on
evaluation-column-concluded-on = Concluded on
evaluation-column-dossier = Dossier
evaluation-column-neighbourhood = Neighbourhood
evaluation-column-state = State
evaluation-column-closed = Closed
experiment-not-now = { $reference } { $neighbourhood } is not in realisation ({ $standing }): nothing is decided on an experiment then
experiment-no-such-project = { $reference } has no project { $number }
experiment-not-of-this = There is nothing to decide on project { $number } ‘{ $title }’: it { $refused ->
        [0] does not go on
       *[other] was not awarded
    }
experiment-decided-already = It was decided on project { $number } ‘{ $title }’ already on { $on }: { $choice }
experiment-until-when = until when is it extended?
experiment-until-past = expected: a day after { $after }
experiment-no-until = a last day only goes with an extension (extend)
experiment-where = where does it stay? Name the service, catalogue or by-law that takes it over
experiment-no-where = where it stays only goes with anchoring (anchor)
experiment-before-last = the decision before is of { $last }
experiment-done = { $reference } { $neighbourhood }: project { $number } ‘{ $title }’ { $choice ->
        [stop] stops
        [extend] is extended until { $until }
       *[anchor] is anchored: { $anchor }
    }
experiment-wrong-choice = expected: { $known }
experiment-ask-project = Which experiment?
experiment-ask-choice = What becomes of it?
experiment-ask-reason = Why?
experiment-ask-until = Until which day?
experiment-ask-anchor = Which service, catalogue or by-law takes it over?
experiment-list-title = { $of }: decisions on experiments
experiment-list-empty = Nothing was decided on any experiment.
evaluation-column-choice = Decision
evaluation-column-decided-on = On
evaluation-column-until = Until
evaluation-column-anchor = Where it stays
evaluation-column-reason = Reason
evaluation-column-body = By
evaluation-column-outcome = Outcome
evaluation-column-projects = Projects
evaluation-column-share = Share
evaluation-column-theme = Theme
evaluation-column-municipality = Municipality
evaluation-column-done = Done
evaluation-column-partly = Partly
evaluation-column-dropped = Dropped
evaluation-column-share-done = Share done
evaluation-column-held-on = Evaluated on
evaluation-column-reproducible = Done again
evaluation-column-why = Why
evaluation-column-dossiers = Dossiers
evaluation-column-spread = Spread
evaluation-column-scale = Scale
evaluation-column-about = About
evaluation-column-text = Text
evaluation-column-evaluated = Evaluated
evaluation-column-participants = Participants
evaluation-column-answered = With answers of members
evaluation-report-title = { $of }: evaluation
evaluation-outcomes-title = What became of the projects
evaluation-themes-title = By theme
evaluation-municipalities-title = By municipality
evaluation-not-done-title = Not done or only in part, and why
evaluation-conclusions-title = What lasts, what was learnt, what is recommended
evaluation-experiments-title = Experiments
