use insta::assert_snapshot;

use super::prepared::{self, flat};

#[test]
fn an_organisation_is_added_listed_and_shown() {
    let mut room = prepared::room();
    let said = room.wijk(
        "organisation add 'Velo vzw' --kind vereniging --enterprise-number 'BE 0123.456.749' --phone 025550123 --iban BE68539007547034",
    );
    assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk organisation add Velo vzw --kind vereniging --enterprise-number BE 0123.456.749 --phone 025550123 --iban BE68539007547034
    ✓ Organisatie 1 «Velo vzw» toegevoegd (vereniging)
    → wijk partner add … 1
      Ongedaan maken: wijk undo
    ");
    room.wijk("organisation add 'Gemeente Anderlecht' --kind gemeente").succeeds();
    room.wijk("partner add roue velo --status agreed --on 2021-12-01").succeeds();
    room.wijk("person add 'An Claes'").succeeds();
    room.wijk("person role add an roue --as member --kind partner --organisation velo").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("organisation list").succeeds().transcript(), @"
    $ wijk organisation list
    Organisations

     N°  Nom                  Type         Numéro d’entreprise  Partenaire de
      2  Gemeente Anderlecht  commune
      1  Velo vzw             association  0123.456.749         QDC-2021-001
    ");
    assert_snapshot!(room.wijk("organisation show 0123.456.749").succeeds().transcript(), @"
    $ wijk organisation show 0123.456.749
    Organisation 1 · Velo vzw

     N°                   1
     Nom                  Velo vzw
     Type                 association
     Numéro d’entreprise  0123.456.749
     Téléphone            +32 2 555 01 23
     Compte               BE68 5390 0754 7034

    Partenaire de
     Dossier       N°  État      Depuis
     QDC-2021-001   1  d’accord  01/12/2021

    Qui parle en son nom
     Nom       Rôle                          Où            Du          Au
     An Claes  membre du comité de pilotage  QDC-2021-001  31/12/2021
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("organisation list --kind municipality --format json").succeeds().transcript(), @r#"
    $ wijk organisation list --kind municipality --format json
    {
      "schema": "wijk/organisations/1",
      "currency": "EUR",
      "data": {
        "organisations": [
          {
            "number": 2,
            "name": "Gemeente Anderlecht",
            "kind": "municipality",
            "enterprise_number": null,
            "dossiers": [],
            "roles": 0
          }
        ]
      }
    }
    "#);
    assert_snapshot!(room.wijk("organisation list Atlantis").succeeds().transcript(), @"
    $ wijk organisation list Atlantis
    Organisations

     No organisation found for «Atlantis»
    ");
    assert_snapshot!(room.wijk("person show an").succeeds().transcript(), @"
    $ wijk person show an
    Person 1 · An Claes

     No.   1
     Name  An Claes

    Roles
     Role                    Where         Project  In the name of  From         To
     member of the steering  QDC-2021-001           Velo vzw        31 Dec 2021
     group

    Speaks for
     Dossier       No.  In the name of  Status
     QDC-2021-001    1  Velo vzw        agreed
    ");
    room.speaking("nl");
    assert_snapshot!(room.wijk("search velo").succeeds().transcript(), @"
    $ wijk search velo
     Dossier       Wijk     Waar         Tekst     Fase
     QDC-2021-001  La Roue  organisatie  Velo vzw  voorbereiding
    ");
}

#[test]
fn the_same_organisation_is_refused_and_a_similar_one_pointed_out() {
    let mut room = prepared::room();
    room.wijk("organisation add 'Buurthuis Kuregem' --kind other --enterprise-number 0123456749").succeeds();
    assert_snapshot!(room.wijk("organisation add 'Het Buurthuis' --kind other --enterprise-number 123.456.749").exits(4).transcript(), @"
    $ wijk organisation add Het Buurthuis --kind other --enterprise-number 123.456.749
    ✗ Ondernemingsnummer 0123.456.749 is van 1 «Buurthuis Kuregem»: dat is dezelfde
      organisatie
      → wijk organisation edit 1
    [4]
    ");
    assert_snapshot!(room.wijk("organisation add 'buurthuis kuregem' --kind other").exits(4).transcript(), @"
    $ wijk organisation add buurthuis kuregem --kind other
    ✗ Deze organisatie is er al: 1 «Buurthuis Kuregem»
      → wijk organisation edit 1
    [4]
    ");
    assert_snapshot!(room.wijk("organisation add 'Buurthuis Kuregem Noord' --kind other").succeeds().transcript(), @"
    $ wijk organisation add Buurthuis Kuregem Noord --kind other
    ✓ Organisatie 2 «Buurthuis Kuregem Noord» toegevoegd (andere)
    ! Lijkt op een organisatie die er al is: 2 «Buurthuis Kuregem Noord» en 1
      «Buurthuis Kuregem»
    → wijk organisation merge 2 1
    → wijk partner add … 2
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("organisation edit noord --enterprise-number 0123.456.749").exits(4).transcript(), @"
    $ wijk organisation edit noord --enterprise-number 0123.456.749
    ✗ Le numéro d’entreprise 0123.456.749 est celui de 1 « Buurthuis Kuregem » :
      c’est la même organisation
      → wijk organisation merge 2 1
    [4]
    ");
    assert_snapshot!(room.wijk("organisation merge noord 'buurthuis kuregem' --prefer into").succeeds().transcript(), @"
    $ wijk organisation merge noord buurthuis kuregem --prefer into
    ✓ Organisation 2 « Buurthuis Kuregem Noord » fusionnée avec l’organisation 1
      « Buurthuis Kuregem »
    → wijk organisation show 1
      Annuler : wijk undo
    ");
    room.wijk("undo").succeeds();
    room.speaking("en");
    assert_snapshot!(room.wijk("organisation merge noord 'buurthuis kuregem'").exits(8).transcript(), @"
    $ wijk organisation merge noord buurthuis kuregem
    ! One detail contradicts itself:
      name: «Buurthuis Kuregem Noord» against «Buurthuis Kuregem»
    ✗ An answer is needed and nobody can be asked; give it with --prefer from | into
    [8]
    ");
    assert_snapshot!(room.wijk("organisation merge 1 '0123 456 749'").exits(4).transcript(), @"
    $ wijk organisation merge 1 0123 456 749
    ✗ This is one and the same organisation: 1 «Buurthuis Kuregem»
      → wijk organisation list
    [4]
    ");
    assert_snapshot!(room.wijk("organisation show buurt").exits(3).transcript(), @"
    $ wijk organisation show buurt
    ✗ «buurt» fits more than one organisation:
      1  Buurthuis Kuregem
      2  Buurthuis Kuregem Noord
    [3]
    ");
    assert_snapshot!(room.wijk("organisation edit noord --name 'Buurthuis De Maan' --kind school").succeeds().transcript(), @"
    $ wijk organisation edit noord --name Buurthuis De Maan --kind school
    ✓ Organisation 2 «Buurthuis De Maan» changed
      To take it back: wijk undo
    ");
}

#[test]
fn every_fault_of_an_organisation_is_listed() {
    let mut room = prepared::room();
    let wrong = "organisation add '' --enterprise-number 0123.456.700 --email velo --phone 12 --iban BE68539007547035";
    assert_snapshot!(room.wijk(wrong).exits(7).transcript(), @"
    $ wijk organisation add  --enterprise-number 0123.456.700 --email velo --phone 12 --iban BE68539007547035
    ✗ Niets bewaard: 6 fouten
      NAME: mag niet leeg zijn
      --enterprise-number · «0123.456.700»: het controlegetal klopt niet: de laatste
      twee cijfers passen niet bij de eerste acht; kijk ze na
      --email · «velo»: dit is geen e-mailadres
      --phone · «12»: dit telefoonnummer is te kort; verwacht zoals 02 555 01 23 of
      0470 12 34 56
      --iban · «BE68539007547035»: het controlegetal klopt niet: de twee cijfers na
      de letters passen niet bij de rest; kijk ze na
      --kind: zeg welk soort organisatie het is: municipality, ocmw, association,
      school, shop of other
    [7]
    ");
    assert_snapshot!(room.wijk("organisation add Velo --kind club").exits(7).transcript(), @"
    $ wijk organisation add Velo --kind club
    ✗ Niets bewaard: 1 fout
      --kind · «club»: dit soort organisatie bestaat niet; kies uit municipality,
      ocmw, association, school, shop en other
    [7]
    ");
    assert_snapshot!(room.wijk("organisation add").exits(8).transcript(), @"
    $ wijk organisation add
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      NAME
    [8]
    ");
    assert_snapshot!(room.wijk("organisation show Atlantis").exits(3).transcript(), @"
    $ wijk organisation show Atlantis
    ✗ Geen organisatie gevonden voor «Atlantis»
      → wijk organisation list
      → wijk organisation add Atlantis --kind …
    [3]
    ");
    for (lang, number, kind) in [
        ("fr", "les deux derniers chiffres", "dites de quel type"),
        ("en", "the last two figures", "say what kind"),
    ] {
        room.speaking(lang);
        let said = flat(&room.wijk(wrong).exits(7));
        assert!(said.contains(number) && said.contains(kind), "{said}");
    }
}

#[test]
fn organisation_alone_shows_what_it_can_do() {
    let said = prepared::room().wijk("organisation").exits(2);
    assert!(said.stderr.contains("merge") && said.stderr.contains("list"), "{}", said.transcript());
}
