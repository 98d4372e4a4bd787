# Indicators, targets and measurements, and what they come to together.

indicator-title = Indicators of { $edition }
indicator-dossier-title = Results of { $reference } { $neighbourhood }
indicator-none = This edition measures nothing
indicator-defined = { $edition }: indicator «{ $indicator }» ({ $unit }) added
indicator-changed = { $edition }: indicator «{ $indicator }» changed
indicator-removed = { $edition }: indicator «{ $indicator }» taken out
indicator-bad-code = a code has small letters, figures and single hyphens, and begins with a letter, such as bird-boxes
indicator-bad-word = expected: { $known }
indicator-taken = an indicator has that name already: «{ $indicator }» ({ $code })
indicator-of-programme = «{ $indicator }» belongs to the programme of { $edition }: only the office’s own indicators can be changed or taken out
indicator-none-own = { $edition } has no indicator of its own «{ $text }»
indicator-in-use =
    «{ $indicator }» is in use in { $edition } ({ $count ->
        [one] one measurement or target
       *[other] { $count } measurements and targets
    }): its names and theme can still change, the rest cannot
indicator-summed = yes, several dossiers add up
indicator-apart = no, as with percentages or temperatures
indicator-ask-nl = What is the indicator called in Dutch?
indicator-ask-fr = And in French?
indicator-ask-en = And in English?
indicator-ask-unit = In which unit (kg, m2, h, count …)?
indicator-ask-direction = Which way should it go?
indicator-ask-reading = How do measurements go together?
indicator-ask-apart = Can it be added up over dossiers?
indicator-ask-theme = Which theme does it belong to?

target-set = { $reference } project { $number } «{ $title }»: target { $indicator }: { $amount }
target-removed = { $reference } project { $number } «{ $title }»: target «{ $indicator }» taken out
target-none = Project «{ $project }» has no target for «{ $text }»
target-twice = there is a target for «{ $indicator }» already
target-not-now = { $reference } { $neighbourhood }: targets are fixed now ({ $standing }); they change only in: { $phases }
target-ask-indicator = For which indicator is the target?

measurement-title = Measurements of { $reference } { $neighbourhood }
measurement-none-yet = Nothing was measured yet
measurement-nothing-known = There is no baseline, target or measurement yet
measurement-added = { $reference } measurement { $number }: { $indicator } { $amount } on { $on }
measurement-changed = { $reference } measurement { $number } corrected: { $indicator } { $amount } on { $on }
measurement-removed = { $reference } measurement { $number } taken out: { $indicator } { $amount } on { $on }
measurement-imported =
    { $count ->
        [0] No new measurement
        [one] One measurement recorded
       *[other] { $count } measurements recorded
    }{ $dossiers ->
        [0] {""}
        [one] {" "}in one dossier
       *[other] {" "}in { $dossiers } dossiers
    }{ $known ->
        [0] {""}
        [one] ; one was there already
       *[other] ; { $known } were there already
    }
measurement-all-asked =
    { $reference }: { $count ->
        [one] one measurement
       *[other] { $count } measurements
    } recorded
measurement-stands-projects = Projects together { $amount } now · { $beside }
measurement-stands = In all { $amount } now · { $beside }
measurement-beside-baseline = baseline { $amount }
measurement-beside-target = target { $amount }
measurement-hint-baseline = baseline { $amount }
measurement-hint-target = target { $amount }
measurement-hint-last = now { $amount }
measurement-overlap = { $indicator }: measurements { $one } and { $other } may have counted the same, since their periods overlap
measurement-ask-amount = How much?
measurement-ask-on = On which day?
measurement-ask-source = How was it measured?
measurement-not-now = { $reference } { $neighbourhood } is not there yet ({ $standing }): before «{ $wanted }» there is nothing to measure but the baseline
measurement-none = { $reference } has no measurement { $number }
measurement-twice = there is a measurement of { $on } for the same place: measurement { $number }; correct that one
measurement-no-number = a number is expected, with or without its unit, such as 120 or 1.234,5 kg
measurement-ambiguous = this can be read in two ways: write thousands without a sign (1250), or decimals with one more zero (1.2500)
measurement-too-precise = three decimals at most
measurement-too-large = more than anybody can mean
measurement-negative = cannot be below zero
measurement-wrong-unit =
    «{ $indicator }» is measured in { $in ->
        [count] numbers
       *[other] { $in }
    }, not in { $typed }
measurement-not-exact =
    this is no round number in { $in ->
        [count] numbers
       *[other] { $in }
    }: give «{ $indicator }» in that unit, not in { $typed }
measurement-no-count = a whole number is expected
measurement-no-project =
    { $count ->
        [0] no project is awarded
       *[other] this project is not awarded; there is: { $known }
    }
measurement-no-document =
    { $count ->
        [0] the dossier has no documents
       *[other] there is no such document; there is: { $known }
    }
measurement-too-early = the realisation began only on { $began }
measurement-ends-early = the period begins on { $from } and ends on { $on }: it ends before it begins
measurement-level-has-no-period = «{ $indicator }» is a level on one day and has no period
measurement-column-twice = this is another column for { $column }

measurement-column-code = Code
measurement-column-indicator = Indicator
measurement-column-unit = Unit
measurement-column-direction = Direction
measurement-column-reading = Reading
measurement-column-theme = Theme
measurement-column-summed = Adds up
measurement-column-own = Own
measurement-column-number = No.
measurement-column-on = Date
measurement-column-from = From
measurement-column-project = Project
measurement-column-amount = Value
measurement-column-source = Source
measurement-column-document = Document
measurement-column-baseline = Baseline
measurement-column-target = Target
measurement-column-measured = Measured
measurement-column-change = Change
measurement-column-percent = Reached
measurement-column-trend = Trend
measurement-column-last = Latest
measurement-column-dossiers = Dossiers
measurement-column-dossier = Dossier
measurement-column-neighbourhood = Neighbourhood
measurement-column-municipality = Municipality
measurement-column-editions = Editions
measurement-column-edition = Edition
measurement-column-places = Places
measurement-column-lowest = Lowest
measurement-column-median = Median
measurement-column-highest = Highest
measurement-column-as-of = As of
measurement-column-year = Year
measurement-column-measured-dossiers = Dossiers with measurements
measurement-column-realised-dossiers = Dossiers in or after realisation
measurement-title-summary = What it is about
measurement-title-indicators = Together
measurement-title-apart = Not added up
measurement-title-themes = By theme
measurement-title-municipalities = By municipality
measurement-title-dossiers = By dossier
measurement-title-impact = What the projects brought
impact-title = Impact of { $what }
impact-explained = Only what is measured in the same way is added up. The change compares the whole neighbourhood with its inventory; what is measured per project is not part of it.
impact-unlike = { $indicator } is not measured in the same way in every edition, and stands by edition
impact-none = Nothing was measured
