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
    ✗ Niets besteld: de enige open uitbetaling kan nog niet doorgaan
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

/// The register itself, for what other commands write.
fn register(room: &Room, sql: &str) {
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    register.execute_batch(sql).unwrap();
}

/// An expense note with one line that was accepted.
fn accepted(room: &Room, number: u32, fund: &str, cents: i64) {
    register(
        room,
        &format!(
            "INSERT INTO expense_note (dossier, number, fund, received_on)
               VALUES (1, {number}, '{fund}', '2021-12-23');
             INSERT INTO expense (note, number, dossier, fund, spent_on, seller, seller_key, description, net_cents,
               vat_cents, gross_cents, lacking, verdict, accepted_cents, judged_on)
               SELECT id, 1, 1, '{fund}', '2021-12-22', 'Plantenhof', 'plantenhof', 'planten', {cents}, 0, {cents},
                 '', 'accepted', {cents}, '2021-12-24' FROM expense_note WHERE number = {number};"
        ),
    );
}

#[test]
fn a_plan_has_to_add_up_to_the_award() {
    let mut room = signed();
    assert_snapshot!(room.wijk("payment plan roue --instalment signature:80% --instalment proofs:19,99%").exits(7).transcript(), @"
    $ wijk payment plan roue --instalment signature:80% --instalment proofs:19,99%
    ✗ Niets bewaard: 1 fout
      --instalment · «signature:80% proofs:19,99%»: samen € 0,93 te weinig:
      € 9.300,00 te plannen, van € 9.300,00 toegekend
    [7]
    ");
    assert_snapshot!(room.wijk("payment plan roue --instalment signature:9300,01").exits(7).transcript(), @"
    $ wijk payment plan roue --instalment signature:9300,01
    ✗ Niets bewaard: 1 fout
      --instalment · «signature:9300,01»: samen € 0,01 te veel: € 9.300,00 te
      plannen, van € 9.300,00 toegekend
    [7]
    ");
    let wrong = "payment plan roue --instalment signature:101% --instalment report:1.000 --instalment day:2021-02-30=5 \
                 --instalment never:5 --instalment report:0 --instalment report:-1 --instalment report:1,234";
    assert_snapshot!(room.wijk(wrong).exits(7).transcript(), @"
    $ wijk payment plan roue --instalment signature:101% --instalment report:1.000 --instalment day:2021-02-30=5 --instalment never:5 --instalment report:0 --instalment report:-1 --instalment report:1,234
    ✗ Niets bewaard: 7 fouten
      --instalment · «signature:101%»: «101%» is geen percentage boven 0 en tot 100,
      met hoogstens twee decimalen
      --instalment · «report:1.000»: kan op twee manieren gelezen worden: schrijf
      1000 of 1000,00
      --instalment · «day:2021-02-30=5»: «2021-02-30» is geen dag; verwacht zoals
      day:2027-03-01=2500
      --instalment · «never:5»: verwacht: signature:80%, report:1500,00, proofs:rest
      of day:2027-03-01=2500
      --instalment · «report:0»: het bedrag moet groter zijn dan nul
      --instalment · «report:-1»: een bedrag kan niet negatief zijn
      --instalment · «report:1,234»: kan op twee manieren gelezen worden: schrijf
      1000 of 1000,00
    [7]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("payment plan roue --instalment signature:rest --instalment proofs:rest").exits(7).transcript(), @"
    $ wijk payment plan roue --instalment signature:rest --instalment proofs:rest
    ✗ Rien n’est enregistré : 1 erreur
      --instalment · « signature:rest proofs:rest » : une tranche au plus prend le
      reste (9.300,00 € octroyés, 9.300,00 € à planifier)
    [7]
    ");
    assert_snapshot!(room.wijk("payment plan roue --instalment signature:9300 --instalment proofs:rest").exits(7).transcript(), @"
    $ wijk payment plan roue --instalment signature:9300 --instalment proofs:rest
    ✗ Rien n’est enregistré : 1 erreur
      --instalment · « signature:9300 proofs:rest » : la tranche 2 revient à zéro
      (9.300,00 € octroyés, 9.300,00 € à planifier)
    [7]
    ");
    room.wijk("payment plan roue --instalment signature:5000 --instalment day:2022-03-01=4300").succeeds();
    room.speaking("en");
    assert_snapshot!(room.wijk("payment plan roue --instalment signature:100%").exits(4).transcript(), @"
    $ wijk payment plan roue --instalment signature:100%
    ✗ QDC-2021-001 has a plan of 2 instalments already; --replace plans anew
      → wijk payment plan QDC-2021-001 --replace
    [4]
    ");
    room.wijk("payment add roue --amount 4000").succeeds();
    assert_snapshot!(room.wijk("payment plan roue --replace --instalment proofs:rest").succeeds().transcript(), @"
    $ wijk payment plan roue --replace --instalment proofs:rest
    Instalments of QDC-2021-001 La Roue · €9,300.00

     No.  When                             Amount  Day  Payment  Its amount
       1  when the agreement is signed  €4,000.00             1   €4,000.00
       2  when the proofs are in        €5,300.00
      Awarded €9,300.00 · paid €0.00 · ordered €0.00 · to order €4,000.00 · planned
      €5,300.00
    ✓ QDC-2021-001: the instalments are planned
    → wijk payment add QDC-2021-001
      To take it back: wijk undo
    ");
}

#[test]
fn an_amount_is_above_zero_and_within_what_is_given() {
    let room = planned();
    for (amount, code) in
        [("0", 7), ("-5", 7), ("1,234", 7), ("1.000", 7), ("7440,01", 7), ("99999999999999999999", 7)]
    {
        let line = format!("payment add roue --amount={amount}");
        let said = room.wijk(&line).exits(code);
        assert!(said.stderr.contains("--amount"), "{}", said.transcript());
    }
    assert_snapshot!(room.wijk("payment add roue --amount 1.000").exits(7).transcript(), @"
    $ wijk payment add roue --amount 1.000
    ✗ Niets bewaard: 1 fout
      --amount · «1.000»: kan op twee manieren gelezen worden: schrijf 1000 of
      1000,00
    [7]
    ");
    assert_snapshot!(room.wijk("payment add roue --amount 0").exits(7).transcript(), @"
    $ wijk payment add roue --amount 0
    ✗ Niets bewaard: 1 fout
      --amount · «0.00»: het bedrag moet groter zijn dan nul
    [7]
    ");
    assert_snapshot!(room.wijk("payment add roue --amount 7440,01").exits(7).transcript(), @"
    $ wijk payment add roue --amount 7440,01
    ✗ Niets bewaard: 1 fout
      --amount · «7440.01»: hoogstens € 7.440,00
    [7]
    ");
    assert_snapshot!(room.wijk("payment add roue --instalment 3").exits(3).transcript(), @"
    $ wijk payment add roue --instalment 3
    ✗ QDC-2021-001 heeft geen schijf 3
      1
      2
      → wijk payment plan QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("payment add roue --balance").exits(4).transcript(), @"
    $ wijk payment add roue --balance
    ✗ De afrekening van QDC-2021-001 is nog niet gemaakt: er is nog geen saldo
      → wijk settle QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("payment add roue --advance").exits(4).transcript(), @"
    $ wijk payment add roue --advance
    ✗ QDC-2021-001 heeft geen startfonds
      → wijk fund grant QDC-2021-001
    [4]
    ");
    room.wijk("payment add roue --instalment 1").succeeds();
    assert_snapshot!(room.wijk("payment add roue --instalment 1").exits(4).transcript(), @"
    $ wijk payment add roue --instalment 1
    ✗ Schijf 1 is al uitbetaling 1
      → wijk payment show 1
    [4]
    ");
    room.wijk("payment add roue").succeeds();
    assert_snapshot!(room.wijk("payment add roue").exits(4).transcript(), @"
    $ wijk payment add roue
    ✗ Alle schijven van QDC-2021-001 zijn betaald of onderweg
      → wijk settle QDC-2021-001
    [4]
    ");
}

#[test]
fn no_payment_without_an_account_a_plan_or_an_award() {
    let room = prepared::decided();
    assert_snapshot!(room.wijk("payment add roue").exits(4).transcript(), @"
    $ wijk payment add roue
    ✗ Voor QDC-2021-001 is nog niet gepland in welke schijven betaald wordt
      → wijk payment plan QDC-2021-001
    [4]
    ");
    room.wijk("payment plan roue --instalment signature:100%").succeeds();
    assert_snapshot!(room.wijk("payment add roue").exits(3).transcript(), @"
    $ wijk payment add roue
    ✗ Van QDC-2021-001 is geen rekening in gebruik
      → wijk account set QDC-2021-001
    [3]
    ");
    room.wijk("account set roue --iban BE68539007547034").succeeds();
    assert_snapshot!(room.wijk("payment add roue").succeeds().transcript(), @"
    $ wijk payment add roue
    ✓ Uitbetaling 1 · QDC-2021-001 La Roue · schijf 1 · € 9.300,00 ·
      +++200/0000/00169+++
      Toegekend € 9.300,00 (nog niet goedgekeurd) · betaald € 0,00 · besteld € 0,00
      · te bestellen € 9.300,00 · gepland € 0,00
      Voor ze besteld kan worden, zijn er nog 5 opmerkingen:
     ✗ De schuldvordering is nog niet ontvangen                              W-CLAIM
       → wijk payment claim 1 --on …
     ✗ De overeenkomst is nog niet door beide partijen getekend               B-MO-5
       bron B35 · https://environnement.brussels/node/17300
       → wijk agreement signed QDC-2021-001
     ✗ Met deze € 9.300,00 komt er € 9.300,00 te veel: al € 0,00        W-COMMITMENT
       betaald of besteld, € 0,00 toegekend en goedgekeurd
       → wijk approve QDC-2021-001
     ✗ Goedkeuring voor € 9.300,00 ontbreekt: Advies van de          W-PAY-APPROVALS
       Inspecteur van Financiën, Akkoord van de minister van
       Begroting en Subsidiebesluit van de minister
       bron B35 · https://environnement.brussels/node/17300
       → wijk approve QDC-2021-001 finance-inspector
     ✗ Er is nog geen overeenkomst over € 9.300,00                   W-PAY-AGREEMENT
       bron B35 · https://environnement.brussels/node/17300
       → wijk agreement draw QDC-2021-001
    → wijk letter claim QDC-2021-001 --payment 1
      Ongedaan maken: wijk undo
    ");
    let bare = prepared::room();
    assert_snapshot!(bare.wijk("payment plan roue --instalment signature:100%").exits(4).transcript(), @"
    $ wijk payment plan roue --instalment signature:100%
    ✗ QDC-2021-001 La Roue staat op «voorbereiding»: er kan nu niets betaald worden
      → wijk check QDC-2021-001
    [4]
    ");
    bare.wijk("withdraw roue --reason x").succeeds();
    assert_snapshot!(bare.wijk("payment add roue --note 1").exits(4).transcript(), @"
    $ wijk payment add roue --note 1
    ✗ QDC-2021-001 La Roue staat op «teruggetrokken» en loopt nu niet
      → wijk reopen QDC-2021-001 --reason …
    [4]
    ");
}

#[test]
fn what_rests_or_ended_or_has_no_account_any_more_is_held_back() {
    let room = claimed();
    room.wijk("account end roue").succeeds();
    assert_snapshot!(room.wijk("payment run").exits(4).transcript(), @"
    $ wijk payment run
    ! Niet besteld: uitbetaling 1 · QDC-2021-001 La Roue · schijf 1 · € 7.440,00
     ✗ De rekening waarop betaald zou worden, is beëindigd                 W-ACCOUNT
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
    ✗ Niets besteld: de enige open uitbetaling kan nog niet doorgaan
      → wijk payment list --open
    [4]
    ");
    let aside = "payment run --override W-ACCOUNT --reason 'rekening komt nog'";
    assert_snapshot!(room.wijk(aside).succeeds().transcript(), @"
    $ wijk payment run --override W-ACCOUNT --reason rekening komt nog
    Betalingslijst 1 · PAY-2021-001 · 31-12-2021

     Begunstigde  IBAN                Bedrag  Mededeling            Referentie
     Wijkcomité   BE68 5390 0754  € 7.440,00  +++200/0000/00169+++  SUB/QDC-2021-
                  7034                                              001

     Lijst       1
     Referentie  PAY-2021-001
     Gemaakt     31-12-2021
     Aantal      1
     Samen       € 7.440,00
    ✓ Lijst 1 (PAY-2021-001): 1 uitbetaling besteld, samen € 7.440,00
    → wijk payment confirm --from …
      Ongedaan maken: wijk undo
    ");
    room.wijk("undo").succeeds();
    room.wijk("account set roue --iban BE43068999999501").succeeds();
    assert_snapshot!(room.wijk("payment run --override W-CLAIM --reason x").exits(4).transcript(), @"
    $ wijk payment run --override W-CLAIM --reason x
    ✗ Regel W-CLAIM is voldaan en hoeft niet terzijde
    [4]
    ");
    assert_snapshot!(room.wijk("payment run --override W-NEVER --reason x").exits(3).transcript(), @"
    $ wijk payment run --override W-NEVER --reason x
    ✗ Deze editie kent geen regel «W-NEVER»
    [3]
    ");
    assert_snapshot!(room.wijk("payment run --override W-CLAIM").exits(4).transcript(), @"
    $ wijk payment run --override W-CLAIM
    ✗ Geef een reden op om een regel terzijde te schuiven: W-CLAIM
      → dezelfde opdracht met --reason …
    [4]
    ");
    room.wijk("suspend roue --reason x").succeeds();
    assert_snapshot!(room.wijk("payment run").exits(4).transcript(), @"
    $ wijk payment run
    ! Niet besteld: uitbetaling 1 · QDC-2021-001 La Roue · schijf 1 · € 7.440,00
     ✗ QDC-2021-001 staat op «opgeschort»: er wordt niets betaald
       → wijk resume QDC-2021-001
    ✗ Niets besteld: de enige open uitbetaling kan nog niet doorgaan
      → wijk payment list --open
    [4]
    ");
    room.wijk("resume roue").succeeds();
    room.wijk("withdraw roue --reason x").succeeds();
    assert_snapshot!(room.wijk("payment run").exits(4).transcript(), @"
    $ wijk payment run
    ! Niet besteld: uitbetaling 1 · QDC-2021-001 La Roue · schijf 1 · € 7.440,00
     ✗ QDC-2021-001 staat op «teruggetrokken»: er wordt niets betaald
       → wijk payment cancel 1 --reason …
    ✗ Niets besteld: de enige open uitbetaling kan nog niet doorgaan
      → wijk payment list --open
    [4]
    ");
}

#[test]
fn a_payment_goes_one_way_only() {
    let room = claimed();
    assert_snapshot!(room.wijk("payment confirm 1").exits(4).transcript(), @"
    $ wijk payment confirm 1
    ✗ Uitbetaling 1 is gevorderd (22-12-2021)
      → wijk payment run --only 1
    [4]
    ");
    assert_snapshot!(room.wijk("payment confirm 9").exits(3).transcript(), @"
    $ wijk payment confirm 9
    ✗ Er is geen uitbetaling 9
      → wijk payment list
    [3]
    ");
    assert_snapshot!(room.wijk("payment run --only 9").exits(3).transcript(), @"
    $ wijk payment run --only 9
    ✗ Er is geen uitbetaling 9
      → wijk payment list
    [3]
    ");
    room.wijk("payment run --reference LIJST-1").succeeds();
    assert_snapshot!(room.wijk("payment run").exits(4).transcript(), @"
    $ wijk payment run
    ✗ Er is niets te bestellen: geen enkele uitbetaling staat open
      → wijk payment list --open
    [4]
    ");
    assert_snapshot!(room.wijk("payment run --only 1").exits(4).transcript(), @"
    $ wijk payment run --only 1
    ✗ Uitbetaling 1 is besteld (31-12-2021)
      → wijk payment confirm 1 --on …
    [4]
    ");
    assert_snapshot!(room.wijk("payment claim 1").exits(4).transcript(), @"
    $ wijk payment claim 1
    ✗ Uitbetaling 1 is besteld (31-12-2021)
      → wijk payment confirm 1 --on …
    [4]
    ");
    assert_snapshot!(room.wijk("payment confirm 1 --on 2021-12-30").exits(4).transcript(), @"
    $ wijk payment confirm 1 --on 2021-12-30
    ✗ 30-12-2021 ligt vóór de vorige stap (31-12-2021)
      → dezelfde opdracht met --on 2021-12-31
    [4]
    ");
    assert_snapshot!(room.wijk("payment confirm 1 --on 2022-01-01").exits(4).transcript(), @"
    $ wijk payment confirm 1 --on 2022-01-01
    ✗ 01-01-2022 ligt in de toekomst; vandaag is 31-12-2021
      → dezelfde opdracht met --on 2021-12-31
    [4]
    ");
    register(&room, "UPDATE edition SET locked_until = '2021-12-31'");
    assert_snapshot!(room.wijk("payment confirm 1").exits(4).transcript(), @"
    $ wijk payment confirm 1
    ✗ De boeken van QDC-2021 zijn vergrendeld tot en met 31-12-2021: op 31-12-2021
      kan niets meer geboekt worden
      → wijk budget unlock QDC-2021
    [4]
    ");
    register(&room, "UPDATE edition SET locked_until = NULL");
    room.wijk("payment confirm 1").succeeds();
    assert_snapshot!(room.wijk("payment confirm 1").exits(4).transcript(), @"
    $ wijk payment confirm 1
    ✗ Uitbetaling 1 is betaald (31-12-2021)
      → wijk payment show 1
    [4]
    ");
    assert_snapshot!(room.wijk("payment cancel 1 --reason x").exits(4).transcript(), @"
    $ wijk payment cancel 1 --reason x
    ✗ Uitbetaling 1 is betaald (31-12-2021)
      → wijk payment show 1
    [4]
    ");
    assert_snapshot!(room.wijk("payment run show 9").exits(3).transcript(), @"
    $ wijk payment run show 9
    ✗ Er is geen betalingslijst 9
      → wijk payment run list
    [3]
    ");
    room.wijk("payment add roue").succeeds();
    assert_snapshot!(room.wijk("payment cancel 2").exits(8).transcript(), @"
    $ wijk payment cancel 2
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --reason
    [8]
    ");
    assert_snapshot!(room.wijk("payment cancel 2 --reason 'te vroeg'").succeeds().transcript(), @"
    $ wijk payment cancel 2 --reason te vroeg
    ✓ Uitbetaling 2 · QDC-2021-001 La Roue · schijf 2 · € 1.860,00: geannuleerd
      Toegekend € 9.300,00 · betaald € 7.440,00 · besteld € 0,00 · te bestellen
      € 0,00 · gepland € 1.860,00
    → wijk payment add QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("payment claim").exits(8).transcript(), @"
    $ wijk payment claim
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      NUMBER
    [8]
    ");
    assert_snapshot!(room.wijk("payment run --reference LIJST-1").exits(7).transcript(), @"
    $ wijk payment run --reference LIJST-1
    ✗ Niets bewaard: 1 fout
      --reference · «LIJST-1»: deze referentie heeft lijst 1 al
    [7]
    ");
    assert_snapshot!(room.wijk("log roue --limit 4").transcript(), @"
    $ wijk log roue --limit 4
    Logboek

     Nr.  Wanneer           Wie  Wat
      26  31-12-2021 10:00  an   QDC-2021-001 uitbetaling 2 geannuleerd op
                                 31-12-2021
      25  31-12-2021 10:00  an   QDC-2021-001 uitbetaling 2: € 1.860,00
      24  31-12-2021 10:00  an   QDC-2021-001 uitbetaling 1 bevestigd, € 7.440,00
      23  31-12-2021 10:00  an   betalingslijst 1 (LIJST-1): 1 uitbetaling,
                                 € 7.440,00
    ");
}

#[test]
fn the_statement_of_a_bank_is_booked_once_and_what_does_not_match_is_told() {
    let room = claimed();
    room.wijk("payment run").succeeds();
    let lines = [
        "31/12/2021;-7440,00;BE68 5390 0754 7034;+++200/0000/00169+++;1",
        "31/12/2021;-7440,00;BE68 5390 0754 7034;+++200/0000/00169+++;2",
        "31/12/2021;-12,00;BE68 5390 0754 7034;huur;3",
        "31/12/2021;-12,00;BE68 5390 0754 7034;+++200/0000/00270+++;4",
        "31/12/2021;50,00;BE68 5390 0754 7034;+++300/0000/00106+++;5",
        "31/12/2021;50,00;BE68 5390 0754 7034;gift;6",
    ];
    let file = room.file("bank.csv", format!("{BANK}{}\n", lines.join("\n")));
    let file = file.to_str().unwrap().to_owned();
    assert_snapshot!(room.run(["payment", "confirm", "--from", &file]).succeeds().transcript(), @"
    $ wijk payment confirm --from [room]/bank.csv
    Rekeninguittreksel

    Bevestigd
     Nr.  Dossier       Waarvan       Bedrag  Toestand  Gevorderd   Betaald
       1  QDC-2021-001  schijf 1  € 7.440,00  betaald   22-12-2021  31-12-2021

    Niet geboekt
     Regel       Bedrag  Mededeling            Waarom niet
         3  € −7.440,00  +++200/0000/00169+++  uitbetaling 1 staat al hoger in het
                                               bestand
         4     € −12,00                        geen gestructureerde mededeling
         5     € −12,00  +++200/0000/00270+++  geen uitbetaling heeft deze
                                               mededeling
         6      € 50,00  +++300/0000/00106+++  van een terugvordering: wijk
                                               recovery repaid
         7      € 50,00                        geld dat binnenkomt
    ✓ 1 uitbetaling bevestigd, € 7.440,00 · 5 regels niet geboekt
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.run(["payment", "confirm", "--from", &file]).succeeds().transcript(), @"
    $ wijk payment confirm --from [room]/bank.csv
    Rekeninguittreksel

    Bevestigd
     Geen uitbetalingen

    Niet geboekt
     Regel       Bedrag  Mededeling            Waarom niet
         2  € −7.440,00  +++200/0000/00169+++  uitbetaling 1 was al bevestigd
         3  € −7.440,00  +++200/0000/00169+++  uitbetaling 1 was al bevestigd
         4     € −12,00                        geen gestructureerde mededeling
         5     € −12,00  +++200/0000/00270+++  geen uitbetaling heeft deze
                                               mededeling
         6      € 50,00  +++300/0000/00106+++  van een terugvordering: wijk
                                               recovery repaid
         7      € 50,00                        geld dat binnenkomt
    ✓ Niets geboekt · 6 regels niet geboekt
    ");
    assert_snapshot!(room.wijk("payment show 1").succeeds().transcript(), @"
    $ wijk payment show 1
    Uitbetaling 1 van QDC-2021-001 La Roue

     Waarvan         schijf 1
     Bedrag          € 7.440,00
     Toestand        betaald
     Overeenkomst    SUB/QDC-2021-001
     Houder          Wijkcomité
     IBAN            BE68 5390 0754 7034
     Mededeling      +++200/0000/00169+++
     Gemaakt         31-12-2021
     Gevorderd       22-12-2021
     Lijst           1 PAY-2021-001
     Besteld         31-12-2021
     Betaald         31-12-2021
     Bankreferentie  1
      Toegekend € 9.300,00 · betaald € 7.440,00 · besteld € 0,00 · te bestellen
      € 0,00 · gepland € 1.860,00
    ");
    room.wijk("undo").succeeds();
    let other = [
        "31/12/2021;-7440,01;BE68 5390 0754 7034;+++200/0000/00169+++;1",
        "31/12/2021;-7440,00;BE43 0689 9999 9501;+++200/0000/00169+++;2",
        "30/12/2021;-7440,00;BE68 5390 0754 7034;+++200/0000/00169+++;3",
        "01/01/2022;-7440,00;BE68 5390 0754 7034;+++200/0000/00169+++;4",
    ];
    room.file("bank.csv", format!("{BANK}{}\n", other.join("\n")));
    assert_snapshot!(room.run(["payment", "confirm", "--from", &file, "--format", "csv", "--section", "not_booked"]).succeeds().transcript(), @"
    $ wijk payment confirm --from [room]/bank.csv --format csv --section not_booked
    line,on,amount_eur,communication,payment,why
    2,2021-12-31,-7440.01,200/0000/00169,1,other-amount
    3,2021-12-31,-7440.00,200/0000/00169,1,other-account
    4,2021-12-30,-7440.00,200/0000/00169,1,before-run
    5,2022-01-01,-7440.00,200/0000/00169,1,future
    ✓ Niets geboekt · 4 regels niet geboekt
    ");
}

#[test]
fn a_file_that_is_no_statement_is_refused_with_every_fault() {
    let room = claimed();
    let file = room.file("bank.csv", format!("{BANK}31-31-2021;x;;;1\n31/12/2021;1.000;;;2\n"));
    assert_snapshot!(room.run(["payment", "confirm", "--from", file.to_str().unwrap()]).exits(7).transcript(), @"
    $ wijk payment confirm --from [room]/bank.csv
    ✗ Niets bewaard: 3 fouten
      rij 1 · regel 2 · Boekingsdatum · «31-31-2021»: deze dag bestaat niet; dag
      voor maand, zoals 30/09/2021
      rij 1 · regel 2 · Bedrag · «x»: dit is geen bedrag; verwacht zoals 14.800,00
      of 14800
      rij 2 · regel 3 · Bedrag · «1.000»: dit kan op twee manieren gelezen worden;
      schrijf 1000 of 1.000,00
    [7]
    ");
    room.file("bank.csv", "naam,adres\nx,y\n");
    assert_snapshot!(room.run(["payment", "confirm", "--from", file.to_str().unwrap()]).exits(7).transcript(), @"
    $ wijk payment confirm --from [room]/bank.csv
    ✗ Niets bewaard: 2 fouten
      regel 1 · date: deze kolom ontbreekt; er zijn: naam en adres
      regel 1 · amount: deze kolom ontbreekt; er zijn: naam en adres
    [7]
    ");
    assert_snapshot!(room.wijk("payment confirm --from weg.csv").exits(3).transcript(), @"
    $ wijk payment confirm --from weg.csv
    ✗ Er is geen bestand weg.csv
    [3]
    ");
}

#[test]
fn the_second_instalment_waits_for_proofs() {
    let mut room = claimed();
    room.wijk("payment run").succeeds();
    room.wijk("payment confirm 1").succeeds();
    room.wijk("payment add roue").succeeds();
    room.wijk("payment claim 2").succeeds();
    accepted(&room, 1, "award", 743_999);
    assert_snapshot!(room.wijk("payment run").exits(4).transcript(), @"
    $ wijk payment run
    ! Niet besteld: uitbetaling 2 · QDC-2021-001 La Roue · schijf 2 · € 1.860,00
     ✗ Van de € 7.440,00 die al betaald is, is € 7.439,99 verantwoord; nog    B-MO-7
       € 0,01 nodig
       bron B35 · https://environnement.brussels/node/17300
       → wijk expense add QDC-2021-001
    ✗ Niets besteld: de enige open uitbetaling kan nog niet doorgaan
      → wijk payment list --open
    [4]
    ");
    accepted(&room, 2, "award", 1);
    room.speaking("en");
    assert_snapshot!(room.wijk("payment run --format plain").succeeds().transcript(), @"
    $ wijk payment run --format plain
    number	beneficiary	iban	amount_eur	communication	reference	of	dossier	neighbourhood	claim
    2	Wijkcomité	BE68539007547034	1860.00	200/0000/00270	SUB/QDC-2021-001	instalment-2	QDC-2021-001	La Roue	
    ✓ Run 2 (PAY-2021-002): 1 payment ordered, €1,860.00 in all
    → wijk payment confirm --from …
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("report payments").succeeds().transcript(), @"
    $ wijk report payments
    Payments of QDC-2021

    By month
     Month      Claimed    Ordered       Paid
     2021-12  €9,300.00  €9,300.00  €7,440.00

    By state
     State      Number     Amount
     made            0      €0.00
     claimed         0      €0.00
     ordered         1  €1,860.00
     paid            1  €7,440.00
     cancelled       0      €0.00

    From claim to payment
     Mean number of days from claim to       9 d
     payment
     Longest                                 9 d
     Claimed and not paid                    €1,860.00

    Committed and not planned
     All that is committed is planned

    Every payment
     Dossier       Of               Amount  State    Claimed      Paid         Days
     QDC-2021-001  instalment 1  €7,440.00  paid     22 Dec 2021  31 Dec 2021   9 d
     QDC-2021-001  instalment 2  €1,860.00  ordered  31 Dec 2021
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("report payments QDC-2021 --format json --section months").succeeds().transcript(), @r#"
    $ wijk report payments QDC-2021 --format json --section months
    {
      "schema": "wijk/payments-report/1",
      "currency": "EUR",
      "data": {
        "months": [
          {
            "month": "2021-12",
            "claimed_cents": 930000,
            "ordered_cents": 930000,
            "paid_cents": 744000
          }
        ],
        "states": [
          {
            "state": "made",
            "count": 0,
            "amount_cents": 0
          },
          {
            "state": "claimed",
            "count": 0,
            "amount_cents": 0
          },
          {
            "state": "ordered",
            "count": 1,
            "amount_cents": 186000
          },
          {
            "state": "paid",
            "count": 1,
            "amount_cents": 744000
          },
          {
            "state": "cancelled",
            "count": 0,
            "amount_cents": 0
          }
        ],
        "speed": {
          "mean_days": 9,
          "longest_days": 9,
          "waiting_cents": 186000
        },
        "unscheduled": [],
        "payments": [
          {
            "number": 1,
            "dossier": "QDC-2021-001",
            "neighbourhood": "La Roue",
            "of": "instalment-1",
            "amount_cents": 744000,
            "state": "paid",
            "claimed_on": "2021-12-22",
            "ordered_on": "2021-12-31",
            "paid_on": "2021-12-31",
            "days": 9,
            "communication": "200/0000/00169"
          },
          {
            "number": 2,
            "dossier": "QDC-2021-001",
            "neighbourhood": "La Roue",
            "of": "instalment-2",
            "amount_cents": 186000,
            "state": "ordered",
            "claimed_on": "2021-12-31",
            "ordered_on": "2021-12-31",
            "paid_on": null,
            "days": null,
            "communication": "200/0000/00270"
          }
        ],
        "editions": []
      }
    }
    "#);
}

#[test]
fn what_is_accepted_of_a_note_after_it_was_repaid_is_repaid_later() {
    let room = prepared::room();
    room.wijk("account set roue --iban BE68539007547034").succeeds();
    let fund = "INSERT INTO start_fund (dossier, amount_cents, regime, granted_on)
                VALUES (1, 40000, 'reimbursement', '2021-10-05');";
    register(&room, fund);
    accepted(&room, 1, "start-fund", 10_000);
    room.wijk("payment add roue --note 1").succeeds();
    let said = room.wijk("payment add roue --note 1").exits(4);
    assert!(said.stderr.contains("is al uitbetaling 1"), "{}", said.transcript());
    let later = "INSERT INTO expense (note, number, dossier, fund, spent_on, seller, seller_key, description, net_cents,
                   vat_cents, gross_cents, lacking, verdict, accepted_cents, judged_on)
                 VALUES (1, 2, 1, 'start-fund', '2021-12-22', 'Bakkerij', 'bakkerij', 'koffie', 5001, 0, 5001, '',
                   'accepted', 5001, '2021-12-24');";
    register(&room, later);
    let said = room.wijk("payment add roue --note 1").succeeds();
    assert!(said.stderr.contains("50,01"), "{}", said.transcript());
    let said = room.wijk("payment add roue --note 1").exits(4);
    assert!(said.stderr.contains("is al uitbetaling 2"), "{}", said.transcript());
}

#[test]
fn a_start_fund_is_repaid_note_by_note_or_paid_beforehand() {
    let mut room = prepared::room();
    room.wijk("account set roue --iban BE68539007547034").succeeds();
    let fund = "INSERT INTO start_fund (dossier, amount_cents, regime, granted_on)
                VALUES (1, 40000, 'reimbursement', '2021-10-05');";
    register(&room, fund);
    accepted(&room, 1, "start-fund", 30_000);
    accepted(&room, 2, "start-fund", 15_000);
    assert_snapshot!(room.wijk("payment add roue --note 1").succeeds().transcript(), @"
    $ wijk payment add roue --note 1
    ✓ Uitbetaling 1 · QDC-2021-001 La Roue · onkostennota 1 · € 300,00 ·
      +++200/0000/00169+++
      Toegekend € 400,00 · betaald € 0,00 · besteld € 0,00 · te bestellen € 300,00 ·
      gepland € 0,00 · nog niet gepland € 100,00
    → wijk payment run --only 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("payment add roue --note 1").exits(4).transcript(), @"
    $ wijk payment add roue --note 1
    ✗ Onkostennota 1 is al uitbetaling 1
      → wijk payment show 1
    [4]
    ");
    assert_snapshot!(room.wijk("payment add roue --note 3").exits(3).transcript(), @"
    $ wijk payment add roue --note 3
    ✗ QDC-2021-001 heeft geen onkostennota 3
      → wijk expense note list QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("payment add roue --note 2").succeeds().transcript(), @"
    $ wijk payment add roue --note 2
    ✓ Uitbetaling 2 · QDC-2021-001 La Roue · onkostennota 2 · € 100,00 ·
      +++200/0000/00270+++
      Toegekend € 400,00 · betaald € 0,00 · besteld € 0,00 · te bestellen € 400,00 ·
      gepland € 0,00
    → wijk payment run --only 2
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("payment add roue --advance").exits(4).transcript(), @"
    $ wijk payment add roue --advance
    ✗ Het startfonds van QDC-2021-001 wordt terugbetaald op bewijs, niet vooraf
      → wijk payment add QDC-2021-001 --note …
    [4]
    ");
    assert_snapshot!(room.wijk("payment run").succeeds().transcript(), @"
    $ wijk payment run
    Betalingslijst 1 · PAY-2021-001 · 31-12-2021

     Begunstigde  IBAN                   Bedrag  Mededeling            Referentie
     La Roue      BE68 5390 0754 7034  € 300,00  +++200/0000/00169+++  QDC-2021-001
     La Roue      BE68 5390 0754 7034  € 100,00  +++200/0000/00270+++  QDC-2021-001

     Lijst       1
     Referentie  PAY-2021-001
     Gemaakt     31-12-2021
     Aantal      2
     Samen       € 400,00
    ✓ Lijst 1 (PAY-2021-001): 2 uitbetalingen besteld, samen € 400,00
    → wijk payment confirm --from …
      Ongedaan maken: wijk undo
    ");
    register(&room, "DELETE FROM payment; UPDATE start_fund SET regime = 'advance';");
    room.speaking("fr");
    assert_snapshot!(room.wijk("payment add roue --advance").succeeds().transcript(), @"
    $ wijk payment add roue --advance
    ✓ Paiement 1 · QDC-2021-001 La Roue · avance du budget de lancement · 400,00 € ·
      +++200/0000/00169+++
      Octroyé 400,00 € · payé 0,00 € · ordonné 0,00 € · à ordonner 400,00 € ·
      planifié 0,00 €
      Avant de pouvoir l’ordonner, il reste 2 remarques :
     ✗ La note de débit n’a pas encore été reçue                             W-CLAIM
       → wijk fund edit QDC-2021-001 --debit-note …
     ✗ L’avance est payée sur note de débit, et celle-ci n’est pas encore là  B-MO-5
       source B35 · https://environnement.brussels/node/17300
       → wijk fund edit QDC-2021-001 --debit-note …
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("payment run").exits(4).transcript(), @"
    $ wijk payment run
    ! Pas ordonné : paiement 1 · QDC-2021-001 La Roue · avance du budget de
      lancement · 400,00 €
     ✗ La note de débit n’a pas encore été reçue                             W-CLAIM
       → wijk fund edit QDC-2021-001 --debit-note …
     ✗ L’avance est payée sur note de débit, et celle-ci n’est pas encore là  B-MO-5
       source B35 · https://environnement.brussels/node/17300
       → wijk fund edit QDC-2021-001 --debit-note …
    ✗ Rien n’est ordonné : le seul paiement ouvert ne peut pas encore passer
      → wijk payment list --open
    [4]
    ");
    register(&room, "UPDATE start_fund SET debit_note = 'DN-1', debit_note_on = '2021-10-06'");
    room.wijk("payment run").succeeds();
    room.speaking("en");
    assert_snapshot!(room.wijk("payment add roue --advance").exits(4).transcript(), @"
    $ wijk payment add roue --advance
    ✗ The start fund of QDC-2021-001 is wholly paid or on its way
      → wijk payment list QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("payment add roue --note 2").exits(4).transcript(), @"
    $ wijk payment add roue --note 2
    ✗ The start fund of QDC-2021-001 is an advance: an expense note justifies it and
      is not repaid
      → wijk payment add QDC-2021-001 --advance
    [4]
    ");
}

#[test]
fn what_falls_due_is_on_the_agenda() {
    let mut room = signed();
    room.wijk("payment plan roue --instalment signature:5000 --instalment day:2022-01-02=4300").succeeds();
    room.wijk("payment add roue").succeeds();
    room.wijk("payment claim 1 --on 2021-12-22").succeeds();
    assert_snapshot!(room.wijk("agenda --dossier roue").succeeds().transcript(), @"
    $ wijk agenda --dossier roue
     Wanneer        Wijk     Wat
     ! 9 d te laat  La Roue  uitbetaling 1 is gevorderd en nog niet besteld
     zo 02-01-2022  La Roue  de dag van schijf 2
     1 te laat · nog 1 tot en met 14-01-2022
    ");
    room.wijk("payment run").succeeds();
    room.at("2022-01-15T09:00:00Z");
    assert_snapshot!(room.wijk("agenda --dossier roue").succeeds().transcript(), @"
    $ wijk agenda --dossier roue
     Wanneer         Wijk     Wat
     ! 13 d te laat  La Roue  de dag van schijf 2
     ! 1 d te laat   La Roue  uitbetaling 1 is besteld en nog niet bevestigd
     2 te laat
    ");
}

#[test]
fn the_claim_is_filled_in_with_the_payment() {
    let room = planned();
    room.wijk("payment add roue").succeeds();
    let said = room.wijk("letter claim roue --payment 1").succeeds();
    let from = said.stdout.find("## Wat wordt gevraagd").unwrap();
    assert_snapshot!(&said.stdout[from..].replace('\u{a0}', " "), @r"
    ## Wat wordt gevraagd

    - schijf 1: € 7.440,00, na ondertekening van de overeenkomst
    - schijf 2: € 1.860,00, na de bewijsstukken

    Schijf of saldo: schijf 1  
    Bedrag in cijfers: € 7.440,00  
    Bedrag in letters: zevenduizend vierhonderdveertig euro

    ## Rekening

    IBAN: BE68 5390 0754 7034  
    Houder: Wijkcomité  
    Mededeling: \+++200/0000/00169+++

    ## Verklaring

    Waar en oprecht verklaard voor het bedrag van € 7.440,00 (zevenduizend vierhonderdveertig euro).

    Bij deze schuldvordering horen …… bewijsstukken.

    Naam: \[naam van wie ondertekent: in te vullen]  
    Datum: ……………………………………  
    Handtekening: ……………………………………
    ");
    assert_snapshot!(room.wijk("letter claim roue --payment 2").exits(4).transcript(), @"
    $ wijk letter claim roue --payment 2
    ✗ QDC-2021-001: dit dossier heeft geen uitbetaling 2
      → wijk payment list QDC-2021-001
    [4]
    ");
    let agreement = room.wijk("letter agreement roue --in fr").succeeds().stdout;
    assert!(agreement.contains("tranche 1"), "{agreement}");
}

#[test]
fn an_edition_that_plans_gives_every_agreement_its_instalments() {
    let room = prepared::decided();
    let plan = r#"UPDATE edition SET rule_set = json_set(rule_set, '$.money',
        json('{"instalments":[{"trigger":"signature","share":{"percent":8000}},{"trigger":"proofs","share":"rest"}]}'))"#;
    register(&room, plan);
    prepared::agree(&room, "2021-12-20");
    assert_snapshot!(room.wijk("payment plan roue").succeeds().transcript(), @"
    $ wijk payment plan roue
    Schijven van QDC-2021-001 La Roue · € 9.300,00

     Nr.  Wanneer                                   Bedrag  Dag  Uitbetaling
       1  na ondertekening van de overeenkomst  € 7.440,00
       2  na de bewijsstukken                   € 1.860,00
      Toegekend € 9.300,00 · betaald € 0,00 · besteld € 0,00 · te bestellen € 0,00 ·
      gepland € 9.300,00
    ");
    room.wijk("agreement cancel roue").succeeds();
    let less = "decide roue --project 2 award --amount 3000 --by council --reason 'minder' --replace";
    room.wijk(less).succeeds();
    room.wijk("agreement draw roue").succeeds();
    assert_snapshot!(room.wijk("payment plan roue").succeeds().transcript(), @"
    $ wijk payment plan roue
    Schijven van QDC-2021-001 La Roue · € 9.200,00

     Nr.  Wanneer                                   Bedrag  Dag  Uitbetaling
       1  na ondertekening van de overeenkomst  € 7.360,00
       2  na de bewijsstukken                   € 1.840,00
      Toegekend € 9.200,00 · betaald € 0,00 · besteld € 0,00 · te bestellen € 0,00 ·
      gepland € 9.200,00
    ");
}

#[test]
fn a_list_is_printed_again_byte_for_byte_whatever_came_after() {
    let room = claimed();
    let made = room.wijk("payment run --format csv").succeeds().stdout;
    let again = |room: &Room| room.wijk("payment run show 1 --format csv").succeeds().stdout;
    assert_eq!(again(&room), made);
    room.wijk("account set roue --iban BE43068999999501 --holder 'Iemand anders'").succeeds();
    room.wijk("payment cancel 1 --reason 'terug van de bank'").succeeds();
    assert_eq!(again(&room), made);
    let table = room.wijk("payment run show 1").succeeds().stdout;
    room.wijk("payment add roue").succeeds();
    room.wijk("payment claim 2").succeeds();
    room.wijk("payment run").succeeds();
    assert_eq!(room.wijk("payment run show 1").succeeds().stdout, table);
}

#[test]
fn the_list_goes_to_a_file_that_is_free() {
    let room = claimed();
    room.file("lijst.csv", "x");
    let line = "payment run --format csv --csv-dialect excel-eu --output lijst.csv";
    assert_snapshot!(room.wijk(line).exits(4).transcript(), @"
    $ wijk payment run --format csv --csv-dialect excel-eu --output lijst.csv
    ✗ lijst.csv bestaat al; vervangen kan met --force
      → dezelfde opdracht met --force
    [4]
    ");
    assert_snapshot!(room.wijk("payment list --open").succeeds().transcript(), @"
    $ wijk payment list --open
    Uitbetalingen

     Nr.  Dossier       Waarvan       Bedrag  Toestand   Gevorderd   Betaald
       1  QDC-2021-001  schijf 1  € 7.440,00  gevorderd  22-12-2021
     1 uitbetaling, samen € 7.440,00
    ");
    room.wijk(&format!("{line} --force")).succeeds();
    let list = std::fs::read_to_string(room.path("lijst.csv")).unwrap();
    assert!(list.contains("BE68539007547034;7440,00;200/0000/00169"), "{list}");
}

#[test]
fn an_agreement_drawn_anew_tells_of_a_plan_that_no_longer_adds_up() {
    let room = planned();
    room.wijk("payment add roue").succeeds();
    room.wijk("agreement cancel roue").succeeds();
    let less = "decide roue --project 2 award --amount 3000 --by council --reason 'minder' --replace";
    room.wijk(less).succeeds();
    assert_snapshot!(room.wijk("agreement draw roue").succeeds().transcript(), @"
    $ wijk agreement draw roue
    ✓ QDC-2021-001 La Roue: overeenkomst SUB/QDC-2021-001 opgemaakt voor € 9.200,00
    ! Het plan van de schijven klopt niet meer: € 100,00 te veel
    → wijk payment plan QDC-2021-001 --replace
    → wijk agreement sent QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("payment plan roue --replace --instalment proofs:rest").succeeds().transcript(), @"
    $ wijk payment plan roue --replace --instalment proofs:rest
    Schijven van QDC-2021-001 La Roue · € 9.200,00

     Nr.  Wanneer                                   Bedrag  Dag  Uitbetaling
       1  na ondertekening van de overeenkomst  € 7.440,00                 1
       2  na de bewijsstukken                   € 1.760,00
      Toegekend € 9.200,00 · betaald € 0,00 · besteld € 0,00 · te bestellen
      € 7.440,00 · gepland € 1.760,00
    ✓ QDC-2021-001: de schijven zijn gepland
    → wijk payment add QDC-2021-001
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn the_balance_of_a_settled_account_is_paid() {
    let room = claimed();
    room.wijk("payment run").succeeds();
    room.wijk("payment confirm 1").succeeds();
    accepted(&room, 1, "award", 800_000);
    register(
        &room,
        "INSERT INTO settlement (dossier, fund, settled_on, awarded_cents, accepted_cents, paid_cents, unspent)
         VALUES (1, 'award', '2021-12-31', 930000, 800000, 744000, 'returns')",
    );
    assert_snapshot!(room.wijk("payment add roue --instalment 2").exits(4).transcript(), @"
    $ wijk payment add roue --instalment 2
    ✗ De afrekening van QDC-2021-001 is gemaakt: alleen het saldo wordt nog betaald
      → wijk payment add QDC-2021-001 --balance
    [4]
    ");
    assert_snapshot!(room.wijk("payment plan roue --replace --instalment proofs:rest").exits(4).transcript(), @"
    $ wijk payment plan roue --replace --instalment proofs:rest
    ✗ De afrekening van QDC-2021-001 is gemaakt: alleen het saldo wordt nog betaald
      → wijk payment add QDC-2021-001 --balance
    [4]
    ");
    assert_snapshot!(room.wijk("payment add roue --balance --amount 560,01").exits(7).transcript(), @"
    $ wijk payment add roue --balance --amount 560,01
    ✗ Niets bewaard: 1 fout
      --amount · «560.01»: hoogstens € 560,00
    [7]
    ");
    assert_snapshot!(room.wijk("payment add roue").succeeds().transcript(), @"
    $ wijk payment add roue
    ✓ Uitbetaling 2 · QDC-2021-001 La Roue · saldo · € 560,00 · +++200/0000/00270+++
      Afgerekend op € 8.000,00 · betaald € 7.440,00 · besteld € 0,00 · te bestellen
      € 560,00 · gepland € 0,00
      Voor ze besteld kan worden, is er nog 1 opmerking:
     ✗ De schuldvordering is nog niet ontvangen                              W-CLAIM
       → wijk payment claim 2 --on …
    → wijk letter claim QDC-2021-001 --payment 2
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("payment add roue --balance").exits(4).transcript(), @"
    $ wijk payment add roue --balance
    ✗ Voor QDC-2021-001 is er geen saldo meer te betalen
      → wijk payment list QDC-2021-001
    [4]
    ");
    room.wijk("payment claim 2").succeeds();
    room.wijk("payment run").succeeds();
    assert_snapshot!(room.wijk("payment confirm 2").succeeds().transcript(), @"
    $ wijk payment confirm 2
    ✓ Uitbetaling 2 · QDC-2021-001 La Roue · saldo · € 560,00: betaald op 31-12-2021
      Afgerekend op € 8.000,00 · betaald € 8.000,00 · besteld € 0,00 · te bestellen
      € 0,00 · gepland € 0,00
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn every_command_speaks_the_language_of_its_user() {
    let mut room = claimed();
    room.wijk("payment run").succeeds();
    room.wijk("payment add roue").succeeds();
    let bank = format!("{BANK}31/12/2021;-7440,00;BE68 5390 0754 7034;+++200/0000/00169+++;1\n");
    room.file("bank.csv", bank);
    room.speaking("fr");
    assert_snapshot!(room.wijk("payment confirm --from bank.csv --dry-run").succeeds().transcript(), @"
    $ wijk payment confirm --from bank.csv --dry-run
    Extrait de compte

    Confirmés
     N°  Dossier       Objet         Montant  État  Réclamé     Payé
      1  QDC-2021-001  tranche 1  7.440,00 €  payé  22/12/2021  31/12/2021
    ○ 1 paiement confirmé, 7.440,00 €
      Essai : rien n’a été modifié
    ");
    assert_snapshot!(room.wijk("payment cancel 2 --reason 'trop tôt' --dry-run").succeeds().transcript(), @"
    $ wijk payment cancel 2 --reason trop tôt --dry-run
    ○ Paiement 2 · QDC-2021-001 La Roue · tranche 2 · 1.860,00 € : annulé
      Octroyé 9.300,00 € · payé 0,00 € · ordonné 7.440,00 € · à ordonner 0,00 € ·
      planifié 1.860,00 €
      Essai : rien n’a été modifié
    ");
    assert_snapshot!(room.wijk("payment list roue").succeeds().transcript(), @"
    $ wijk payment list roue
    Paiements de QDC-2021-001 La Roue

     N°  Dossier       Quartier  Objet         Montant  État     Réclamé     Payé
      1  QDC-2021-001  La Roue   tranche 1  7.440,00 €  ordonné  22/12/2021
      2  QDC-2021-001  La Roue   tranche 2  1.860,00 €  établi
     2 paiements, au total 9.300,00 €
    ");
    assert_snapshot!(room.wijk("payment plan roue").succeeds().transcript(), @"
    $ wijk payment plan roue
    Tranches de QDC-2021-001 La Roue · 9.300,00 €

     N°  Quand                               Montant  Jour  Paiement  Son montant
      1  à la signature de la convention  7.440,00 €               1   7.440,00 €
      2  après les pièces justificatives  1.860,00 €               2   1.860,00 €
      Octroyé 9.300,00 € · payé 0,00 € · ordonné 7.440,00 € · à ordonner 1.860,00 €
      · planifié 0,00 €
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("payment confirm --from bank.csv").succeeds().transcript(), @"
    $ wijk payment confirm --from bank.csv
    Bank statement

    Confirmed
     No.  Dossier       Of               Amount  State  Claimed      Paid
       1  QDC-2021-001  instalment 1  €7,440.00  paid   22 Dec 2021  31 Dec 2021
    ✓ 1 payment confirmed, €7,440.00
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("payment cancel 2 --reason 'too early'").succeeds().transcript(), @"
    $ wijk payment cancel 2 --reason too early
    ✓ Payment 2 · QDC-2021-001 La Roue · instalment 2 · €1,860.00: cancelled
      Awarded €9,300.00 · paid €7,440.00 · ordered €0.00 · to order €0.00 · planned
      €1,860.00
    → wijk payment add QDC-2021-001
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("payment claim 2").exits(4).transcript(), @"
    $ wijk payment claim 2
    ✗ Payment 2 is cancelled (31 Dec 2021)
      → wijk payment show 2
    [4]
    ");
}
