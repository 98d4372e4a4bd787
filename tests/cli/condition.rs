use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn conditions_are_set_with_the_award_and_met_later() {
    let mut room = prepared::judged();
    let award = "decide roue --project 1 award --amount 6200 --on 2021-12-16 --by council \
                 --condition 'Vergunning van de gemeente' --condition 'Twee offertes' --before agreement";
    assert_snapshot!(room.wijk(award).succeeds().transcript(), @"
    $ wijk decide roue --project 1 award --amount 6200 --on 2021-12-16 --by council --condition Vergunning van de gemeente --condition Twee offertes --before agreement
    ✓ QDC-2021-001 project 1 «Speelstraat La Roue»: toegekend € 6.200,00, op
      16-12-2021 door Raad van de Participatieve Duurzame Wijken
      Volgt het advies van Raad van de Participatieve Duurzame Wijken (15-12-2021)
      Voorwaarde 1.1 (voor de overeenkomst): Vergunning van de gemeente
      Voorwaarde 1.2 (voor de overeenkomst): Twee offertes
      Rest van het plafond van het dossier: € 8.800,00 van € 15.000,00
      Rest van de enveloppe van de editie: € 108.800,00 van € 115.000,00; 2 open
      projecten vragen nog € 8.600,00
    → wijk decide QDC-2021-001 --project 2
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("condition met roue").exits(8).transcript(), @"
    $ wijk condition met roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      PROJECT.N
    [8]
    ");
    assert_snapshot!(room.wijk("condition met roue 1.3").exits(3).transcript(), @"
    $ wijk condition met roue 1.3
    ✗ Er is geen voorwaarde 1.3
      1.1  Vergunning van de gemeente
      1.2  Twee offertes
      → wijk condition list QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("condition met roue een").exits(7).transcript(), @"
    $ wijk condition met roue een
    ✗ Niets bewaard: 1 fout
      PROJECT.N · «een»: verwacht: het nummer van het project en van de voorwaarde,
      zoals 2.1
    [7]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("condition met roue 1.2 --on 2021-12-20 --note 'reçues par mail'").succeeds().transcript(), @"
    $ wijk condition met roue 1.2 --on 2021-12-20 --note reçues par mail
    ✓ QDC-2021-001 : condition 1.2 remplie le 20/12/2021 : Twee offertes
      Encore 1 condition ouverte
    → wijk condition list QDC-2021-001
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("condition met roue 1.2").exits(4).transcript(), @"
    $ wijk condition met roue 1.2
    ✗ La condition 1.2 était déjà remplie le 20/12/2021
      → wijk condition reopen QDC-2021-001 1.2
    [4]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("condition list roue").succeeds().transcript(), @"
    $ wijk condition list roue
    Conditions of QDC-2021-001 La Roue

     No.  Condition                   Before                Met
     1.1  Vergunning van de gemeente  before the agreement
     1.2  Twee offertes               before the agreement  20 Dec 2021
    ");
    assert_snapshot!(room.wijk("condition reopen roue 1.2").succeeds().transcript(), @"
    $ wijk condition reopen roue 1.2
    ✓ QDC-2021-001: condition 1.2 is open again: Twee offertes
      2 conditions are still open
    → wijk condition list QDC-2021-001
      To take it back: wijk undo
    ");
}

#[test]
fn where_no_condition_was_set_there_is_none_to_meet() {
    let room = prepared::decided();
    assert_snapshot!(room.wijk("condition met roue 1.1").exits(3).transcript(), @"
    $ wijk condition met roue 1.1
    ✗ Bij de beslissingen over QDC-2021-001 zijn geen voorwaarden gesteld
      → wijk show QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("condition list roue").succeeds().transcript(), @"
    $ wijk condition list roue
    Voorwaarden van QDC-2021-001 La Roue

     Geen
    ");
}
