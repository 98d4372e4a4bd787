# Nummers die hun eigen controle dragen.

enterprise-not-a-number = dit is geen ondernemingsnummer; verwacht zoals 0123.456.749 of BE 0123.456.749
enterprise-wrong-length = een ondernemingsnummer heeft tien cijfers; hier {$figures ->
    [one] staat er één
   *[other] staan er { $figures }
}
enterprise-wrong-start = een ondernemingsnummer begint met 0 of 1; wat met 2 tot 8 begint, is een vestigingseenheid
enterprise-wrong-check = het controlegetal klopt niet: de laatste twee cijfers passen niet bij de eerste acht; kijk ze na
iban-not-an-iban = dit is geen rekeningnummer; verwacht zoals BE68 5390 0754 7034: twee letters, twee cijfers en de rekening
iban-unknown-country = geen land met rekeningen heeft de letters { $country }; een Belgische rekening begint met BE
iban-wrong-length = een rekeningnummer met { $country } heeft { $expected } tekens; hier staan er { $found }
iban-wrong-check = het controlegetal klopt niet: de twee cijfers na de letters passen niet bij de rest; kijk ze na
iban-wrong-form = zo zien rekeningnummers met { $country } er niet uit; kijk de letters en cijfers na
phone-not-a-number = dit is geen telefoonnummer; verwacht zoals 02 555 01 23 of +32 2 555 01 23
phone-unknown-country = geen land heeft dit voorvoegsel; verwacht zoals +32 2 555 01 23
phone-too-short = dit telefoonnummer is te kort; verwacht zoals 02 555 01 23 of 0470 12 34 56
phone-too-long = een telefoonnummer heeft hoogstens { $most } cijfers; één nummer per veld
phone-not-in-use = zo’n nummer bestaat niet met { $prefix }; kijk na of er een cijfer te veel of te weinig staat
communication-not-figures = dit is geen gestructureerde mededeling; verwacht zoals +++090/9337/55493+++: twaalf cijfers
communication-wrong-length = een gestructureerde mededeling heeft twaalf cijfers; hier {$figures ->
    [one] staat er één
   *[other] staan er { $figures }
}
communication-wrong-check = het controlegetal klopt niet: de laatste twee cijfers passen niet bij de eerste tien; kijk ze na
vat-not-a-number = dit is geen btw-nummer; verwacht zoals BE 0123.456.749 of NL 123456789B01
vat-unknown-country = geen lidstaat van de Europese Unie heeft de letters { $country }; een Belgisch nummer begint met BE
vat-wrong-form = zo zien btw-nummers met { $country } er niet uit; verwacht { $form } (9 is een cijfer, «a» een letter, «x» een van beide)
