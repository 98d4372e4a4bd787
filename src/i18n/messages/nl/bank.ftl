# Wat een bank uitbetaalde en ontving, en het journaal voor de boekhouding.

bank-column-missing = deze kolom ontbreekt; er zijn: { $heads }
bank-needed = dit ontbreekt
bank-not-euro = alleen bedragen in euro (EUR)
bank-both = een bedrag staat in debet of in credit, niet in beide
ledger-unbalanced = transactie { $number } is niet in evenwicht: er blijft { $rest } over
ledger-nameless = transactie { $number } heeft een rekening zonder naam
ledger-too-large = vanaf transactie { $number } is het saldo van een rekening te groot om mee te rekenen
