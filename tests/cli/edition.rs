use insta::assert_snapshot;

use crate::common::{Room, fixture};

#[test]
fn an_edition_is_opened_with_its_rules_and_dates() {
    let mut room = Room::with_register();
    assert_snapshot!(room.wijk("edition open brussels-qdc/2021 --on 2021-06-01").succeeds().transcript(), @"
    $ wijk edition open brussels-qdc/2021 --on 2021-06-01
    ✓ Editie geopend: Participatieve Duurzame Wijken 2021 (QDC-2021)
      Enveloppe € 115.000,00
      67 regels, 43 met bron
      Indienen tot en met 30-09-2021, 23:59
    ! Regel B-EX-2 staat uit: geen waarde. Om ze te gebruiken: wijk undo, en opnieuw
      openen met --set B-EX-2.maximum=…
    ! Regel B-EX-2-EDITION staat uit: geen waarde. Om ze te gebruiken: wijk undo, en
      opnieuw openen met --set B-EX-2-EDITION.maximum=…
    ! Regel W-EVALUATION-QUORUM staat uit: geen waarde. Om ze te gebruiken: wijk
      undo, en opnieuw openen met --set W-EVALUATION-QUORUM.minimum=…
    ! Termijn W-FINAL-REPORT loopt niet: geen duur opgegeven. Om hem te laten lopen:
      wijk undo, en opnieuw openen met --set W-FINAL-REPORT.days=…
    → wijk apply --edition QDC-2021
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("edition list").succeeds().transcript(), @"
    $ wijk edition list
    Éditions

     Édition   Dossiers  En cours     Enveloppe  Octroyé
     QDC-2021         0         0  115.000,00 €   0,00 €
    ");
}

#[test]
fn what_no_source_states_has_to_be_stated_by_the_office() {
    let mut room = Room::with_register();
    room.at("2022-03-01T09:00:00Z");
    assert_snapshot!(room.wijk("edition open brussels-qdc/2022").succeeds().transcript(), @"
    $ wijk edition open brussels-qdc/2022
    ✓ Editie geopend: Participatieve Duurzame Wijken 2022 (QDC-2022)
      Geen enveloppe opgegeven
      65 regels, 41 met bron
      Indienen tot en met 03-04-2022, 23:59
    ! Regel B-ADM-1 staat uit: geen waarde. Om ze te gebruiken: wijk undo, en
      opnieuw openen met --set B-ADM-1.minimum=…
    ! Regel B-ADM-2 staat uit: geen waarde. Om ze te gebruiken: wijk undo, en
      opnieuw openen met --set B-ADM-2.minimum=…
    ! Regel B-EX-2 staat uit: geen waarde. Om ze te gebruiken: wijk undo, en opnieuw
      openen met --set B-EX-2.maximum=…
    ! Regel B-EX-2-EDITION staat uit: geen waarde. Om ze te gebruiken: wijk undo, en
      opnieuw openen met --set B-EX-2-EDITION.maximum=…
    ! Regel W-EVALUATION-QUORUM staat uit: geen waarde. Om ze te gebruiken: wijk
      undo, en opnieuw openen met --set W-EVALUATION-QUORUM.minimum=…
    ! Regel B-PB-20 staat uit: geen waarde. Om ze te gebruiken: wijk undo, en
      opnieuw openen met --set envelope=…
    ! Termijn W-FINAL-REPORT loopt niet: geen duur opgegeven. Om hem te laten lopen:
      wijk undo, en opnieuw openen met --set W-FINAL-REPORT.days=…
    → wijk apply --edition QDC-2022
      Ongedaan maken: wijk undo
    ");
    room.wijk("undo").succeeds();
    let said = room.wijk("edition open brussels-qdc/2022 --set B-ADM-1.minimum=4 --envelope 120.000,00");
    assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk edition open brussels-qdc/2022 --set B-ADM-1.minimum=4 --envelope 120.000,00
    ✓ Editie geopend: Participatieve Duurzame Wijken 2022 (QDC-2022)
      Enveloppe € 120.000,00
      67 regels, 42 met bron
      Indienen tot en met 03-04-2022, 23:59
    ! Regel B-EX-2 staat uit: geen waarde. Om ze te gebruiken: wijk undo, en opnieuw
      openen met --set B-EX-2.maximum=…
    ! Regel B-EX-2-EDITION staat uit: geen waarde. Om ze te gebruiken: wijk undo, en
      opnieuw openen met --set B-EX-2-EDITION.maximum=…
    ! Regel W-EVALUATION-QUORUM staat uit: geen waarde. Om ze te gebruiken: wijk
      undo, en opnieuw openen met --set W-EVALUATION-QUORUM.minimum=…
    ! Termijn W-FINAL-REPORT loopt niet: geen duur opgegeven. Om hem te laten lopen:
      wijk undo, en opnieuw openen met --set W-FINAL-REPORT.days=…
    → wijk apply --edition QDC-2022
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn a_year_that_the_programme_does_not_know_has_only_what_the_office_states() {
    let mut room = Room::with_register();
    room.speaking("en");
    assert_snapshot!(room.wijk("edition open brussels-qdc/2030").succeeds().transcript(), @"
    $ wijk edition open brussels-qdc/2030
    ✓ Edition opened: Citizen Sustainable Neighbourhoods 2030 (QDC-2030)
      No envelope stated
      68 rules, 44 with a source
      No last day: the desk is open all year
    ! This programme says nothing of 2030: its rules without a year hold, and what
      you state yourself
    ! Rule B-EX-2 is off: it has no value. To use it: wijk undo, and open again with
      --set B-EX-2.maximum=…
    ! Rule B-EX-2-EDITION is off: it has no value. To use it: wijk undo, and open
      again with --set B-EX-2-EDITION.maximum=…
    ! Rule W-EVALUATION-QUORUM is off: it has no value. To use it: wijk undo, and
      open again with --set W-EVALUATION-QUORUM.minimum=…
    ! Rule B-PB-20 is off: it has no value. To use it: wijk undo, and open again
      with --set envelope=…
    ! Rule W-DEADLINE is off: it has no value. To use it: wijk undo, and open again
      with --set deadline=…
    ! Term W-FINAL-REPORT does not run: no length was stated. To let it run: wijk
      undo, and open again with --set W-FINAL-REPORT.days=…
    → wijk apply --edition QDC-2030
      To take it back: wijk undo
    ");
}

#[test]
fn every_wrong_setting_is_listed() {
    let room = Room::with_register();
    let said = room.wijk(
        "edition open brussels-qdc/2022 --set B-ADM-1.minimum=vier --set B-ADM-99.minimum=4 \
         --set B-ADM-1.kleur=rood --set envelope=veel --set los --set deadline=31/02/2022",
    );
    assert_snapshot!(said.exits(7).transcript(), @"
    $ wijk edition open brussels-qdc/2022 --set B-ADM-1.minimum=vier --set B-ADM-99.minimum=4 --set B-ADM-1.kleur=rood --set envelope=veel --set los --set deadline=31/02/2022
    ✗ Niets bewaard: 6 fouten
      --set · «B-ADM-1.minimum=vier»: hier hoort een geheel getal
      --set · «B-ADM-99.minimum=4»: deze sleutel is niet gekend; misschien een van
      deze: B-ADM-1.minimum, B-ADM-2.minimum, B-ADM-5.minimum, B-ADM-8.minimum en
      B-ADM-8.maximum. Zie wijk programme show brussels-qdc
      --set · «B-ADM-1.kleur=rood»: deze sleutel is niet gekend; misschien een van
      deze: B-ADM-1.minimum, B-ADM-1.kinds en B-ADM-1.different-addresses. Zie wijk
      programme show brussels-qdc
      --set · «envelope=veel»: hier hoort een bedrag, zoals 1500 of 1239,47
      --set · «los»: hier hoort SLEUTEL=WAARDE
      --set · «deadline=31/02/2022»: hier hoort een datum, zoals 2021-09-30
    [7]
    ");
    assert_snapshot!(room.wijk("edition list").succeeds().transcript(), @"
    $ wijk edition list
    Edities

     Nog geen edities
    ");
}

#[test]
fn the_office_can_keep_its_settings_in_a_file() {
    let room = Room::with_register();
    room.file("2022.toml", "envelope = 120000\n\n[rules.B-ADM-1]\nminimum = 4\n");
    let said = room.wijk("edition open brussels-qdc/2022 --from 2022.toml").succeeds();
    assert!(said.stderr.contains("120.000,00"), "{}", said.transcript());
    room.file("fout.toml", "envelop = 120000\n\n[rules.B-ADM-99]\nminimum = 4\n");
    assert_snapshot!(room.wijk("edition open brussels-qdc/2024 --from fout.toml").exits(7).transcript(), @"
    $ wijk edition open brussels-qdc/2024 --from fout.toml
    ✗ Niets bewaard: 2 fouten
      regel 1 · envelop: onbekende sleutel «envelop»; misschien «envelope». Gekend
      zijn: opens, deadlines, decides-on, envelope, themes, tracks, tiers,
      start-fund, rules, terms, inventory, bodies, scoring, approvals, appeals,
      vote, money, realisation en evaluation
      regel 3 · rules.B-ADM-99: er is geen regel «B-ADM-99»; misschien «B-ADM-8».
      Gekend zijn: B-ADM-1, B-ADM-2, B-ADM-3, W-MEMBERS-TIE, B-ADM-5, B-ADM-7,
      B-ADM-8, W-ONE-THEME, W-CONTACT, W-DEADLINE, W-ONE-DOSSIER, B-CO-1, B-INV-1,
      B-INV-3, W-INVENTORY, W-PARTNERS, W-VISIT, W-NOTE, B-RM-1, W-LINKED, W-COSTS,
      W-BALANCED, W-STEPS, W-PERMIT, B-PB-10, B-PB-17, B-PB-18, W-TIER,
      B-PB-19-3500, B-PB-19-15000, B-PB-19-30000, B-EX-2, B-EX-2-EDITION, W-AWARD,
      B-PB-20, W-ADMISSIBLE, B-PB-6, B-PB-5-SMALL, B-PB-5-LARGE, B-RM-3, W-AWARDED,
      B-MO-3, B-MO-2, W-CONDITIONS, W-APPEALS, B-SB-1, B-SB-3, B-SB-3-PAID,
      B-SB-4-SPENT, B-SB-5A, B-SB-6, B-SB-7, W-SPENT-ADMITTED, B-MO-4, W-ELIGIBLE,
      W-TWICE, W-WITHIN-PROJECT, W-CLAIM, W-ACCOUNT, B-MO-5, B-MO-7, W-COMMITMENT,
      W-PAY-APPROVALS, W-PAY-AGREEMENT, W-PAY-CONDITIONS, W-PAY-BALANCE,
      W-PAY-APPEALS, W-LINES, W-PAYMENTS, W-SETTLE-CONDITIONS, W-REPORT,
      W-OVERFUNDED, W-STEPS-DONE, B-FR-1, W-EVALUATION-QUORUM, W-REPORT-ACCEPTED en
      W-SETTLED
    [7]
    ");
    assert_snapshot!(room.wijk("edition open brussels-qdc/2024 --from weg.toml").exits(3).transcript(), @"
    $ wijk edition open brussels-qdc/2024 --from weg.toml
    ✗ Er is geen bestand weg.toml
    [3]
    ");
}

#[test]
fn an_unknown_programme_a_missing_year_a_wrong_amount_and_a_second_opening_are_refused() {
    let room = Room::with_register();
    assert_snapshot!(room.wijk("edition open brussel/2021").exits(3).transcript(), @"
    $ wijk edition open brussel/2021
    ✗ Geen programma «brussel»; gekend zijn:
      brussels-qdc
      brussels-ilq
      klimaatdoeners
      leuven-kow
      participation-service
      wijkbudget
      → wijk programme list
    [3]
    ");
    assert_snapshot!(room.wijk("edition open brussels-qdc").exits(2).transcript(), @"
    $ wijk edition open brussels-qdc
    ✗ Zeg van welk jaar: PROGRAMMA/JAAR
      → wijk edition open brussels-qdc/2024
    [2]
    ");
    assert_snapshot!(room.wijk("edition open brussels-qdc/2021 --envelope 115.000").exits(7).transcript(), @"
    $ wijk edition open brussels-qdc/2021 --envelope 115.000
    ✗ Niets bewaard: 1 fout
      --envelope · «115.000»: dit kan op twee manieren gelezen worden; schrijf 1000
      of 1.000,00
    [7]
    ");
    assert_snapshot!(room.wijk("edition open brussels-qdc/2021 --on 2021-12-01").exits(4).transcript(), @"
    $ wijk edition open brussels-qdc/2021 --on 2021-12-01
    ✗ 01-12-2021 ligt in de toekomst; vandaag is 04-10-2021
      → dezelfde opdracht met --on 2021-10-04
    [4]
    ");
    room.wijk("edition open brussels-qdc/2021").succeeds();
    assert_snapshot!(room.wijk("edition open brussels-qdc/2021").exits(4).transcript(), @"
    $ wijk edition open brussels-qdc/2021
    ✗ Editie QDC-2021 is al geopend
      → wijk edition show QDC-2021
    [4]
    ");
}

#[test]
fn an_edition_is_shown_with_every_rule_and_its_source() {
    let room = Room::with_candidates();
    let said = room.wijk("edition show --format plain").succeeds();
    for part in ["B-ADM-1", "minimum=5", "https://vooruitmetdewijk.brussels/burgerprojectoproep/", "B-ADM-2"]
    {
        assert!(said.stdout.contains(part), "{}", said.transcript());
    }
    let said = room.wijk("edition show").succeeds();
    assert!(said.stdout.lines().all(|line| line.chars().count() <= 80), "{}", said.transcript());
    assert_snapshot!(room.wijk("edition show QDC-1999").exits(3).transcript(), @"
    $ wijk edition show QDC-1999
    ✗ Geen editie «QDC-1999» in dit register
      QDC-2021  brussels-qdc
      → wijk edition list
    [3]
    ");
}

#[test]
fn an_edition_is_closed_to_new_applications_once() {
    let mut room = Room::with_candidates();
    assert_snapshot!(room.wijk("edition close --on 2021-05-31").exits(4).transcript(), @"
    $ wijk edition close --on 2021-05-31
    ✗ 31-05-2021 ligt vóór de vorige stap (01-06-2021)
      → dezelfde opdracht met --on 2021-06-01
    [4]
    ");
    assert_snapshot!(room.wijk("edition close --on 2021-10-01").succeeds().transcript(), @"
    $ wijk edition close --on 2021-10-01
    ✓ Editie QDC-2021 afgesloten voor nieuwe aanvragen (14 lopende dossiers gaan
      door)
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("edition close QDC-2021").exits(4).transcript(), @"
    $ wijk edition close QDC-2021
    ✗ Editie QDC-2021 is afgesloten
      → wijk edition show QDC-2021
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("edition close").exits(3).transcript(), @"
    $ wijk edition close
    ✗ Aucune édition n’est ouverte
      → wijk edition open brussels-qdc/2024
    [3]
    ");
    assert_snapshot!(room.wijk("edition close --on hier").exits(7).transcript(), @"
    $ wijk edition close --on hier
    ✗ Rien n’est enregistré : 1 erreur
      --on · « hier » : ce n’est pas une date ; attendu, par exemple 30/09/2021 ou
      2021-09-30
    [7]
    ");
}

/// The hash by which the rules of the only edition are known.
fn hash(room: &Room) -> String {
    let shown = room.wijk("edition show --format json").succeeds().stdout;
    let hash = shown.split('"').find(|word| word.len() == 64 && word.chars().all(|c| c.is_ascii_hexdigit()));
    hash.expect("a hash").to_owned()
}

#[test]
fn a_programme_that_changes_later_does_not_change_an_edition_that_was_opened() {
    let room = Room::with_register();
    let text = std::fs::read_to_string(fixture("programmes/valid/leuven-kow.toml")).unwrap();
    // The office's own, beside the one that comes along.
    let text = text.replacen("code = \"leuven-kow\"", "code = \"own-kow\"", 1);
    room.file("kow.toml", &text);
    room.wijk("programme add kow.toml").succeeds();
    let year = text.split("[editions.").nth(1).unwrap().split([']', '.']).next().unwrap();
    room.wijk(&format!("edition open own-kow/{year}")).succeeds();
    let before = hash(&room);
    let changed = text.replacen("maximum = ", "maximum = 1", 1);
    assert_ne!(changed, text);
    room.file("kow.toml", changed);
    room.wijk("programme add kow.toml").succeeds();
    assert_eq!(hash(&room), before);
    let fresh = Room::with_register();
    fresh.file("kow.toml", std::fs::read(room.path("kow.toml")).unwrap());
    fresh.wijk("programme add kow.toml").succeeds();
    fresh.wijk(&format!("edition open own-kow/{year}")).succeeds();
    assert_ne!(hash(&fresh), before);
}

#[test]
fn an_edition_shows_its_terms_questions_and_indicators() {
    let mut room = Room::new();
    room.wijk("init").succeeds();
    let settings = "--set W-FINAL-REPORT.working-days=40 --set inventory.chances.required=true";
    let said = room.wijk(&format!("edition open brussels-qdc/2021 --on 2021-06-01 {settings}")).succeeds();
    assert!(!said.stderr.contains("W-FINAL-REPORT"), "{}", said.transcript());
    for (language, shown) in [
        ("nl", ["40 werkdagen", "Kansen en mogelijke", "hoe minder, hoe beter"]),
        ("fr", ["40 jours", "Opportunités et", "à réduire"]),
        ("en", ["40 working", "Opportunities and", "the less the better"]),
    ] {
        room.speaking(language);
        let said = room.wijk("edition show").succeeds();
        for text in shown {
            assert!(said.stdout.contains(text), "{text}: {}", said.transcript());
        }
        assert!(said.stdout.lines().all(|line| unicode_width::UnicodeWidthStr::width(line) <= 80));
    }
    let json: serde_json::Value =
        serde_json::from_str(&room.wijk("edition show --format json").succeeds().stdout).unwrap();
    let data = &json["data"];
    assert_eq!(data["terms"][1]["length"], "working-days=40");
    assert_eq!(data["inventory"][0]["code"], "groups");
    assert_eq!(data["indicators"][0]["unit"], "count");
}
