//! What can be wrong with expenses, statements and journals, as it is said.

use super::Tr;
use crate::domain::fact::Fact;
use crate::domain::language::Language;
use crate::domain::money::Cents;
use crate::domain::numbers::{CommunicationFault, VatNumber};
use crate::domain::vat::{Difference, Part, Rate, RateFault, VatFault};

fn facts() -> Vec<Fact> {
    let rate = Rate::of(550).unwrap();
    let (vat, expected) = (Cents(2_102), Cents(2_100));
    let difference = |rate, part, stated: Option<i64>| {
        Difference { rate, part, stated: stated.map(Cents), counted: Cents(118_100) }.fact()
    };
    let vat_number = |text: &str| VatNumber::parse(text).unwrap_err().fact();
    vec![
        CommunicationFault::NotFigures.fact(),
        CommunicationFault::WrongLength { figures: 11 }.fact(),
        CommunicationFault::WrongCheck.fact(),
        vat_number("geen"),
        vat_number("US1"),
        vat_number("NL1"),
        RateFault::NotARate.fact(),
        RateFault::TooPrecise.fact(),
        RateFault::TooHigh.fact(),
        rate.tell(Fact::new("receipt-unusual-rate")),
        Fact::new("receipt-no-rate"),
        VatFault::TooLittle.fact(),
        VatFault::Undetermined.fact(),
        VatFault::Negative.fact(),
        VatFault::AboveGross { part: vat, gross: expected }.fact(),
        VatFault::NotTheSum { sum: vat, gross: expected }.fact(),
        VatFault::NotTheRate { rate: Rate::BELGIAN[0], vat, expected }.fact(),
        VatFault::NoSuchRate { net: vat, vat: expected }.fact(),
        difference(None, Part::Net, Some(1)),
        difference(Some(rate), Part::Vat, Some(1)),
        difference(Some(rate), Part::Gross, None),
        Fact::new("ledger-unbalanced").with("number", 2_usize).with("rest", Cents(1)),
        Fact::new("bank-column-missing").with_list("heads", ["datum", "naam"]),
    ]
}

fn said(language: Language) -> String {
    let tr = Tr::new(language);
    facts().iter().map(|fact| tr.fact(fact) + "\n").collect()
}

#[test]
fn faults_of_money_in_dutch() {
    insta::assert_snapshot!(said(Language::Nl), @"
    dit is geen gestructureerde mededeling; verwacht zoals +++090/9337/55493+++: twaalf cijfers
    een gestructureerde mededeling heeft twaalf cijfers; hier staan er 11
    het controlegetal klopt niet: de laatste twee cijfers passen niet bij de eerste tien; kijk ze na
    dit is geen btw-nummer; verwacht zoals BE 0123.456.749 of NL 123456789B01
    geen lidstaat van de Europese Unie heeft de letters US; een Belgisch nummer begint met BE
    zo zien btw-nummers met NL er niet uit; verwacht NL 999999999B99 (9 is een cijfer, «a» een letter, «x» een van beide)
    dit is geen btw-tarief; verwacht zoals 21 %, 5,5 % of 0,21
    een btw-tarief heeft hoogstens twee decimalen van een procent
    een btw-tarief is hoogstens 30 %; verwacht zoals 21, 6 of 0,21
    5,5 % is geen Belgisch btw-tarief (21, 12, 6 of 0 %), en de verkoper is Belgisch
    er is alleen een brutobedrag: het bewijsstuk noemt geen btw-tarief
    het brutobedrag is nodig, of twee van netto, btw-tarief en btw; voor een verkoper zonder btw-plicht is het tarief 0
    bij een tarief van 0 is ook het nettobedrag of het brutobedrag nodig
    een uitgave ligt niet onder nul; trek een creditnota of terugbetaling van de verkoper af van de uitgave die ze verbetert
    € 21,02 is meer dan het brutobedrag van € 21,00
    netto en btw zijn samen € 21,02, en niet € 21,00
    de btw is € 21,02; 21 % van het nettobedrag is € 21,00
    € 21,00 btw op € 21,02 is meer dan elk btw-tarief; kijk de bedragen na
    het nettototaal is opgegeven als € 0,01; de regels geven samen € 1.181,00
    het btw-totaal tegen 5,5 % is opgegeven als € 0,01; de regels geven samen € 1.181,00
    de totalen vermelden het tarief 5,5 % niet; de regels geven samen € 1.181,00 bruto
    transactie 2 is niet in evenwicht: er blijft € 0,01 over
    deze kolom ontbreekt; er zijn: datum en naam
    ");
}

#[test]
fn faults_of_money_in_french() {
    insta::assert_snapshot!(said(Language::Fr), @"
    ce n’est pas une communication structurée ; attendu, par exemple +++090/9337/55493+++ : douze chiffres
    une communication structurée compte douze chiffres ; il y en a 11 ici
    le nombre de contrôle est inexact : les deux derniers chiffres ne correspondent pas aux dix premiers ; vérifiez-les
    ce n’est pas un numéro de TVA ; attendu, par exemple BE 0123.456.749 ou NL 123456789B01
    aucun État membre de l’Union européenne ne porte les lettres US ; un numéro belge commence par BE
    les numéros de TVA en NL n’ont pas cette forme ; attendu NL 999999999B99 (9 est un chiffre, « a » une lettre, « x » l’un ou l’autre)
    ce n’est pas un taux de TVA ; attendu, par exemple 21 %, 5,5 % ou 0,21
    un taux de TVA a deux décimales de pour cent au plus
    un taux de TVA est de 30 % au plus ; attendu, par exemple 21, 6 ou 0,21
    5,5 % n’est pas un taux de TVA belge (21, 12, 6 ou 0 %), et le vendeur est belge
    il n’y a qu’un montant brut : la pièce justificative ne mentionne pas de taux de TVA
    il faut le montant brut, ou deux des trois : montant net, taux de TVA, TVA ; pour un vendeur non assujetti, le taux est 0
    au taux de 0, il faut aussi le montant net ou le montant brut
    une dépense n’est pas inférieure à zéro ; déduisez une note de crédit ou un remboursement du vendeur de la dépense qu’ils corrigent
    21,02 € dépasse le montant brut de 21,00 €
    le montant net et la TVA font 21,02 €, et non 21,00 €
    la TVA est de 21,02 € ; 21 % du montant net font 21,00 €
    21,00 € de TVA sur 21,02 € dépasse tout taux de TVA ; vérifiez les montants
    le total net indiqué est de 0,01 € ; les lignes font 1.181,00 €
    le total de la TVA au taux de 5,5 % indiqué est de 0,01 € ; les lignes font 1.181,00 €
    les totaux n’indiquent pas le taux de 5,5 % ; les lignes font 1.181,00 € brut
    la transaction 2 n’est pas en équilibre : il reste 0,01 €
    cette colonne manque ; il y a : datum et naam
    ");
}

#[test]
fn faults_of_money_in_english() {
    insta::assert_snapshot!(said(Language::En), @"
    this is not a structured communication; expected is for instance +++090/9337/55493+++: twelve figures
    a structured communication has twelve figures; there are 11 here
    the check fails: the last two figures do not fit the first ten; look at them again
    this is not a VAT number; expected is for instance BE 0123.456.749 or NL 123456789B01
    no member state of the European Union has the letters US; a Belgian number begins with BE
    VAT numbers with NL do not look like this; expected is NL 999999999B99 (9 is a figure, «a» a letter, «x» either)
    this is not a rate of VAT; expected is for instance 21 %, 5.5 % or 0.21
    a rate of VAT has two decimals of a percent at most
    a rate of VAT is 30 % at most; expected is for instance 21, 6 or 0.21
    5.5 % is no Belgian rate of VAT (21, 12, 6 or 0 %), and the seller is Belgian
    there is a gross amount alone: the proof names no rate of VAT
    the gross amount is needed, or two of net, rate of VAT and VAT; for a seller who is not liable for VAT the rate is 0
    at a rate of 0 the net or the gross amount is needed too
    an expense is not below zero; deduct a credit note or a refund by the seller from the expense that it corrects
    €21.02 is more than the gross amount of €21.00
    net and VAT make €21.02, and not €21.00
    the VAT is €21.02; 21 % of the net amount is €21.00
    €21.00 of VAT on €21.02 is more than any rate; look at the amounts again
    the net total is stated as €0.01; the lines make €1,181.00
    the VAT total at 5.5 % is stated as €0.01; the lines make €1,181.00
    the totals do not state the rate of 5.5 %; the lines make €1,181.00 gross
    transaction 2 is not in balance: €0.01 is left
    this column is missing; there are: datum and naam
    ");
}
