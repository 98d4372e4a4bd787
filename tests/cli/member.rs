use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn a_member_joins_and_leaves_and_the_list_shows_both() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("member add 1 'Fatima (vereniging, werkt)' --on 2021-10-01").succeeds().transcript(), @"
    $ wijk member add 1 Fatima (vereniging, werkt) --on 2021-10-01
    ✓ QDC-2021-001: Fatima toegevoegd aan de stuurgroep (6 leden)
    → wijk check QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("member end 1 'lid 2' --on 2021-10-02").succeeds().transcript(), @"
    $ wijk member end 1 lid 2 --on 2021-10-02
    ✓ QDC-2021-001: Lid 2 La verlaat de stuurgroep op 02-10-2021 (5 leden)
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("member list 1").succeeds().transcript(), @"
    $ wijk member list 1
    Stuurgroep van QDC-2021-001 La Roue

     Naam      Als         Band          Van         Tot
     Lid 1 La  bewoner     niet vermeld  10-09-2021
     Lid 2 La  bewoner     niet vermeld  10-09-2021  02-10-2021
     Lid 3 La  bewoner     niet vermeld  10-09-2021
     Lid 4 La  bewoner     niet vermeld  10-09-2021
     Lid 5 La  bewoner     niet vermeld  10-09-2021
     Fatima    vereniging  werkt er      01-10-2021
    ");
}

#[test]
fn flags_say_the_same_as_the_words_between_parentheses() {
    let mut room = Room::with_candidates();
    room.speaking("fr");
    let said = room.wijk("member add 1 'Luc Dubois' --kind partner --tie works --email luc@example.org");
    assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk member add 1 Luc Dubois --kind partner --tie works --email luc@example.org
    ✓ QDC-2021-001 : Luc Dubois rejoint le comité de pilotage (6 membres)
    → wijk check QDC-2021-001
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("member list 1 --format plain").succeeds().transcript(), @"
    $ wijk member list 1 --format plain
    name	kind	tie	from	to
    Lid 1 La	citizen	unstated	2021-09-10	
    Lid 2 La	citizen	unstated	2021-09-10	
    Lid 3 La	citizen	unstated	2021-09-10	
    Lid 4 La	citizen	unstated	2021-09-10	
    Lid 5 La	citizen	unstated	2021-09-10	
    Luc Dubois	partner	works	2021-10-04
    ");
}

#[test]
fn words_that_say_nothing_about_a_member_are_refused() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("member add 1").exits(8).transcript(), @"
    $ wijk member add 1
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      NAME
    [8]
    ");
    assert_snapshot!(room.wijk("member add 1 ''").exits(7).transcript(), @"
    $ wijk member add 1 
    ✗ Niets bewaard: 1 fout
      NAME: hier hoort een tekst zonder besturingstekens
    [7]
    ");
    assert_snapshot!(room.wijk("member add 1 Ann --kind kapitein").exits(7).transcript(), @"
    $ wijk member add 1 Ann --kind kapitein
    ✗ Niets bewaard: 1 fout
      --kind: «kapitein» zegt niets over een lid; kies uit bewoner, vereniging,
      partner, medestander en verantwoordelijke (peter of meter), en woont er, werkt
      er en van elders
    [7]
    ");
    assert_snapshot!(room.wijk("member add 1 Ann --tie ver").exits(7).transcript(), @"
    $ wijk member add 1 Ann --tie ver
    ✗ Niets bewaard: 1 fout
      --tie: «ver» zegt niets over een lid; kies uit bewoner, vereniging, partner,
      medestander en verantwoordelijke (peter of meter), en woont er, werkt er en
      van elders
    [7]
    ");
    assert_snapshot!(room.wijk("member add 1 'Ann (kapitein)'").exits(7).transcript(), @"
    $ wijk member add 1 Ann (kapitein)
    ✗ Niets bewaard: 1 fout
      --kind: «kapitein» zegt niets over een lid; kies uit bewoner, vereniging,
      partner, medestander en verantwoordelijke (peter of meter), en woont er, werkt
      er en van elders
    [7]
    ");
    assert_snapshot!(room.wijk("member add 1 Ann --email ann@").exits(7).transcript(), @"
    $ wijk member add 1 Ann --email ann@
    ✗ Niets bewaard: 1 fout
      --email · «ann@»: dit is geen e-mailadres
    [7]
    ");
}

#[test]
fn whoever_leaves_has_to_be_one_who_is_there() {
    let mut room = Room::with_candidates();
    room.speaking("en");
    assert_snapshot!(room.wijk("member end 1 lid").exits(3).transcript(), @"
    $ wijk member end 1 lid
    ✗ «lid» fits more than one member:
      Lid 1 La
      Lid 2 La
      Lid 3 La
      Lid 4 La
      Lid 5 La
    [3]
    ");
    assert_snapshot!(room.wijk("member end 1 Zoë").exits(3).transcript(), @"
    $ wijk member end 1 Zoë
    ✗ No member of the steering group fits «Zoë»
      Lid 1 La
      Lid 2 La
      Lid 3 La
      Lid 4 La
      Lid 5 La
      → wijk member list QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("member end 1").exits(8).transcript(), @"
    $ wijk member end 1
    ✗ An answer is needed and nobody can be asked; give it with NAME
    [8]
    ");
}

#[test]
fn wrong_days_and_dossiers_that_ended_are_refused() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("member end 1 'lid 2' --on 2021-09-01").exits(4).transcript(), @"
    $ wijk member end 1 lid 2 --on 2021-09-01
    ✗ 01-09-2021 ligt vóór de vorige stap (10-09-2021)
      → dezelfde opdracht met --on 2021-09-10
    [4]
    ");
    assert_snapshot!(room.wijk("member add 1 Ann --on 2021-10-05").exits(4).transcript(), @"
    $ wijk member add 1 Ann --on 2021-10-05
    ✗ 05-10-2021 ligt in de toekomst; vandaag is 04-10-2021
      → dezelfde opdracht met --on 2021-10-04
    [4]
    ");
    assert_snapshot!(room.wijk("member add 1 Ann --on 5").exits(7).transcript(), @"
    $ wijk member add 1 Ann --on 5
    ✗ Niets bewaard: 1 fout
      --on · «5»: dit is geen datum; verwacht zoals 30/09/2021 of 2021-09-30
    [7]
    ");
    assert_snapshot!(room.wijk("member list 99").exits(3).transcript(), @"
    $ wijk member list 99
    ✗ Geen dossier gevonden voor «99»
      → wijk list
      → wijk search 99
    [3]
    ");
    room.wijk("withdraw 1 --reason verhuisd").succeeds();
    assert_snapshot!(room.wijk("member add 1 Ann").exits(4).transcript(), @"
    $ wijk member add 1 Ann
    ✗ QDC-2021-001 La Roue staat op «teruggetrokken» en loopt nu niet
      → wijk reopen QDC-2021-001 --reason …
    [4]
    ");
}

#[test]
fn the_neighbours_who_signed_come_from_a_list_and_one_address_counts_once() {
    let mut room = Room::with_candidates();
    room.file(
        "steun.csv",
        "Voornaam;Naam;Straat;Nr;Bus;Postcode;Gemeente;Handtekening\n\
         Buur;Een;Kerkstraat;7;;1070;Anderlecht;x\n\
         Buur;Twee;Kerkstr.;7;;1070;Anderlecht;x\n\
         Buur;Drie;Kerkstraat;7;2;1070;Anderlecht;x\n\
         Buur;Vier;;;;1070;Anderlecht;x\n",
    );
    assert_snapshot!(room.wijk("member add 1 --from steun.csv --kind supporter").succeeds().transcript(), @"
    $ wijk member add 1 --from steun.csv --kind supporter
    ✓ QDC-2021-001: 4 personen toegevoegd (9 in totaal, op 2 verschillende adressen)
      Zelfde adres, telt één keer: Buur Een en Buur Twee
    ! Zonder adres, telt niet mee voor het draagvlak: Lid 1 La, Lid 2 La, Lid 3 La,
      Lid 4 La, Lid 5 La en Buur Vier
    → wijk check QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("member add 1 --from steun.csv --kind supporter").succeeds().transcript(), @"
    $ wijk member add 1 --from steun.csv --kind supporter
    ✓ QDC-2021-001: niemand toegevoegd (9 in totaal, op 2 verschillende adressen)
      Stond er al: Buur Een, Buur Twee, Buur Drie en Buur Vier
      Zelfde adres, telt één keer: Buur Een en Buur Twee
    ! Zonder adres, telt niet mee voor het draagvlak: Lid 1 La, Lid 2 La, Lid 3 La,
      Lid 4 La, Lid 5 La en Buur Vier
    → wijk check QDC-2021-001
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("undo").succeeds().transcript(), @"
    $ wijk undo
      Opération 3 du 04/10/2021 par an : QDC-2021-001 membre ajouté au comité de
      pilotage
      4 × personne disparaît
      4 × rôle disparaît
    ✓ Opération 3 annulée
    → wijk redo
    ");
}

#[test]
fn what_is_wrong_with_a_list_of_people_is_told_at_once_with_its_place() {
    let mut room = Room::with_candidates();
    room.file("steun.csv", "Naam;Adres;Schoenmaat\nBuur Een;Kerkstraat 7;42\n");
    assert_snapshot!(room.wijk("member add 1 --from steun.csv").exits(7).transcript(), @"
    $ wijk member add 1 --from steun.csv
    ✗ Niets bewaard: 1 fout
      regel 1 · Schoenmaat: deze kolom is niet bekend; kolommen: name, first_name,
      kind, tie, email, phone, address, street, number, box, postcode en place
    [7]
    ");
    room.file("steun.csv", "Naam;Als;E-mail\nBuur Een;koning;geen adres\n;supporter;\n");
    assert_snapshot!(room.wijk("member add 1 --from steun.csv").exits(7).transcript(), @"
    $ wijk member add 1 --from steun.csv
    ✗ Niets bewaard: 3 fouten
      rij 1 · regel 2 · «geen adres»: dit is geen e-mailadres
      rij 1 · regel 2: «koning» zegt niets over een lid; kies uit bewoner,
      vereniging, partner, medestander en verantwoordelijke (peter of meter), en
      woont er, werkt er en van elders
      rij 2 · regel 3: een lid zonder naam
    [7]
    ");
    room.speaking("en");
    room.file("steun.csv", "Naam;Als;E-mail\n");
    assert_snapshot!(room.wijk("member add 1 --from steun.csv").exits(7).transcript(), @"
    $ wijk member add 1 --from steun.csv
    ✗ Nothing saved: 1 fault
      --from: there is nobody on the list
    [7]
    ");
}
