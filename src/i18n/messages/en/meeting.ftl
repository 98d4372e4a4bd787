# Meetings.
meeting-title = { $of ->
    [network] Network
   *[other] { $of } { $neighbourhood }
}: { $what } on { $on }
meeting-added = { $of ->
    [network] Network
   *[other] { $of } { $neighbourhood }
}: meeting { $number } noted ({ $what }, { $on })
meeting-planned = { $of ->
    [network] Network
   *[other] { $of } { $neighbourhood }
}: meeting { $number } planned ({ $what }, { $on })
meeting-changed = { $of ->
    [network] Network
   *[other] { $of } { $neighbourhood }
}: meeting { $number } changed ({ $what }, { $on })
meeting-attended = { $of ->
    [network] Network
   *[other] { $of } { $neighbourhood }
}: attendance of meeting { $number } noted, { $present ->
    [one] 1 person present
   *[other] { $present } people present
}
meeting-minuted = { $of ->
    [network] Network
   *[other] { $of } { $neighbourhood }
}: minutes of meeting { $number } saved ({ $lines ->
    [one] 1 line
   *[other] { $lines } lines
})
meeting-removed = { $of ->
    [network] Network
   *[other] { $of } { $neighbourhood }
}: meeting { $number } taken out ({ $what }, { $on })
meeting-ask-remove = Meeting { $number } ({ $what }, { $on }) has minutes or attendance already. Take it out all the same?
meeting-nobody = Nobody noted
meeting-nobody-noted = Nobody noted yet
meeting-others = others
meeting-present-person = person
meeting-present-neighbourhood = neighbourhood
meeting-present-others = number
meeting-network = network
meeting-state-held = held
meeting-state-planned = planned
meeting-state-unsettled = open
meeting-title-agenda = Agenda
meeting-title-attendance = Present
meeting-title-minutes = Minutes
meeting-title-actions = Agreed actions
meeting-unknown = There is no meeting { $number }
meeting-unknown-kind = not a kind of meeting{ $near ->
    [0] {""}
   *[other] {" "}(did you mean «{ $suggestion }»?)
}; choose from: { $all }
meeting-no-sessions = there are no named sessions here; give a kind with --kind
meeting-wrong-time = expected: a time from 00:00 to 23:59, such as 19:30
meeting-wrong-counted = expected: a neighbourhood with a number, such as «La Roue=6»
meeting-edition-of-dossier = the meeting is of { $reference } and so belongs to the edition of that dossier; leave out --edition
meeting-held-already = { $on } lies in the future (today is { $today }), but the meeting has minutes or attendance already
meeting-still-to-come = The meeting is only on { $on }; today is { $today }
meeting-person-unknown = «{ $text }» is not known; to add: { $command }
meeting-person-several = «{ $text }» fits more than one person: { $names }
meeting-person-twice = { $name } is among those present twice
meeting-neighbourhood-twice = the neighbourhood «{ $name }» is given twice
meeting-not-there = { $name } is not among those present
meeting-ask-session = Which session?
meeting-ask-no-session = none of these
meeting-ask-kind = What kind of meeting?
meeting-ask-on = On which day?
meeting-ask-at = At what time? (such as 19:30; empty if not settled)
meeting-ask-place = Where?
meeting-ask-agenda = What is on the agenda?
meeting-ask-persons = Who was there? (names, with commas)
meeting-ask-neighbourhoods = How many per neighbourhood? (NAME=COUNT, commas; empty for none)
meeting-ask-others = How many others?
meeting-list-title = Meetings
meeting-list-empty = No meetings yet
meeting-list-note = { $count ->
    [one] 1 meeting
   *[other] { $count } meetings
} · { $present ->
    [one] 1 person present
   *[other] { $present } people present
}
