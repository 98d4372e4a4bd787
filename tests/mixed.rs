//! Six programmes in one register: each command says which edition it means, and reports tell each programme apart and all
//! of them together, to the cent.

use serde_json::Value;

use crate::common::Room;

const EDITIONS: [&str; 6] = [
    "brussels-qdc/2024",
    "brussels-ilq/2022",
    "leuven-kow/2024",
    "klimaatdoeners/2024",
    "wijkbudget/2024",
    "participation-service/2024",
];

fn six() -> Room {
    let mut room = Room::new();
    room.at("2024-02-10T09:00:00Z");
    room.wijk("init").succeeds();
    for edition in EDITIONS {
        let envelope = if edition.starts_with("brussels") { " --envelope 100000" } else { "" };
        room.wijk(&format!("edition open {edition}{envelope} --quiet")).succeeds();
    }
    room
}

fn cents(value: &Value) -> i64 {
    value.as_i64().unwrap()
}

#[test]
fn without_a_word_about_the_edition_a_command_names_all_six_and_says_how_to_name_one() {
    let mut room = six();
    for lang in ["nl", "fr", "en"] {
        room.speaking(lang);
        let said = room.wijk("report overview").exits(3);
        for reference in ["ILQ-2022", "KD-2024", "KOW-2024", "PART-2024", "QDC-2024", "WB-2024"] {
            assert!(said.stderr.contains(reference), "{}", said.transcript());
        }
        assert!(said.stderr.contains("→ wijk report overview --all"), "{}", said.transcript());
        let said = room.wijk("report budget --programme onbekend").exits(3);
        assert!(said.stderr.contains("klimaatdoeners  KD-2024"), "{}", said.transcript());
    }
}

#[test]
fn every_command_that_takes_the_only_open_edition_refuses_with_its_own_way_of_naming_one() {
    let room = six();
    for line in [
        "report overview",
        "report budget",
        "report payments",
        "report justification",
        "report evaluation",
        "report impact",
        "admissibility list",
        "reserve list",
        "reporting list",
        "evaluation list",
        "edition show",
        "budget",
        "vote open --ballot approval",
        "session open --body jury",
        "agreement list",
        "fund list",
    ] {
        let said = room.wijk(line).exits(3);
        let next: Vec<&str> = said.stderr.lines().filter(|line| line.trim_start().starts_with('→')).collect();
        assert!(said.stderr.contains("KOW-2024   leuven-kow"), "{}", said.transcript());
        let again = next.first().unwrap_or_else(|| panic!("{}", said.transcript()));
        let again = again.trim_start_matches([' ', '→']);
        let again = again.strip_prefix("wijk ").unwrap_or_else(|| panic!("{}", said.transcript()));
        let said = room.wijk(again);
        assert_ne!(said.code, 2, "{}", said.transcript());
        assert!(!said.stderr.contains("KOW-2024   leuven-kow"), "{}", said.transcript());
    }
}

#[test]
fn a_name_that_several_programmes_know_is_told_with_its_programme() {
    let room = six();
    for (edition, theme) in [("QDC-2024", "--theme energy"), ("KD-2024", "--theme energy"), ("WB-2024", "")] {
        room.wijk(&format!(
            "apply --edition {edition} --no-input --neighbourhood 'La Roue' --municipality 21001 {theme} \
             --contact 'Noor Voorbeeld' --email noor@example.org --member 'A Een; B Twee; C Drie; D Vier; E Vijf' --quiet"
        ))
        .succeeds();
    }
    let said = room.wijk("show roue").exits(3);
    for programme in ["(brussels-qdc/2024)", "(klimaatdoeners/2024)", "(wijkbudget/2024)"] {
        assert!(said.stderr.contains(programme), "{}", said.transcript());
    }
}

#[test]
fn programmes_stand_side_by_side_and_together() {
    let mut room = six();
    room.wijk("report programmes").succeeds();
    for lang in ["fr", "en"] {
        room.speaking(lang);
        let said = room.wijk("report programmes --year 2024").succeeds();
        assert!(!said.stdout.contains("report-"), "{}", said.transcript());
    }
    let said = room.wijk("report programmes --format json").succeeds();
    let report: Value = serde_json::from_str(&said.stdout).unwrap();
    assert_eq!(report["schema"], "wijk/report-programmes/1");
    let rows = report["data"]["editions_money"].as_array().unwrap();
    assert_eq!(rows.len(), EDITIONS.len() + 1, "{report:#}");
    for key in ["asked_cents", "awarded_cents", "paid_cents", "justified_cents", "open_cents"] {
        let (total, each) = rows.split_last().unwrap();
        assert_eq!(each.iter().map(|row| cents(&row[key])).sum::<i64>(), cents(&total[key]), "{key}");
    }
    room.wijk("report programmes --programme nix").exits(3);
    room.wijk("report programmes --year 1999").exits(3);
}

#[test]
fn reports_over_several_editions_are_asked_in_one_way() {
    let room = six();
    for name in ["overview", "budget", "payments", "justification", "evaluation", "impact"] {
        for scope in [
            "QDC-2024",
            "--edition QDC-2024",
            "--programme qdc",
            "--programme brussels-qdc --year 2024",
            "--year 2024",
            "--all",
        ] {
            for format in ["table", "csv", "json"] {
                room.wijk(&format!("report {name} {scope} --format {format}")).succeeds();
            }
        }
        room.wijk(&format!("report {name} --all --year 2024")).exits(2);
        room.wijk(&format!("report {name} QDC-2024 --programme qdc")).exits(2);
    }
    room.wijk("report annual --year 2024 --programme klimaatdoeners").succeeds();
    room.wijk("list --programme leuven-kow --track experiment").succeeds();
    room.wijk("list --year 2024").succeeds();
    room.wijk("list --track nergens").exits(3);
    room.wijk("export --year 2024 --programme brussels-qdc --output out").succeeds();
}

#[test]
fn progress_and_reports_are_asked_of_a_programme_or_a_year() {
    let room = six();
    for line in ["progress", "reporting list"] {
        room.wijk(&format!("{line} --programme leuven-kow")).succeeds();
        room.wijk(&format!("{line} --year 2024")).succeeds();
        room.wijk(&format!("{line} --edition QDC-2024")).succeeds();
        room.wijk(&format!("{line} --programme nix")).exits(3);
        room.wijk(&format!("{line} --year 1999")).exits(3);
        room.wijk(&format!("{line} --year 2024 --edition QDC-2024")).exits(2);
    }
    room.wijk("reporting list --all").succeeds();
    room.wijk("progress roue --programme leuven-kow").exits(2);
}

#[test]
fn the_agenda_tells_days_of_decision_and_of_which_programme_a_day_is() {
    let mut room = Room::new();
    room.at("2024-02-10T09:00:00Z");
    room.wijk("init").succeeds();
    room.wijk("edition open wijkbudget/2024 --set deadline=2024-03-01 --set decides-on=2024-03-20 --quiet");
    for (lang, told) in
        [("nl", "dag van de beslissing"), ("fr", "jour de la décision"), ("en", "day of the decision")]
    {
        room.speaking(lang);
        let said = room.wijk("agenda --days 39").succeeds().stdout;
        assert!(said.contains(told) && said.contains("WB-2024"), "{said}");
        let said = room.wijk("agenda --days 38").succeeds().stdout;
        assert!(!said.contains(told), "a day too far: {said}");
    }
    room.at("2024-03-20T09:00:00Z");
    assert!(room.wijk("agenda").succeeds().stdout.contains("day of the decision"));
    room.at("2024-03-21T09:00:00Z");
    assert!(!room.wijk("agenda").succeeds().stdout.contains("day of the decision"), "it has gone by");
    room.speaking("nl");
    for (edition, more) in [("klimaatdoeners/2024", "KD-2024"), ("wijkbudget/2025", "WB-2025")] {
        room.wijk(&format!("edition open {edition} --set deadline=2030-03-01 --quiet"));
        room.wijk(&format!(
            "apply --edition {more} --neighbourhood 'Wijk {more}' --municipality 24062 --contact 'An Voorbeeld' \
             --email an@example.org --quiet --no-input"
        ))
        .succeeds();
        room.wijk(&format!("action add {more}-001 'Zaal vastleggen 2024-03-25' --no-input --quiet"));
    }
    let said = room.wijk("agenda --days 30").succeeds().stdout;
    assert!(said.contains("Wijk KD-2024 (KD-2024)") && said.contains("Wijk WB-2025 (WB-2025)"), "{said}");
}
