# Numbers that carry their own check.

enterprise-not-a-number = this is not an enterprise number; expected is for instance 0123.456.749 or BE 0123.456.749
enterprise-wrong-length = an enterprise number has ten figures; {$figures ->
    [one] there is one here
   *[other] there are { $figures } here
}
enterprise-wrong-start = an enterprise number begins with 0 or 1; what begins with 2 to 8 is an establishment unit
enterprise-wrong-check = the check fails: the last two figures do not fit the first eight; look at them again
iban-not-an-iban = this is not an account number; expected is for instance BE68 5390 0754 7034: two letters, two figures and the account
iban-unknown-country = no country with accounts has the letters { $country }; a Belgian account begins with BE
iban-wrong-length = an account number with { $country } has { $expected } characters; there are { $found } here
iban-wrong-check = the check fails: the two figures after the letters do not fit the rest; look at them again
iban-wrong-form = account numbers with { $country } do not look like this; look at the letters and figures again
phone-not-a-number = this is not a telephone number; expected is for instance 02 555 01 23 or +32 2 555 01 23
phone-unknown-country = no country has this prefix; expected is for instance +32 2 555 01 23
phone-too-short = this telephone number is too short; expected is for instance 02 555 01 23 or 0470 12 34 56
phone-too-long = a telephone number has { $most } figures at most; one number in each field
phone-not-in-use = there is no such number with { $prefix }; see whether there is a figure too many or too few
communication-not-figures = this is not a structured communication; expected is for instance +++090/9337/55493+++: twelve figures
communication-wrong-length = a structured communication has twelve figures; {$figures ->
    [one] there is one here
   *[other] there are { $figures } here
}
communication-wrong-check = the check fails: the last two figures do not fit the first ten; look at them again
vat-not-a-number = this is not a VAT number; expected is for instance BE 0123.456.749 or NL 123456789B01
vat-unknown-country = no member state of the European Union has the letters { $country }; a Belgian number begins with BE
vat-wrong-form = VAT numbers with { $country } do not look like this; expected is { $form } (9 is a figure, «a» a letter, «x» either)
