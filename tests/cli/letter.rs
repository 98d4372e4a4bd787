//! The letters themselves are compared with the files in `tests/cli/letter`.

use insta::assert_snapshot;

use crate::cli::prepared;
use crate::common::{Room, Said};

/// Writes into the register behind the program's back: what leads to a decision is the affair of other tests.
fn write(room: &Room, sql: &str) {
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    register.execute_batch(sql).unwrap();
}

const DECIDE: &str = "
    UPDATE roadmap SET submitted_on = '2021-11-20', sha256 = 'x';
    UPDATE dossier SET phase = 'selection';
    INSERT INTO decision (project, edition, verdict, amount_cents, decided_on, body, reason)
      SELECT id, 1, 'awarded', 620000, '2021-12-04', 'minister', NULL FROM project WHERE number = 1;
    INSERT INTO decision (project, edition, verdict, amount_cents, decided_on, body, reason)
      SELECT id, 1, 'awarded', 250020, '2021-12-04', 'minister', 'De affiches kunnen via de gemeente'
      FROM project WHERE number = 2;
    INSERT INTO decision (project, edition, verdict, amount_cents, decided_on, body, reason)
      SELECT id, 1, 'refused', 0, '2021-12-04', 'minister', 'De dienst Netheid plaatst zelf plantvakken'
      FROM project WHERE number = 3;
    INSERT INTO decision_condition (decision, number, text, before)
      SELECT decision.id, 1, 'De gemeente stemt schriftelijk in', 'agreement'
      FROM decision JOIN project ON project.id = decision.project WHERE project.number = 1;
    INSERT INTO decision_condition (decision, number, text, before, met_on)
      SELECT decision.id, 2, 'Een offerte voor de banken', 'payment', '2021-12-10'
      FROM decision JOIN project ON project.id = decision.project WHERE project.number = 1;";

const REFUSE_ALL: &str = "
    UPDATE decision SET verdict = 'refused', amount_cents = 0, reason = 'De enveloppe is op';";

const AGREE: &str = "
    INSERT INTO agreement (dossier, reference, amount_cents, starts_on, ends_on)
      VALUES (1, 'SUB/2021/QDC/001', 870020, '2022-01-01', '2023-12-31');";

/// La Roue, decided: two projects awarded, one refused; with a contact.
fn decided() -> Room {
    let room = prepared::with_roadmap();
    contact(&room);
    write(&room, DECIDE);
    room
}

fn contact(room: &Room) {
    let who = "--address 'Wayezstraat 12, 1070 Anderlecht' --iban BE68539007547034 --email an@example.org \
               --phone 02/525.12.34 --language nl";
    room.wijk(&format!("person add 'An Peeters' {who}")).succeeds();
    room.wijk("person role add peeters roue --as contact").succeeds();
}

/// Compares a letter with its file.
#[track_caller]
fn golden(name: &str, said: &Said) {
    let text = said.stdout.replace('\u{a0}', "~");
    insta::with_settings!({
        snapshot_path => "letter",
        prepend_module_to_snapshot => false,
        omit_expression => true,
        description => "No-break spaces are shown as ~",
    }, { insta::assert_snapshot!(name, text) });
}

#[test]
fn every_letter_in_three_languages() {
    let room = decided();
    write(&room, AGREE);
    for language in ["nl", "fr", "en"] {
        for kind in ["decision", "agreement", "claim"] {
            let said = room.wijk(&format!("letter {kind} roue --in {language}")).succeeds();
            golden(&format!("{kind}-{language}"), &said);
        }
    }
    golden("agreement-fr-nl", &room.wijk("letter agreement roue --bilingual").succeeds());
    golden("decision-html", &room.wijk("letter decision roue --letter-format html").succeeds());
    write(&room, REFUSE_ALL);
    for language in ["nl", "fr", "en"] {
        golden(
            &format!("refusal-{language}"),
            &room.wijk(&format!("letter refusal roue --in {language}")).succeeds(),
        );
    }
}

#[test]
fn a_request_for_completion_has_all_that_is_missing_and_the_last_day_to_answer() {
    let room = prepared::room();
    contact(&room);
    for language in ["nl", "fr", "en"] {
        let said =
            room.wijk(&format!("letter completion roue --in {language} --answer-by 15/01/2022")).succeeds();
        golden(&format!("completion-{language}"), &said);
    }
}

#[test]
fn a_request_for_completion_after_submission_has_the_criteria_and_conditions_that_are_not_met() {
    let room = decided();
    write(
        &room,
        "INSERT INTO admissibility (roadmap) SELECT id FROM roadmap;
         INSERT INTO admissibility_result (admissibility, criterion, result, reason, on_day, actor)
           VALUES (1, 'complete', 'unmet', 'De offertes ontbreken', '2021-11-25', 'an'),
                  (1, 'citizen', 'met', NULL, '2021-11-25', 'an'),
                  (1, 'collective', 'unmet', 'Er is geen open oproep', '2021-11-25', 'an');",
    );
    let said = room.wijk("letter completion roue --in fr").succeeds();
    golden("completion-selection-fr", &said);
    write(&room, "DELETE FROM admissibility_result; UPDATE decision_condition SET met_on = '2021-12-20';");
    assert_snapshot!(room.wijk("letter completion roue").exits(4).transcript(), @"
    $ wijk letter completion roue
    ✗ QDC-2021-001: er ontbreekt niets van de wijk
      → wijk check QDC-2021-001
    [4]
    ");
}

#[test]
fn a_rejected_application_gets_its_refusal() {
    let room = prepared::room();
    write(
        &room,
        "UPDATE dossier SET phase = 'candidate', status = 'not-admitted';
         INSERT INTO dossier_event (dossier, number, move, phase, status, on_day, body, reason)
           VALUES (1, 9, 'reject', 'candidate', 'not-admitted', '2021-10-08', 'agency', 'Niet ondertekend');",
    );
    let said = room.wijk("letter refusal roue").succeeds();
    golden("refusal-rejected-nl", &said);
    assert!(said.stderr.contains("naam van de contactpersoon"), "{}", said.transcript());
}

#[test]
fn the_letter_has_to_fit_how_the_dossier_stands() {
    let mut room = prepared::with_roadmap();
    assert_snapshot!(room.wijk("letter decision roue").exits(4).transcript(), @"
    $ wijk letter decision roue
    ✗ QDC-2021-001: er zijn nog geen projecten om over te beslissen
      → wijk check QDC-2021-001
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("letter agreement roue").exits(4).transcript(), @"
    $ wijk letter agreement roue
    ✗ QDC-2021-001 : il n’y a pas encore de projet sur lequel décider
      → wijk check QDC-2021-001
    [4]
    ");
    room.speaking("nl");
    contact(&room);
    write(&room, DECIDE);
    write(&room, "DELETE FROM decision_condition; DELETE FROM decision WHERE id = 3;");
    assert_snapshot!(room.wijk("letter claim roue").exits(4).transcript(), @"
    $ wijk letter claim roue
    ✗ QDC-2021-001: over project 3 is nog niet beslist
      → wijk decide QDC-2021-001 --project 3
    [4]
    ");
    room.wijk("letter decision roue --project 2").succeeds();
    assert_snapshot!(room.wijk("letter refusal roue").exits(4).transcript(), @"
    $ wijk letter refusal roue
    ✗ QDC-2021-001: er is steun toegekend; daarvoor dient de beslissing
      → wijk letter decision QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("letter refusal roue --project 1").exits(4).transcript(), @"
    $ wijk letter refusal roue --project 1
    ✗ QDC-2021-001: project 1 is toegekend, niet geweigerd
      → wijk letter decision QDC-2021-001 --project 1
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("letter refusal roue --project 7").exits(4).transcript(), @"
    $ wijk letter refusal roue --project 7
    ✗ QDC-2021-001 : il n’y a pas de projet 7 (il y a : 1, 2 et 3)
      → wijk show QDC-2021-001
    [4]
    ");
    write(&room, REFUSE_ALL);
    write(
        &room,
        "INSERT INTO decision (project, edition, verdict, amount_cents, decided_on, body, reason)
           SELECT id, 1, 'refused', 0, '2021-12-04', 'minister', 'x' FROM project WHERE number = 3;",
    );
    room.speaking("en");
    assert_snapshot!(room.wijk("letter decision roue").exits(4).transcript(), @"
    $ wijk letter decision roue
    ✗ QDC-2021-001: nothing is awarded; the refusal is the letter for that
      → wijk letter refusal QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("letter decision roue --project 3").exits(4).transcript(), @"
    $ wijk letter decision roue --project 3
    ✗ QDC-2021-001: project 3 is not awarded
      → wijk letter refusal QDC-2021-001 --project 3
    [4]
    ");
    write(&room, "UPDATE decision SET verdict = 'awarded', reason = NULL;");
    assert_snapshot!(room.wijk("letter agreement roue").exits(4).transcript(), @"
    $ wijk letter agreement roue
    ✗ QDC-2021-001: no amount is awarded
      → wijk letter decision QDC-2021-001
    [4]
    ");
    write(&room, "UPDATE dossier SET status = 'withdrawn';");
    assert_snapshot!(room.wijk("letter completion roue").exits(4).transcript(), @"
    $ wijk letter completion roue
    ✗ QDC-2021-001: the dossier has ended; there is nothing left to complete
      → wijk show QDC-2021-001
    [4]
    ");
    assert_eq!(room.wijk("letter decision nergens").exits(3).stdout, "");
}

#[test]
fn a_project_on_the_reserve_list_is_told_its_place() {
    let mut room = decided();
    write(&room, "UPDATE decision SET verdict = 'reserve', reserve_rank = 2 WHERE verdict = 'refused';");
    room.speaking("en");
    let said = room.wijk("letter decision roue --in en").succeeds();
    assert!(said.stdout.contains("**Decision:** on the reserve list, place 2"), "{}", said.transcript());
    assert_snapshot!(room.wijk("letter refusal roue --project 3").exits(4).transcript(), @"
    $ wijk letter refusal roue --project 3
    ✗ QDC-2021-001: a project is on the reserve list; the decision is the letter for
      that
      → wijk letter decision QDC-2021-001 --project 3
    [4]
    ");
    assert_snapshot!(room.wijk("letter agreement roue --project 3").exits(4).transcript(), @"
    $ wijk letter agreement roue --project 3
    ✗ QDC-2021-001: project 3 is not awarded
      → wijk letter decision QDC-2021-001 --project 3
    [4]
    ");
}

#[test]
fn the_last_day_of_an_appeal_is_counted_from_when_the_neighbourhood_was_told() {
    let room = decided();
    write(
        &room,
        r#"UPDATE edition SET rule_set = json_set(rule_set, '$.selection.appeals',
             json('{"lodge":{"days":30},"body":"agency"}'));"#,
    );
    let until = |room: &Room| {
        let said = room.wijk("letter decision roue --on 2022-01-10").succeeds();
        said.stdout.lines().find(|line| line.starts_with("U kunt")).unwrap().to_owned()
    };
    assert!(until(&room).contains("tot en met 9 februari 2022. Richt"), "{}", until(&room));
    assert!(until(&room).contains("tot Leefmilieu Brussel, "), "{}", until(&room));
    write(&room, "UPDATE decision SET notified_on = '2021-12-10';");
    assert!(until(&room).contains("tot en met 9 januari 2022"), "{}", until(&room));
}

#[test]
fn the_language_is_the_contacts_unless_another_is_said() {
    let mut room = decided();
    room.wijk("person edit peeters --language fr").succeeds();
    room.speaking("en");
    let begins = |said: Said| said.succeeds().stdout.lines().next().unwrap().to_owned();
    assert_eq!(begins(room.wijk("letter claim roue")), "# Déclaration de créance");
    assert_eq!(begins(room.wijk("letter claim roue --in nl")), "# Schuldvordering");
    room.run(["person", "edit", "peeters", "--language", ""]).succeeds();
    assert_eq!(begins(room.wijk("letter claim roue")), "# Claim for payment");
}

#[test]
fn a_letter_has_nothing_of_people_but_name_and_address_and_the_account_where_money_is_paid() {
    let room = decided();
    for kind in ["decision", "agreement", "claim"] {
        let said = room.wijk(&format!("letter {kind} roue")).succeeds();
        for secret in ["an@example.org", "525"] {
            assert!(!said.stdout.contains(secret), "{kind}: {secret}");
        }
        assert_eq!(said.stdout.contains("BE68 5390 0754 7034"), kind != "decision", "{kind}");
    }
    room.wijk("letter decision roue --folder brieven").succeeds();
    let named: Vec<String> = names(&room, "brieven");
    assert_eq!(named, ["QDC-2021-001-decision-nl.md"]);
}

fn names(room: &Room, folder: &str) -> Vec<String> {
    let entries = std::fs::read_dir(room.path(folder)).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn making_a_letter_changes_nothing_in_the_register() {
    let room = decided();
    let before = std::fs::read(room.path("wijk.db")).unwrap();
    room.wijk("letter decision roue").succeeds();
    room.wijk("letter agreement roue --folder brieven").succeeds();
    room.wijk("letter decision --edition QDC-2021 --folder brieven").succeeds();
    assert_eq!(std::fs::read(room.path("wijk.db")).unwrap(), before);
}

#[test]
fn a_letter_goes_to_a_file_and_is_never_overwritten() {
    let mut room = decided();
    assert_snapshot!(room.wijk("letter agreement roue --bilingual --folder brieven").succeeds().transcript(), @"
    $ wijk letter agreement roue --bilingual --folder brieven
    ✓ QDC-2021-001: brief geschreven naar brieven/QDC-2021-001-agreement-fr-nl.md
    ! In te vullen in de brief: nom et fonction de la personne qui signe pour
      l’autorité · premier jour de la convention · dernier jour de la convention ·
      dernier jour pour le rapport final · titulaire du compte · naam en functie van
      wie voor de overheid ondertekent · eerste dag van de overeenkomst · laatste
      dag van de overeenkomst · laatste dag voor het eindverslag · houder van de
      rekening
    → wijk document add QDC-2021-001 brieven/QDC-2021-001-agreement-fr-nl.md --kind agreement
    → wijk agreement draw QDC-2021-001
    ");
    room.wijk("letter decision roue --output brief.html --dry-run").succeeds();
    assert!(!room.path("brief.html").exists());
    let said = room.wijk("letter decision roue --output brief.html").succeeds();
    assert_snapshot!(said.transcript(), @"
    $ wijk letter decision roue --output brief.html
    ✓ QDC-2021-001: brief geschreven naar brief.html
    ! In te vullen in de brief: laatste dag om in beroep te gaan · instantie voor
      een beroep · adres voor een beroep · contactgegevens van de dienst · naam en
      functie van wie ondertekent
    → wijk document add QDC-2021-001 brief.html --kind letter
    → wijk decide notify QDC-2021-001
    ");
    let first = std::fs::read_to_string(room.path("brief.html")).unwrap();
    assert!(first.starts_with("<!DOCTYPE html>"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |name: &str| std::fs::metadata(room.path(name)).unwrap().permissions().mode() & 0o777;
        assert_eq!([mode("brief.html"), mode("brieven")], [0o600, 0o700]);
    }
    room.file("brief-2.html", "x");
    assert_snapshot!(room.wijk("letter decision roue --output brief.html --force").exits(4).transcript(), @"
    $ wijk letter decision roue --output brief.html --force
    ✗ brief.html bestaat al; brieven worden nooit overschreven, ook niet met --force
      → dezelfde opdracht met --output brief-3.html
    [4]
    ");
    assert_eq!(std::fs::read_to_string(room.path("brief.html")).unwrap(), first);
    room.speaking("fr");
    assert_snapshot!(room.wijk("letter agreement roue --bilingual --folder brieven --force").exits(4).transcript(), @"
    $ wijk letter agreement roue --bilingual --folder brieven --force
    ✗ brieven/QDC-2021-001-agreement-fr-nl.md existe déjà ; les lettres ne sont
      jamais écrasées, même avec --force
      → la même commande avec --output brieven/QDC-2021-001-agreement-fr-nl-2.md
    [4]
    ");
    assert_snapshot!(room.wijk("letter decision roue --folder brieven --output x.md").exits(2).transcript(), @"
    $ wijk letter decision roue --folder brieven --output x.md
    ✗ Choisissez : --output pour un fichier, ou --folder pour un dossier
    [2]
    ");
    assert_eq!(names(&room, "brieven"), ["QDC-2021-001-agreement-fr-nl.md"], "nothing is left aside");
    assert_eq!(
        room.wijk("letter decision roue --output -").succeeds().stdout.lines().next(),
        Some("**Leefmilieu Brussel**")
    );
}

#[test]
fn all_dossiers_of_an_edition_get_their_letter_and_a_table_says_which() {
    let mut room = decided();
    for number in [2, 3] {
        write(
            &room,
            &format!(
                "INSERT INTO dossier (id, reference, edition, number, neighbourhood, asked_cents, submitted_on,
                   intake_hash, phase, status, since)
                 VALUES ({number}, 'QDC-2021-00{number}', 1, {number}, 1, 0, '2021-09-15', 'y', 'preparation', 'active',
                   '2021-10-04')"
            ),
        );
    }
    assert_snapshot!(room.wijk("letter decision --edition QDC-2021 --folder brieven").succeeds().transcript(), @"
    $ wijk letter decision --edition QDC-2021 --folder brieven
    Brieven: Beslissing, QDC-2021

     Dossier       Wijk     Bestand                      Taal  In te vullen
     QDC-2021-001  La Roue  QDC-2021-001-decision-nl.md  nl               5

    Niet geschreven
     Waarom                                    Dossiers  Bijvoorbeeld
     er zijn nog geen projecten om over te            2  QDC-2021-002, QDC-2021-003
     beslissen
    ✓ Eén brief geschreven naar brieven
    ! In te vullen in de brief: laatste dag om in beroep te gaan · instantie voor
      een beroep · adres voor een beroep · contactgegevens van de dienst · naam en
      functie van wie ondertekent
    → wijk document add QDC-2021-001 brieven/QDC-2021-001-decision-nl.md --kind letter
    → wijk decide notify --edition QDC-2021
    ");
    assert_eq!(names(&room, "brieven"), ["QDC-2021-001-decision-nl.md"]);
    assert_snapshot!(room.wijk("letter decision --edition QDC-2021 --folder brieven").exits(4).transcript(), @"
    $ wijk letter decision --edition QDC-2021 --folder brieven
    ✗ In brieven staat al een van deze brieven: QDC-2021-001-decision-nl.md; brieven
      worden nooit overschreven, ook niet met --force
      → dezelfde opdracht met --folder brieven-2
    [4]
    ");
    room.speaking("fr");
    let said =
        room.wijk("letter claim --edition qdc-2021 --folder uit --letter-format html --dry-run").succeeds();
    assert_snapshot!(said.transcript(), @"
    $ wijk letter claim --edition qdc-2021 --folder uit --letter-format html --dry-run
    Lettres : Déclaration de créance, QDC-2021

     Dossier       Quartier  Fichier                     Langue  À compléter
     QDC-2021-001  La Roue   QDC-2021-001-claim-nl.html  nl                1

    Non écrite
     Raison                                    Dossiers  Par exemple
     il n’y a pas encore de projet sur lequel         2  QDC-2021-002, QDC-2021-003
     décider
    ○ Une lettre écrite dans uit
    ! À compléter dans la lettre : houder van de rekening
    ");
    assert!(!room.path("uit").exists());
    let said = room.wijk("letter refusal --edition QDC-2021 --folder uit --format json").succeeds();
    assert_snapshot!(said.transcript(), @r#"
    $ wijk letter refusal --edition QDC-2021 --folder uit --format json
    {
      "schema": "wijk/letters/1",
      "currency": "EUR",
      "data": {
        "letters": [
          {
            "dossier": "QDC-2021-001",
            "neighbourhood": "La Roue",
            "file": null,
            "language": null,
            "blanks": null,
            "not_written": "un soutien est octroyé ; c’est la décision qu’il faut"
          },
          {
            "dossier": "QDC-2021-002",
            "neighbourhood": "La Roue",
            "file": null,
            "language": null,
            "blanks": null,
            "not_written": "rien n’est encore refusé"
          },
          {
            "dossier": "QDC-2021-003",
            "neighbourhood": "La Roue",
            "file": null,
            "language": null,
            "blanks": null,
            "not_written": "rien n’est encore refusé"
          }
        ]
      }
    }
    ✓ Aucune lettre écrite
    "#);
    assert_snapshot!(room.wijk("letter decision --edition QDC-2021").exits(8).transcript(), @"
    $ wijk letter decision --edition QDC-2021
    ✗ Une réponse est nécessaire et la question ne peut être posée ; donnez-la avec
      --folder
    [8]
    ");
    assert_snapshot!(room.wijk("letter decision --edition QDC-2019 --folder uit").exits(3).transcript(), @"
    $ wijk letter decision --edition QDC-2019 --folder uit
    ✗ Pas d’édition « QDC-2019 » dans ce registre
      QDC-2021  brussels-qdc
      → wijk edition list
    [3]
    ");
}

#[test]
fn a_wrong_command_line_is_told_before_anything_else() {
    let room = decided();
    assert_snapshot!(room.wijk("letter decision").exits(2).transcript(), @"
    $ wijk letter decision
    ✗ Dit ontbreekt: <DOSSIER>
      Gebruik: wijk letter decision [OPTIES] [DOSSIER]
      Meer uitleg: wijk letter decision --help
    [2]
    ");
    assert_snapshot!(room.wijk("letter decision roue --in de").exits(2).transcript(), @"
    $ wijk letter decision roue --in de
    ✗ «de» is geen geldige waarde voor --in <LANGUAGE>
      De taal van de brief: nl, fr of en [standaard: die van de contactpersoon]
      Gebruik: wijk letter decision [OPTIES] [DOSSIER]
      Meer uitleg: wijk letter decision --help
    [2]
    ");
    assert_snapshot!(room.wijk("letter decision roue --letter-format pdf").exits(2).transcript(), @"
    $ wijk letter decision roue --letter-format pdf
    ✗ «pdf» is geen geldige waarde voor --letter-format <FORM>
      De vorm van de brief: md of html [standaard: volgens de naam van het bestand,
      anders md]
      Gebruik: wijk letter decision [OPTIES] [DOSSIER]
      Meer uitleg: wijk letter decision --help
    [2]
    ");
    assert_snapshot!(room.wijk("letter completion roue --answer-by 31/02/2022").exits(7).transcript(), @"
    $ wijk letter completion roue --answer-by 31/02/2022
    ✗ Niets bewaard: 1 fout
      --answer-by · «31/02/2022»: deze dag bestaat niet; dag voor maand, zoals
      30/09/2021
    [7]
    ");
    assert_eq!(room.wijk("letter decision roue --edition QDC-2021").exits(2).stdout, "");
    assert_eq!(room.wijk("letter agreement roue --bilingual --in fr").exits(2).stdout, "");
}

#[test]
fn the_office_replaces_templates() {
    let mut room = decided();
    assert_snapshot!(room.wijk("letter templates export sjablonen").succeeds().transcript(), @r#"
    $ wijk letter templates export sjablonen
    ✓ 27 sjablonen geschreven in sjablonen
      Zet in wijk.toml naast het register: letter-templates = "sjablonen"
    → wijk letter templates check sjablonen
    "#);
    assert_eq!(names(&room, "sjablonen"), ["README.md", "en", "fr", "nl"]);
    assert_snapshot!(room.wijk("letter templates check sjablonen").succeeds().transcript(), @"
    $ wijk letter templates check sjablonen
    ✓ 27 eigen sjablonen, alle in orde
    ");
    assert_snapshot!(room.wijk("letter templates export sjablonen --force").exits(4).transcript(), @"
    $ wijk letter templates export sjablonen --force
    ✗ sjablonen bestaat al; sjablonen worden nooit overschreven, ook niet met
      --force
      → wijk letter templates export sjablonen-2
    [4]
    ");
    room.speaking("fr");
    room.wijk("letter templates export modeles --dry-run").succeeds();
    assert!(!room.path("modeles").exists());
    room.wijk("letter templates export modeles").succeeds();
    let guide = std::fs::read_to_string(room.path("modeles/README.md")).unwrap();
    assert!(guide.starts_with("# Modèles de lettres"));
    // Only what differs has to be kept.
    room.speaking("nl");
    std::fs::create_dir_all(room.path("eigen/nl")).unwrap();
    room.file("eigen/nl/foot.md", "Groeten uit de {{ dossier.neighbourhood }}\n");
    room.file("wijk.toml", "letter-templates = \"eigen\"\n");
    let said = room.wijk("letter decision roue").succeeds();
    assert!(
        said.stdout.ends_with("Groeten uit de La Roue\n") && said.stdout.contains("Geachte"),
        "{}",
        said.stdout
    );
    assert!(room.wijk("settings").succeeds().stdout.contains("letter-templates"));
}

#[test]
fn what_a_template_has_wrong_is_told_with_file_and_line() {
    let mut room = decided();
    std::fs::create_dir_all(room.path("eigen/nl")).unwrap();
    room.file(
        "eigen/nl/decision.md",
        "Dag {{ contact.naam }}\n\n{% for project in projects %}\n{{ project.titel }}\n{% endfor %}\n",
    );
    room.file("eigen/nl/claim.md", "{% if awarded %}\n");
    room.file("eigen/nl/brief.md", "x");
    room.file("wijk.toml", "letter-templates = \"eigen\"\n");
    assert_snapshot!(room.wijk("letter templates check eigen").exits(5).transcript(), @"
    $ wijk letter templates check eigen
    ✗ 3 fouten in de sjablonen van eigen
      regel 1 · eigen/nl/decision.md: «contact.naam» bestaat niet, misschien
      contact.name; wel: contact.name, contact.address, contact.iban
      regel 1 · eigen/nl/claim.md: dit kan niet gelezen worden (unexpected end of
      input, expected end of block)
      eigen/nl/brief.md: onder deze naam wordt geen sjabloon gezocht; wel:
      nl/head.md, nl/foot.md, nl/decision.md, nl/refusal.md, nl/completion.md,
      nl/agreement.md, nl/claim.md, nl/settlement.md, nl/recovery.md, fr/head.md,
      fr/foot.md, fr/decision.md, fr/refusal.md, fr/completion.md, fr/agreement.md,
      fr/claim.md, fr/settlement.md, fr/recovery.md, en/head.md, en/foot.md,
      en/decision.md, en/refusal.md, en/completion.md, en/agreement.md, en/claim.md,
      en/settlement.md, en/recovery.md
    [5]
    ");
    assert_snapshot!(room.wijk("letter decision roue").exits(7).transcript(), @"
    $ wijk letter decision roue
    ✗ Niets bewaard: 1 fout
      regel 1 · eigen/nl/decision.md: «contact.naam» bestaat niet, misschien
      contact.name; wel: contact.name, contact.address, contact.iban
    [7]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("letter claim roue --in nl").exits(7).transcript(), @"
    $ wijk letter claim roue --in nl
    ✗ Rien n’est enregistré : 1 erreur
      ligne 1 · eigen/nl/claim.md : ceci ne peut être lu (unexpected end of input,
      expected end of block)
    [7]
    ");
    room.speaking("en");
    room.file("eigen/nl/decision.md", [0xff, 0xfe]);
    assert_snapshot!(room.wijk("letter decision roue").exits(7).transcript(), @"
    $ wijk letter decision roue
    ✗ Nothing saved: 1 fault
      eigen/nl/decision.md: this file is no UTF-8 text
    [7]
    ");
    room.file("wijk.toml", "letter-templates = \"weg\"\n");
    assert_snapshot!(room.wijk("letter decision roue").exits(3).transcript(), @"
    $ wijk letter decision roue
    ✗ There is no file weg
    [3]
    ");
    assert_snapshot!(room.wijk("letter templates check wijk.toml").exits(7).transcript(), @"
    $ wijk letter templates check wijk.toml
    ✗ wijk.toml is no folder
    [7]
    ");
    std::fs::create_dir(room.path("leeg")).unwrap();
    assert_snapshot!(room.wijk("letter templates check leeg").exits(3).transcript(), @"
    $ wijk letter templates check leeg
    ✗ There is no template in leeg; they belong in the folders nl, fr and en
      → wijk letter templates export leeg-2
    [3]
    ");
}

#[test]
fn a_hostile_name_stays_a_name() {
    let room = decided();
    for hostile in ["<script>alert(1)</script>", "# x", "[a](javascript:b)", "| a | b |"] {
        let quoted = hostile.replace('\'', "''");
        write(
            &room,
            &format!("UPDATE neighbourhood SET name = '{quoted}'; UPDATE project SET title = '{quoted}'"),
        );
        let page = room.wijk("letter decision 1 --letter-format html").succeeds().stdout;
        assert!(!page.contains("<script") && !page.contains("href"), "{page}");
        assert_eq!(page.matches("<h2>").count(), 5, "{page}");
        assert_eq!(page.matches("<td").count(), 16, "{page}");
    }
}
