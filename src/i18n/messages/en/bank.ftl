# What a bank paid out and received, and the journal for the books.

bank-column-missing = this column is missing; there are: { $heads }
bank-needed = this is missing
bank-not-euro = amounts in euros (EUR) only
bank-both = an amount is a debit or a credit, not both
ledger-unbalanced = transaction { $number } is not in balance: { $rest } is left
ledger-nameless = transaction { $number } has an account without a name
ledger-too-large = from transaction { $number } on the balance of an account is too large to count with
