use insta::assert_snapshot;

use super::settle::justified;

#[test]
fn money_comes_back_in_parts_and_the_rest_is_given_up() {
    let mut room = justified("4900");
    assert_snapshot!(room.wijk("recovery add roue --reason x --due 2022-01-31").exits(4).transcript(), @"
    $ wijk recovery add roue --reason x --due 2022-01-31
    ✗ QDC-2021-001 moet niets terugbetalen dat nog niet gevraagd is
      → wijk settle QDC-2021-001
      → wijk recovery list QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("withdraw roue --reason 'geen trekkers meer'").succeeds().transcript(), @"
    $ wijk withdraw roue --reason geen trekkers meer
    ✓ QDC-2021-001 La Roue teruggetrokken op 31-12-2021
    ! Uitbetaald en niet verantwoord (toekenning): € 2.540,00 moet terugkomen
    → wijk recovery add QDC-2021-001 --reason …
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("recovery add roue --reason gestopt").exits(4).transcript(), @"
    $ wijk recovery add roue --reason gestopt
    ✗ Editie QDC-2021 noemt geen termijn om terug te betalen: zeg tegen welke dag
      met --due
      → dezelfde opdracht met --due …
    [4]
    ");
    assert_snapshot!(room.wijk("recovery add roue --reason gestopt --due 2022-01-31 --amount 7500").exits(4).transcript(), @"
    $ wijk recovery add roue --reason gestopt --due 2022-01-31 --amount 7500
    ✗ Aan QDC-2021-001 is € 7.440,00 uitbetaald: er kan niet meer teruggevraagd
      worden (€ 7.500,00)
      → dezelfde opdracht met --amount 2540.00
    [4]
    ");
    assert_snapshot!(room.wijk("recovery add roue --reason gestopt --due 2022-01-31 --amount 1.000").exits(7).transcript(), @"
    $ wijk recovery add roue --reason gestopt --due 2022-01-31 --amount 1.000
    ✗ Niets bewaard: 1 fout
      --amount · «1.000»: kan op twee manieren gelezen worden: schrijf 1000 of
      1000,00
    [7]
    ");
    assert_snapshot!(room.wijk("recovery add roue --reason gestopt --due 2022-01-31").succeeds().transcript(), @"
    $ wijk recovery add roue --reason gestopt --due 2022-01-31
    ✓ QDC-2021-001 La Roue: terugvordering 1 van € 2.540,00, te betalen tegen
      31-01-2022 met mededeling +++300/0000/00106+++
    → wijk letter recovery QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("recovery repaid 1 --amount 40,01").succeeds().transcript(), @"
    $ wijk recovery repaid 1 --amount 40,01
    ✓ Récupération 1 (QDC-2021-001) : 40,01 € remboursé le 31/12/2021 ; encore
      2.499,99 €
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("recovery repaid 1 --amount 9000").exits(4).transcript(), @"
    $ wijk recovery repaid 1 --amount 9000
    ✗ Il reste 2.499,99 € à rembourser sur la récupération 1 : 9.000,00 €, c’est
      trop
      → la même commande avec --amount 2499.99
    [4]
    ");
    assert_snapshot!(room.wijk("recovery repaid 1 --amount 0").exits(7).transcript(), @"
    $ wijk recovery repaid 1 --amount 0
    ✗ Rien n’est enregistré : 1 erreur
      --amount · « 0 » : le montant doit être supérieur à zéro
    [7]
    ");
    assert_snapshot!(room.wijk("recovery repaid 1 --on 2022-02-01").exits(4).transcript(), @"
    $ wijk recovery repaid 1 --on 2022-02-01
    ✗ Le 01/02/2022 est dans le futur ; nous sommes le 31/12/2021
      → la même commande avec --on 2021-12-31
    [4]
    ");
    room.file(
        "bank.csv",
        "Boekingsdatum;Bedrag;Gestructureerde mededeling;Referentie\n\
         31/12/2021;500,00;+++300/0000/00106+++;A1\n31/12/2021;10,00;;A2\n31/12/2021;-5,00;;A3\n",
    );
    assert_snapshot!(room.wijk("recovery repaid --from bank.csv").succeeds().transcript(), @"
    $ wijk recovery repaid --from bank.csv
    ✓ Ligne 2 : 500,00 € pour la récupération 1 (QDC-2021-001) ; encore 1.999,99 €
    ! Ligne 3 non inscrite : 10,00 € le 31/12/2021 · sans communication structurée
      Inscrit : 1 · reçu et non inscrit : 1 · autres lignes : 1
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("recovery repaid --from bank.csv").succeeds().transcript(), @"
    $ wijk recovery repaid --from bank.csv
    ! Line 2 not booked: €500.00 on 31 Dec 2021 · booked before
    ! Line 3 not booked: €10.00 on 31 Dec 2021 · without a structured communication
      Booked: 0 · received and not booked: 2 · other lines: 1
    ");
    assert_snapshot!(room.wijk("recovery waive 1").exits(8).transcript(), @"
    $ wijk recovery waive 1
    ✗ An answer is needed and nobody can be asked; give it with --reason
    [8]
    ");
    assert_snapshot!(room.wijk("recovery waive 1 --reason 'not to be had'").succeeds().transcript(), @"
    $ wijk recovery waive 1 --reason not to be had
    ✓ Recovery 1 (QDC-2021-001): €1,999.99 given up
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("recovery waive 1 --reason again").exits(4).transcript(), @"
    $ wijk recovery waive 1 --reason again
    ✗ Nothing is open any more of recovery 1 (QDC-2021-001)
      → wijk recovery show 1
    [4]
    ");
    assert_snapshot!(room.wijk("recovery show 1").succeeds().transcript(), @"
    $ wijk recovery show 1
    Recovery 1 of QDC-2021-001

     No.                 1
     Dossier             QDC-2021-001
     Neighbourhood       La Roue
     Fund                award
     Amount              €2,540.00
     Repaid              €540.01
     Waived              €1,999.99
     Still open          €0.00
     Asked on            31 Dec 2021
     Due                 31 Jan 2022
     Communication       +++300/0000/00106+++
     Reason              gestopt
     Waived on           31 Dec 2021
     Reason for waiving  not to be had

    Repaid
     Date          Amount  Reference of the bank
     31 Dec 2021   €40.01
     31 Dec 2021  €500.00  A1
    ");
    assert_snapshot!(room.wijk("recovery show 9").exits(3).transcript(), @"
    $ wijk recovery show 9
    ✗ There is no recovery 9
      → wijk recovery list
    [3]
    ");
    room.wijk("agenda").succeeds();
}
