# What a rule finds and asks. The sentence is the same whether it is met or not.
rule-members-at-least = { $about ->
    [responsible] Responsible: { $found } { $found ->
        [one] person
       *[other] people
    }, at least { $minimum } needed
    [support] Local support: { $found } { $found ->
        [one] person
       *[other] people
    } ({ $kinds }), at least { $minimum } needed
   *[steering] { $Group }: { $found } { $found ->
        [one] person
       *[other] people
    } ({ $kinds }), at least { $minimum } needed
}
rule-members-addresses = Local support: { $found } different addresses ({ $kinds }), at least { $minimum } needed
rule-members-on-territory = { $elsewhere ->
    [0] No member { $of_group } is from elsewhere ({ $unstated } not stated)
    [one] One member neither lives nor works on the territory
   *[other] { $elsewhere } members neither live nor work on the territory
}
rule-on-territory = { $count ->
    [0] No municipality given
   *[other] { $outside ->
        [0] The neighbourhood lies on the territory
       *[other] Outside the territory: { $codes }
    }
}
rule-one-track = { $found ->
    [0] No track chosen; choose one: { $tracks }
    [one] One track chosen
   *[other] { $found } tracks chosen; choose one: { $tracks }
}
rule-themes-between = { $found ->
    [one] 1 theme
   *[other] { $found } themes
}, { $maximum ->
    [0] at least { $minimum } needed
    [1] a single one needed
   *[other] { $minimum } to { $maximum } needed
}
rule-contact-reachable = { $known ->
    [0] No contact; somebody with an e-mail address is needed
   *[other] Contact with an e-mail address
}
rule-handed-in-on-time = Handed in on { $submitted }; last day { $deadline }, until midnight
rule-handed-in-no-deadline = No last day in this edition
rule-handed-in-unknown = Not known when it was handed in; last day { $deadline }
rule-one-dossier-per-edition = { $count ->
    [0] No other dossier of this neighbourhood in this edition
   *[other] The neighbourhood has a dossier in this edition already: { $others }
}
rule-earlier-support-settled = { $count ->
    [0] No earlier support left to justify
   *[other] Earlier support is not justified yet: { $open }
}
rule-coach-assigned = { $count ->
    [0] No coach assigned yet
   *[other] Coach assigned
}
rule-inventory-made = { $made ->
    [0] The inventory is missing; it needs { $minimum_participants ->
        [one] 1 participant
       *[other] { $minimum_participants } participants
    } and { $minimum_findings ->
        [one] 1 finding
       *[other] { $minimum_findings } findings
    }
   *[other] Inventory: { $participants ->
        [one] 1 participant
       *[other] { $participants } participants
    } and { $findings ->
        [one] 1 finding
       *[other] { $findings } findings
    }, at least { $minimum_participants } and { $minimum_findings } needed
}
rule-inventory-shared = Inventory with { $found ->
    [one] 1 kind
   *[other] { $found } kinds
} of participants, { $minimum } wanted (residents, users, partners)
rule-projects-at-least = { $Plan } with { $found ->
    [one] 1 project
   *[other] { $found } projects
}, at least { $minimum } needed
rule-projects-linked = { $failing ->
    [0] Every project answers to a finding
   *[other] Not linked to a finding: { $titles }
}
rule-projects-costed = { $failing ->
    [0] No project asks more than it costs
   *[other] Asks more than its cost lines together: { $titles }
}
rule-projects-stepped = { $failing ->
    [0] Every project has steps
   *[other] Without steps: { $titles }
}
rule-permits-known = { $failing ->
    [0] Permits known where public space is concerned
   *[other] Public space, but nothing about a permit: { $titles }
}
rule-projects-from-menu = { $failing ->
    [0] Every project is on the menu
   *[other] Not on the menu: { $titles }
}
rule-roadmap-admissible = { $state ->
    [none] The edition names no criteria of admissibility
    [admissible] { $The_plan } is admissible
    [inadmissible] { $The_plan } is inadmissible
    [assessed] Admissibility was assessed but is not closed yet
   *[open] Admissibility still to assess: { $criteria }
}
rule-amount-asked = Asked { $amount }, at most { $maximum }
rule-amount-awarded = Awarded { $amount }, at most { $maximum } ({ $left } left)
rule-project-asked = { $nothing ->
    [1] No money is asked
    [2] Project «{ $project }» asks { $amount }, but no money is involved
   *[other] Project «{ $project }» asks { $amount }, at most { $maximum }
}
rule-project-awarded = { $nothing ->
    [1] No money is awarded
    [2] Project «{ $project }» gets { $amount }, but no money is involved
   *[other] Project «{ $project }» gets { $amount }, at most { $maximum }
}
rule-category-asked = Project «{ $project }» asks { $amount } for { $categories }, at most { $maximum }
rule-category-awarded = Project «{ $project }» gets { $amount } for { $categories }, at most { $maximum }
rule-award-within-asked = { $over ->
    [0] No project gets more than it asks
   *[other] Project «{ $project }» would get { $awarded } and asks { $asked }
}
rule-envelope-held = Awarded in the whole edition { $awarded }, envelope { $envelope }{ $exceeded ->
    [0] {""}
   *[other] {""}: { $over } too much
}
rule-projects-decided = { $failing ->
    [0] Every project is decided
   *[other] Still to decide: { $titles }
}
rule-something-awarded = { $count ->
    [0] No project awarded
    [one] 1 project awarded
   *[other] { $count } projects awarded
}
rule-steps-done = { $failing ->
    [0] Every step is done
   *[other] Steps still open: { $titles }
}
rule-evaluated = { $made ->
    [0] The evaluation by { $the_group } is missing
   *[other] { $silent ->
        [0] Evaluation by { $the_group } complete
       *[other] The evaluation says nothing of { $silent } awarded project(s)
    }
}
rule-report-submitted = { $met ->
    [0] { $state ->
        [draft] The final report was not handed in yet
       *[other] The final report is missing
    }
   *[other] Final report handed in
}
rule-report-accepted = { $state ->
    [none] The final report is missing
    [draft] The final report was not handed in yet
    [submitted] The final report was handed in, and is not accepted yet
    [queried] A question about the final report waits for an answer
    [answered] Every question about the final report is answered; it is not accepted yet
   *[other] Final report accepted
}
rule-tier-chosen = { $chosen ->
    [0] No tier chosen; choose one: { $tiers }
   *[other] Tier chosen
}
rule-inventory-complete = { $missing ->
    [0] Inventory complete: every required section is filled in or gone through
    [one] Inventory not complete, this section is missing: { $sections }
   *[other] Inventory not complete, these sections are missing: { $sections }
}
rule-partners-at-least = { $found ->
    [one] 1 partner
   *[other] { $found } partners
}{ $all ->
    [1] {""}
   *[other] {" "}(at least «{ $status }»)
}, at least { $minimum } wanted
rule-visits-held = { $found ->
    [one] 1 visit of the coach
   *[other] { $found } visits of the coach
}, at least { $minimum } asked
rule-meetings-held = { $found ->
    [one] 1 meeting held
   *[other] { $found } meetings held
}{ $named ->
    [0] {""}
   *[other] {" "}({ $kinds })
}, at least { $minimum } asked
rule-documents-present = { $missing ->
    [0] The documents that are asked are there
    [one] This document is missing: { $kinds }
   *[other] These documents are missing: { $kinds }
}
rule-expertise-dossier = Expertise of this neighbourhood: { $half_days } { $half_days ->
    [one] half day
   *[other] half days
}, at most { $maximum }
rule-expertise-edition = Expertise in the whole edition: { $half_days } { $half_days ->
    [one] half day
   *[other] half days
}, at most { $maximum }
rule-amounts-balanced = { $failing ->
    [0] The cost of every project is covered
   *[other] What is asked and what others bring does not match the cost (difference): { $titles }
}
rule-opinion-given = { $failing ->
    [0] Every awarded project has an opinion
    [one] No opinion{ $named ->
        [0] {""}
       *[other] {" "}of { $bodies }
    } on { $titles }
   *[other] No opinion{ $named ->
        [0] {""}
       *[other] {" "}of { $bodies }
    } on { $failing } projects: { $titles }
}
rule-approvals-complete = { $missing ->
    [0] Approvals for { $amount }: { $count } of { $count }
   *[other] Missing approval for { $amount }: { $steps }{ $outgrown ->
        [0] {""}
       *[other] {" "}(given for less before)
    }
}
rule-agreement-signed = { $state ->
    [needless] No money is awarded: no agreement needed
    [none] There is no agreement over { $awarded } yet
    [other] The agreement is over { $amount }, awarded is { $awarded }
    [group] The agreement over { $amount } is not signed by the neighbourhood yet
    [office] The agreement over { $amount } is not signed by the office yet
   *[signed] The agreement over { $amount } is signed by both parties
}
rule-conditions-met = { $open ->
    [0] { $later ->
        [0] No condition is open
        [one] What had to be met by now is met; 1 condition remains for later
       *[other] What had to be met by now is met; { $later } conditions remain for later
    }
    [one] Condition { $places } is not met yet
   *[other] { $open } conditions are not met yet: { $places }
}
rule-appeals-settled = { $open ->
    [0] No appeal is open
    [one] 1 appeal is open
   *[other] { $open } appeals are open
}
rule-not-of-this = Does not apply to this expense
rule-start-fund-granted = { $known ->
    [0] This edition has no start fund
   *[1] A start fund of { $amount }; the maximum is { $maximum }
}
rule-start-fund-accepted = { $known ->
    [0] No start fund was granted
   *[1] With this expense { $accepted } is accepted of the start fund of { $granted }; { $left } was left
}
rule-start-fund-new = { $count ->
    [0] The neighbourhood was never paid a subsidy
   *[other] The start fund is for new neighbourhoods; this one was paid a subsidy before: { $paid }
}
rule-start-fund-not-cumulated = { $paid ->
    [0] The subsidy has not been paid yet
   *[1] { $granting ->
        [1] The subsidy was first paid on { $paid_on }; the start fund would be granted on { $on }
       *[0] The subsidy was first paid on { $paid_on }; the purchase is of { $on }
    }
}
rule-start-fund-in-time = { $runs ->
    [0] The subsidy was paid: this term no longer holds
   *[1] { $coached ->
        [0] There was no coach yet: the term does not run
       *[1] { $granting ->
            [1] Without a subsidy the start fund is available up to and including { $last }; it would be granted on { $on }
           *[0] Without a subsidy the start fund is available up to and including { $last }; the purchase is of { $on }
        }
    }
}
rule-purchase-approved = { $agreed ->
    [0] The coach did not agree to the purchase of { $on }
   *[1] The coach agreed on { $agreed_on }; the purchase is of { $on }
}
rule-refund-to-group = { $known ->
    [0] No account of the group is known to refund to
   *[1] The account of the group is known
}
rule-proof-complete = { $count ->
    [0] The proof mentions all that it has to
   *[other] The proof does not mention: { $lacking }
}
rule-spent-after-admission = { $admitted ->
    [0] The dossier was not admitted; the purchase is of { $on }
   *[1] The dossier was admitted on { $admitted_on }; the purchase is of { $on }
}
rule-spent-in-term = { $state ->
    [early] The purchase is of { $on }, before the notification on { $day }: at the group’s own risk
    [before] The purchase is of { $on }; the agreement runs from { $day }
    [after] The purchase is of { $on }; the agreement ran up to and including { $day }
   *[within] The purchase falls within the term of the agreement
}
rule-category-eligible = { $state ->
    [none] The category of the expense is not said
    [never] Not eligible: { $category }
    [unknown] Not a category of this edition: { $category }
   *[eligible] Eligible: { $category }
}
rule-not-twice = { $count ->
    [0] The same purchase stands nowhere else
   *[other] The same purchase or the same proof also stands in { $twins }
}
rule-within-project = { $project ->
    [0] { $exceeded ->
        [0] Accepted: { $accepted } of the { $awarded } awarded
       *[1] With this expense { $accepted } is accepted and { $awarded } awarded; { $over } is not paid
    }
   *[other] { $exceeded ->
        [0] Project { $project }: { $accepted } accepted of the { $awarded } awarded
       *[1] Project { $project }: with this expense { $accepted } is accepted and { $awarded } awarded, { $over } too much
    }
}
rule-claim-received = { $met ->
    [0] { $kind ->
        [advance] The debit note has not come in yet
       *[other] The claim for payment has not come in yet
    }
   *[other] { $kind ->
        [advance] The debit note has come in
        [reimbursement] The expense note serves as the claim for payment
       *[other] The claim for payment has come in
    }
}
rule-account-known = { $state ->
    [none] The group’s account is not known
    [ended] The account that it would be paid to is no longer in use
   *[in-use] The group’s account is known
}
rule-trigger-met = { $met ->
    [0] { $state ->
        [signature] The agreement is not signed by both parties yet
        [report] No report was handed in yet
        [day] The day has not come yet: { $due }
        [balance] The account is not settled yet
        [advance] The advance is paid against a debit note, and that is not there yet
       *[other] { $lines ->
            [0] No expense has been accepted yet
            [one] 1 expense is still to be judged
           *[other] { $lines } expenses are still to be judged
        }
    }
   *[other] { $state ->
        [signature] The agreement is signed by both parties
        [report] A report was handed in
        [day] The day has come: { $due }
        [balance] The account is settled
        [advance] The debit note is there
        [none] The payment depends on nothing
       *[other] The expenses have been judged
    }
}
rule-earlier-justified = { $first ->
    [0] { $met ->
        [0] Of the { $paid } paid before, { $justified } is justified; { $lacking } is lacking{ $percent ->
            [100] {""}
           *[other] {" "}({ $percent } %)
        }
       *[other] Of the { $paid } paid before, enough is justified: { $justified }
    }
   *[other] Nothing was paid yet: there is nothing to justify
}
rule-within-commitment = { $met ->
    [0] With this { $amount } it is { $over } too much: { $before } paid or ordered before, { $allowed } awarded and approved
   *[other] { $amount } is within what is awarded and approved: { $allowed }, { $before } paid or ordered before
}
rule-lines-judged = { $open ->
    [0] { $returned ->
        [0] All expenses judged
       *[other] Expenses asked back and not answered: { $returned } ({ $places }{ $more ->
            [0] {""}
           *[other] {""} and { $more } more
        })
    }
   *[other] Expenses still to judge: { $open }{ $returned ->
        [0] {""}
       *[other] {" "}(and { $returned } asked back)
    } ({ $places }{ $more ->
        [0] {""}
       *[other] {""} and { $more } more
    })
}
rule-payments-known = { $count ->
    [0] No payment under way
    [one] Payment { $numbers } is not carried out yet
   *[other] Payments { $numbers } are not carried out yet
}
rule-not-overfunded = { $met ->
    [0] All money received ({ $money }) is { $over } more than all costs ({ $costs })
   *[other] No more received ({ $money }) than it cost ({ $costs })
}
rule-money-settled = { $open ->
    [0] { $is_due ->
        [0] { $is_owed ->
            [0] { $count ->
                [0] No money was awarded
               *[other] Settled and cleared
            }
           *[other] Still to come back: { $owed }
        }
       *[other] Balance still to be paid: { $due }
    }
   *[other] Still to settle: { $funds }
}
rule-evaluation-answered = { $found ->
        [one] 1 person
       *[other] { $found } people
    } { $of_group } answered the evaluation (at least { $minimum })
rule-experiments-decided = { $open ->
        [0] Every experiment is decided
       *[other] Not decided yet whether it stops or stays: { $titles }{ $extended ->
            [0] {""}
           *[other] {" "}({ $extended } of { $count } extended)
        }
    }
rule-tasks-done = { $open ->
    [0] { $count ->
        [0] No tasks in this phase
       *[other] { $named ->
            [0] All tasks of this phase are done
           *[other] Done: { $all }
        }
    }
    [one] Still to do: { $tasks }
   *[other] { $open } tasks still to do: { $tasks }
}
rule-projects-carried = { $failing ->
    [0] Every project has a group of at least { $minimum } people
   *[other] Group too small (at least { $minimum } people): { $titles }
}
rule-fields-filled = { $missing ->
    [0] { $named ->
        [0] All fields that are asked are filled in
       *[other] Filled in: { $all }
    }
    [one] This field is still empty: { $fields }
   *[other] These fields are still empty: { $fields }
}
rule-programme-total-held = Awarded together in { $count ->
        [one] { $editions }
       *[other] { $count } editions ({ $editions })
    }: { $used } of { $amount } at most; { $exceeded ->
        [0] { $remaining } remains
       *[other] { $over } too much
    }
