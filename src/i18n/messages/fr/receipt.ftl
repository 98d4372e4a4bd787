# Ce qui peut être inexact dans une dépense : date, vendeur, montants et TVA.

receipt-not-a-rate = ce n’est pas un taux de TVA ; attendu, par exemple 21 %, 5,5 % ou 0,21
receipt-rate-too-precise = un taux de TVA a deux décimales de pour cent au plus
receipt-rate-too-high = un taux de TVA est de { $highest } % au plus ; attendu, par exemple 21, 6 ou 0,21
receipt-unusual-rate = { $decimals ->
    [none] { $percent }
   *[other] { $percent },{ $decimals }
} % n’est pas un taux de TVA belge (21, 12, 6 ou 0 %), et le vendeur est belge
receipt-no-rate = il n’y a qu’un montant brut : la pièce justificative ne mentionne pas de taux de TVA
receipt-too-little = il faut le montant brut, ou deux des trois : montant net, taux de TVA, TVA ; pour un vendeur non assujetti, le taux est 0
receipt-undetermined = au taux de 0, il faut aussi le montant net ou le montant brut
receipt-negative = une dépense n’est pas inférieure à zéro ; déduisez une note de crédit ou un remboursement du vendeur de la dépense qu’ils corrigent
receipt-zero = une dépense est supérieure à zéro ; omettez la ligne
receipt-above-gross = { $part } dépasse le montant brut de { $gross }
receipt-not-the-sum = le montant net et la TVA font { $sum }, et non { $gross }
receipt-not-the-rate = la TVA est de { $vat } ; { $decimals ->
    [none] { $percent }
   *[other] { $percent },{ $decimals }
} % du montant net font { $expected }
receipt-no-such-rate = { $vat } de TVA sur { $net } dépasse tout taux de TVA ; vérifiez les montants
receipt-other-total = le total { $part ->
    [net] net
    [vat] de la TVA
   *[gross] brut
} indiqué est de { $stated } ; les lignes font { $counted }
receipt-other-total-of-rate = le total { $part ->
    [net] net
    [vat] de la TVA
   *[gross] brut
} au taux de { $decimals ->
    [none] { $percent }
   *[other] { $percent },{ $decimals }
} % indiqué est de { $stated } ; les lignes font { $counted }
receipt-rate-not-stated = les totaux n’indiquent pas le taux de { $decimals ->
    [none] { $percent }
   *[other] { $percent },{ $decimals }
} % ; les lignes font { $counted } brut
receipt-unknown-column = colonne inconnue ; possibles : { $columns }
receipt-column-twice = c’est la même colonne que « { $other } » ({ $column })
receipt-column-missing = cette colonne manque ; il y a : { $heads }
receipt-amounts-missing = il faut une colonne montant brut, ou deux des colonnes montant net, taux de TVA et TVA ; il y a : { $heads }
receipt-needed = ceci manque
receipt-bad-text = ce texte a des caractères étranges ou dépasse { $longest } caractères
receipt-not-a-project = ce n’est pas un numéro de projet ; attendu, par exemple 2
receipt-unknown-project = ce projet n’existe pas{ $count ->
    [0] {""}
   *[other] {" ; "}il y a : { $known }
}
receipt-unknown-category = cette catégorie de dépenses n’existe pas ; possibles : { $near }
receipt-unknown-mention = « { $word } » n’est pas une mention d’une pièce justificative ; possibles : { $known }
receipt-total-twice = il y a déjà un total à la ligne { $line }
receipt-after-total = aucune dépense ne suit le total de la ligne { $line } ; mettez le total en bas
