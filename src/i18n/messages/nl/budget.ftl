# Het budget: enveloppe, boekingen, wat overblijft.
budget-locked = de boeken van { $edition } zijn vergrendeld tot en met { $until }: op { $on } kan niets meer geboekt worden
