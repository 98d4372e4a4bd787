use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn the_reserve_list_has_an_order_and_says_what_fits() {
    let mut room = prepared::judged();
    let reserve = "decide roue --project 2 reserve --by council --on 2021-12-16";
    assert_snapshot!(room.wijk(reserve).exits(4).transcript(), @"
    $ wijk decide roue --project 2 reserve --by council --on 2021-12-16
    ✗ Zeg met --reason waarom het project op de reservelijst komt
      → wijk decide QDC-2021-001 --project 2 reserve --reason …
    [4]
    ");
    assert_snapshot!(room.wijk(&format!("{reserve} --reason 'De enveloppe is op'")).succeeds().transcript(), @"
    $ wijk decide roue --project 2 reserve --by council --on 2021-12-16 --reason De enveloppe is op
    ✓ QDC-2021-001 project 2 «Plantenruil»: plaats 1 op de reservelijst, op
      16-12-2021 door Raad van de Participatieve Duurzame Wijken
      Volgt het advies van Raad van de Participatieve Duurzame Wijken (15-12-2021)
      Rest van het plafond van het dossier: € 15.000,00 van € 15.000,00
      Rest van de enveloppe van de editie: € 115.000,00 van € 115.000,00; 2 open
      projecten vragen nog € 11.700,00
    → wijk decide QDC-2021-001 --project 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("decide roue --project 1 reserve --by council --reason x --rank 3").exits(7).transcript(), @"
    $ wijk decide roue --project 1 reserve --by council --reason x --rank 3
    ✗ Niets bewaard: 1 fout
      --rank · «3»: plaatsen op de reservelijst gaan van 1 tot en met 2
    [7]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("decide roue --project 1 reserve --by council --reason 'Budget' --rank 1").succeeds().transcript(), @"
    $ wijk decide roue --project 1 reserve --by council --reason Budget --rank 1
    ✓ QDC-2021-001 projet 1 « Speelstraat La Roue » : place 1 de la liste de
      réserve, le 31/12/2021 par Conseil des Quartiers Durables Citoyens
      Suit l’avis rendu le 15/12/2021 : Conseil des Quartiers Durables Citoyens
      Reste du plafond du dossier : 15.000,00 € sur 15.000,00 €
      Reste de l’enveloppe de l’édition : 115.000,00 € sur 115.000,00 € ; 1 projet
      ouvert demande encore 5.500,00 €
    → wijk decide QDC-2021-001 --project 3
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("reserve list").succeeds().transcript(), @"
    $ wijk reserve list
    Liste de réserve de QDC-2021

     Place  Dossier       N°  Projet                  Demandé  Tient dans le reste
         1  QDC-2021-001   1  Speelstraat La Roue  6.200,00 €  oui
         2  QDC-2021-001   2  Plantenruil          3.100,00 €  oui
     Reste de l’enveloppe : 115.000,00 € sur 115.000,00 €
    ");
    room.speaking("en");
    room.wijk("decide roue --project 1 award --amount 6200 --by council --replace").succeeds();
    assert_snapshot!(room.wijk("reserve list QDC-2021 --format plain").succeeds().transcript(), @"
    $ wijk reserve list QDC-2021 --format plain
    rank	dossier	neighbourhood	number	title	asked_eur	fits	decided_on	reason
    1	QDC-2021-001	La Roue	2	Plantenruil	3100.00	true	2021-12-16	De enveloppe is op
    ");
}
