# Appeals and reapplications.
appeal-late = The appeal came in on { $on }; it could be lodged until { $last } inclusive
appeal-nothing = { $reference }: no appeal against { $against } is possible, for there is none
appeal-unknown = { $reference } has no appeal { $number }
appeal-settled-already = Appeal { $number } was settled on { $on }: { $outcome }
appeal-reason = say why the appeal was settled so
appeal-body = say who settled the appeal; the edition names no body
appeal-none-open = { $reference } has no open appeal
appeal-several-open = { $reference } has more than one open appeal; give its number:
appeal-ask-grounds = What does it say?
appeal-ask-by = Who lodged it? (empty: not said)
appeal-ask-outcome = How does the appeal end?
appeal-added = { $reference }: appeal { $number } against { $against }{ $project ->
    [0] {""}
   *[other] {" "}on project { $project }
}, lodged on { $on }
appeal-was-late = It came too late: it could be lodged until { $last } inclusive
appeal-due = The answer is due by { $due }
appeal-settled = { $reference }: appeal { $number } settled on { $on }: { $outcome }
appeal-changes = What was decided has still to be revised
appeal-title = Appeals{ $some ->
    [0] {""}
   *[other] {" "}· { $of }
}
reapply-order = { $reference } cannot take up { $earlier } again: that is no earlier dossier
reapply-not-in-vain = { $earlier } { $neighbourhood } was not refused or rejected («{ $standing }»): there is nothing to take up again
reapply-linked = { $reference } { $neighbourhood } takes up { $earlier } again
