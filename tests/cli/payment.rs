use insta::assert_snapshot;

use crate::cli::prepared;
use crate::common::Room;

const BANK: &str = "Boekingsdatum;Bedrag;Rekening tegenpartij;Mededeling;Transactienummer\n";

/// € 9.300,00 is awarded, approved and signed on 20 December 2021; the group has an account.
fn signed() -> Room {
    let room = prepared::decided();
    prepared::agree(&room, "2021-12-20");
    room.wijk("account set roue --iban BE68539007547034 --holder 'Wijkcomité' --from 2021-12-20").succeeds();
    room
}

/// And a plan: 80 % at the signature, the rest after the proofs.
fn planned() -> Room {
    let room = signed();
    room.wijk("payment plan roue --instalment signature:80% --instalment proofs:rest").succeeds();
    room
}

/// And the first instalment is claimed.
fn claimed() -> Room {
    let room = planned();
    room.wijk("payment add roue").succeeds();
    room.wijk("payment claim 1 --on 2021-12-22").succeeds();
    room
}

#[test]
fn an_award_is_paid_from_the_plan_to_the_bank() {
    let mut room = signed();
    assert_snapshot!(room.wijk("payment plan roue").exits(8).transcript(), @"
    $ wijk payment plan roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --instalment
    [8]
    ");
    let plan = "payment plan roue --instalment signature:80% --instalment proofs:rest";
    assert_snapshot!(room.wijk(plan).succeeds().transcript(), @"
    $ wijk payment plan roue --instalment signature:80% --instalment proofs:rest
    Schijven van QDC-2021-001 La Roue · € 9.300,00

     Nr.  Wanneer                                   Bedrag  Dag  Uitbetaling
       1  na ondertekening van de overeenkomst  € 7.440,00
       2  na de bewijsstukken                   € 1.860,00
      Toegekend € 9.300,00 · betaald € 0,00 · besteld € 0,00 · te bestellen € 0,00 ·
      gepland € 9.300,00
    ✓ QDC-2021-001: de schijven zijn gepland
    → wijk payment add QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("payment add roue").succeeds().transcript(), @"
    $ wijk payment add roue
    ✓ Uitbetaling 1 · QDC-2021-001 La Roue · schijf 1 · € 7.440,00 ·
      +++200/0000/00169+++
      Toegekend € 9.300,00 · betaald € 0,00 · besteld € 0,00 · te bestellen
      € 7.440,00 · gepland € 1.860,00
      Voor ze besteld kan worden, is er nog 1 opmerking:
     ✗ De schuldvordering is nog niet ontvangen                              W-CLAIM
       → wijk payment claim 1 --on …
    → wijk letter claim QDC-2021-001 --payment 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("payment run").exits(4).transcript(), @"
    $ wijk payment run
    ! Niet besteld: uitbetaling 1 · QDC-2021-001 La Roue · schijf 1 · € 7.440,00
     ✗ De schuldvordering is nog niet ontvangen                              W-CLAIM
       → wijk payment claim 1 --on …
    ✗ Niets besteld: de ene open uitbetaling kan doorgaan
      → wijk payment list --open
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("payment claim 1 --on 2021-12-22 --reference SV-1").succeeds().transcript(), @"
    $ wijk payment claim 1 --on 2021-12-22 --reference SV-1
    ✓ Paiement 1 · QDC-2021-001 La Roue · tranche 1 · 7.440,00 € : déclaration de
      créance reçue le 22/12/2021
      Octroyé 9.300,00 € · payé 0,00 € · ordonné 0,00 € · à ordonner 7.440,00 € ·
      planifié 1.860,00 €
    → wijk payment run --only 1
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("payment run --dry-run").succeeds().transcript(), @"
    $ wijk payment run --dry-run
    Liste de paiement 1 · PAY-2021-001 · 31/12/2021

     Bénéficiaire  IBAN               Montant  Communication         Référence
     Wijkcomité    BE68 5390 0754  7.440,00 €  +++200/0000/00169+++  SUB/QDC-2021-
                   7034                                              001

     Liste      1
     Référence  PAY-2021-001
     Établi     31/12/2021
     Nombre     1
     Total      7.440,00 €
    ○ Liste 1 (PAY-2021-001) : 1 paiement ordonné, au total 7.440,00 €
      Essai : rien n’a été modifié
    ");
    assert_snapshot!(room.wijk("payment run").succeeds().transcript(), @"
    $ wijk payment run
    Liste de paiement 1 · PAY-2021-001 · 31/12/2021

     Bénéficiaire  IBAN               Montant  Communication         Référence
     Wijkcomité    BE68 5390 0754  7.440,00 €  +++200/0000/00169+++  SUB/QDC-2021-
                   7034                                              001

     Liste      1
     Référence  PAY-2021-001
     Établi     31/12/2021
     Nombre     1
     Total      7.440,00 €
    ✓ Liste 1 (PAY-2021-001) : 1 paiement ordonné, au total 7.440,00 €
    → wijk payment confirm --from …
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("payment run show 1 --format csv").succeeds().transcript(), @"
    $ wijk payment run show 1 --format csv
    number,beneficiary,iban,amount_eur,communication,reference,of,dossier,neighbourhood,claim
    1,Wijkcomité,BE68539007547034,7440.00,200/0000/00169,SUB/QDC-2021-001,instalment-1,QDC-2021-001,La Roue,SV-1
    ");
    assert_snapshot!(room.wijk("payment run show 1 --format csv --csv-dialect excel-eu").succeeds().transcript(), @"
    $ wijk payment run show 1 --format csv --csv-dialect excel-eu
    ﻿number;beneficiary;iban;amount_eur;communication;reference;of;dossier;neighbourhood;claim
    1;Wijkcomité;BE68539007547034;7440,00;200/0000/00169;SUB/QDC-2021-001;instalment-1;QDC-2021-001;La Roue;SV-1
    ");
    assert_snapshot!(room.wijk("payment confirm 1 --on 2021-12-31 --bank 77").succeeds().transcript(), @"
    $ wijk payment confirm 1 --on 2021-12-31 --bank 77
    ✓ Payment 1 · QDC-2021-001 La Roue · instalment 1 · €7,440.00: paid on 31 Dec
      2021
      Awarded €9,300.00 · paid €7,440.00 · ordered €0.00 · to order €0.00 · planned
      €1,860.00
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("payment show 1").succeeds().transcript(), @"
    $ wijk payment show 1
    Payment 1 of QDC-2021-001 La Roue

     Of              instalment 1
     Amount          €7,440.00
     State           paid
     Agreement       SUB/QDC-2021-001
     Holder          Wijkcomité
     IBAN            BE68 5390 0754 7034
     Communication   +++200/0000/00169+++
     Made            31 Dec 2021
     Claimed         22 Dec 2021
     Claim           SV-1
     Run             1 PAY-2021-001
     Ordered         31 Dec 2021
     Paid            31 Dec 2021
     Bank reference  77
      Awarded €9,300.00 · paid €7,440.00 · ordered €0.00 · to order €0.00 · planned
      €1,860.00
    ");
    assert_snapshot!(room.wijk("payment list").succeeds().transcript(), @"
    $ wijk payment list
    Payments

     No.  Dossier       Of               Amount  State  Claimed      Paid
       1  QDC-2021-001  instalment 1  €7,440.00  paid   22 Dec 2021  31 Dec 2021
     1 payment, €7,440.00 in all
    ");
    room.speaking("nl");
    assert_snapshot!(room.wijk("payment add roue").succeeds().transcript(), @"
    $ wijk payment add roue
    ✓ Uitbetaling 2 · QDC-2021-001 La Roue · schijf 2 · € 1.860,00 ·
      +++200/0000/00270+++
      Toegekend € 9.300,00 · betaald € 7.440,00 · besteld € 0,00 · te bestellen
      € 1.860,00 · gepland € 0,00
      Voor ze besteld kan worden, zijn er nog 3 opmerkingen:
     ✗ De schuldvordering is nog niet ontvangen                              W-CLAIM
       → wijk payment claim 2 --on …
     ✗ Er is nog geen uitgave aanvaard                                        B-MO-5
       bron B35 · https://environnement.brussels/node/17300
       → wijk expense add QDC-2021-001
     ✗ Van de € 7.440,00 die al betaald is, is € 0,00 verantwoord; nog        B-MO-7
       € 7.440,00 nodig
       bron B35 · https://environnement.brussels/node/17300
       → wijk expense add QDC-2021-001
    → wijk letter claim QDC-2021-001 --payment 2
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("payment list --edition QDC-2021 --open --format json").succeeds().transcript(), @r#"
    $ wijk payment list --edition QDC-2021 --open --format json
    {
      "schema": "wijk/payments/1",
      "currency": "EUR",
      "data": {
        "payments": [
          {
            "number": 2,
            "dossier": "QDC-2021-001",
            "neighbourhood": "La Roue",
            "of": "instalment-2",
            "amount_cents": 186000,
            "state": "made",
            "claimed_on": null,
            "ordered_on": null,
            "paid_on": null,
            "communication": "200/0000/00270",
            "account": "BE•• •••• •••• 7034",
            "agreement": "SUB/QDC-2021-001",
            "made_on": "2021-12-31",
            "claim": null,
            "run": null,
            "bank": null,
            "cancelled_on": null,
            "reason": null
          }
        ]
      }
    }
    "#);
    assert_snapshot!(room.wijk("payment plan roue").succeeds().transcript(), @"
    $ wijk payment plan roue
    Schijven van QDC-2021-001 La Roue · € 9.300,00

     Nr.  Wanneer                                   Bedrag  Dag  Uitbetaling
       1  na ondertekening van de overeenkomst  € 7.440,00                 1
       2  na de bewijsstukken                   € 1.860,00                 2
      Toegekend € 9.300,00 · betaald € 7.440,00 · besteld € 0,00 · te bestellen
      € 1.860,00 · gepland € 0,00
    ");
    assert_snapshot!(room.wijk("payment run list").succeeds().transcript(), @"
    $ wijk payment run list
    Betalingslijsten

     Lijst  Referentie    Gemaakt     Aantal       Samen
         1  PAY-2021-001  31-12-2021       1  € 7.440,00
    ");
}
