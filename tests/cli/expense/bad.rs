use insta::assert_snapshot;

use super::{LINE, with_note};
use crate::cli::prepared;

#[test]
fn every_wrong_amount_is_understood_or_refused() {
    let room = with_note();
    for (amount, expected) in [
        ("0", "receipt-zero"),
        ("-5", "negative"),
        ("12,345", "ambiguous"),
        ("1,2345", "precise"),
        ("1.000", "ambiguous"),
        ("99999999999999", "large"),
    ] {
        let said = room
            .wijk(&format!("expense add roue --date 2021-11-20 --seller X --description Y --gross={amount}"));
        assert_eq!(said.code, 7, "{expected}: {}", said.transcript());
    }
    assert_snapshot!(room.wijk("expense add roue --date 2021-11-20 --seller X --description Y --gross 1.000").exits(7).transcript(), @"
    $ wijk expense add roue --date 2021-11-20 --seller X --description Y --gross 1.000
    ✗ Niets bewaard: 1 fout
      --gross · «1.000»: dit kan op twee manieren gelezen worden; schrijf 1000 of
      1.000,00
    [7]
    ");
    assert_snapshot!(room.wijk("expense add roue --date 2021-11-20 --seller X --description Y --gross -5").exits(7).transcript(), @"
    $ wijk expense add roue --date 2021-11-20 --seller X --description Y --gross -5
    ✗ Niets bewaard: 1 fout
      --gross · «-5»: een uitgave ligt niet onder nul; trek een creditnota of
      terugbetaling van de verkoper af van de uitgave die ze verbetert
    [7]
    ");
    for (amount, shown) in [("1.234,56", "1.234,56"), ("1,234.56", "1.234,56"), ("1234.5", "1.234,50")] {
        let said = room
            .wijk(&format!("expense add roue --date 2021-11-20 --seller X --description Y --gross {amount}"))
            .succeeds();
        assert!(said.stderr.contains(shown), "{amount}: {}", said.stderr);
    }
}

#[test]
fn every_fault_of_a_line_is_said_at_once() {
    let mut room = with_note();
    let line = "expense add roue --date 2022-01-01 --seller X --description Y --vat-number 0403170702 --net 100 \
                --vat 20 --gross 121 --category pizza --project 9 --agreed 31/02/2021 --lacks kleur";
    assert_snapshot!(room.wijk(line).exits(7).transcript(), @"
    $ wijk expense add roue --date 2022-01-01 --seller X --description Y --vat-number 0403170702 --net 100 --vat 20 --gross 121 --category pizza --project 9 --agreed 31/02/2021 --lacks kleur
    ✗ Niets bewaard: 7 fouten
      --date · «2022-01-01»: 01-01-2022 ligt in de toekomst; vandaag is 31-12-2021
      --vat-number · «0403170702»: het controlegetal klopt niet: de laatste twee
      cijfers passen niet bij de eerste acht; kijk ze na
      --gross · «121»: netto en btw zijn samen € 120,00, en niet € 121,00
      --category · «pizza»: deze kostencategorie is er niet; mogelijk: Aankoop van
      materiaal, Huur, Structurele werken en Communicatie
      --project · «9»: dit project is er niet
      --agreed · «31/02/2021»: deze dag bestaat niet; dag voor maand, zoals
      30/09/2021
      --lacks: «kleur» is geen vermelding van een bewijsstuk; mogelijk: name,
      address, phone, vat_number, detail en rate
    [7]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk(line).exits(7).transcript(), @"
    $ wijk expense add roue --date 2022-01-01 --seller X --description Y --vat-number 0403170702 --net 100 --vat 20 --gross 121 --category pizza --project 9 --agreed 31/02/2021 --lacks kleur
    ✗ Rien n’est enregistré : 7 erreurs
      --date · « 2022-01-01 » : le 01/01/2022 est dans le futur ; nous sommes le
      31/12/2021
      --vat-number · « 0403170702 » : le nombre de contrôle est inexact : les deux
      derniers chiffres ne correspondent pas aux huit premiers ; vérifiez-les
      --gross · « 121 » : le montant net et la TVA font 120,00 €, et non 121,00 €
      --category · « pizza » : cette catégorie de dépenses n’existe pas ;
      possibles : Achat de matériel, Location, Travaux structurels et Communication
      --project · « 9 » : ce projet n’existe pas
      --agreed · « 31/02/2021 » : ce jour n’existe pas ; le jour avant le mois,
      comme 30/09/2021
      --lacks : « kleur » n’est pas une mention d’une pièce justificative ;
      possibles : name, address, phone, vat_number, detail et rate
    [7]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk(line).exits(7).transcript(), @"
    $ wijk expense add roue --date 2022-01-01 --seller X --description Y --vat-number 0403170702 --net 100 --vat 20 --gross 121 --category pizza --project 9 --agreed 31/02/2021 --lacks kleur
    ✗ Nothing saved: 7 faults
      --date · «2022-01-01»: 1 Jan 2022 is in the future; today is 31 Dec 2021
      --vat-number · «0403170702»: the check fails: the last two figures do not fit
      the first eight; look at them again
      --gross · «121»: net and VAT make €120.00, and not €121.00
      --category · «pizza»: there is no such category of costs; possible are:
      Purchase of material, Hire, Structural works and Communication
      --project · «9»: there is no such project
      --agreed · «31/02/2021»: this day does not exist; day before month, such as
      30/09/2021
      --lacks: «kleur» is no mention of a proof; possible are: name, address, phone,
      vat_number, detail and rate
    [7]
    ");
    assert_snapshot!(room.wijk("expense add roue").exits(8).transcript(), @"
    $ wijk expense add roue
    ✗ An answer is needed and nobody can be asked; give it with --date, --seller,
      --description, --gross
    [8]
    ");
    assert_snapshot!(room.wijk(&LINE.replace("--rate 21 --gross 121", "--rate 20 --gross 120")).succeeds().transcript(), @"
    $ wijk expense add roue --date 2021-11-20 --seller Drukkerij De Pers --vat-number 0403.170.701 --description Affiches voor de wijkwandeling --net 100 --rate 20 --gross 120 --category communication --agreed 2021-11-18 --proof F-2021-88
    ✓ QDC-2021-001 expense 1.1: Drukkerij De Pers, 20 Nov 2021, €120.00
    ! --rate · «20»: 20 % is no Belgian rate of VAT (21, 12, 6 or 0 %), and the
      seller is Belgian
     ! No account of the group is known to refund to                          B-SB-6
       source B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
      Expense note 1: 1 line, €120.00 in all
      Standing, start fund: €0.00 accepted of €400.00, €400.00 left
      1 line to be judged
    → wijk expense check QDC-2021-001 1
      To take it back: wijk undo
    ");
}

#[test]
fn what_cannot_be_judged_so_is_said() {
    let mut room = with_note();
    room.wijk(LINE).succeeds();
    assert_snapshot!(room.wijk("expense accept roue").exits(8).transcript(), @"
    $ wijk expense accept roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      NOTE.LINE, --note, --all
    [8]
    ");
    assert_snapshot!(room.wijk("expense accept roue 1.2").exits(3).transcript(), @"
    $ wijk expense accept roue 1.2
    ✗ QDC-2021-001 heeft geen uitgave 1.2
      1.1  2021-11-20  Drukkerij De Pers
      → wijk expense list QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("expense accept roue een").exits(7).transcript(), @"
    $ wijk expense accept roue een
    ✗ Niets bewaard: 1 fout
      NOTE.LINE · «een»: verwacht: het nummer van de onkostennota en van de lijn,
      zoals 2.1
    [7]
    ");
    assert_snapshot!(room.wijk("expense accept roue 1.1 --amount 121,01 --reason x").exits(7).transcript(), @"
    $ wijk expense accept roue 1.1 --amount 121,01 --reason x
    ✗ Niets bewaard: 1 fout
      --amount · «121.01»: uitgave 1.1 is € 121,00; meer kan niet aanvaard worden
    [7]
    ");
    assert_snapshot!(room.wijk("expense accept roue 1.1 --amount 60").exits(4).transcript(), @"
    $ wijk expense accept roue 1.1 --amount 60
    ✗ Uitgave 1.1 maar voor een deel aanvaarden vraagt een reden
      → wijk expense accept QDC-2021-001 1.1 --amount 60.00 --reason …
    [4]
    ");
    assert_snapshot!(room.wijk("expense refuse roue 1.1").exits(4).transcript(), @"
    $ wijk expense refuse roue 1.1
    ✗ Uitgave 1.1 weigeren vraagt een reden
      → wijk expense refuse QDC-2021-001 1.1 --reason …
    [4]
    ");
    assert_snapshot!(room.wijk("expense return roue 1.1").exits(4).transcript(), @"
    $ wijk expense return roue 1.1
    ✗ Uitgave 1.1 terugvragen vraagt een reden
      → wijk expense return QDC-2021-001 1.1 --reason …
    [4]
    ");
    room.wijk("expense accept roue 1.1").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("expense accept roue 1.1").exits(4).transcript(), @"
    $ wijk expense accept roue 1.1
    ✗ La dépense 1.1 a déjà été appréciée : acceptée le 31/12/2021
      → wijk expense accept QDC-2021-001 1.1 --replace
    [4]
    ");
    assert_snapshot!(room.wijk("expense edit roue 1.1 --gross 5").exits(4).transcript(), @"
    $ wijk expense edit roue 1.1 --gross 5
    ✗ La dépense 1.1 est acceptée et ne change plus ; renvoyez-la d’abord
      → wijk expense return QDC-2021-001 1.1 --replace --reason …
    [4]
    ");
    assert_snapshot!(room.wijk("expense note remove roue 1").exits(4).transcript(), @"
    $ wijk expense note remove roue 1
    ✗ De la note de frais 1, 121,00 € ont été acceptés ; refusez d’abord ces lignes
      → wijk expense refuse QDC-2021-001 1.1 --replace --reason …
    [4]
    ");
    assert_snapshot!(room.wijk("expense refuse roue 1.1 --replace --reason 'facture d’un autre groupe'").succeeds().transcript(), @"
    $ wijk expense refuse roue 1.1 --replace --reason facture d’un autre groupe
    ✓ QDC-2021-001 dépense 1.1 refusée : 121,00 € (Drukkerij De Pers) ; facture d’un
      autre groupe
      Situation budget de lancement : 0,00 € acceptés sur 400,00 €, reste 400,00 €
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("expense judge roue").exits(8).transcript(), @"
    $ wijk expense judge roue
    ✗ An answer is needed and nobody can be asked; give it with wijk expense
      accept|refuse|return
    [8]
    ");
    assert_snapshot!(room.wijk("expense list roue --state wrong").exits(7).transcript(), @"
    $ wijk expense list roue --state wrong
    ✗ Nothing saved: 1 fault
      --state · «wrong»: there is no such state; possible: open, accepted, partly,
      refused and returned
    [7]
    ");
    assert_snapshot!(room.wijk("expense note add roue --fund loan").exits(7).transcript(), @"
    $ wijk expense note add roue --fund loan
    ✗ Nothing saved: 1 fault
      --fund · «loan»: there is no such fund; possible: award and start-fund
    [7]
    ");
    assert_snapshot!(room.wijk("expense note add roue --from 2021-11-02 --to 2021-11-01 --declared 0 --document 4").exits(7).transcript(), @"
    $ wijk expense note add roue --from 2021-11-02 --to 2021-11-01 --declared 0 --document 4
    ✗ Nothing saved: 3 faults
      --declared · «0»: an amount is more than zero
      --to · «2021-11-01»: the period ends before it begins on 2 Nov 2021
      --document · «4»: QDC-2021-001 has no document 4
    [7]
    ");
    assert_snapshot!(room.wijk("expense note add roue --received 2022-01-01").exits(7).transcript(), @"
    $ wijk expense note add roue --received 2022-01-01
    ✗ Nothing saved: 1 fault
      --received · «2022-01-01»: 1 Jan 2022 is in the future; today is 31 Dec 2021
    [7]
    ");
    assert_snapshot!(room.wijk("expense note show roue 2").exits(3).transcript(), @"
    $ wijk expense note show roue 2
    ✗ QDC-2021-001 has no expense note 2
      1  2021-12-01
      → wijk expense note list QDC-2021-001
    [3]
    ");
}

#[test]
fn without_a_note_no_line_and_with_two_the_note_is_said() {
    let room = prepared::room();
    assert_snapshot!(room.wijk(LINE).exits(4).transcript(), @"
    $ wijk expense add roue --date 2021-11-20 --seller Drukkerij De Pers --vat-number 0403.170.701 --description Affiches voor de wijkwandeling --net 100 --rate 21 --gross 121 --category communication --agreed 2021-11-18 --proof F-2021-88
    ✗ QDC-2021-001 heeft nog geen onkostennota
      → wijk expense note add QDC-2021-001
    [4]
    ");
    room.wijk("expense note add roue").succeeds();
    room.wijk("expense note add roue").succeeds();
    assert_snapshot!(room.wijk(LINE).exits(4).transcript(), @"
    $ wijk expense add roue --date 2021-11-20 --seller Drukkerij De Pers --vat-number 0403.170.701 --description Affiches voor de wijkwandeling --net 100 --rate 21 --gross 121 --category communication --agreed 2021-11-18 --proof F-2021-88
    ✗ QDC-2021-001 heeft meer dan één onkostennota; zeg bij welke de lijn hoort
      → wijk expense add QDC-2021-001 --note 2
      → wijk expense add QDC-2021-001 --note 1
    [4]
    ");
    room.wijk(&format!("{LINE} --note 2")).succeeds();
    // No start fund was granted: nothing can be accepted of it.
    assert_snapshot!(room.wijk("expense accept roue 1").exits(4).transcript(), @"
    $ wijk expense accept roue 1
    ✗ QDC-2021-001 La Roue: niets aanvaard, 1 regel niet vervuld
     ✗ Er is geen startfonds toegekend                                        B-SB-1
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk fund grant QDC-2021-001
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
    [4]
    ");
}

#[test]
fn a_purchase_before_the_admission_and_one_that_stands_there_twice_are_pointed_out() {
    let room = with_note();
    assert_snapshot!(room.wijk(&LINE.replace("2021-11-20", "2021-10-03").replace("2021-11-18", "2021-10-01")).succeeds().transcript(), @"
    $ wijk expense add roue --date 2021-10-03 --seller Drukkerij De Pers --vat-number 0403.170.701 --description Affiches voor de wijkwandeling --net 100 --rate 21 --gross 121 --category communication --agreed 2021-10-01 --proof F-2021-88
    ✓ QDC-2021-001 uitgave 1.1: Drukkerij De Pers, 03-10-2021, € 121,00
     ✗ Het dossier werd toegelaten op 04-10-2021; de aankoop is     W-SPENT-ADMITTED
       van 03-10-2021
       → wijk expense refuse QDC-2021-001 1.1 --reason …
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
      Onkostennota 1: 1 lijn, samen € 121,00
      Stand startfonds: € 0,00 aanvaard van € 400,00, nog € 400,00
      1 lijn te beoordelen
    → wijk expense check QDC-2021-001 1
      Ongedaan maken: wijk undo
    ");
    room.wijk(LINE).succeeds();
    assert_snapshot!(room.wijk(&LINE.replace("Drukkerij De Pers", "drukkerij de pers")).succeeds().transcript(), @"
    $ wijk expense add roue --date 2021-11-20 --seller drukkerij de pers --vat-number 0403.170.701 --description Affiches voor de wijkwandeling --net 100 --rate 21 --gross 121 --category communication --agreed 2021-11-18 --proof F-2021-88
    ✓ QDC-2021-001 uitgave 1.3: drukkerij de pers, 20-11-2021, € 121,00
    ! 1.3: dezelfde verkoper, dag en bedrag als QDC-2021-001 1.2
     ✗ Dezelfde aankoop of hetzelfde bewijsstuk staat ook in QDC-2021-001    W-TWICE
       1.2
       → wijk expense refuse QDC-2021-001 1.3 --reason …
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
      Onkostennota 1: 3 lijnen, samen € 363,00
      Stand startfonds: € 0,00 aanvaard van € 400,00, nog € 400,00
      3 lijnen te beoordelen
    → wijk expense check QDC-2021-001 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("expense accept roue --all").exits(4).transcript(), @"
    $ wijk expense accept roue --all
    ✗ QDC-2021-001 La Roue: niets aanvaard, 2 regels niet vervuld
     ✗ Het dossier werd toegelaten op 04-10-2021; de aankoop    1.1 W-SPENT-ADMITTED
       is van 03-10-2021
       → wijk expense refuse QDC-2021-001 1.1 --reason …
     ✗ Dezelfde aankoop of hetzelfde bewijsstuk staat ook in             1.3 W-TWICE
       QDC-2021-001 1.2
       → wijk expense refuse QDC-2021-001 1.3 --reason …
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
    [4]
    ");
    room.wijk("expense accept roue 1.2").succeeds();
    assert_snapshot!(room.wijk("expense accept roue 1.3 --override W-TWICE --reason 'twee bestellingen op een dag'").succeeds().transcript(), @"
    $ wijk expense accept roue 1.3 --override W-TWICE --reason twee bestellingen op een dag
    ✓ QDC-2021-001 uitgave 1.3 aanvaard: € 121,00 (drukkerij de pers)
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
      Stand startfonds: € 242,00 aanvaard van € 400,00, nog € 158,00; € 0,00
      uitbetaald, nog € 242,00 uit te betalen
      1 lijn te beoordelen
    → wijk expense judge QDC-2021-001
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn a_settled_account_locked_books_and_a_dossier_that_is_over_take_nothing() {
    let mut room = with_note();
    room.wijk(LINE).succeeds();
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    register.execute_batch("UPDATE edition SET locked_until = '2021-12-31'").unwrap();
    assert_snapshot!(room.wijk("expense accept roue 1.1").exits(4).transcript(), @"
    $ wijk expense accept roue 1.1
    ✗ De boeken van QDC-2021 zijn vergrendeld tot en met 31-12-2021: op 31-12-2021
      kan niets meer geboekt worden
      → wijk budget unlock QDC-2021
    [4]
    ");
    let settled = "UPDATE edition SET locked_until = NULL;
        INSERT INTO settlement (dossier, fund, settled_on, awarded_cents, accepted_cents, paid_cents, unspent)
          VALUES (1, 'start-fund', '2021-12-20', 40000, 0, 0, 'returns');";
    register.execute_batch(settled).unwrap();
    assert_snapshot!(room.wijk("expense accept roue 1.1").exits(4).transcript(), @"
    $ wijk expense accept roue 1.1
    ✗ De rekening van QDC-2021-001 La Roue is afgesloten (startfonds): haar uitgaven
      staan vast
      → wijk settle QDC-2021-001 --reopen --reason …
    [4]
    ");
    assert_snapshot!(room.wijk("expense edit roue 1.1 --gross 5").exits(4).transcript(), @"
    $ wijk expense edit roue 1.1 --gross 5
    ✗ De rekening van QDC-2021-001 La Roue is afgesloten (startfonds): haar uitgaven
      staan vast
      → wijk settle QDC-2021-001 --reopen --reason …
    [4]
    ");
    assert_snapshot!(room.wijk("fund edit roue --amount 5").exits(4).transcript(), @"
    $ wijk fund edit roue --amount 5
    ✗ De rekening van QDC-2021-001 La Roue is afgesloten (startfonds): haar uitgaven
      staan vast
      → wijk settle QDC-2021-001 --reopen --reason …
    [4]
    ");
    register.execute_batch("DELETE FROM settlement").unwrap();
    room.wijk("withdraw roue --reason verhuisd").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("expense accept roue 1.1").exits(4).transcript(), @"
    $ wijk expense accept roue 1.1
    ✗ QDC-2021-001 La Roue est au stade « retiré » : le dossier n’est pas en cours
      → wijk reopen QDC-2021-001 --reason …
    [4]
    ");
    assert_snapshot!(room.wijk("income add roue --kind own --amount 5").exits(4).transcript(), @"
    $ wijk income add roue --kind own --amount 5
    ✗ QDC-2021-001 La Roue est au stade « retiré » : le dossier n’est pas en cours
      → wijk reopen QDC-2021-001 --reason …
    [4]
    ");
}
