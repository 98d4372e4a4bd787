use insta::assert_snapshot;

use super::prepared;
use crate::common::{Room, fixture};

/// An application that meets every rule of 2021; the flags of `more` come after it.
fn one(more: &str) -> String {
    format!(
        "apply --neighbourhood 'Het Rad' --municipality 1070 --theme natuur --theme compost --contact An \
         --email an@example.org --member A --member B --member C --member D --member 'E (partner)' \
         --submitted 2021-09-30 {more}"
    )
}

fn room_of_2021() -> Room {
    let room = Room::with_register();
    room.wijk("edition open brussels-qdc/2021 --on 2021-06-01").succeeds();
    room
}

fn import(name: &str) -> String {
    format!("apply --from {}", fixture(&format!("imports/{name}")).display())
}

/// What stands in the register after the candidates were read.
fn candidates(room: &Room) -> String {
    let neighbourhoods = room.wijk("neighbourhood list --format plain").succeeds().stdout;
    let check = room.wijk("check QDC-2021-012 --format plain").succeeds().stdout;
    let members = room.wijk("member list QDC-2021-003 --format plain").succeeds().stdout;
    neighbourhoods + &check + &members
}

#[test]
fn the_list_of_2021_is_read_as_the_office_saved_it() {
    let room = room_of_2021();
    assert_snapshot!(room.wijk(&import("qdc-2021-candidates.csv")).succeeds().transcript(), @"
    $ wijk apply --from [project]/fixtures/imports/qdc-2021-candidates.csv
      Gelezen: qdc-2021-candidates.csv (puntkomma, Windows-1252, 14 rijen)
    ✓ 14 dossiers aangemaakt: QDC-2021-001 … QDC-2021-014
    ! Regel B-ADM-5 (aanbevolen) niet voldaan bij 14 dossiers: QDC-2021-001,
      QDC-2021-002 en QDC-2021-003 …
    ! Regel B-ADM-8 (aanbevolen) niet voldaan bij 4 dossiers: QDC-2021-003,
      QDC-2021-007 en QDC-2021-008 …
    → wijk list --edition QDC-2021
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn other_encodings_separators_dates_and_languages_say_the_same() {
    let dutch = Room::with_candidates();
    for name in ["qdc-2021-candidates-fr.csv", "qdc-2021-candidates-en.tsv"] {
        let room = room_of_2021();
        let said = room.wijk(&import(name)).succeeds();
        assert!(said.stderr.contains("14 dossiers"), "{}", said.transcript());
        assert_eq!(candidates(&room), candidates(&dutch), "{name}");
        let again = room.wijk(&import("qdc-2021-candidates.csv")).succeeds();
        assert!(again.stderr.contains("14 rijen stonden er al"), "{}", again.transcript());
    }
}

#[test]
fn toml_and_json_say_the_same_as_the_table() {
    let mut room = Room::with_candidates();
    assert_snapshot!(room.wijk(&import("qdc-2021-three.toml")).succeeds().transcript(), @"
    $ wijk apply --from [project]/fixtures/imports/qdc-2021-three.toml
      Gelezen: qdc-2021-three.toml (TOML, UTF-8, 3 rijen)
    ! 3 rijen stonden er al en zijn overgeslagen:
      rij 1: La Roue = QDC-2021-001
      rij 2: Prenons le Temps Cirul’Air = QDC-2021-003
      rij 3: Marelle = QDC-2021-006
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk(&import("qdc-2021-three.json")).succeeds().transcript(), @"
    $ wijk apply --from [project]/fixtures/imports/qdc-2021-three.json
      Read: qdc-2021-three.json (JSON, UTF-8, 3 rows)
    ! 3 rows were there already and are skipped:
      row 1: La Roue = QDC-2021-001
      row 2: Prenons le Temps Cirul’Air = QDC-2021-003
      row 3: Marelle = QDC-2021-006
    ");
}

#[test]
fn reading_a_file_twice_doubles_nothing_and_names_what_was_there() {
    let mut room = Room::with_candidates();
    let before = std::fs::read(room.path("wijk.db")).unwrap();
    room.speaking("fr");
    assert_snapshot!(room.wijk(&import("qdc-2021-candidates.csv")).succeeds().transcript(), @"
    $ wijk apply --from [project]/fixtures/imports/qdc-2021-candidates.csv
      Lu : qdc-2021-candidates.csv (point-virgule, Windows-1252, 14 lignes)
    ! 14 lignes s’y trouvaient déjà et ne sont pas reprises :
      ligne 1 : La Roue = QDC-2021-001
      ligne 2 : Oxy15 _ Oxydurable = QDC-2021-002
      ligne 3 : Prenons le Temps Cirul’Air = QDC-2021-003
      ligne 4 : Ba-O-bab = QDC-2021-004
      ligne 5 : Metamorphosis = QDC-2021-005
      ligne 6 : Marelle = QDC-2021-006
      ligne 7 : Ost’acceuil = QDC-2021-007
      ligne 8 : Les Bains de nature Schaerbeekois = QDC-2021-008
      ligne 9 : Meet-U Alternatif = QDC-2021-009
      ligne 10 : La Rive Durable = QDC-2021-010
      ligne 11 : A ma zone = QDC-2021-011
      ligne 12 : Les Anjoués - Le Bon Pasteur Quartier Durable = QDC-2021-012
      ligne 13 : Les épiphytes d’ATOMA = QDC-2021-013
      ligne 14 : Sous les palmiers d’Eléonore = QDC-2021-014
    ");
    assert!(before == std::fs::read(room.path("wijk.db")).unwrap(), "the register changed");
}

#[test]
fn every_fault_of_every_row_is_listed_and_nothing_is_saved() {
    let room = room_of_2021();
    let before = std::fs::read(room.path("wijk.db")).unwrap();
    assert_snapshot!(room.wijk(&import("bad.csv")).exits(7).transcript(), @"
    $ wijk apply --from [project]/fixtures/imports/bad.csv
      Gelezen: bad.csv (puntkomma, UTF-8, 9 rijen)
    ✗ Niets bewaard: 10 fouten
      rij 2 · regel 3 · gemeente: «Molenbeke» is geen gemeente van dit gebied; geef
      een naam, NIS-code of postcode. Lijkt op: Sint-Jans-Molenbeek, Etterbeek en
      Koekelberg
      rij 2 · regel 3 · gevraagd bedrag · «1.000»: dit kan op twee manieren gelezen
      worden; schrijf 1000 of 1.000,00
      rij 3 · regel 4 · ingediend op · «31/02/2021»: deze dag bestaat niet; dag voor
      maand, zoals 30/09/2021
      rij 4 · regel 5 · thema's · «nature, vuurwerk»: «vuurwerk» is geen thema van
      deze editie; kies uit: Collectieve compost, Good Food: duurzame voeding en
      moestuinen, Natuur en biodiversiteit, Zero afval, Energie, Openbare netheid en
      Duurzame mobiliteit
      rij 4 · regel 5 · e-mail · «wijk05@»: dit is geen e-mailadres
      rij 5 · regel 6 · wijk: de naam van de wijk ontbreekt
      rij 6 · regel 7 · wijk · «Jette�[31m rood»: hier staat een besturingsteken
      (U+001B)
      rij 7 · regel 8: deze rij heeft 4 cellen; verwacht 9
      rij 8 · regel 9 · taal · «klingon»: deze taal is niet gekend; kies uit nl, fr
      of en
      rij 8 · regel 9 · leden stuurgroep: «kapitein» zegt niets over een lid; kies
      uit bewoner, vereniging, partner, medestander en verantwoordelijke (peter of
      meter), en woont er, werkt er en van elders
    [7]
    ");
    assert!(before == std::fs::read(room.path("wijk.db")).unwrap(), "the register changed");
}

#[test]
fn good_rows_are_saved_and_bad_ones_written_to_a_file_that_can_be_mended() {
    let room = room_of_2021();
    let file = room.file("lijst.csv", std::fs::read(fixture("imports/bad.csv")).unwrap());
    assert_snapshot!(room.wijk("apply --from lijst.csv --skip-invalid").succeeds().transcript(), @"
    $ wijk apply --from lijst.csv --skip-invalid
      Gelezen: lijst.csv (puntkomma, UTF-8, 9 rijen)
    ✓ 2 dossiers aangemaakt: QDC-2021-001 … QDC-2021-002
    ! Regel B-ADM-5 (aanbevolen) niet voldaan bij 2 dossiers: QDC-2021-001 en
      QDC-2021-002
    → wijk list --edition QDC-2021
    ! 7 rijen overgeslagen:
      rij 2 · regel 3 · gemeente: «Molenbeke» is geen gemeente van dit gebied; geef
      een naam, NIS-code of postcode. Lijkt op: Sint-Jans-Molenbeek, Etterbeek en
      Koekelberg
      rij 2 · regel 3 · gevraagd bedrag · «1.000»: dit kan op twee manieren gelezen
      worden; schrijf 1000 of 1.000,00
      rij 3 · regel 4 · ingediend op · «31/02/2021»: deze dag bestaat niet; dag voor
      maand, zoals 30/09/2021
      rij 4 · regel 5 · thema's · «nature, vuurwerk»: «vuurwerk» is geen thema van
      deze editie; kies uit: Collectieve compost, Good Food: duurzame voeding en
      moestuinen, Natuur en biodiversiteit, Zero afval, Energie, Openbare netheid en
      Duurzame mobiliteit
      rij 4 · regel 5 · e-mail · «wijk05@»: dit is geen e-mailadres
      rij 5 · regel 6 · wijk: de naam van de wijk ontbreekt
      rij 6 · regel 7 · wijk · «Jette�[31m rood»: hier staat een besturingsteken
      (U+001B)
      rij 7 · regel 8: deze rij heeft 4 cellen; verwacht 9
      rij 8 · regel 9 · taal · «klingon»: deze taal is niet gekend; kies uit nl, fr
      of en
      rij 8 · regel 9 · leden stuurgroep: «kapitein» zegt niets over een lid; kies
      uit bewoner, vereniging, partner, medestander en verantwoordelijke (peter of
      meter), en woont er, werkt er en van elders
    → wijk apply --from lijst-bad.csv
      Ongedaan maken: wijk undo
    ");
    let bad = std::fs::read_to_string(room.path("lijst-bad.csv")).unwrap();
    assert_eq!(bad.lines().count(), 8, "{bad}");
    let mended = bad
        .replace("Molenbeke", "Sint-Jans-Molenbeek")
        .replace("1.000;", "1.000,00;")
        .replace("Lid 1 Oxy15", "A, B, C, D, E")
        .replace("31/02/2021", "28/02/2021")
        .replace("Lid 1 Ba-O-bab", "A, B, C, D, E")
        .replace(", vuurwerk", "")
        .replace("wijk05@;", "wijk05@example.org;")
        .replace("Lid 1 Metamorphosis", "A, B, C, D, E")
        .replace("\n;Etterbeek", "\nMarelle;Etterbeek")
        .replace("Lid 1 Marelle", "A, B, C, D, E")
        .replace("\u{1b}[31m", "")
        .replace("Lid 1 Jette", "A, B, C, D, E")
        .replace(
            "nature;8.750,00",
            "nature;8.750,00;17/09/2021;Contact Les;wijk08@example.org;fr;A, B, C, D, E",
        )
        .replace("klingon", "fr")
        .replace("Lid 1 Meet-U (kapitein), Lid 2 Meet-U", "A, B, C, D, E");
    room.file("lijst-bad.csv", mended);
    assert_snapshot!(room.wijk("apply --from lijst-bad.csv").succeeds().transcript(), @"
    $ wijk apply --from lijst-bad.csv
      Gelezen: lijst-bad.csv (puntkomma, UTF-8 BOM, 7 rijen)
    ✓ 7 dossiers aangemaakt: QDC-2021-003 … QDC-2021-009
    ! Regel B-ADM-5 (aanbevolen) niet voldaan bij 7 dossiers: QDC-2021-003,
      QDC-2021-004 en QDC-2021-005 …
    ! Regel B-ADM-8 (aanbevolen) niet voldaan bij 7 dossiers: QDC-2021-003,
      QDC-2021-004 en QDC-2021-005 …
    → wijk list --edition QDC-2021
      Ongedaan maken: wijk undo
    ");
    std::fs::remove_file(file).unwrap();
}

#[test]
fn a_file_of_bad_rows_that_is_still_there_is_not_overwritten() {
    let room = room_of_2021();
    room.file("lijst.csv", std::fs::read(fixture("imports/bad.csv")).unwrap());
    room.file("lijst-bad.csv", "werk van gisteren");
    let before = std::fs::read(room.path("wijk.db")).unwrap();
    let said = room.wijk("apply --from lijst.csv --skip-invalid").exits(4);
    assert!(said.stderr.contains("bestaat al"), "{}", said.transcript());
    assert_eq!(std::fs::read_to_string(room.path("lijst-bad.csv")).unwrap(), "werk van gisteren");
    assert!(before == std::fs::read(room.path("wijk.db")).unwrap(), "rows were saved without their faults");
}

#[test]
fn applications_come_from_standard_input_too() {
    let room = room_of_2021();
    let text = "wijk,gemeente,leden,ingediend op\nHet Rad,1070,A;B;C;D;E,2021-09-30\n";
    let said = room.run_with(["apply", "--from", "-"], text.as_bytes());
    assert_snapshot!(said.exits(7).transcript(), @"
    $ wijk apply --from -
      Gelezen: standaardinvoer (komma, UTF-8, 1 rij)
    ✗ Niets bewaard: 1 fout
      rij 1 · regel 2 · W-CONTACT · «Het Rad»: Geen contactpersoon; iemand met een
      e-mailadres is nodig
    [7]
    ");
    let text = "wijk,gemeente,leden,ingediend op,e-mail,contact\nHet Rad,1070,A;B;C;D;E,2021-09-30,an@example.org,An\n";
    let said = room.run_with(["apply", "--from", "-"], text.as_bytes());
    assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk apply --from -
      Gelezen: standaardinvoer (komma, UTF-8, 1 rij)
    ✓ 1 dossier aangemaakt: QDC-2021-001
    ! Regel B-ADM-5 (aanbevolen) niet voldaan bij 1 dossier: QDC-2021-001
    ! Regel B-ADM-8 (aanbevolen) niet voldaan bij 1 dossier: QDC-2021-001
    → wijk admit QDC-2021-001
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn an_unknown_head_is_mapped_or_left_out() {
    let room = room_of_2021();
    let text = "Hoe heet jullie buurt?;gemeente;leden;ingediend op;e-mail;contact;schoenmaat\n\
                Het Rad;1070;A, B, C, D, E;30/09/2021;an@example.org;An;42\n";
    room.file("enquete.csv", text);
    assert_snapshot!(room.wijk("apply --from enquete.csv").exits(7).transcript(), @r#"
    $ wijk apply --from enquete.csv
    ✗ Niets bewaard: 2 fouten
      regel 1 · Hoe heet jullie buurt?: dit kolomhoofd is niet gekend; zeg welk veld
      het is met --map "HOOFD=VELD" of laat het weg met --map "HOOFD=". Velden:
      neighbourhood, municipality, perimeter, point, track, tier, themes,
      contact-name, contact-email, contact-phone, language, members, motivation,
      asked, submitted en together-with
      regel 1 · schoenmaat: dit kolomhoofd is niet gekend; zeg welk veld het is met
      --map "HOOFD=VELD" of laat het weg met --map "HOOFD=". Velden: neighbourhood,
      municipality, perimeter, point, track, tier, themes, contact-name,
      contact-email, contact-phone, language, members, motivation, asked, submitted
      en together-with
    [7]
    "#);
    let map = "--map 'Hoe heet jullie buurt?=neighbourhood' --map schoenmaat=";
    assert_snapshot!(room.wijk(&format!("apply --from enquete.csv {map}")).succeeds().transcript(), @"
    $ wijk apply --from enquete.csv --map Hoe heet jullie buurt?=neighbourhood --map schoenmaat=
      Gelezen: enquete.csv (puntkomma, UTF-8, 1 rij)
    ✓ 1 dossier aangemaakt: QDC-2021-001
    ! Regel B-ADM-5 (aanbevolen) niet voldaan bij 1 dossier: QDC-2021-001
    ! Regel B-ADM-8 (aanbevolen) niet voldaan bij 1 dossier: QDC-2021-001
    → wijk admit QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    let said =
        room.wijk("apply --from enquete.csv --map schoenmaat=voet --map hoofd=neighbourhood --map los");
    assert_snapshot!(said.exits(7).transcript(), @r#"
    $ wijk apply --from enquete.csv --map schoenmaat=voet --map hoofd=neighbourhood --map los
    ✗ Niets bewaard: 5 fouten
      --map · «schoenmaat=voet»: «voet» is geen veld; velden zijn: neighbourhood,
      municipality, perimeter, point, track, tier, themes, contact-name,
      contact-email, contact-phone, language, members, motivation, asked, submitted
      en together-with
      --map · «hoofd=neighbourhood»: dit hoofd staat niet in het bestand; de hoofden
      zijn: Hoe heet jullie buurt?, gemeente, leden, ingediend op, e-mail, contact
      en schoenmaat
      --map · «los»: verwacht: HOOFD=VELD
      regel 1 · Hoe heet jullie buurt?: dit kolomhoofd is niet gekend; zeg welk veld
      het is met --map "HOOFD=VELD" of laat het weg met --map "HOOFD=". Velden:
      neighbourhood, municipality, perimeter, point, track, tier, themes,
      contact-name, contact-email, contact-phone, language, members, motivation,
      asked, submitted en together-with
      regel 1 · schoenmaat: dit kolomhoofd is niet gekend; zeg welk veld het is met
      --map "HOOFD=VELD" of laat het weg met --map "HOOFD=". Velden: neighbourhood,
      municipality, perimeter, point, track, tier, themes, contact-name,
      contact-email, contact-phone, language, members, motivation, asked, submitted
      en together-with
    [7]
    "#);
}

#[test]
fn files_that_are_missing_empty_or_no_table_are_refused() {
    let room = room_of_2021();
    room.file("leeg.csv", "");
    room.file("foto.csv", b"\x89PNG\r\n\x1a\n\0\0\0");
    room.file("kapot.json", "{\"applications\": [");
    assert_snapshot!(room.wijk("apply --from weg.csv").exits(3).transcript(), @"
    $ wijk apply --from weg.csv
    ✗ Er is geen bestand weg.csv
    [3]
    ");
    assert_snapshot!(room.wijk("apply --from leeg.csv").exits(7).transcript(), @"
    $ wijk apply --from leeg.csv
    ✗ Niets bewaard: 1 fout
      het bestand is leeg
    [7]
    ");
    assert_snapshot!(room.wijk("apply --from foto.csv").exits(7).transcript(), @"
    $ wijk apply --from foto.csv
    ✗ Niets bewaard: 1 fout
      regel 3: dit is geen tekstbestand; bewaar het als CSV (UTF-8)
    [7]
    ");
    assert_snapshot!(room.wijk("apply --from kapot.json").exits(7).transcript(), @"
    $ wijk apply --from kapot.json
    ✗ Niets bewaard: 1 fout
      regel 1: geen geldige JSON (kolom 18): EOF while parsing a list at line 1
      column 18
    [7]
    ");
}

#[test]
fn one_application_is_recorded_by_flags_alone() {
    let room = room_of_2021();
    assert_snapshot!(room.wijk(&one("--asked 9.500,50 --language nl")).succeeds().transcript(), @"
    $ wijk apply --neighbourhood Het Rad --municipality 1070 --theme natuur --theme compost --contact An --email an@example.org --member A --member B --member C --member D --member E (partner) --submitted 2021-09-30 --asked 9.500,50 --language nl
    ✓ QDC-2021-001 Het Rad aangemeld
    → wijk admit QDC-2021-001
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn an_application_that_breaks_rules_is_refused_with_all_of_them() {
    let mut room = room_of_2021();
    let said =
        room.wijk("apply --neighbourhood 'Het Rad' --municipality Halle --member A --submitted 2021-10-01");
    assert_snapshot!(said.exits(7).transcript(), @"
    $ wijk apply --neighbourhood Het Rad --municipality Halle --member A --submitted 2021-10-01
    ✗ Niets bewaard: 1 fout
      --municipality: «Halle» is geen gemeente van dit gebied; geef een naam,
      NIS-code of postcode. Lijkt op: Elsene, Ukkel en Brussel
    [7]
    ");
    let line = "apply --neighbourhood 'Het Rad' --municipality 1070 --member A --track PDW --track thematisch \
                --submitted 2021-10-01";
    assert_snapshot!(room.wijk(line).exits(4).transcript(), @"
    $ wijk apply --neighbourhood Het Rad --municipality 1070 --member A --track PDW --track thematisch --submitted 2021-10-01
    ✗ QDC-2021 Het Rad: nog niet klaar voor aanmelding, 4 regels niet voldaan
     ✗ Stuurgroep: 1 persoon (bewoner, vereniging en partner), minstens 5    B-ADM-1
       nodig
       bron B10 · https://vooruitmetdewijk.brussels/burgerprojectoproep/
     ✗ 2 sporen gekozen; kies er één: Participatieve duurzame wijk en        B-ADM-7
       Thematisch project
       bron B11 · https://vooruitmetdewijk.brussels/in-de-praktijk/
     ✗ Geen contactpersoon; iemand met een e-mailadres is nodig            W-CONTACT
     ✗ Ingediend op 01-10-2021; uiterste dag 30-09-2021, tot middernacht  W-DEADLINE
       bron B29 · https://maron-trachte.brussels/nl/2021/01/19/vooruit-met-de-wijk-2021-een-nieuwe-ambitieuzere-projectoproep-in-brussel-om-duurzame-burgeracties-te-ondersteunen/
     ! Stuurgroep: 0 personen (partner), minstens 1 nodig                    B-ADM-5
       bron B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
     ! 0 thema’s, minstens 2 nodig                                           B-ADM-8
       bron B9 · https://vooruitmetdewijk.brussels/modaliteiten-van-participatieve-duurzame-wijken/
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk(line).exits(4).transcript(), @"
    $ wijk apply --neighbourhood Het Rad --municipality 1070 --member A --track PDW --track thematisch --submitted 2021-10-01
    ✗ QDC-2021 Het Rad · introduction de la demande : 4 règles non respectées
     ✗ Comité de pilotage : 1 personne (habitant, association et             B-ADM-1
       partenaire), minimum 5
       source B10 · https://vooruitmetdewijk.brussels/burgerprojectoproep/
     ✗ 2 filières choisies ; il en faut une : Quartier durable citoyen et    B-ADM-7
       Projet thématique
       source B11 · https://vooruitmetdewijk.brussels/in-de-praktijk/
     ✗ Aucune personne de contact ; il faut quelqu’un avec une adresse     W-CONTACT
       e-mail
     ✗ Introduit le 01/10/2021 ; date limite le 30/09/2021 à minuit       W-DEADLINE
       source B29 · https://maron-trachte.brussels/nl/2021/01/19/vooruit-met-de-wijk-2021-een-nieuwe-ambitieuzere-projectoproep-in-brussel-om-duurzame-burgeracties-te-ondersteunen/
     ! Comité de pilotage : 0 personne (partenaire), minimum 1               B-ADM-5
       source B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
     ! 0 thème, minimum 2                                                    B-ADM-8
       source B9 · https://vooruitmetdewijk.brussels/modaliteiten-van-participatieve-duurzame-wijken/
    [4]
    ");
}

#[test]
fn a_late_application_is_let_in_when_the_deadline_is_set_aside_with_a_reason() {
    let room = room_of_2021();
    let late = one("--submitted 2021-10-01").replace("--submitted 2021-09-30 ", "");
    assert_snapshot!(room.wijk(&late).exits(4).transcript(), @"
    $ wijk apply --neighbourhood Het Rad --municipality 1070 --theme natuur --theme compost --contact An --email an@example.org --member A --member B --member C --member D --member E (partner) --submitted 2021-10-01
    ✗ QDC-2021 Het Rad: nog niet klaar voor aanmelding, 1 regel niet voldaan
     ✗ Ingediend op 01-10-2021; uiterste dag 30-09-2021, tot middernacht  W-DEADLINE
       bron B29 · https://maron-trachte.brussels/nl/2021/01/19/vooruit-met-de-wijk-2021-een-nieuwe-ambitieuzere-projectoproep-in-brussel-om-duurzame-burgeracties-te-ondersteunen/
    [4]
    ");
    assert_eq!(room.wijk(&format!("{late} --override W-DEADLINE")).code, 2);
    let said = room.wijk(&format!("{late} --override W-DEADLINE --reason 'post te laat bezorgd'"));
    assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk apply --neighbourhood Het Rad --municipality 1070 --theme natuur --theme compost --contact An --email an@example.org --member A --member B --member C --member D --member E (partner) --submitted 2021-10-01 --override W-DEADLINE --reason post te laat bezorgd
    ✓ QDC-2021-001 Het Rad aangemeld
    → wijk admit QDC-2021-001
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn a_rule_that_is_unknown_or_met_is_not_set_aside() {
    let room = room_of_2021();
    assert_snapshot!(room.wijk(&one("--override W-DEADLIEN --reason 'post te laat'")).exits(3).transcript(), @"
    $ wijk apply --neighbourhood Het Rad --municipality 1070 --theme natuur --theme compost --contact An --email an@example.org --member A --member B --member C --member D --member E (partner) --submitted 2021-09-30 --override W-DEADLIEN --reason post te laat
    ✗ Deze editie kent geen regel «W-DEADLIEN»
    [3]
    ");
    assert_snapshot!(room.wijk(&one("--override W-DEADLINE --reason 'post te laat'")).exits(4).transcript(), @"
    $ wijk apply --neighbourhood Het Rad --municipality 1070 --theme natuur --theme compost --contact An --email an@example.org --member A --member B --member C --member D --member E (partner) --submitted 2021-09-30 --override W-DEADLINE --reason post te laat
    ✗ Regel W-DEADLINE is voldaan en hoeft niet terzijde
    [4]
    ");
}

#[test]
fn the_deadline_is_midnight_in_brussels() {
    let room = room_of_2021();
    let at = |moment: &str| one("").replace("2021-09-30", moment);
    let said = room.wijk(&at("2021-10-01T00:00:00+02:00"));
    assert_eq!(said.code, 4, "{}", said.transcript());
    let said = room.wijk(&at("2021-09-30T22:00:00Z"));
    assert_eq!(said.code, 4, "{}", said.transcript());
    room.wijk(&at("2021-09-30T21:59:59Z")).succeeds();
    room.wijk("undo").succeeds();
    room.wijk(&at("'2021-09-30 23:59'")).succeeds();
}

#[test]
fn a_neighbourhood_of_an_earlier_edition_is_linked() {
    let mut room = Room::with_candidates();
    room.at("2022-03-01T09:00:00Z");
    room.wijk("edition close QDC-2021").succeeds();
    room.wijk("edition open brussels-qdc/2022").succeeds();
    let said = room.wijk(
        "apply --neighbourhood 'la roue' --municipality Anderlecht --theme nature --theme mobility --contact An \
         --email an@example.org --member 'A (partner)'",
    );
    assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk apply --neighbourhood la roue --municipality Anderlecht --theme nature --theme mobility --contact An --email an@example.org --member A (partner)
    ✓ QDC-2022-001 la roue aangemeld
      QDC-2022-001 la roue: gekende wijk, eerder QDC-2021-001
    → wijk admit QDC-2022-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("neighbourhood list roue").succeeds().transcript(), @"
    $ wijk neighbourhood list roue
    Wijken

     Naam     Gemeenten   Dossiers                    Samen ingediend
     La Roue  Anderlecht  QDC-2021-001, QDC-2022-001
    ");
}

#[test]
fn a_neighbourhood_applies_once_in_an_edition() {
    let room = Room::with_candidates();
    let twice = one("").replace("'Het Rad'", "'La Roue'");
    assert_snapshot!(room.wijk(&twice).exits(4).transcript(), @"
    $ wijk apply --neighbourhood La Roue --municipality 1070 --theme natuur --theme compost --contact An --email an@example.org --member A --member B --member C --member D --member E (partner) --submitted 2021-09-30
    ✗ QDC-2021 La Roue: nog niet klaar voor aanmelding, 1 regel niet voldaan
     ✗ De wijk heeft al een dossier in deze editie: QDC-2021-001       W-ONE-DOSSIER
    [4]
    ");
}

#[test]
fn a_name_that_is_nearly_one_that_is_known_is_pointed_out() {
    let room = Room::with_candidates();
    let nearly = one("").replace("'Het Rad'", "Metamorphozis").replace("1070", "1190");
    assert_snapshot!(room.wijk(&nearly).succeeds().transcript(), @"
    $ wijk apply --neighbourhood Metamorphozis --municipality 1190 --theme natuur --theme compost --contact An --email an@example.org --member A --member B --member C --member D --member E (partner) --submitted 2021-09-30
    ✓ QDC-2021-015 Metamorphozis aangemeld
    ! «Metamorphozis» lijkt op de gekende wijk «Metamorphosis»; is het dezelfde,
      dan:
    → wijk neighbourhood merge Metamorphozis Metamorphosis
    → wijk admit QDC-2021-015
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn without_a_terminal_and_with_nothing_given_the_flag_is_named() {
    let mut room = room_of_2021();
    assert_snapshot!(room.wijk("apply").exits(8).transcript(), @"
    $ wijk apply
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --neighbourhood, --from
    [8]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("apply --member A").exits(8).transcript(), @"
    $ wijk apply --member A
    ✗ An answer is needed and nobody can be asked; give it with --neighbourhood,
      --from
    [8]
    ");
}

#[test]
fn an_edition_that_is_closed_unknown_or_not_named_is_refused() {
    let room = Room::with_register();
    assert_snapshot!(room.wijk(&one("")).exits(3).transcript(), @"
    $ wijk apply --neighbourhood Het Rad --municipality 1070 --theme natuur --theme compost --contact An --email an@example.org --member A --member B --member C --member D --member E (partner) --submitted 2021-09-30
    ✗ Er is geen open editie
      → wijk edition open brussels-qdc/2024
    [3]
    ");
    room.wijk("edition open brussels-qdc/2021 --on 2021-06-01").succeeds();
    assert_snapshot!(room.wijk(&one("--edition QDC-2020")).exits(3).transcript(), @"
    $ wijk apply --neighbourhood Het Rad --municipality 1070 --theme natuur --theme compost --contact An --email an@example.org --member A --member B --member C --member D --member E (partner) --submitted 2021-09-30 --edition QDC-2020
    ✗ Geen editie «QDC-2020» in dit register
      QDC-2021  brussels-qdc
      → wijk edition list
    [3]
    ");
    room.wijk("edition open brussels-qdc/2022").succeeds();
    assert_snapshot!(room.wijk(&one("")).exits(3).transcript(), @"
    $ wijk apply --neighbourhood Het Rad --municipality 1070 --theme natuur --theme compost --contact An --email an@example.org --member A --member B --member C --member D --member E (partner) --submitted 2021-09-30
    ✗ Er zijn meerdere open edities; noem er één:
      QDC-2021  brussels-qdc
      QDC-2022  brussels-qdc
      → wijk apply --neighbourhood 'Het Rad' --municipality 1070 --theme natuur --theme compost --contact An --email an@example.org --member A --member B --member C --member D --member 'E (partner)' --submitted 2021-09-30 --edition QDC-2022
    [3]
    ");
    room.wijk("edition close QDC-2021").succeeds();
    assert_snapshot!(room.wijk(&one("--edition brussels-qdc/2021")).exits(4).transcript(), @"
    $ wijk apply --neighbourhood Het Rad --municipality 1070 --theme natuur --theme compost --contact An --email an@example.org --member A --member B --member C --member D --member E (partner) --submitted 2021-09-30 --edition brussels-qdc/2021
    ✗ Editie QDC-2021 is afgesloten
      → wijk edition list
    [4]
    ");
}

#[test]
fn a_dry_run_of_a_file_says_what_would_happen_and_writes_nothing() {
    let room = room_of_2021();
    let before = std::fs::read(room.path("wijk.db")).unwrap();
    assert_snapshot!(room.wijk(&format!("{} --dry-run", import("qdc-2021-candidates.csv"))).succeeds().transcript(), @"
    $ wijk apply --from [project]/fixtures/imports/qdc-2021-candidates.csv --dry-run
      Gelezen: qdc-2021-candidates.csv (puntkomma, Windows-1252, 14 rijen)
    ○ 14 dossiers aangemaakt: QDC-2021-001 … QDC-2021-014
    ! Regel B-ADM-5 (aanbevolen) niet voldaan bij 14 dossiers: QDC-2021-001,
      QDC-2021-002 en QDC-2021-003 …
    ! Regel B-ADM-8 (aanbevolen) niet voldaan bij 4 dossiers: QDC-2021-003,
      QDC-2021-007 en QDC-2021-008 …
      Proefdraai: er is niets gewijzigd
    ");
    assert!(before == std::fs::read(room.path("wijk.db")).unwrap(), "the register changed");
}

#[test]
fn b_pb_11_an_application_can_be_handed_in_together() {
    let room = Room::with_register();
    room.wijk("edition open brussels-qdc/2021 --on 2021-06-01").succeeds();
    let file = "[[application]]\nneighbourhood = \"La Roue\"\nmunicipality = \"1070\"\nsubmitted = \"2021-09-01\"\ncontact = { name = \"An\", email = \"an@example.org\" }\nmembers = [\"An\", \"Bo\", \"Cas\", \"Dé\", \"Els\"]\nsamen_met = [\"Helmet\", \"La Roue\"]\n";
    room.file("samen.toml", file);
    let refused = room.wijk("apply --from samen.toml").exits(7);
    let said = refused.stderr.split_whitespace().collect::<Vec<&str>>().join(" ");
    assert!(said.contains("dient niet samen met zichzelf in"), "{said}");
    room.file("samen.toml", file.replace(", \"La Roue\"", ""));
    let applied = room.wijk("apply --from samen.toml");
    let listed = room.wijk("list --format plain");
    assert!(listed.stdout.contains("La Roue + Helmet"), "{}{}", applied.transcript(), listed.transcript());
    let found = room.wijk("show helmet").succeeds();
    assert!(found.stdout.contains("QDC-2021-001"), "{}", found.transcript());
}

/// La Roue, evaluated, with people; the edition of 2024 is open. What it was awarded is justified or not.
fn came_to_an_end(closed: bool) -> Room {
    let mut room = prepared::evaluated();
    let members =
        ["An Claes (citizen, lives)", "Bo Maes (association, works)", "Cis Wouters", "Dora Smet", "Eva Jans"];
    for member in members {
        room.run(["member", "add", "roue", member]).succeeds();
    }
    room.wijk("member end roue Cis --on 2023-03-01").succeeds();
    room.wijk("person edit an --email an@example.org").succeeds();
    room.wijk("person role add an roue --as contact").succeeds();
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let sql = if closed {
        "UPDATE dossier SET status = 'closed', since = '2023-03-01'"
    } else {
        "INSERT INTO posting (edition, dossier, fund, project, from_account, to_account, amount_cents, on_day, cause)
         VALUES (1, 1, 'award', 1, 'committed', 'paid', 450000, '2022-01-05', 'payment')"
    };
    register.execute_batch(sql).unwrap();
    room.at("2024-01-15T09:00:00Z");
    room.wijk("edition close QDC-2021 --on 2024-01-15").succeeds();
    room.wijk("edition open brussels-qdc/2024 --on 2024-01-15").succeeds();
    room
}

#[test]
fn a_neighbourhood_that_comes_back_takes_over_what_still_holds() {
    let mut room = came_to_an_end(true);
    assert_snapshot!(room.wijk("apply --from-dossier roue").exits(8).transcript(), @"
    $ wijk apply --from-dossier roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --motivation, --asked
    [8]
    ");
    let said = "--motivation 'Nu de pleinen' --asked 8000";
    assert_snapshot!(room.wijk(&format!("apply --from-dossier roue {said} --dry-run")).succeeds().transcript(), @"
    $ wijk apply --from-dossier roue --motivation Nu de pleinen --asked 8000 --dry-run
    ○ QDC-2024-001 La Roue aangemeld
      Overgenomen uit QDC-2021-001:
      4 leden van de stuurgroep
      1 partner met een ondertekende afspraak, nu «akkoord»: Gemeente Anderlecht
      1 partner, opnieuw te verkennen: Basisschool De Linde
      de plaatsbeschrijving v1 van QDC-2021-001 als versie 1: 4 vaststellingen, 0
      metingen
     ! Stuurgroep: 0 personen (partner), minstens 1 nodig                    B-ADM-5
       bron B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
       → wijk member add QDC-2024-001
     ! 0 thema’s, minstens 2 nodig                                           B-ADM-8
       bron B9 · https://vooruitmetdewijk.brussels/modaliteiten-van-participatieve-duurzame-wijken/
       → wijk edit QDC-2024-001 --theme …
      QDC-2024-001 La Roue: gekende wijk, eerder QDC-2021-001
      Proefdraai: er is niets gewijzigd
    ");
    assert_snapshot!(room.wijk(&format!("apply --from-dossier roue {said}")).succeeds().transcript(), @"
    $ wijk apply --from-dossier roue --motivation Nu de pleinen --asked 8000
    ✓ QDC-2024-001 La Roue aangemeld
      Overgenomen uit QDC-2021-001:
      4 leden van de stuurgroep
      1 partner met een ondertekende afspraak, nu «akkoord»: Gemeente Anderlecht
      1 partner, opnieuw te verkennen: Basisschool De Linde
      de plaatsbeschrijving v1 van QDC-2021-001 als versie 1: 4 vaststellingen, 0
      metingen
     ! Stuurgroep: 0 personen (partner), minstens 1 nodig                    B-ADM-5
       bron B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
       → wijk member add QDC-2024-001
     ! 0 thema’s, minstens 2 nodig                                           B-ADM-8
       bron B9 · https://vooruitmetdewijk.brussels/modaliteiten-van-participatieve-duurzame-wijken/
       → wijk edit QDC-2024-001 --theme …
      QDC-2024-001 La Roue: gekende wijk, eerder QDC-2021-001
    → wijk admit QDC-2024-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk(&format!("apply --from-dossier QDC-2021-001 {said}")).exits(4).transcript(), @"
    $ wijk apply --from-dossier QDC-2021-001 --motivation Nu de pleinen --asked 8000
    ✗ QDC-2024 La Roue: nog niet klaar voor aanmelding, 1 regel niet voldaan
     ✗ De wijk heeft al een dossier in deze editie: QDC-2024-001       W-ONE-DOSSIER
       → wijk show QDC-2024-001
     ! Stuurgroep: 0 personen (partner), minstens 1 nodig                    B-ADM-5
       bron B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
     ! 0 thema’s, minstens 2 nodig                                           B-ADM-8
       bron B9 · https://vooruitmetdewijk.brussels/modaliteiten-van-participatieve-duurzame-wijken/
    [4]
    ");
    assert_snapshot!(room.wijk("show QDC-2024-001").succeeds().transcript(), @"
    $ wijk show QDC-2024-001
    QDC-2024-001 La Roue

     Dossier       QDC-2024-001
     Fase          kandidaat
     Status        lopend
     Laatste stap  15-01-2024
     Sinds         0 d
     Wijk          La Roue
     Gemeenten     Anderlecht
     Editie        QDC-2024
     Spoor         Participatieve duurzame wijk
     Ingediend     15-01-2024
     Contact       An Claes
     E-mail        an@example.org
     Stuurgroep    An Claes (bewoner), Bo Maes (vereniging), Dora Smet (bewoner),
                   Eva Jans (bewoner)
     Partners      Gemeente Anderlecht (akkoord), Basisschool De Linde (verkend)
     Motivatie     Nu de pleinen

    Geld
     Eerst gevraagd  € 8.000,00
     Gevraagd        € 8.000,00

    Plaatsbeschrijving
     Versie          1
     Op              23-10-2021
     Werkwijze       wijkwandeling
     Bewoners        34
     Gebruikers      6
     Partners        3
     Vaststellingen  4

    Fasen
     Fase       Vanaf       Dagen  Rust  Voorbij
     kandidaat  15-01-2024    0 d   0 d  nee
    → wijk admit QDC-2024-001
    ");
    assert_snapshot!(room.wijk("inventory show QDC-2024-001").succeeds().transcript(), @"
    $ wijk inventory show QDC-2024-001
    Plaatsbeschrijving v1 · QDC-2024-001 La Roue · 23-10-2021 · wijkwandeling · 34
    bewoners, 6 gebruikers, 3 partners

      1  nood: Rond de glasbollen blijft elke week afval liggen · Openbare netheid ·
         hoek van het plein en de laan, openbaar · QDC-2021-001 v1
      2  troef: Het comité organiseert al jaren een straatfeest waar iedereen komt ·
         QDC-2021-001 v1
      3  kans: De gemeente legt het plein in 2022 opnieuw aan en wil de bewoners
         betrekken · Natuur en biodiversiteit · het plein, openbaar · QDC-2021-001
         v1
      4  plek: Een braakliggend perceel naast de school, zonnig en bereikbaar · Good
         Food: duurzame voeding en moestuinen · achter de school, privé ·
         QDC-2021-001 v1

    0 van 15 vragen doorlopen
    Nog niet ingevuld: Bewoners en gebruikers, De wijk en haar plekken, Krachten en
    middelen en Noden en knelpunten
    ");
    room.wijk("undo").succeeds();
    assert!(room.wijk("inventory show QDC-2024-001").code == 3);
    room.speaking("fr");
    assert_snapshot!(room.wijk(&format!("apply --from-dossier roue {said}")).succeeds().transcript(), @"
    $ wijk apply --from-dossier roue --motivation Nu de pleinen --asked 8000
    ✓ QDC-2024-001 La Roue : demande introduite
      Repris de QDC-2021-001 :
      4 membres du comité de pilotage
      1 partenaire avec une convention signée, désormais « d’accord » : Gemeente
      Anderlecht
      1 partenaire à explorer à nouveau : Basisschool De Linde
      l’état des lieux v1 de QDC-2021-001 comme version 1 : 4 constats, 0 mesure
     ! Comité de pilotage : 0 personne (partenaire), minimum 1               B-ADM-5
       source B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
       → wijk member add QDC-2024-001
     ! 0 thème, minimum 2                                                    B-ADM-8
       source B9 · https://vooruitmetdewijk.brussels/modaliteiten-van-participatieve-duurzame-wijken/
       → wijk edit QDC-2024-001 --theme …
      QDC-2024-001 La Roue : quartier connu, précédemment QDC-2021-001
    → wijk admit QDC-2024-001
      Annuler : wijk undo
    ");
    room.wijk("undo").succeeds();
    room.speaking("en");
    assert_snapshot!(room.wijk(&format!("apply --from-dossier roue {said}")).succeeds().transcript(), @"
    $ wijk apply --from-dossier roue --motivation Nu de pleinen --asked 8000
    ✓ QDC-2024-001 La Roue applied
      Taken over from QDC-2021-001:
      4 members of the steering group
      1 partner with a signed agreement, now «agreed»: Gemeente Anderlecht
      1 partner, to be explored anew: Basisschool De Linde
      inventory v1 of QDC-2021-001 as version 1: 4 findings, 0 measures
     ! Steering group: 0 people (partner), at least 1 needed                 B-ADM-5
       source B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
       → wijk member add QDC-2024-001
     ! 0 themes, at least 2 needed                                           B-ADM-8
       source B9 · https://vooruitmetdewijk.brussels/modaliteiten-van-participatieve-duurzame-wijken/
       → wijk edit QDC-2024-001 --theme …
      QDC-2024-001 La Roue: a known neighbourhood, earlier QDC-2021-001
    → wijk admit QDC-2024-001
      To take it back: wijk undo
    ");
}

#[test]
fn whoever_still_owes_justification_does_not_come_back_without_a_reason() {
    let room = came_to_an_end(false);
    let said = "apply --from-dossier roue --motivation 'Nu de pleinen' --asked 8000";
    assert_snapshot!(room.wijk(said).exits(4).transcript(), @"
    $ wijk apply --from-dossier roue --motivation Nu de pleinen --asked 8000
    ✗ QDC-2024 La Roue: nog niet klaar voor aanmelding, 1 regel niet voldaan
     ✗ Vroegere steun is nog niet verantwoord: QDC-2021-001                  B-PB-10
       bron B6 · https://vooruitmetdewijk.brussels/participatief-budget/
       → wijk check QDC-2021-001
     ! Stuurgroep: 0 personen (partner), minstens 1 nodig                    B-ADM-5
       bron B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
     ! 0 thema’s, minstens 2 nodig                                           B-ADM-8
       bron B9 · https://vooruitmetdewijk.brussels/modaliteiten-van-participatieve-duurzame-wijken/
    [4]
    ");
    assert_snapshot!(room.wijk(&format!("{said} --override B-PB-10 --reason 'het saldo is onderweg'")).succeeds().transcript(), @"
    $ wijk apply --from-dossier roue --motivation Nu de pleinen --asked 8000 --override B-PB-10 --reason het saldo is onderweg
    ✓ QDC-2024-001 La Roue aangemeld
      Overgenomen uit QDC-2021-001:
      4 leden van de stuurgroep
      1 partner met een ondertekende afspraak, nu «akkoord»: Gemeente Anderlecht
      1 partner, opnieuw te verkennen: Basisschool De Linde
      de plaatsbeschrijving v1 van QDC-2021-001 als versie 1: 4 vaststellingen, 0
      metingen
     ! Stuurgroep: 0 personen (partner), minstens 1 nodig                    B-ADM-5
       bron B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
       → wijk member add QDC-2024-001
     ! 0 thema’s, minstens 2 nodig                                           B-ADM-8
       bron B9 · https://vooruitmetdewijk.brussels/modaliteiten-van-participatieve-duurzame-wijken/
       → wijk edit QDC-2024-001 --theme …
      QDC-2024-001 La Roue: gekende wijk, eerder QDC-2021-001
    → wijk admit QDC-2024-001
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn what_an_edition_of_another_programme_does_not_know_is_told() {
    let room = came_to_an_end(true);
    room.wijk("edition open wijkbudget/2024 --on 2024-01-15").succeeds();
    assert_snapshot!(room.wijk("apply --from-dossier roue --edition WB-2024 --motivation 'Nu de pleinen' --asked 8000").transcript(), @"
    $ wijk apply --from-dossier roue --edition WB-2024 --motivation Nu de pleinen --asked 8000
    ✓ WB-2024-001 La Roue aangemeld
      Overgenomen uit QDC-2021-001:
      4 leden van de stuurgroep
      1 partner met een ondertekende afspraak, nu «akkoord»: Gemeente Anderlecht
      1 partner, opnieuw te verkennen: Basisschool De Linde
      de plaatsbeschrijving v1 van QDC-2021-001 als versie 1: 4 vaststellingen, 0
      metingen
    ! Deze editie kent het spoor «Participatieve duurzame wijk» niet: niet
      overgenomen
      WB-2024-001 La Roue: gekende wijk, eerder QDC-2021-001
    → wijk admit WB-2024-001
      Ongedaan maken: wijk undo
    ");
    let _ = room.wijk("apply --from-dossier atlantis --motivation x --asked 1").exits(3);
    let _ =
        room.wijk("apply --from-dossier QDC-2021-001 --edition QDC-2021 --motivation x --asked 1").exits(4);
    let _ = room.wijk("apply --from-dossier roue --neighbourhood x").exits(2);
}
