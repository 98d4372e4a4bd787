use insta::assert_snapshot;

use crate::cli::prepared;
use crate::common::Room;

fn import(room: &Room, text: &str, flags: &[&str]) -> crate::common::Said {
    std::fs::write(room.path("nota.csv"), text).unwrap();
    let path = room.path("nota.csv");
    let words = ["expense", "import", "roue", path.to_str().unwrap()];
    room.run(words.into_iter().chain(flags.iter().copied()))
}

const NOTE: &str = "Datum;Verkoper;BTW-nummer;Omschrijving;Netto;BTW-tarief;Bruto;Categorie;approved_on\n\
    20/11/2021;Drukkerij De Pers;BE 0403.170.701;Affiches;100,00;21 %;121,00;communication;18/11/2021\n\
    21/11/2021;Bakker;;Broodjes;10,00;6 %;10,60;;\n";

#[test]
fn a_table_becomes_a_note_all_or_nothing() {
    let mut room = prepared::room();
    room.wijk("fund grant roue --on 2021-10-10").succeeds();
    let wrong =
        NOTE.replace("10,60", "1.060").replace("18/11/2021", "31/02/2021").replace("communication", "pizza");
    let said = import(&room, &wrong, &[]);
    assert_snapshot!(said.exits(7).stderr.replace(room.path("").to_str().unwrap(), ""), @"
    ✗ Niets bewaard: 3 fouten
      rij 1 · regel 2 · Categorie · «pizza»: deze kostencategorie is er niet;
      mogelijk: Aankoop van materiaal, Huur, Structurele werken en Communicatie
      rij 1 · regel 2 · approved_on · «31/02/2021»: deze dag bestaat niet; dag voor
      maand, zoals 30/09/2021
      rij 2 · regel 3 · Bruto · «1.060»: dit kan op twee manieren gelezen worden;
      schrijf 1000 of 1.000,00
    ");
    assert_snapshot!(import(&room, NOTE, &["--dry-run"]).succeeds().stderr, @"
    ○ QDC-2021-001 La Roue: onkostennota 1 ingelezen met 2 lijnen (startfonds)
    ! 1 lijn kan zo niet aanvaard worden
      Onkostennota 1: 2 lijnen, samen € 131,60
      Stand startfonds: € 0,00 aanvaard van € 400,00, nog € 400,00
      2 lijnen te beoordelen
      Proefdraai: er is niets gewijzigd
    ");
    assert_snapshot!(import(&room, NOTE, &["--declared", "131,50", "--reference", "Nota 1"]).succeeds().stderr, @"
    ✓ QDC-2021-001 La Roue: onkostennota 1 ingelezen met 2 lijnen (startfonds)
    ! 1 lijn kan zo niet aanvaard worden
      Onkostennota 1: 2 lijnen, samen € 131,60
      De groep gaf € 131,50 op: € 0,10 minder dan de lijnen
      Stand startfonds: € 0,00 aanvaard van € 400,00, nog € 400,00
      2 lijnen te beoordelen
    → wijk expense check QDC-2021-001 1
      Ongedaan maken: wijk undo
    ");
    // The same file again is pointed out line by line, and nothing is dropped.
    room.speaking("fr");
    assert_snapshot!(import(&room, NOTE, &[]).succeeds().stderr, @"
    ✓ QDC-2021-001 La Roue : note de frais 2 importée avec 2 lignes (budget de
      lancement)
    ! 2.1 : mêmes vendeur, jour et montant que QDC-2021-001 1.1
    ! 2.2 : mêmes vendeur, jour et montant que QDC-2021-001 1.2
    ! 2 lignes ne peuvent être acceptées telles quelles
      Note de frais 2 : 2 lignes, soit 131,60 €
      Situation budget de lancement : 0,00 € acceptés sur 400,00 €, reste 400,00 €
      4 lignes à apprécier
    → wijk expense check QDC-2021-001 2
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("expense check roue 2").exits(5).transcript(), @"
    $ wijk expense check roue 2
    Check of the expense notes of QDC-2021-001 La Roue

     Note  Received     Lines   Amount  Declared  Difference
        2  31 Dec 2021      2  €131.60

    Expense note 2 by rate of VAT
     Rate of VAT  Without VAT     VAT   Amount
     6 %               €10.00   €0.60   €10.60
     21 %             €100.00  €21.00  €121.00
     in all           €110.00  €21.60  €131.60

    Findings by line
     Line  Weight       Rule     Finding
     2.1   twice                 The same seller, day and amount as QDC-2021-001
                                 1.1
     2.2   twice                 The same seller, day and amount as QDC-2021-001
                                 1.2
           recommended  B-SB-6   No account of the group is known to refund to
     2.1   blocking     W-TWICE  The same purchase or the same proof also stands in
                                 QDC-2021-001 1.1
     2.2   blocking     B-SB-5A  The coach did not agree to the purchase of 21 Nov
                                 2021
     2.2   blocking     B-SB-7   The proof does not mention: VAT number of the
                                 seller
     2.2   blocking     W-TWICE  The same purchase or the same proof also stands in
                                 QDC-2021-001 1.2
      Standing, start fund: €0.00 accepted of €400.00, €400.00 left
      4 lines to be judged
    [5]
    ");
    assert_snapshot!(import(&room, "datum;verkoper\n", &[]).exits(7).stderr, @"
    ✗ Nothing saved: 2 faults
      line 1 · description: this column is missing; there are: datum and verkoper
      line 1 · gross: a column gross is needed, or two of net, rate of VAT and VAT;
      there are: datum and verkoper
    ");
}
