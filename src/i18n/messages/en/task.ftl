# The tasks of a programme: who does what.
task-done = { $reference } { $neighbourhood }: done on { $on }: { $tasks }
task-reopened = { $reference } { $neighbourhood }: { $count ->
    [one] this task is open again
   *[other] these tasks are open again
}: { $tasks }
task-open = { $count ->
    [0] all tasks of this phase are done
    [one] one task is still open in this phase
   *[other] { $count } tasks are still open in this phase
}
task-none = The programme of { $reference } divides no tasks
task-none-open = { $reference } has no open tasks
task-none-done = { $reference } has no tasks that are done
task-unknown = there is no such task; { $count ->
    [one] perhaps { $codes }?
   *[other] choose out of { $codes }
}
task-done-already = { $count ->
    [one] This task was done already: { $tasks }
   *[other] These tasks were done already: { $tasks }
}
task-open-already = { $count ->
    [one] This task is open already: { $tasks }
   *[other] These tasks are open already: { $tasks }
}
task-ask-which = Which tasks?
task-always = all the way through
task-state-done = done
task-state-now = to do now
task-state-open = later
task-column-task = Task
task-column-what = What
task-column-party = Who
task-column-phase = Phase
task-column-state = State
task-column-done_on = Done on
task-column-note = Note
task-list-none = This programme divides no tasks
task-list-empty = All tasks are done
task-list-note = { $open ->
    [0] Everything is done in this phase
    [one] 1 task is still open in this phase
   *[other] { $open } tasks are still open in this phase
} · { $count ->
    [one] 1 task
   *[other] { $count } tasks
} in all phases together
