use insta::assert_snapshot;

use super::prepared::{self, flat};
use crate::common::{Room, fixture};

#[test]
fn a_person_is_added_once_and_shown_with_all_roles() {
    let mut room = prepared::with_roadmap();
    let said = room.wijk(
        "person add 'Nadia El Amrani' --email nadia@example.org --phone 0470.12.34.56 --iban 'be68 5390 0754 7034' --language fr",
    );
    assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk person add Nadia El Amrani --email nadia@example.org --phone 0470.12.34.56 --iban be68 5390 0754 7034 --language fr
    ✓ Persoon 1 «Nadia El Amrani» toegevoegd
    → wijk person role add 1 … --as …
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("person add 'nadia el amrani' --email Nadia@example.org").succeeds().transcript(), @"
    $ wijk person add nadia el amrani --email Nadia@example.org
    ✓ Persoon 1 «Nadia El Amrani» was al gekend; er is niets nieuws
    → wijk person role add 1 … --as …
    ");
    room.wijk("person role add nadia roue --as coach --from 2021-10-05").succeeds();
    room.wijk("person role add nadia roue --as carrier --project 1").succeeds();
    room.wijk("person role add nadia QDC-2021 --as juror --from 2021-11-01 --to 2021-11-30").succeeds();
    assert_snapshot!(room.wijk("person show nadia").succeeds().transcript(), @"
    $ wijk person show nadia
    Persoon 1 · Nadia El Amrani

     Nr.       1
     Naam      Nadia El Amrani
     E-mail    nadia@example.org
     Telefoon  +32 470 12 34 56
     Rekening  BE68 5390 0754 7034
     Taal      Frans

    Rollen
     Rol            Waar          Wijk     Project  Namens  Van         Tot
     projectdrager  QDC-2021-001  La Roue        1          31-12-2021
     coach          QDC-2021-001  La Roue                   05-10-2021
     jurylid        QDC-2021                                01-11-2021  30-11-2021
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("person list").succeeds().transcript(), @"
    $ wijk person list
    Personnes

     N°  Nom              E-mail             Rôles
      1  Nadia El Amrani  nadia@example.org  coach QDC-2021-001, porteur de projet
                                             QDC-2021-001
    ");
    assert_snapshot!(room.wijk("person list --role coach --dossier roue --format json").succeeds().transcript(), @r#"
    $ wijk person list --role coach --dossier roue --format json
    {
      "schema": "wijk/persons/1",
      "currency": "EUR",
      "data": {
        "persons": [
          {
            "number": 1,
            "name": "Nadia El Amrani",
            "email": "nadia@example.org",
            "phone": "+32470123456",
            "roles": [
              "coach QDC-2021-001",
              "carrier QDC-2021-001"
            ]
          }
        ]
      }
    }
    "#);
    room.speaking("en");
    assert_snapshot!(room.wijk("person list --role juror").succeeds().transcript(), @"
    $ wijk person list --role juror
    Persons

     Nobody yet
    ");
    assert_snapshot!(room.wijk("person list Atlantis").succeeds().transcript(), @"
    $ wijk person list Atlantis
    Persons

     No person found for «Atlantis»
    ");
}

#[test]
fn roles_are_given_and_ended_in_three_languages() {
    let mut room = prepared::with_roadmap();
    room.wijk("person add 'An Claes'").succeeds();
    assert_snapshot!(room.wijk("person role add an roue --as responsible --tie woont").succeeds().transcript(), @"
    $ wijk person role add an roue --as responsible --tie woont
    ✓ An Claes: peter of meter in QDC-2021-001 sinds 31-12-2021
    → wijk check QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("person role add an QDC-2021 --as juror --to 2021-12-30").succeeds().transcript(), @"
    $ wijk person role add an QDC-2021 --as juror --to 2021-12-30
    ✓ An Claes : membre du jury dans QDC-2021 du 30/12/2021 au 30/12/2021
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("person role end an roue").succeeds().transcript(), @"
    $ wijk person role end an roue
    ✓ An Claes: responsible neighbour in QDC-2021-001 until 31 Dec 2021
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("log").succeeds().transcript(), @"
    $ wijk log
    Log

     No.  When               Who  What
       7  31 Dec 2021 10:00  an   QDC-2021-001 person 1 is no longer responsible
                                  neighbour
       6  31 Dec 2021 10:00  an   QDC-2021 person 1 became juror
       5  31 Dec 2021 10:00  an   QDC-2021-001 person 1 became responsible
                                  neighbour
       4  31 Dec 2021 10:00  an   Person 1 added
       3  31 Dec 2021 10:00  an   QDC-2021-001 roadmap v1 written
       2  31 Dec 2021 10:00  an   QDC-2021-001 inventory v1 recorded
       1  4 Oct 2021 11:00   an   {$reference} {$neighbourhood} changed
    ");
}

#[test]
fn a_role_that_cannot_be_is_refused_with_the_way_on() {
    let mut room = prepared::with_roadmap();
    room.wijk("person add 'An Claes'").succeeds();
    room.wijk("person add 'Jan Peeters'").succeeds();
    room.wijk("person role add an roue --as coach --from 2021-12-01").succeeds();
    assert_snapshot!(room.wijk("person role add an roue --as voorzitter").exits(7).transcript(), @"
    $ wijk person role add an roue --as voorzitter
    ✗ Niets bewaard: 1 fout
      --as · «voorzitter»: deze rol bestaat niet; kies uit contact, member,
      supporter, responsible, coach, expert, juror, carrier, municipal-contact en
      network-member
    [7]
    ");
    assert_snapshot!(room.wijk("person role add an roue --as carrier").exits(7).transcript(), @"
    $ wijk person role add an roue --as carrier
    ✗ Niets bewaard: 1 fout
      --project: een projectdrager draagt een project: geef het nummer mee
    [7]
    ");
    assert_snapshot!(room.wijk("person role add an roue --as carrier --project 9").exits(3).transcript(), @"
    $ wijk person role add an roue --as carrier --project 9
    ✗ Het stappenplan van QDC-2021-001 heeft geen project 9
      1  Speelstraat La Roue
      2  Plantenruil
      3  Propere glasbollen
      → wijk plan show QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("person role add an roue --as coach").exits(4).transcript(), @"
    $ wijk person role add an roue --as coach
    ✗ An Claes is al coach in QDC-2021-001, sinds 01-12-2021
      → wijk person role end 1 QDC-2021-001 --as coach
    [4]
    ");
    assert_snapshot!(room.wijk("person role add jan roue --as coach").exits(4).transcript(), @"
    $ wijk person role add jan roue --as coach
    ✗ QDC-2021-001 heeft al een coach: An Claes, sinds 01-12-2021
      → wijk coach assign QDC-2021-001 'Jan Peeters'
    [4]
    ");
    assert_snapshot!(room.wijk("person role add jan QDC-2021 --as contact").exits(4).transcript(), @"
    $ wijk person role add jan QDC-2021 --as contact
    ✗ Een hele editie (QDC-2021) kent alleen jury en deskundigen; deze rol
      (contactpersoon) hoort bij een dossier
      → wijk list --edition QDC-2021
    [4]
    ");
    let said = room.wijk(
        "person role add jan roue --as contact --project 1 --tie works --from 2021-12-02 --to 2021-12-01",
    );
    assert_snapshot!(said.exits(7).transcript(), @"
    $ wijk person role add jan roue --as contact --project 1 --tie works --from 2021-12-02 --to 2021-12-01
    ✗ Niets bewaard: 3 fouten
      --project · «1»: alleen een projectdrager (--as carrier) heeft een project
      --tie · «works»: alleen een lid van de stuurgroep heeft dit
      --to · «2021-12-01»: 01-12-2021 ligt vóór het begin (02-12-2021)
    [7]
    ");
    assert_snapshot!(room.wijk("person role add jan roue --as contact --organisation Velo").exits(3).transcript(), @"
    $ wijk person role add jan roue --as contact --organisation Velo
    ✗ Geen organisatie gevonden voor «Velo»
      → wijk organisation list
      → wijk organisation add Velo --kind …
    [3]
    ");
    assert_snapshot!(room.wijk("person role add jan roue --as contact --from 2022-01-01").exits(4).transcript(), @"
    $ wijk person role add jan roue --as contact --from 2022-01-01
    ✗ 01-01-2022 ligt in de toekomst; vandaag is 31-12-2021
      → dezelfde opdracht met --from 2021-12-31
    [4]
    ");
    assert_snapshot!(room.wijk("person role add nadia roue --as contact").exits(3).transcript(), @"
    $ wijk person role add nadia roue --as contact
    ✗ Geen persoon gevonden voor «nadia»
      → wijk person list
      → wijk person add nadia
    [3]
    ");
    assert_snapshot!(room.wijk("person role add jan roue").exits(8).transcript(), @"
    $ wijk person role add jan roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --as
      contact|member|supporter|responsible|coach|expert|juror|carrier|municipal-contact|network-member
    [8]
    ");
    assert_snapshot!(room.wijk("person role end jan roue").exits(3).transcript(), @"
    $ wijk person role end jan roue
    ✗ Jan Peeters heeft geen lopende rol in QDC-2021-001 die hierbij past
      → wijk person show 2
    [3]
    ");
    assert_snapshot!(room.wijk("person role end an roue --on 2021-11-30").exits(4).transcript(), @"
    $ wijk person role end an roue --on 2021-11-30
    ✗ 30-11-2021 ligt vóór de vorige stap (01-12-2021)
      → dezelfde opdracht met --on 2021-12-01
    [4]
    ");
    for (lang, unknown, carrier, backwards) in [
        ("fr", "ce rôle n’existe pas", "un porteur de projet porte un projet", "précède le début"),
        ("en", "there is no such role", "a project carrier carries a project", "lies before the beginning"),
    ] {
        room.speaking(lang);
        let said = |line: &str| flat(&room.wijk(line).exits(7)).replace('\u{a0}', " ");
        assert!(said("person role add an roue --as voorzitter").contains(unknown));
        assert!(said("person role add an roue --as carrier").contains(carrier));
        let said = said("person role add jan roue --as contact --from 2021-12-02 --to 2021-12-01");
        assert!(said.contains(backwards), "{said}");
    }
}

#[test]
fn every_fault_of_a_person_is_listed_and_nothing_is_kept() {
    let mut room = prepared::room();
    let long = "x".repeat(10_001);
    let words = [
        "person",
        "add",
        "Jan\u{1b}[31m",
        "--email",
        "jan@",
        "--phone",
        "na 18u",
        "--address",
        &long,
        "--iban",
        "BE68 5390 0754 7035",
        "--language",
        "duits",
    ];
    let said = room.run(words).exits(7);
    assert_snapshot!(said.transcript().replace(&long, "x…x"), @"
    $ wijk person add Jan[31m --email jan@ --phone na 18u --address x…x --iban BE68 5390 0754 7035 --language duits
    ✗ Niets bewaard: 6 fouten
      NAME · «Jan�[31m»: bevat tekens die niet kunnen, of is langer dan 10000 tekens
      --email · «jan@»: dit is geen e-mailadres
      --phone · «na 18u»: dit is geen telefoonnummer; verwacht zoals 02 555 01 23 of
      +32 2 555 01 23
      --address · «xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…»:
      bevat tekens die niet kunnen, of is langer dan 10000 tekens
      --iban · «BE68 5390 0754 7035»: het controlegetal klopt niet: de twee cijfers
      na de letters passen niet bij de rest; kijk ze na
      --language · «duits»: deze taal is niet gekend; kies uit nl, fr of en
    [7]
    ");
    assert_snapshot!(room.wijk("person add ''").exits(7).transcript(), @"
    $ wijk person add 
    ✗ Niets bewaard: 1 fout
      NAME: mag niet leeg zijn
    [7]
    ");
    assert_snapshot!(room.wijk("person add").exits(8).transcript(), @"
    $ wijk person add
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      NAME
    [8]
    ");
    assert_snapshot!(room.wijk("person list").succeeds().transcript(), @"
    $ wijk person list
    Personen

     Nog niemand
    ");
    for (lang, iban, short) in [
        ("fr", "les deux chiffres", "un nom tient sur une ligne"),
        ("en", "the two figures", "a name is one line"),
    ] {
        room.speaking(lang);
        let said = flat(&room.wijk("person add '-' --iban 'BE68 5390 0754 7035'").exits(7));
        assert!(said.contains(iban) && said.contains(short), "{said}");
    }
}

#[test]
fn a_person_is_changed_and_found_by_parts() {
    let room = prepared::room();
    room.wijk("person add 'Zoë D’Hondt' --email zoe@example.org --phone '02 555 01 23'").succeeds();
    room.wijk("person add 'Zoë Peeters'").succeeds();
    assert_snapshot!(room.wijk("person edit hondt --email '' --address 'Wielstraat 1, 1070 Anderlecht'").succeeds().transcript(), @"
    $ wijk person edit hondt --email  --address Wielstraat 1, 1070 Anderlecht
    ✓ Persoon 1 «Zoë D’Hondt» gewijzigd
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("person show 1 --format plain").succeeds().transcript(), @"
    $ wijk person show 1 --format plain
    role	place	neighbourhood	project	organisation	from	to
    ");
    assert_snapshot!(room.wijk("person edit zoe --language nl").exits(3).transcript(), @"
    $ wijk person edit zoe --language nl
    ✗ «zoe» past op meer dan één persoon:
      1  Zoë D’Hondt
      2  Zoë Peeters
    [3]
    ");
    assert_snapshot!(room.wijk("person edit hondt").exits(4).transcript(), @"
    $ wijk person edit hondt
    ✗ Er is niets opgegeven om te wijzigen
      → wijk person edit 1 --help
    [4]
    ");
    assert_snapshot!(room.wijk("person show 99").exits(3).transcript(), @"
    $ wijk person show 99
    ✗ Geen persoon gevonden voor «99»
      → wijk person list
      → wijk person add 99
    [3]
    ");
}

#[test]
fn who_may_be_one_is_pointed_out_and_joined() {
    let mut room = prepared::room();
    room.wijk("person add 'Jan Peeters' --email jan@example.org --phone '02 555 01 23'").succeeds();
    assert_snapshot!(room.wijk("person add 'Piet Claes' --email JAN@example.org").succeeds().transcript(), @"
    $ wijk person add Piet Claes --email JAN@example.org
    ✓ Persoon 2 «Piet Claes» toegevoegd
    ! Twee personen met één e-mailadres: 2 «Piet Claes» en 1 «Jan Peeters»
    → wijk person merge 2 1
    → wijk person role add 2 … --as …
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("person add 'Els Maes' --phone 025550123").succeeds().transcript(), @"
    $ wijk person add Els Maes --phone 025550123
    ✓ Personne 3 « Els Maes » ajoutée
    ! Deux personnes avec un même numéro de téléphone : 3 « Els Maes » et 1 « Jan
      Peeters »
    → wijk person merge 3 1
    → wijk person role add 3 … --as …
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("person add 'Peeters Jan' --email jan.peeters@example.org").succeeds().transcript(), @"
    $ wijk person add Peeters Jan --email jan.peeters@example.org
    ✓ Person 4 «Peeters Jan» added
    ! Looks like somebody who is there already: 4 «Peeters Jan» and 1 «Jan Peeters»
    → wijk person merge 4 1
    → wijk person role add 4 … --as …
      To take it back: wijk undo
    ");
    room.wijk("member add roue 'Jan Peeters' --email jan@example.org --on 2021-11-01").succeeds();
    room.wijk("member add roue 'Peeters Jan' --email jan.peeters@example.org --on 2021-10-05").succeeds();
    room.speaking("nl");
    assert_snapshot!(room.wijk("person merge 4 1").exits(8).transcript(), @"
    $ wijk person merge 4 1
    ! 2 gegevens spreken elkaar tegen:
      naam: «Peeters Jan» tegenover «Jan Peeters»
      e-mailadres: «jan.peeters@example.org» tegenover «jan@example.org»
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --prefer from | into
    [8]
    ");
    assert_snapshot!(room.wijk("person merge 4 1 --prefer from --dry-run").succeeds().transcript(), @"
    $ wijk person merge 4 1 --prefer from --dry-run
    ○ Persoon 4 «Peeters Jan» samengevoegd met persoon 1 «Peeters Jan»
      1 dubbele rol is één geworden
      Overgenomen gegevens: naam en e-mailadres
      Proefdraai: er is niets gewijzigd
    ");
    assert_snapshot!(room.wijk("person merge 4 1 --prefer into").succeeds().transcript(), @"
    $ wijk person merge 4 1 --prefer into
    ✓ Persoon 4 «Peeters Jan» samengevoegd met persoon 1 «Jan Peeters»
      1 dubbele rol is één geworden
    → wijk person show 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("person show 1").succeeds().transcript(), @"
    $ wijk person show 1
    Persoon 1 · Jan Peeters

     Nr.       1
     Naam      Jan Peeters
     E-mail    jan@example.org
     Telefoon  +32 2 555 01 23

    Rollen
     Rol                    Waar          Wijk     Project  Namens  Van         Tot
     lid van de stuurgroep  QDC-2021-001  La Roue                   05-10-2021
    ");
    room.wijk("undo").succeeds();
    assert_snapshot!(room.wijk("person show 4").succeeds().transcript(), @"
    $ wijk person show 4
    Persoon 4 · Peeters Jan

     Nr.     4
     Naam    Peeters Jan
     E-mail  jan.peeters@example.org

    Rollen
     Rol                    Waar          Wijk     Project  Namens  Van         Tot
     lid van de stuurgroep  QDC-2021-001  La Roue                   05-10-2021
    ");
    assert_snapshot!(room.wijk("person merge 1 jan@example.org").exits(3).transcript(), @"
    $ wijk person merge 1 jan@example.org
    ✗ «jan@example.org» past op meer dan één persoon:
      1  Jan Peeters  jan@example.org
      2  Piet Claes  JAN@example.org
    [3]
    ");
    assert_snapshot!(room.wijk("person merge 1 1").exits(4).transcript(), @"
    $ wijk person merge 1 1
    ✗ Dit is één en dezelfde persoon: 1 «Jan Peeters»
      → wijk person list
    [4]
    ");
    assert_snapshot!(room.wijk("person merge 4 1 --prefer beide").exits(7).transcript(), @"
    $ wijk person merge 4 1 --prefer beide
    ✗ Niets bewaard: 1 fout
      --prefer · «beide»: verwacht: from (wie verdwijnt) of into (wie blijft)
    [7]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("person merge 4 1").exits(8).transcript(), @"
    $ wijk person merge 4 1
    ! 2 données se contredisent :
      nom : « Peeters Jan » ou « Jan Peeters »
      adresse e-mail : « jan.peeters@example.org » ou « jan@example.org »
    ✗ Une réponse est nécessaire et la question ne peut être posée ; donnez-la avec
      --prefer from | into
    [8]
    ");
    assert_snapshot!(room.wijk("person merge 4 1 --prefer into").succeeds().transcript(), @"
    $ wijk person merge 4 1 --prefer into
    ✓ Personne 4 « Peeters Jan » fusionnée avec la personne 1 « Jan Peeters »
      1 rôle double n’en fait plus qu’un
    → wijk person show 1
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("person merge 1 1").exits(4).transcript(), @"
    $ wijk person merge 1 1
    ✗ This is one and the same person: 1 «Jan Peeters»
      → wijk person list
    [4]
    ");
}

#[test]
fn who_comes_in_by_other_doors_is_pointed_out_too() {
    let mut room = prepared::room();
    room.wijk("person add 'Jan Peeters' --email jan@example.org").succeeds();
    assert_snapshot!(room.wijk("member add roue 'An Claes' --email jan@example.org --phone 'na 18u'").succeeds().transcript(), @"
    $ wijk member add roue An Claes --email jan@example.org --phone na 18u
    ✓ QDC-2021-001: An Claes toegevoegd aan de stuurgroep (1 leden)
    ! Telefoonnummer bewaard zoals getikt: dit is geen telefoonnummer; verwacht
      zoals 02 555 01 23 of +32 2 555 01 23
    ! Twee personen met één e-mailadres: 2 «An Claes» en 1 «Jan Peeters»
    → wijk person merge 2 1
    → wijk check QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("member add roue 'An Claes'").exits(4).transcript(), @"
    $ wijk member add roue An Claes
    ✗ An Claes hoort sinds 31-12-2021 al bij QDC-2021-001; is het iemand anders met
      dezelfde naam, geef dan het e-mailadres mee
      → wijk member add QDC-2021-001 'An Claes' --email …
      → wijk member end QDC-2021-001 'An Claes'
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("member add roue 'An Claes'").exits(4).transcript(), @"
    $ wijk member add roue An Claes
    ✗ An Claes fait déjà partie de QDC-2021-001 depuis le 31/12/2021 ; s’il s’agit
      d’un homonyme, indiquez son adresse e-mail
      → wijk member add QDC-2021-001 'An Claes' --email …
      → wijk member end QDC-2021-001 'An Claes'
    [4]
    ");
    assert_snapshot!(room.wijk("member add roue 'Luc Maes' --phone 12").succeeds().transcript(), @"
    $ wijk member add roue Luc Maes --phone 12
    ✓ QDC-2021-001 : Luc Maes rejoint le comité de pilotage (2 membres)
    ! Numéro de téléphone conservé tel quel : ce numéro de téléphone est trop
      court ; attendu, par exemple 02 555 01 23 ou 0470 12 34 56
    → wijk check QDC-2021-001
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("coach assign roue 'Jan Peeter'").succeeds().transcript(), @"
    $ wijk coach assign roue Jan Peeter
    ✓ QDC-2021-001: Jan Peeter is coach since 31 Dec 2021
    ! Looks like somebody who is there already: 4 «Jan Peeter» and 1 «Jan Peeters»
    → wijk person merge 4 1
    → wijk check QDC-2021-001
      To take it back: wijk undo
    ");
}

#[test]
fn an_address_that_applications_share_with_others_is_pointed_out() {
    let room = Room::with_register();
    room.wijk("edition open brussels-qdc/2021 --on 2021-06-01").succeeds();
    room.wijk("person add 'Luc Maes' --email WIJK01@example.org").succeeds();
    let file = fixture("imports/qdc-2021-candidates.csv");
    let said = room.run(["apply", "--from", file.to_str().unwrap()]).succeeds();
    let warned: Vec<&str> = said.stderr.lines().filter(|line| line.contains("Luc Maes")).collect();
    assert_eq!(warned, ["! Twee personen met één e-mailadres: 2 «Contact La» en 1 «Luc Maes»"]);
    assert!(said.stderr.contains("→ wijk person merge 2 1"), "{}", said.transcript());
}

#[test]
fn another_contact_takes_the_place_of_the_one_before_and_a_spelling_does_not() {
    let room = Room::with_candidates();
    room.wijk("edit 1 --contact 'Contact Laa' --phone 025550123").succeeds();
    room.wijk("edit 1 --contact 'Zoë Dupont' --email zoe@example.org").succeeds();
    assert_snapshot!(room.wijk("person list --role contact --dossier 1").succeeds().transcript(), @"
    $ wijk person list --role contact --dossier 1
    Personen

     Nr.  Naam        E-mail           Telefoon  Rollen
      98  Zoë Dupont  zoe@example.org            contactpersoon QDC-2021-001
    ");
    assert_snapshot!(room.wijk("person show 'contact laa'").succeeds().transcript(), @"
    $ wijk person show contact laa
    Persoon 1 · Contact Laa

     Nr.       1
     Naam      Contact Laa
     E-mail    wijk01@example.org
     Telefoon  +32 2 555 01 23
     Taal      Nederlands

    Rollen
     Rol             Waar          Wijk     Project  Namens  Van         Tot
     contactpersoon  QDC-2021-001  La Roue                   10-09-2021  04-10-2021
    ");
}

#[test]
fn nothing_personal_is_exported_for_the_public_or_said_in_the_log() {
    let room = prepared::with_roadmap();
    room.wijk(
        "person add 'Nadia El Amrani' --email nadia@example.org --phone 0470123456 --iban BE68539007547034",
    )
    .succeeds();
    room.wijk("person role add nadia roue --as coach").succeeds();
    room.wijk("partner add roue 'Velo vzw' --kind association --email velo@example.org --phone 025550123 --note 'via Nadia'").succeeds();
    room.wijk("export --year 2021 --output figures").succeeds();
    let mut files = 0;
    for entry in std::fs::read_dir(room.path("figures")).unwrap() {
        let text = String::from_utf8_lossy(&std::fs::read(entry.unwrap().path()).unwrap()).into_owned();
        for personal in ["Amrani", "nadia@", "0470", "470123456", "BE68", "velo@", "via Nadia", "25550123"] {
            assert!(!text.contains(personal), "{personal}");
        }
        files += 1;
    }
    assert!(files > 20);
    let log = room.wijk("log").succeeds().transcript();
    assert!(!log.contains("Amrani") && !log.contains("Velo"), "{log}");
}

#[test]
fn person_alone_shows_what_it_can_do() {
    let said = prepared::room().wijk("person").exits(2);
    assert!(said.stderr.contains("merge") && said.stderr.contains("role"), "{}", said.transcript());
}

#[test]
fn visits_expertise_and_attendances_go_along_and_come_back() {
    let room = prepared::with_roadmap();
    room.wijk("coach assign roue 'Jan Peeters' --on 2021-10-05").succeeds();
    room.wijk("coach visit roue Startgesprek --on 2021-10-12 --minutes 90").succeeds();
    room.wijk("expert request roue water 'Wat met het regenwater?' --half-days 1 --on 2021-10-20").succeeds();
    room.wijk("expert book roue --expert 'J. Peeters-Claes' --on 2021-12-20").succeeds();
    room.wijk("meeting add roue --kind walk --on 2021-11-06 --place 'het plein'").succeeds();
    room.wijk("meeting attend 1 'Jan Peeters'").succeeds();
    room.wijk("meeting attend 1 2").succeeds();
    assert_snapshot!(room.wijk("person merge 2 1 --prefer into").succeeds().transcript(), @"
    $ wijk person merge 2 1 --prefer into
    ✓ Persoon 2 «J. Peeters-Claes» samengevoegd met persoon 1 «Jan Peeters»
      Overgenomen: 1 aanvraag van expertise en 1 aanwezigheid
    → wijk person show 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("person show 1").succeeds().transcript(), @"
    $ wijk person show 1
    Persoon 1 · Jan Peeters

     Nr.   1
     Naam  Jan Peeters

    Rollen
     Rol    Waar          Wijk     Project  Namens  Van         Tot
     coach  QDC-2021-001  La Roue                   05-10-2021

    Bijeenkomsten
     Nr.  Dag         Soort          Dossier       Waar
       1  06-11-2021  wijkwandeling  QDC-2021-001  het plein

    Bezoeken als coach
     Dossier       Nr.  Dag         Duur  Onderwerp
     QDC-2021-001    1  12-10-2021  1:30  Startgesprek

    Expertise
     Dossier       Nr.  Domein  Stand    Gepland     Halve dagen
     QDC-2021-001    1  water   geboekt  20-12-2021
    ");
    room.wijk("undo").succeeds();
    assert_snapshot!(room.wijk("person show 2").succeeds().transcript(), @"
    $ wijk person show 2
    Persoon 2 · J. Peeters-Claes

     Nr.   2
     Naam  J. Peeters-Claes

    Rollen
     Geen rol in een dossier of editie

    Bijeenkomsten
     Nr.  Dag         Soort          Dossier       Waar
       1  06-11-2021  wijkwandeling  QDC-2021-001  het plein

    Expertise
     Dossier       Nr.  Domein  Stand    Gepland     Halve dagen
     QDC-2021-001    1  water   geboekt  20-12-2021
    ");
}
