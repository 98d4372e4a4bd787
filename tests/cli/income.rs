use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn own_means_and_other_funding_are_recorded_as_they_come_in() {
    let mut room = prepared::with_roadmap();
    assert_snapshot!(room.wijk("income list roue").succeeds().transcript(), @"
    $ wijk income list roue
    Eigen middelen en andere financiering van QDC-2021-001 La Roue

     Er is niets ontvangen
    ");
    assert_snapshot!(room.wijk("income add roue").exits(8).transcript(), @"
    $ wijk income add roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --kind, --amount
    [8]
    ");
    assert_snapshot!(room.wijk("income add roue --kind own --amount 150 --on 2021-12-01").succeeds().transcript(), @"
    $ wijk income add roue --kind own --amount 150 --on 2021-12-01
    ✓ QDC-2021-001 ontvangst 1: € 150,00 van eigen middelen op 01-12-2021 (eigen
      middelen)
      Samen ontvangen: € 150,00
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("income add roue --kind other --from 'Commune d’Anderlecht' --amount '1.250,00' --project 1").succeeds().transcript(), @"
    $ wijk income add roue --kind other --from Commune d’Anderlecht --amount 1.250,00 --project 1
    ✓ QDC-2021-001 recette 2 : 1.250,00 € de Commune d’Anderlecht le 31/12/2021
      (autre apport)
      Total reçu : 1.400,00 €
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("income add roue --kind other --amount 0 --project 9").exits(7).transcript(), @"
    $ wijk income add roue --kind other --amount 0 --project 9
    ✗ Rien n’est enregistré : 3 erreurs
      --from : ne peut pas être vide
      --amount · « 0 » : un montant est supérieur à zéro
      --project · « 9 » : ce projet n’existe pas ; il y a : 1, 2 et 3
    [7]
    ");
    assert_snapshot!(room.wijk("income add roue --kind lening --amount 5").exits(7).transcript(), @"
    $ wijk income add roue --kind lening --amount 5
    ✗ Rien n’est enregistré : 1 erreur
      --kind · « lening » : cette sorte n’existe pas ; possibles : own et other
    [7]
    ");
    assert_snapshot!(room.wijk("income list roue").succeeds().transcript(), @"
    $ wijk income list roue
    Moyens propres et autres financements de QDC-2021-001 La Roue

     N°  Sorte           De                       Montant  Date        Projet
      1  moyens propres  moyens propres          150,00 €  01/12/2021
      2  autre apport    Commune d’Anderlecht  1.250,00 €  31/12/2021       1
     Total reçu : 1.400,00 €
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("income remove roue 3").exits(3).transcript(), @"
    $ wijk income remove roue 3
    ✗ QDC-2021-001 has no income 3
      1  own
      2  Commune d’Anderlecht
      → wijk income list QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("income remove roue 1").succeeds().transcript(), @"
    $ wijk income remove roue 1
    ✓ QDC-2021-001 income 1 taken out: €150.00 from own means on 1 Dec 2021 (own
      means)
      Received in all: €1,250.00
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("income list roue --format csv").succeeds().transcript(), @"
    $ wijk income list roue --format csv
    number,kind,from,amount_eur,on,project
    2,other,Commune d’Anderlecht,1250.00,2021-12-31,1
    ");
}
