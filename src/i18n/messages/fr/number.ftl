# Les numéros qui portent leur propre contrôle.

enterprise-not-a-number = ce n’est pas un numéro d’entreprise ; attendu, par exemple 0123.456.749 ou BE 0123.456.749
enterprise-wrong-length = un numéro d’entreprise compte dix chiffres ; {$figures ->
    [one] il n’y en a qu’un ici
   *[other] il y en a { $figures } ici
}
enterprise-wrong-start = un numéro d’entreprise commence par 0 ou 1 ; ce qui commence par un chiffre de 2 à 8 est une unité d’établissement
enterprise-wrong-check = le nombre de contrôle est inexact : les deux derniers chiffres ne correspondent pas aux huit premiers ; vérifiez-les
iban-not-an-iban = ce n’est pas un numéro de compte ; attendu, par exemple BE68 5390 0754 7034 : deux lettres, deux chiffres et le compte
iban-unknown-country = aucun pays qui a des comptes ne porte les lettres { $country } ; un compte belge commence par BE
iban-wrong-length = un numéro de compte en { $country } compte { $expected } caractères ; il y en a { $found } ici
iban-wrong-check = le nombre de contrôle est inexact : les deux chiffres après les lettres ne correspondent pas au reste ; vérifiez-les
iban-wrong-form = les comptes en { $country } n’ont pas cette forme ; vérifiez les lettres et les chiffres
phone-not-a-number = ce n’est pas un numéro de téléphone ; attendu, par exemple 02 555 01 23 ou +32 2 555 01 23
phone-unknown-country = aucun pays ne porte cet indicatif ; attendu, par exemple +32 2 555 01 23
phone-too-short = ce numéro de téléphone est trop court ; attendu, par exemple 02 555 01 23 ou 0470 12 34 56
phone-too-long = un numéro de téléphone compte { $most } chiffres au plus ; un seul numéro par champ
phone-not-in-use = un tel numéro n’existe pas en { $prefix } ; vérifiez s’il manque un chiffre ou s’il y en a un de trop
communication-not-figures = ce n’est pas une communication structurée ; attendu, par exemple +++090/9337/55493+++ : douze chiffres
communication-wrong-length = une communication structurée compte douze chiffres ; {$figures ->
    [one] il y en a un ici
   *[other] il y en a { $figures } ici
}
communication-wrong-check = le nombre de contrôle est inexact : les deux derniers chiffres ne correspondent pas aux dix premiers ; vérifiez-les
vat-not-a-number = ce n’est pas un numéro de TVA ; attendu, par exemple BE 0123.456.749 ou NL 123456789B01
vat-unknown-country = aucun État membre de l’Union européenne ne porte les lettres { $country } ; un numéro belge commence par BE
vat-wrong-form = les numéros de TVA en { $country } n’ont pas cette forme ; attendu { $form } (9 est un chiffre, « a » une lettre, « x » l’un ou l’autre)
