# The budget: envelope, postings, what is left.
budget-locked = the books of { $edition } are locked up to and including { $until }: nothing can be posted on { $on } any more
