use insta::assert_snapshot;

use super::settle::justified;

#[test]
fn a_budget_says_where_the_money_lies_to_the_cent() {
    let mut room = justified("4900");
    assert_snapshot!(room.wijk("budget").succeeds().transcript(), @"
    $ wijk budget
    Budget van QDC-2021

    Per dossier
     Wijk      Toegekend  Uitbetaald  Verantwoord  Te bewijzen  Te betalen
     La Roue  € 9.300,00  € 7.440,00   € 4.900,00   € 2.540,00  € 1.860,00

    Samen
     Toegekend    € 9.300,00
     Uitbetaald   € 7.440,00
     Verantwoord  € 4.900,00
     Te bewijzen  € 2.540,00
     Te betalen   € 1.860,00
     Vastgelegd   € 1.860,00
     Ingepland    € 1.860,00

    Enveloppe
     Enveloppe  € 115.000,00
     Toegekend  € 9.300,00
     Rest       € 105.700,00
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("budget roue").succeeds().transcript(), @"
    $ wijk budget roue
    Budget de QDC-2021-001 La Roue

    Octroi
     Octroyé      9.300,00 €
     Payé         7.440,00 €
     Justifié     4.900,00 €
     À justifier  2.540,00 €
     À payer      1.860,00 €
     Engagé       1.860,00 €
     Planifié     1.860,00 €

    Par projet
     Projet     Octroyé        Payé    Justifié  À justifier     À payer
          1  6.200,00 €  5.650,45 €  4.900,00 €     750,45 €    549,55 €
          2  3.100,00 €  1.789,55 €      0,00 €   1.789,55 €  1.310,45 €

    Comptes
     Source  Projet  Compte                Montant
     octroi       1  engagé               549,55 €
     octroi       1  payé, à justifier    750,45 €
     octroi       1  justifié           4.900,00 €
     octroi       2  engagé             1.310,45 €
     octroi       2  payé, à justifier  1.789,55 €
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("budget postings roue").succeeds().transcript(), @"
    $ wijk budget postings roue
    Movements of QDC-2021-001

     Date         Cause          From                To                      Amount
     16 Dec 2021  decision       envelope            reserved             €6,200.00
     16 Dec 2021  decision       envelope            reserved             €3,100.00
     20 Dec 2021  approval       reserved            committed            €6,200.00
     20 Dec 2021  approval       reserved            committed            €3,100.00
     31 Dec 2021  payment        committed           paid, to be          €4,960.00
                                                     justified
     31 Dec 2021  payment        committed           paid, to be          €2,480.00
                                                     justified
     31 Dec 2021  justification  paid, to be         justified            €4,209.55
                                 justified
     31 Dec 2021  justification  committed           paid, to be            €690.45
                                                     justified
     31 Dec 2021  justification  paid, to be         justified              €690.45
                                 justified
     31 Dec 2021  justification  paid, to be         committed              €690.45
                                 justified
    ");
    assert_snapshot!(room.wijk("budget QDC-2021 --format csv").succeeds().transcript(), @"
    $ wijk budget QDC-2021 --format csv
    dossier,neighbourhood,tier,awarded_eur,paid_eur,justified_eur,to_justify_eur,unpaid_eur,reserved_eur,committed_eur,scheduled_eur,unscheduled_eur,recoverable_eur,waived_eur,lapsed_eur,returned_eur
    QDC-2021-001,La Roue,,9300.00,7440.00,4900.00,2540.00,1860.00,0.00,1860.00,1860.00,0.00,0.00,0.00,0.00,0.00
    ");
    assert_snapshot!(room.wijk("budget QDC-1999").exits(3).transcript(), @"
    $ wijk budget QDC-1999
    ✗ No dossier found for «QDC-1999»
      → wijk list
      → wijk search QDC-1999
    [3]
    ");
    assert_snapshot!(room.wijk("list --format hledger").exits(2).transcript(), @"
    $ wijk list --format hledger
    ✗ Only an export can be written as a journal for hledger
      → wijk export --format hledger --edition …
    [2]
    ");
    assert_snapshot!(room.wijk("export --format hledger --edition QDC-2021").succeeds().transcript(), @"
    $ wijk export --format hledger --edition QDC-2021
    commodity EUR 1000.00

    account budget:QDC-2021:award:committed:QDC-2021-001:project 1
    account budget:QDC-2021:award:committed:QDC-2021-001:project 2
    account budget:QDC-2021:award:envelope
    account budget:QDC-2021:award:justified:QDC-2021-001:project 1
    account budget:QDC-2021:award:paid:QDC-2021-001:project 1
    account budget:QDC-2021:award:paid:QDC-2021-001:project 2
    account budget:QDC-2021:award:reserved:QDC-2021-001:project 1
    account budget:QDC-2021:award:reserved:QDC-2021-001:project 2
    account budget:QDC-2021:award:source

    2021-09-15 * (1) envelope  ; edition:QDC-2021, cause:envelope
        budget:QDC-2021:award:envelope  EUR 115000.00
        budget:QDC-2021:award:source  EUR -115000.00 = EUR -115000.00

    2021-12-16 * (2) award  ; edition:QDC-2021, dossier:QDC-2021-001, cause:award
        budget:QDC-2021:award:reserved:QDC-2021-001:project 1  EUR 6200.00
        budget:QDC-2021:award:envelope  EUR -6200.00

    2021-12-16 * (3) award  ; edition:QDC-2021, dossier:QDC-2021-001, cause:award
        budget:QDC-2021:award:reserved:QDC-2021-001:project 2  EUR 3100.00
        budget:QDC-2021:award:envelope  EUR -3100.00 = EUR 105700.00

    2021-12-20 * (4) approval  ; edition:QDC-2021, dossier:QDC-2021-001, cause:approval
        budget:QDC-2021:award:committed:QDC-2021-001:project 1  EUR 6200.00
        budget:QDC-2021:award:reserved:QDC-2021-001:project 1  EUR -6200.00 = EUR 0.00

    2021-12-20 * (5) approval  ; edition:QDC-2021, dossier:QDC-2021-001, cause:approval
        budget:QDC-2021:award:committed:QDC-2021-001:project 2  EUR 3100.00
        budget:QDC-2021:award:reserved:QDC-2021-001:project 2  EUR -3100.00 = EUR 0.00

    2021-12-31 * (6) payment  ; edition:QDC-2021, dossier:QDC-2021-001, cause:payment
        budget:QDC-2021:award:paid:QDC-2021-001:project 1  EUR 4960.00
        budget:QDC-2021:award:committed:QDC-2021-001:project 1  EUR -4960.00

    2021-12-31 * (7) payment  ; edition:QDC-2021, dossier:QDC-2021-001, cause:payment
        budget:QDC-2021:award:paid:QDC-2021-001:project 2  EUR 2480.00
        budget:QDC-2021:award:committed:QDC-2021-001:project 2  EUR -2480.00

    2021-12-31 * (8) expense  ; edition:QDC-2021, dossier:QDC-2021-001, cause:expense
        budget:QDC-2021:award:justified:QDC-2021-001:project 1  EUR 4209.55
        budget:QDC-2021:award:paid:QDC-2021-001:project 1  EUR -4209.55

    2021-12-31 * (9) expense  ; edition:QDC-2021, dossier:QDC-2021-001, cause:expense
        budget:QDC-2021:award:paid:QDC-2021-001:project 1  EUR 690.45
        budget:QDC-2021:award:committed:QDC-2021-001:project 1  EUR -690.45 = EUR 549.55

    2021-12-31 * (10) expense  ; edition:QDC-2021, dossier:QDC-2021-001, cause:expense
        budget:QDC-2021:award:justified:QDC-2021-001:project 1  EUR 690.45 = EUR 4900.00
        budget:QDC-2021:award:paid:QDC-2021-001:project 1  EUR -690.45 = EUR 750.45

    2021-12-31 * (11) expense  ; edition:QDC-2021, dossier:QDC-2021-001, cause:expense
        budget:QDC-2021:award:committed:QDC-2021-001:project 2  EUR 690.45 = EUR 1310.45
        budget:QDC-2021:award:paid:QDC-2021-001:project 2  EUR -690.45 = EUR 1789.55
    ");
}

#[test]
fn a_rest_is_carried_over_and_books_are_locked() {
    let mut room = justified("4900");
    room.wijk("edition open brussels-qdc/2024 --envelope 1000 --on 2021-12-01").succeeds();
    assert_snapshot!(room.wijk("budget carry QDC-2021 --to QDC-2021").exits(4).transcript(), @"
    $ wijk budget carry QDC-2021 --to QDC-2021
    ✗ De rest van QDC-2021 kan alleen naar een andere editie overgedragen worden
      → wijk edition list
    [4]
    ");
    assert_snapshot!(room.wijk("budget carry QDC-2021 --to QDC-1999").exits(3).transcript(), @"
    $ wijk budget carry QDC-2021 --to QDC-1999
    ✗ Geen editie «QDC-1999» in dit register
      QDC-2021  brussels-qdc
      QDC-2024  brussels-qdc
      → wijk edition list
    [3]
    ");
    assert_snapshot!(room.wijk("budget carry QDC-2021 --to QDC-2024 --amount 200000").exits(4).transcript(), @"
    $ wijk budget carry QDC-2021 --to QDC-2024 --amount 200000
    ✗ Van QDC-2021 blijft € 105.700,00 over: € 200.000,00 overdragen kan niet
      → dezelfde opdracht met --amount 105700.00
    [4]
    ");
    assert_snapshot!(room.wijk("budget carry QDC-2021 --to QDC-2024 --amount 0").exits(7).transcript(), @"
    $ wijk budget carry QDC-2021 --to QDC-2024 --amount 0
    ✗ Niets bewaard: 1 fout
      --amount · «0»: het bedrag moet groter dan nul zijn
    [7]
    ");
    assert_snapshot!(room.wijk("budget carry QDC-2021 --to QDC-2024 --amount 500,05").succeeds().transcript(), @"
    $ wijk budget carry QDC-2021 --to QDC-2024 --amount 500,05
    ✓ € 500,05 van QDC-2021 overgedragen naar QDC-2024 op 31-12-2021
      QDC-2021: nog € 105.199,95 beschikbaar
      QDC-2024: nog € 1.500,05 beschikbaar
    → wijk budget QDC-2024
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("budget QDC-2024").succeeds().transcript(), @"
    $ wijk budget QDC-2024
    Budget de QDC-2024

    Par dossier
     Rien n’est encore octroyé

    Enveloppe
     Enveloppe           1.000,00 €
     Reporté d’ailleurs  500,05 €
     Octroyé             0,00 €
     Solde               1.500,05 €
    ");
    assert_snapshot!(room.wijk("budget lock QDC-2021").exits(8).transcript(), @"
    $ wijk budget lock QDC-2021
    ✗ Une réponse est nécessaire et la question ne peut être posée ; donnez-la avec
      --until
    [8]
    ");
    assert_snapshot!(room.wijk("budget lock QDC-2021 --until 2021-12-31").succeeds().transcript(), @"
    $ wijk budget lock QDC-2021 --until 2021-12-31
    ✓ Comptes de QDC-2021 verrouillés jusqu’au 31/12/2021 inclus : plus rien n’y
      sera inscrit
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("budget lock QDC-2021 --until 2021-12-30").exits(4).transcript(), @"
    $ wijk budget lock QDC-2021 --until 2021-12-30
    ✗ Les comptes de QDC-2021 sont déjà verrouillés jusqu’au 31/12/2021 ; revenir au
      30/12/2021 demande de les rouvrir d’abord
      → wijk budget unlock QDC-2021
    [4]
    ");
    assert_snapshot!(room.wijk("budget lock QDC-2021 --until 2022-02-01").exits(4).transcript(), @"
    $ wijk budget lock QDC-2021 --until 2022-02-01
    ✗ Des comptes ne peuvent être verrouillés jusqu’à un jour à venir (01/02/2022) ;
      nous sommes le 31/12/2021, l’édition a été ouverte le 15/09/2021
      → la même commande avec --until 2021-12-31
    [4]
    ");
    assert_snapshot!(room.wijk("budget carry QDC-2021 --to QDC-2024").exits(4).transcript(), @"
    $ wijk budget carry QDC-2021 --to QDC-2024
    ✗ Les comptes de QDC-2021 sont verrouillés jusqu’au 31/12/2021 inclus : plus
      rien ne peut être inscrit au 31/12/2021
      → wijk budget unlock QDC-2021
    [4]
    ");
    assert_snapshot!(room.wijk("settle roue --unspent returns --due 2022-02-01").exits(4).transcript(), @"
    $ wijk settle roue --unspent returns --due 2022-02-01
    ✗ Les comptes de QDC-2021 sont verrouillés jusqu’au 31/12/2021 inclus : plus
      rien ne peut être inscrit au 31/12/2021
      → wijk budget unlock QDC-2021
    [4]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("budget unlock QDC-2021").exits(8).transcript(), @"
    $ wijk budget unlock QDC-2021
    ✗ An answer is needed and nobody can be asked; give it with --reason
    [8]
    ");
    assert_snapshot!(room.wijk("budget unlock QDC-2021 --reason 'a note came late'").succeeds().transcript(), @"
    $ wijk budget unlock QDC-2021 --reason a note came late
    ✓ Books of QDC-2021 opened again (they were locked until 31 Dec 2021)
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("budget unlock QDC-2021 --reason again").exits(4).transcript(), @"
    $ wijk budget unlock QDC-2021 --reason again
    ✗ The books of QDC-2021 are not locked
      → wijk budget QDC-2021
    [4]
    ");
    assert_snapshot!(room.wijk("log --limit 3").succeeds().transcript(), @"
    $ wijk log --limit 3
    Log

     No.  When               Who  What
      33  31 Dec 2021 10:00  an   books of QDC-2021 opened again (they were locked
                                  until 31 Dec 2021): a note came late
      32  31 Dec 2021 10:00  an   books of QDC-2021 locked until 31 Dec 2021
      31  31 Dec 2021 10:00  an   €500.05 of QDC-2021 carried over to QDC-2024
    ");
}
