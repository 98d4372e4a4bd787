# Why a ballot does not count, and what stood on it that was passed over. The place stands in front.
ballot-unknown-projects = { $count ->
    [one] not on the ballot paper: { $projects }
   *[other] these are not on the ballot paper: { $projects }
}
ballot-too-few = names { $found ->
    [one] one project
   *[other] { $found } projects
}; at least { $least }
ballot-too-many = names { $found ->
    [one] one project
   *[other] { $found } projects
}; at most { $most }
ballot-not-one = names { $found ->
    [0] no project
   *[other] { $found } projects
}; one is to be chosen
ballot-no-points = the points are missing
ballot-points-unexpected = there are points on it; this vote has none
ballot-points-do-not-match = { $projects ->
    [one] one project
   *[other] { $projects } projects
}, but points for { $points }
ballot-not-points = «{ $found }» is not a whole number of points
ballot-negative-points = { $found }: points are not below zero
ballot-points-too-low = { $found } points for { $project }; at least { $least }
ballot-points-too-high = { $found } points for { $project }; at most { $most }
ballot-sum-too-low = { $found } points together; at least { $least }
ballot-sum-too-high = { $found } points together; at most { $most }
ballot-cost-too-low = the projects cost { $found } together; at least { $least }
ballot-cost-too-high = the projects cost { $found } together; at most { $most }
ballot-repeated = names { $projects } again; a project counts once
ballot-no-vote-column = there is no column with the projects that were voted for; expected: vote, choice or projects. The heads are: { $heads }
ballot-column-double = this is the same column as «{ $other }» ({ $field })
ballot-column-ignored = not a column of ballots; passed over
ballot-detail-ignored = not taken over ({ $expected }); the vote counts
