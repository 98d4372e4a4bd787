# Ce qu’une banque a payé et reçu, et le journal pour la comptabilité.

bank-column-missing = cette colonne manque ; il y a : { $heads }
bank-needed = ceci manque
bank-not-euro = uniquement des montants en euros (EUR)
bank-both = un montant est au débit ou au crédit, pas aux deux
ledger-unbalanced = la transaction { $number } n’est pas en équilibre : il reste { $rest }
ledger-nameless = la transaction { $number } a un compte sans nom
ledger-too-large = à partir de la transaction { $number }, le solde d’un compte est trop grand pour le calcul
