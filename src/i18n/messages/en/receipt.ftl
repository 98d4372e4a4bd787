# What can be wrong with an expense: date, seller, amounts and VAT.

receipt-not-a-rate = this is not a rate of VAT; expected is for instance 21 %, 5.5 % or 0.21
receipt-rate-too-precise = a rate of VAT has two decimals of a percent at most
receipt-rate-too-high = a rate of VAT is { $highest } % at most; expected is for instance 21, 6 or 0.21
receipt-unusual-rate = { $decimals ->
    [none] { $percent }
   *[other] { $percent }.{ $decimals }
} % is no Belgian rate of VAT (21, 12, 6 or 0 %), and the seller is Belgian
receipt-no-rate = there is a gross amount alone: the proof names no rate of VAT
receipt-too-little = the gross amount is needed, or two of net, rate of VAT and VAT; for a seller who is not liable for VAT the rate is 0
receipt-undetermined = at a rate of 0 the net or the gross amount is needed too
receipt-negative = an expense is not below zero; deduct a credit note or a refund by the seller from the expense that it corrects
receipt-zero = an expense is more than zero; leave the line out
receipt-above-gross = { $part } is more than the gross amount of { $gross }
receipt-not-the-sum = net and VAT make { $sum }, and not { $gross }
receipt-not-the-rate = the VAT is { $vat }; { $decimals ->
    [none] { $percent }
   *[other] { $percent }.{ $decimals }
} % of the net amount is { $expected }
receipt-no-such-rate = { $vat } of VAT on { $net } is more than any rate; look at the amounts again
receipt-other-total = the { $part ->
    [net] net
    [vat] VAT
   *[gross] gross
} total is stated as { $stated }; the lines make { $counted }
receipt-other-total-of-rate = the { $part ->
    [net] net
    [vat] VAT
   *[gross] gross
} total at { $decimals ->
    [none] { $percent }
   *[other] { $percent }.{ $decimals }
} % is stated as { $stated }; the lines make { $counted }
receipt-rate-not-stated = the totals do not state the rate of { $decimals ->
    [none] { $percent }
   *[other] { $percent }.{ $decimals }
} %; the lines make { $counted } gross
receipt-unknown-column = unknown column; possible are: { $columns }
receipt-column-twice = this is the same column as «{ $other }» ({ $column })
receipt-column-missing = this column is missing; there are: { $heads }
receipt-amounts-missing = a column gross is needed, or two of net, rate of VAT and VAT; there are: { $heads }
receipt-needed = this is missing
receipt-bad-text = this text has strange characters or is longer than { $longest } characters
receipt-not-a-project = this is not the number of a project; expected is for instance 2
receipt-unknown-project = there is no such project{ $count ->
    [0] {""}
   *[other] {"; "}there are: { $known }
}
receipt-unknown-category = there is no such category of costs; possible are: { $near }
receipt-unknown-mention = «{ $word }» is no mention of a proof; possible are: { $known }
receipt-total-twice = there is a total on line { $line } already
receipt-after-total = no expense comes after the total on line { $line }; put the total at the bottom
