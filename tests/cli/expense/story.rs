use insta::assert_snapshot;

use super::{LINE, with_note};
use crate::cli::prepared;

#[test]
fn a_note_comes_in_and_is_judged_line_by_line() {
    let mut room = prepared::room();
    room.wijk("fund grant roue --on 2021-10-10").succeeds();
    let note = "expense note add roue --received 2021-12-01 --reference 'Nota herfst' --declared 300 --from 2021-10-10 --to 2021-11-30";
    assert_snapshot!(room.wijk(note).succeeds().transcript(), @"
    $ wijk expense note add roue --received 2021-12-01 --reference Nota herfst --declared 300 --from 2021-10-10 --to 2021-11-30
    ✓ QDC-2021-001 La Roue: onkostennota 1 ontvangen op 01-12-2021 (startfonds)
      Stand startfonds: € 0,00 aanvaard van € 400,00, nog € 400,00
    → wijk expense add QDC-2021-001 --note 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk(LINE).succeeds().transcript(), @"
    $ wijk expense add roue --date 2021-11-20 --seller Drukkerij De Pers --vat-number 0403.170.701 --description Affiches voor de wijkwandeling --net 100 --rate 21 --gross 121 --category communication --agreed 2021-11-18 --proof F-2021-88
    ✓ QDC-2021-001 uitgave 1.1: Drukkerij De Pers, 20-11-2021, € 121,00
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
      Onkostennota 1: 1 lijn, samen € 121,00
      De groep gaf € 300,00 op: € 179,00 meer dan de lijnen
      Stand startfonds: € 0,00 aanvaard van € 400,00, nog € 400,00
      1 lijn te beoordelen
    → wijk expense check QDC-2021-001 1
      Ongedaan maken: wijk undo
    ");
    let second = "expense add roue --date 2021-11-21 --seller Bakker --description Broodjes --gross 79 --rate 6 --lacks address,phone";
    assert_snapshot!(room.wijk(second).succeeds().transcript(), @"
    $ wijk expense add roue --date 2021-11-21 --seller Bakker --description Broodjes --gross 79 --rate 6 --lacks address,phone
    ✓ QDC-2021-001 uitgave 1.2: Bakker, 21-11-2021, € 79,00
     ✗ De coach gaf voor de aankoop van 21-11-2021 geen akkoord              B-SB-5A
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk expense edit QDC-2021-001 1.2 --agreed …
     ✗ Het bewijsstuk vermeldt niet: adres van de verkoper, telefoonnummer    B-SB-7
       van de verkoper en btw-nummer van de verkoper
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk expense return QDC-2021-001 1.2 --reason …
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
      Onkostennota 1: 2 lijnen, samen € 200,00
      De groep gaf € 300,00 op: € 100,00 meer dan de lijnen
      Stand startfonds: € 0,00 aanvaard van € 400,00, nog € 400,00
      2 lijnen te beoordelen
    → wijk expense check QDC-2021-001 1
      Ongedaan maken: wijk undo
    ");
    let third = "expense add roue --date 2021-11-25 --seller 'Zaal De Kring' --vat-number BE0403170701 --description Zaalhuur --gross 100 --rate 21 --agreed 2021-11-25 --category hire";
    room.wijk(third).succeeds();
    assert_snapshot!(room.wijk("expense list roue").succeeds().transcript(), @"
    $ wijk expense list roue
    Uitgaven van QDC-2021-001 La Roue

     Lijn  Datum       Verkoper             Bedrag  Stand          Aanvaard
     1.1   20-11-2021  Drukkerij De Pers  € 121,00  te beoordelen
     1.2   21-11-2021  Bakker              € 79,00  te beoordelen
     1.3   25-11-2021  Zaal De Kring      € 100,00  te beoordelen
     3 uitgaven: € 300,00, aanvaard € 0,00
    ");
    assert_snapshot!(room.wijk("expense check roue").exits(5).transcript(), @"
    $ wijk expense check roue
    Controle van de onkostennota’s van QDC-2021-001 La Roue

     Nota  Ontvangen   Lijnen    Bedrag  Opgegeven  Verschil
        1  01-12-2021       3  € 300,00   € 300,00

    Onkostennota 1 per btw-tarief
     Btw-tarief  Zonder btw      Btw    Bedrag
     6 %            € 74,53   € 4,47   € 79,00
     21 %          € 182,64  € 38,36  € 221,00
     samen         € 257,17  € 42,83  € 300,00

    Bevindingen per lijn
     Lijn  Gewicht     Regel    Bevinding
           aanbevolen  B-SB-6   Er is geen rekening van de groep bekend om op terug
                                te betalen
     1.2   blokkeert   B-SB-5A  De coach gaf voor de aankoop van 21-11-2021 geen
                                akkoord
     1.2   blokkeert   B-SB-7   Het bewijsstuk vermeldt niet: adres van de
                                verkoper, telefoonnummer van de verkoper en
                                btw-nummer van de verkoper
      Stand startfonds: € 0,00 aanvaard van € 400,00, nog € 400,00
      3 lijnen te beoordelen
    [5]
    ");
    assert_snapshot!(room.wijk("expense accept roue 1.1").succeeds().transcript(), @"
    $ wijk expense accept roue 1.1
    ✓ QDC-2021-001 uitgave 1.1 aanvaard: € 121,00 (Drukkerij De Pers)
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
      Stand startfonds: € 121,00 aanvaard van € 400,00, nog € 279,00; € 0,00
      uitbetaald, nog € 121,00 uit te betalen
      2 lijnen te beoordelen
    → wijk expense judge QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("expense accept roue 1.2").exits(4).transcript(), @"
    $ wijk expense accept roue 1.2
    ✗ QDC-2021-001 La Roue: niets aanvaard, 2 regels niet vervuld
     ✗ De coach gaf voor de aankoop van 21-11-2021 geen akkoord              B-SB-5A
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk expense edit QDC-2021-001 1.2 --agreed …
     ✗ Het bewijsstuk vermeldt niet: adres van de verkoper, telefoonnummer    B-SB-7
       van de verkoper en btw-nummer van de verkoper
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk expense return QDC-2021-001 1.2 --reason …
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("expense return roue 1.2 --reason 'adresse et téléphone du vendeur'").succeeds().transcript(), @"
    $ wijk expense return roue 1.2 --reason adresse et téléphone du vendeur
    ✓ QDC-2021-001 dépense 1.2 renvoyée : 79,00 € (Bakker) ; adresse et téléphone du
      vendeur
      Situation budget de lancement : 121,00 € acceptés sur 400,00 €, reste
      279,00 € ; 0,00 € payés, encore 121,00 € à payer
      1 ligne à apprécier, 1 renvoyée
    → wijk expense judge QDC-2021-001
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("expense accept roue 1.3 --amount 60,50 --reason 'la moitié sert à une autre association'").succeeds().transcript(), @"
    $ wijk expense accept roue 1.3 --amount 60,50 --reason la moitié sert à une autre association
    ✓ QDC-2021-001 dépense 1.3 acceptée en partie : 60,50 € sur 100,00 € (Zaal De
      Kring) ; 39,50 € refusés : la moitié sert à une autre association
     ! Aucun compte du groupe n’est connu pour le remboursement               B-SB-6
       source B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
      Situation budget de lancement : 181,50 € acceptés sur 400,00 €, reste
      218,50 € ; 0,00 € payés, encore 181,50 € à payer
      1 renvoyée
    → wijk payment add QDC-2021-001 --note 1
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("expense list roue --state returned").succeeds().transcript(), @"
    $ wijk expense list roue --state returned
    Dépenses de QDC-2021-001 La Roue

     Ligne  Date        Vendeur  Description  Montant  État      Accepté
     1.2    21/11/2021  Bakker   Broodjes     79,00 €  renvoyée   0,00 €
     1 dépense : 79,00 €, dont 0,00 € acceptés
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("expense edit roue 1.2 --lacks '' --vat-number 0403170701 --agreed 2021-11-20").succeeds().transcript(), @"
    $ wijk expense edit roue 1.2 --lacks  --vat-number 0403170701 --agreed 2021-11-20
    ✓ QDC-2021-001 expense 1.2 changed: Bakker, 21 Nov 2021, €79.00
     ! No account of the group is known to refund to                          B-SB-6
       source B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
      Expense note 1: 3 lines, €300.00 in all
      The group declared the same: €300.00
      Standing, start fund: €181.50 accepted of €400.00, €218.50 left; €0.00 paid,
      €181.50 still to be paid
      1 line to be judged
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("expense refuse roue 1.2 --reason 'food is not paid'").succeeds().transcript(), @"
    $ wijk expense refuse roue 1.2 --reason food is not paid
    ✓ QDC-2021-001 expense 1.2 refused: €79.00 (Bakker); food is not paid
      Standing, start fund: €181.50 accepted of €400.00, €218.50 left; €0.00 paid,
      €181.50 still to be paid
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("expense note show roue 1").succeeds().transcript(), @"
    $ wijk expense note show roue 1
    Expense note 1 of QDC-2021-001 La Roue

     Note       1
     Fund       start fund
     Received   1 Dec 2021
     Reference  Nota herfst
     Declared   €300.00
     Amount     €300.00
     Accepted   €181.50
     Lines      3
     Open       0
     Refused    1
     From       10 Oct 2021
     Up to      30 Nov 2021

     Line  Date         Seller              Amount  State             Accepted
     1.1   20 Nov 2021  Drukkerij De Pers  €121.00  accepted           €121.00
     1.2   21 Nov 2021  Bakker              €79.00  refused              €0.00
     1.3   25 Nov 2021  Zaal De Kring      €100.00  accepted in part    €60.50
      Standing, start fund: €181.50 accepted of €400.00, €218.50 left; €0.00 paid,
      €181.50 still to be paid
    ");
    assert_snapshot!(room.wijk("expense show roue 1.3").succeeds().transcript(), @"
    $ wijk expense show roue 1.3
    Expense 1.3 of QDC-2021-001 La Roue

     Line          1.3
     Date          25 Nov 2021
     Seller        Zaal De Kring
     Description   Zaalhuur
     Amount        €100.00
     State         accepted in part
     Accepted      €60.50
     Fund          start fund
     Category      Hire
     Without VAT   €82.64
     Rate of VAT   21 %
     VAT           €17.36
     VAT number    BE0403170701
     Coach agreed  25 Nov 2021
     Judged        31 Dec 2021
     Reason        la moitié sert à une autre association
     ! No account of the group is known to refund to                          B-SB-6
       source B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
      Standing, start fund: €181.50 accepted of €400.00, €218.50 left; €0.00 paid,
      €181.50 still to be paid
    ");
    assert_snapshot!(room.wijk("fund show roue").succeeds().transcript(), @"
    $ wijk fund show roue
    Start fund of QDC-2021-001 La Roue

     Granted           €400.00
     Regime            repaid on proof of purchase
     Granted on        10 Oct 2021
     Spent             €300.00
     Accepted          €181.50
     Paid              €0.00
     Left              €218.50
     Still to be paid  €181.50
     Open              0
     Asked back        0

    Refused, accepted in part or asked back
     Line  Date         Seller          Amount  State             Accepted
     1.2   21 Nov 2021  Bakker          €79.00  refused              €0.00
     1.3   25 Nov 2021  Zaal De Kring  €100.00  accepted in part    €60.50
      Until when it can be spent follows from the day on which a coach is assigned
    ");
    assert_snapshot!(room.wijk("log roue").succeeds().transcript(), @"
    $ wijk log roue
    Log

     No.  When               Who  What
      11  31 Dec 2021 10:00  an   QDC-2021-001 expense 1.2 refused
      10  31 Dec 2021 10:00  an   QDC-2021-001 expense 1.2 of expense note 1
                                  changed
       9  31 Dec 2021 10:00  an   QDC-2021-001 expense 1.3 accepted: €60.50
       8  31 Dec 2021 10:00  an   QDC-2021-001 expense 1.2 asked back
       7  31 Dec 2021 10:00  an   QDC-2021-001 expense 1.1 accepted: €121.00
       6  31 Dec 2021 10:00  an   QDC-2021-001 expense 1.3 added to expense note 1
       5  31 Dec 2021 10:00  an   QDC-2021-001 expense 1.2 added to expense note 1
       4  31 Dec 2021 10:00  an   QDC-2021-001 expense 1.1 added to expense note 1
       3  31 Dec 2021 10:00  an   QDC-2021-001 expense note 1 received (start fund)
       2  31 Dec 2021 10:00  an   QDC-2021-001 start fund of €400.00 granted
                                  (repaid on proof of purchase)
       1  4 Oct 2021 11:00   an   {$reference} {$neighbourhood} changed
    ");
    assert_snapshot!(room.wijk("expense list --format csv").succeeds().transcript(), @"
    $ wijk expense list --format csv
    dossier,line,on,seller,description,gross_eur,state,accepted_eur,fund,project,category,net_eur,rate,vat_eur,seller_vat,activity,proof,document,lacking,agreed_on,judged_on,reason
    QDC-2021-001,1.1,2021-11-20,Drukkerij De Pers,Affiches voor de wijkwandeling,121.00,accepted,121.00,start-fund,,communication,100.00,21.00,21.00,BE0403170701,,F-2021-88,,,2021-11-18,2021-12-31,
    QDC-2021-001,1.2,2021-11-21,Bakker,Broodjes,79.00,refused,0.00,start-fund,,,74.53,6.00,4.47,BE0403170701,,,,,2021-11-20,2021-12-31,food is not paid
    QDC-2021-001,1.3,2021-11-25,Zaal De Kring,Zaalhuur,100.00,partly,60.50,start-fund,,hire,82.64,21.00,17.36,BE0403170701,,,,,2021-11-25,2021-12-31,la moitié sert à une autre association
    ");
}

#[test]
fn all_open_lines_are_accepted_at_once_and_undone_at_once() {
    let mut room = with_note();
    room.wijk(LINE).succeeds();
    room.wijk(&LINE.replace("11-20", "11-21")).succeeds();
    assert_snapshot!(room.wijk("expense accept roue --all --dry-run").succeeds().transcript(), @"
    $ wijk expense accept roue --all --dry-run
    ○ QDC-2021-001 uitgave 1.1 aanvaard: € 121,00 (Drukkerij De Pers)
    ○ QDC-2021-001 uitgave 1.2 aanvaard: € 121,00 (Drukkerij De Pers)
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
      Stand startfonds: € 242,00 aanvaard van € 400,00, nog € 158,00; € 0,00
      uitbetaald, nog € 242,00 uit te betalen
      Proefdraai: er is niets gewijzigd
    ");
    assert_snapshot!(room.wijk("expense accept roue --note 1").succeeds().transcript(), @"
    $ wijk expense accept roue --note 1
    ✓ QDC-2021-001 uitgave 1.1 aanvaard: € 121,00 (Drukkerij De Pers)
    ✓ QDC-2021-001 uitgave 1.2 aanvaard: € 121,00 (Drukkerij De Pers)
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
      Stand startfonds: € 242,00 aanvaard van € 400,00, nog € 158,00; € 0,00
      uitbetaald, nog € 242,00 uit te betalen
    → wijk payment add QDC-2021-001 --note 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("expense accept roue --all").exits(4).transcript(), @"
    $ wijk expense accept roue --all
    ✗ QDC-2021-001 heeft geen lijnen die te beoordelen zijn
      → wijk expense list QDC-2021-001
    [4]
    ");
    room.wijk("undo").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("expense note list roue").succeeds().transcript(), @"
    $ wijk expense note list roue
    Notes de frais de QDC-2021-001 La Roue

     Note  Fonds                Reçue le     Montant  Accepté  À apprécier
        1  budget de lancement  01/12/2021  242,00 €   0,00 €            2
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("expense remove roue 1.2").succeeds().transcript(), @"
    $ wijk expense remove roue 1.2
    ✓ QDC-2021-001 expense 1.2 taken out: Drukkerij De Pers, 21 Nov 2021, €121.00
      Standing, start fund: €0.00 accepted of €400.00, €400.00 left
      1 line to be judged
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("expense note edit roue 1 --declared 121 --reference N-1").succeeds().transcript(), @"
    $ wijk expense note edit roue 1 --declared 121 --reference N-1
    ✓ QDC-2021-001 La Roue: expense note 1 changed, received on 1 Dec 2021 (start
      fund)
      Standing, start fund: €0.00 accepted of €400.00, €400.00 left
      1 line to be judged
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("expense note remove roue 1").succeeds().transcript(), @"
    $ wijk expense note remove roue 1
    ✓ QDC-2021-001 La Roue: expense note 1 of 1 Dec 2021 taken out, with its lines
      (start fund)
      Standing, start fund: €0.00 accepted of €400.00, €400.00 left
      To take it back: wijk undo
    ");
}

#[test]
fn a_proof_is_filed_with_its_line() {
    let room = with_note();
    std::fs::write(room.path("factuur.pdf"), "%PDF-1.4 factuur").unwrap();
    let file = room.path("factuur.pdf");
    let words: Vec<&str> = vec![
        "expense",
        "add",
        "roue",
        "--date",
        "2021-11-20",
        "--seller",
        "Pers",
        "--description",
        "Affiches",
        "--gross",
        "121",
        "--file",
    ];
    let said = room.run(words.iter().copied().chain([file.to_str().unwrap()])).succeeds();
    assert!(said.stderr.contains("1.1"), "{}", said.stderr);
    assert!(room.wijk("expense show roue 1.1").succeeds().stdout.contains("Document"));
    assert!(room.wijk("document list roue").succeeds().stdout.contains("factuur"));
    // The same content again is said; nothing is kept of a line that is wrong.
    let again = room.run(words.iter().copied().chain([file.to_str().unwrap()]));
    assert_eq!(again.code, 4, "{}", again.transcript());
    room.wijk(
        "expense add roue --date 2021-11-21 --seller Pers --description Flyers --gross 50 --document 1",
    )
    .succeeds();
    let kept = room.wijk("document remove roue 1").exits(4);
    assert!(kept.stderr.contains("1.1") && kept.stderr.contains("1.2"), "{}", kept.transcript());
}
