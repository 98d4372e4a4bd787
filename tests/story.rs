//! A whole edition, from the call to the yearly export, by flags alone.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use clap::Parser;
use serde_json::Value;
use wijk::cli::args::Cli;

use crate::common::{Room, Said, fixture};

/// A room in which everything that is said is kept.
struct Story {
    room: Room,
    said: Vec<Said>,
}

impl Story {
    fn new() -> Self {
        Self { room: Room::new(), said: Vec::new() }
    }

    /// The next morning that matters.
    fn day(&mut self, day: &str) {
        self.room.at(&format!("{day}T09:00:00Z"));
    }

    /// Runs a command that nobody can be asked about; gives all that was said on one line.
    #[track_caller]
    fn wijk(&mut self, line: &str, code: i32) -> String {
        let said = self.room.wijk(&format!("{line} --no-input")).exits(code);
        self.said.push(said.clone());
        flat(&said)
    }

    /// As [`Story::wijk`]; these parts have to be said.
    #[track_caller]
    fn says(&mut self, line: &str, code: i32, parts: &[&str]) {
        let text = self.wijk(line, code);
        for part in parts {
            assert!(text.contains(part), "«{part}» is missing:\n{text}");
        }
    }

    /// The edition with its fourteen candidates.
    fn begin(envelope: &str) -> Self {
        let mut story = Self::new();
        story.day("2021-06-01");
        story.wijk("init", 0);
        story.says(
            &format!("edition open brussels-qdc/2021 --envelope {envelope}"),
            0,
            &[
                "✓ Editie geopend: Participatieve Duurzame Wijken 2021 (QDC-2021)",
                "tot en met 30-09-2021, 23:59",
            ],
        );
        story.day("2021-10-04");
        let file = fixture("imports/qdc-2021-candidates.csv");
        let file = file.to_str().unwrap();
        story.says(
            &format!("apply --from '{file}'"),
            0,
            &["(puntkomma, Windows-1252, 14 rijen)", "✓ 14 dossiers aangemaakt: QDC-2021-001 … QDC-2021-014"],
        );
        story.says(&format!("apply --from '{file}'"), 0, &["14 rijen"]);
        story.says("list", 0, &["14 dossiers · gevraagd € 140.455,75"]);
        story
    }

    /// A dossier in preparation gets an inventory and one project.
    fn prepare(&mut self, dossier: &str, ask: &str) {
        self.wijk(&format!("inventory add {dossier} --method walk --residents 30 --partners 2"), 0);
        self.wijk(&format!("inventory item add {dossier} --kind need --text 'Te weinig groen'"), 0);
        let project = "--title Geveltuinen --finding 1 --public-space no";
        self.wijk(&format!("plan project add {dossier} {project} --ask {ask}"), 0);
        self.wijk(&format!("plan cost add {dossier} 1 --label Planten --unit-price {ask}"), 0);
        self.wijk(&format!("plan step add {dossier} 1 --title Planten --due 2022-04-30"), 0);
    }

    /// The roadmap is admissible, and the Council thinks well of its one project.
    fn judge(&mut self, dossier: &str) {
        self.wijk(&format!("admissibility assess {dossier} --rest-met --close --by agency"), 0);
        self.wijk(&format!("opinion add {dossier} favourable --by council"), 0);
    }

    /// Takes what is left of the approval chain, and signs the agreement.
    fn agree(&mut self, dossier: &str) {
        loop {
            let said = self.room.wijk(&format!("approve {dossier} --no-input"));
            if said.code != 0 {
                break;
            }
            self.said.push(said);
        }
        self.wijk(&format!("agreement draw {dossier}"), 0);
        self.wijk(&format!("agreement sent {dossier}"), 0);
        self.wijk(&format!("agreement signed {dossier} --by group"), 0);
        self.wijk(&format!("agreement signed {dossier} --by office"), 0);
    }
}

/// All that was said on one line: where lines are broken does not matter, nor which kind of blank it was.
fn flat(said: &Said) -> String {
    said.transcript().split_whitespace().collect::<Vec<&str>>().join(" ")
}

/// The register at the end of the story, and all that was said on the way.
struct Played {
    register: Vec<u8>,
    said: Vec<Said>,
}

static PLAYED: LazyLock<Played> = LazyLock::new(|| {
    let mut story = Story::begin("115000");
    admission(&mut story);
    preparation(&mut story);
    selection(&mut story);
    realisation(&mut story);
    others(&mut story);
    Played { register: std::fs::read(story.room.path("wijk.db")).unwrap(), said: story.said }
});

/// A room on the last day of the story.
fn afterwards() -> Room {
    let mut room = Room::new();
    room.file("wijk.db", &PLAYED.register);
    room.at("2022-11-15T09:00:00Z");
    room
}

fn admission(story: &mut Story) {
    story.day("2021-10-08");
    story.says("reject 014 --by jury", 8, &["--reason"]);
    let reason = "--reason 'Het dossier is niet ondertekend'";
    story.says(&format!("reject 014 --by jury {reason}"), 0, &["niet toegelaten op 08-10-2021 Ongedaan"]);
    for number in 1..=13 {
        story.says(
            &format!("admit {number:03}"),
            0,
            &[
                "toegelaten op 08-10-2021 → voorbereiding",
                &format!("→ wijk coach assign QDC-2021-{number:03}"),
            ],
        );
    }
    story.says(
        "admit roue",
        4,
        &["staat op «voorbereiding»: toelaten kan nu niet", "→ wijk check QDC-2021-001"],
    );
}

fn preparation(story: &mut Story) {
    story.says("coach assign roue 'Nora Desmet'", 0, &["Nora Desmet is coach sinds 08-10-2021"]);
    story.says("check roue", 5, &["10 van 17 voldaan", "✗ Plaatsbeschrijving ontbreekt; nodig: 1 deelnemer"]);
    story.says(
        "advance-phase roue",
        4,
        &["2 regels niet voldaan", "B-INV-1", "B-RM-1", "→ wijk plan project add QDC-2021-001"],
    );
    story.day("2021-10-20");
    story.says("inventory add roue --method walk --residents 34 --held-on 2021-10-16", 0, &["34 deelnemers"]);
    story.says(
        "check roue",
        5,
        &[
            "34 deelnemers en 0 vaststellingen",
            "→ wijk inventory item add QDC-2021-001",
            "1 soort deelnemers",
        ],
    );
    story.says(
        "inventory item add roue --kind need --theme netheid --text 'Afval rond de glasbollen' --owner public",
        0,
        &["vaststelling 1 toegevoegd"],
    );
    story.wijk(
        "inventory add roue --new-version --method stand --residents 20 --users 9 --held-on 2021-10-18",
        0,
    );
    story.wijk("inventory item edit roue 1 --place 'Clemenceaulaan'", 0);
    story.says(
        "plan project add roue --title Speelstraat --theme mobiliteit --objective 'Spelen op straat' --finding 1 \
         --ask 9000,01 --public-space yes",
        0,
        &["gevraagd € 9.000,01 van hoogstens € 15.000,00 (rest € 5.999,99)"],
    );
    story.wijk("plan cost add roue 1 --label Verf --unit-price 20,50 --quantity 500", 0);
    story.wijk(
        "plan step add roue 1 --title Vergunning --who Gemeente --start 10/01/2022 --due 31/03/2022",
        0,
    );
    story.wijk("plan step add roue 1 --title Feest --after 1", 0);
    story.says(
        "plan project add roue --title Plantenruil --theme natuur --ask 6000 --public-space no",
        0,
        &["! gevraagd € 15.000,01 van hoogstens € 15.000,00 (€ 0,01 te veel)"],
    );
    story.says(
        "advance-phase roue",
        4,
        &[
            "3 regels niet voldaan",
            "Gevraagd € 15.000,01, hoogstens € 15.000,00",
            "→ wijk plan project edit QDC-2021-001 1 --ask …",
            "→ wijk plan project edit QDC-2021-001 2 --finding …",
            "→ wijk plan permit add QDC-2021-001 1",
            "→ wijk plan cost add QDC-2021-001 2",
            "→ wijk plan step add QDC-2021-001 2",
        ],
    );
    story.wijk("plan project edit roue 1 --ask 9000 --permit aangevraagd", 0);
    story.wijk("plan project edit roue 2 --finding 1", 0);
    story.wijk("plan cost add roue 2 --label Plantgoed --unit-price 12,40 --quantity 500", 0);
    story.wijk("plan step add roue 2 --title Ruildag", 0);
    story.says(
        "check roue",
        0,
        &[
            "12 van 17 voldaan",
            "✓ Gevraagd € 15.000,00, hoogstens € 15.000,00",
            "→ wijk advance-phase QDC-2021-001",
        ],
    );
    story.says(
        "advance-phase roue --on 2021-10-07",
        4,
        &["07-10-2021 ligt vóór de vorige stap", "08-10-2021"],
    );
    story.says("advance-phase roue --on 2021-10-21", 4, &["21-10-2021 ligt in de toekomst"]);
    story.says("advance-phase roue --dry-run", 0, &["Proefdraai: er is niets gewijzigd"]);
    story.says(
        "advance-phase roue",
        0,
        &["→ indienen en selecteren, op 20-10-2021", "ingediend en bevroren (SHA-256"],
    );
}

fn selection(story: &mut Story) {
    for change in ["project edit roue 1 --ask 1", "step add roue 1 --title X", "project remove roue 2"] {
        story.says(&format!("plan {change}"), 4, &["het stappenplan kan nu niet gewijzigd worden"]);
    }
    admissibility(story);
    council(story);
    story.says("decide roue --by jury", 8, &["--project"]);
    story.says(
        "decide roue --project 1 award --amount 15000,01 --by jury --reason 'Het mag wat meer zijn'",
        4,
        &[
            "Toegekend € 15.000,01, hoogstens € 15.000,00",
            "B-PB-17",
            "zou € 15.000,01 krijgen en vraagt € 9.000,00",
        ],
    );
    story.says(
        "decide roue --project 1 award --by jury",
        4,
        &["→ wijk decide QDC-2021-001 --project 1 award --amount …"],
    );
    story.says(
        "decide roue --project 1 award --amount 9000 --by jury --on 2021-12-09",
        0,
        &[
            "«Speelstraat»: toegekend € 9.000,00, op 09-12-2021 door Selectiejury",
            "Rest van het plafond van het dossier: € 6.000,00 van € 15.000,00",
            "Rest van de enveloppe van de editie: € 106.000,00 van € 115.000,00",
        ],
    );
    story.says("advance-phase roue", 4, &["Nog te beslissen: Plantenruil"]);
    story.says("decide roue --project 2 refuse --by jury", 0, &["geweigerd", "Volgt het advies van Raad"]);
    story.says(
        "decide roue --project 2 award --amount 6000 --by jury",
        4,
        &["al beslist", "→ wijk decide QDC-2021-001 --project 2 award --replace …"],
    );
    story.says(
        "advance-phase roue",
        4,
        &[
            "Goedkeuring voor € 9.000,00 ontbreekt",
            "→ wijk approve QDC-2021-001 finance-inspector",
            "Er is nog geen overeenkomst over € 9.000,00",
            "→ wijk agreement draw QDC-2021-001",
        ],
    );
    story.says("decide notify roue", 0, &["2 beslissingen bekendgemaakt op 10-12-2021"]);
    story.says("agreement draw roue", 4, &["ontbrekende goedkeuring", "→ wijk approve"]);
    story.agree("roue");
    story.says("advance-phase roue --on 2021-12-10", 0, &["→ realiseren en evalueren, op 10-12-2021"]);
}

/// Nothing is awarded before the roadmap is found admissible.
fn admissibility(story: &mut Story) {
    story.day("2021-11-15");
    story.says(
        "decide roue --project 1 award --amount 9000 --by jury",
        4,
        &[
            "W-ADMISSIBLE",
            "→ wijk admissibility assess QDC-2021-001",
            "B-PB-6",
            "→ wijk opinion add QDC-2021-001 --project 1",
        ],
    );
    story.says("admissibility assess roue", 8, &["--rest-met"]);
    story.says(
        "admissibility assess --edition QDC-2021 --rest-met --close --by agency",
        0,
        &["✓ QDC-2021-001 La Roue: 4 criteria beoordeeld", "ontvankelijk", "→ wijk session open QDC-2021"],
    );
    story.says(
        "admissibility assess --edition QDC-2021 --rest-met --close",
        4,
        &["geen ontvankelijkheid meer te beoordelen", "→ wijk admissibility list QDC-2021"],
    );
}

/// The Council sits; who is of the neighbourhood that is judged has no seat.
fn council(story: &mut Story) {
    story.says("session open QDC-2021 --body council --on 2021-12-04", 0, &["2021"]);
    story.wijk("session member add 1 'Lid 1 Helmet' --neighbourhood Helmet --capacity chair", 0);
    story.wijk("session member add 1 --neighbourhood Saint-Job --neighbourhood 'La Fermette'", 0);
    story.says("session member add 1 --neighbourhood 'La Roue'", 4, &["B-PB-14"]);
    story.wijk("session agenda add 1 --all", 0);
    story.says("session opinion roue favourable --project 1", 4, &["04-12-2021"]);
    story.day("2021-12-10");
    story.wijk("session present 1 all", 0);
    story.says("session close", 4, &["Speelstraat", "Plantenruil"]);
    story.wijk("session opinion roue favourable --project 1", 0);
    story.wijk("session opinion roue unfavourable --project 2 --text 'Lokt geen buren'", 0);
    story.says("decide roue --project 1 award --amount 9000 --by jury", 4, &["→ wijk session close 1"]);
    story.wijk("session close", 0);
    story.says("session minutes 1", 0, &["Speelstraat", "€ 9.000,00"]);
}

fn realisation(story: &mut Story) {
    story.day("2022-10-10");
    story.says("step done roue", 8, &["PROJECT.STEP"]);
    story.says("step done roue 1.1 --on 2022-03-20", 0, &["stap 1.1 «Vergunning» gedaan op 20-03-2022"]);
    story.says("step done roue 1.2 --on 2022-09-18", 0, &["«Feest» gedaan op 18-09-2022"]);
    story.says(
        "advance-phase roue",
        4,
        &["Evaluatie door de stuurgroep ontbreekt", "→ wijk evaluate QDC-2021-001"],
    );
    let answers = "--participants 60 --lasting 'Elke woensdag een speelstraat' --maintainer 'Het comité' \
                   --lessons 'Vroeg beginnen aan de vergunning'";
    story.says(&format!("evaluate roue {answers}"), 0, &["Nog niets gezegd over Speelstraat"]);
    story.says("check roue", 5, &["Evaluatie zegt niets over 1 toegekend project"]);
    story.wijk(&format!("evaluate roue {answers} --project '1=partly:te nat'"), 0);
    story.says(
        "advance-phase roue",
        4,
        &["Het eindverslag ontbreekt", "W-REPORT-ACCEPTED", "→ wijk reporting write QDC-2021-001"],
    );
    story.says(
        "reporting write roue --summary 'Twintig woensdagen' --declared-by 'Het comité' --story '1=Natte zomer'",
        0,
        &["eindverslag 1 van 10-12-2021 tot 10-10-2022 begonnen", "→ wijk reporting submit QDC-2021-001 1"],
    );
    story.says("reporting submit roue", 0, &["eindverslag 1 ingediend op 10-10-2022"]);
    story.says("reporting accept roue", 0, &["eindverslag 1 goedgekeurd op 10-10-2022"]);
    story.says(
        "advance-phase roue",
        4,
        &["W-SETTLED", "Nog af te rekenen: toekenning", "→ wijk settle QDC-2021-001"],
    );
    story.says("settle roue", 8, &["--unspent"]);
    story.says(
        "settle roue --unspent lapses",
        0,
        &["het saldo is nul", "→ wijk letter settlement QDC-2021-001"],
    );
    story.says("advance-phase roue", 0, &["QDC-2021-001 La Roue → afgesloten, op 10-10-2022"]);
    story.says(
        "coach assign roue 'Sam Claes'",
        4,
        &["QDC-2021-001 La Roue staat op «afgesloten» en loopt nu niet", "→ wijk reopen QDC-2021-001"],
    );
    story.says("check roue", 4, &["staat op «afgesloten»", "→ wijk reopen QDC-2021-001"]);
}

/// A dossier refused as a whole, one withdrawn, one that rested, one reopened, one with a rule set aside.
fn others(story: &mut Story) {
    story.wijk("coach assign oxy 'Nora Desmet'", 0);
    story.prepare("oxy", "4000");
    story.wijk("advance-phase oxy", 0);
    story.says("advance-phase oxy --refuse", 4, &["1 nog te beslissen"]);
    story.says(
        "decide oxy --project 1 refuse --by jury --reason 'Te duur voor wat het oplevert'",
        0,
        &["→ wijk advance-phase QDC-2021-002 --refuse"],
    );
    story.says(
        "advance-phase oxy",
        4,
        &["Geen enkel project toegekend", "→ wijk advance-phase QDC-2021-002 --refuse"],
    );
    story.says("advance-phase oxy --refuse", 0, &["→ geweigerd, op 10-10-2022"]);
    story.says("withdraw 003", 8, &["--reason"]);
    story.says(
        "withdraw 003 --reason 'De trekkers verhuizen'",
        0,
        &["teruggetrokken op 10-10-2022 Ongedaan"],
    );
    story.says(
        "suspend 004 --reason 'De coach is ziek'",
        0,
        &["opgeschort op 10-10-2022 → wijk resume QDC-2021-004"],
    );
    story.says("advance-phase 004", 4, &["staat op «opgeschort»", "→ wijk resume QDC-2021-004"]);
    story.day("2022-11-10");
    story.says("resume 004", 0, &["hervat op 10-11-2022 → voorbereiding"]);
    story.says("reopen 014 --reason 'Alsnog ondertekend'", 0, &["heropend op 10-11-2022 → kandidaat"]);
    story.says("show 014", 0, &["kandidaat"]);
    story.wijk("plan project add 005 --title Compost --ask 500 --public-space no", 0);
    story.wijk("plan cost add 005 1 --label Vaten --unit-price 500", 0);
    story.says("advance-phase 005 --override B-INV-1 --override W-LINKED", 2, &["--reason"]);
    let aside = "--override B-INV-1 --override W-LINKED --reason 'Plaatsbeschrijving van 2019 volstaat'";
    story.says(&format!("advance-phase 005 {aside}"), 0, &["Regel B-INV-1 terzijde geschoven"]);
    story.says("log roue", 0, &["afgesloten op 10-10-2022"]);
    story.says("show roue", 0, &["Speelstraat", "Plantenruil", "afgesloten"]);
}

/// A document of a command in JSON.
fn json(room: &Room, line: &str) -> Value {
    let said = room.wijk(&format!("{line} --format json --no-input")).succeeds();
    serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {}", said.transcript()))
}

/// Values of a key, over the rows of a section.
fn column<'a>(document: &'a Value, section: &str, key: &str) -> Vec<&'a Value> {
    document["data"][section].as_array().unwrap().iter().map(|row| &row[key]).collect()
}

#[test]
fn an_edition_runs_from_the_call_to_the_closed_dossier_by_flags_alone() {
    let list = json(&afterwards(), "list");
    let standings: Vec<String> = list["data"]["dossiers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| format!("{} {}", row["phase"].as_str().unwrap(), row["status"].as_str().unwrap()))
        .collect();
    let resting = ["preparation active"; 8];
    let mut expected = vec![
        "realisation closed",
        "selection refused",
        "preparation withdrawn",
        "preparation active",
        "selection active",
    ];
    expected.extend(resting);
    expected.push("candidate active");
    assert_eq!(standings, expected);
}

#[test]
fn the_year_is_accounted_for_in_three_languages_and_five_forms() {
    let mut room = afterwards();
    let words = [("nl", "€ 9.000,00", "7,8 %"), ("fr", "9.000,00 €", "7,8 %"), ("en", "€9,000.00", "7.8%")];
    for (lang, amount, share) in words {
        room.speaking(lang);
        for format in ["table", "markdown"] {
            let said = room.wijk(&format!("report annual --year 2021 --format {format}")).succeeds();
            let text = flat(&said);
            let parts = ["Speelstraat", amount, share, "Plantenruil", "B-INV-1", "W-LINKED", "Geveltuinen"];
            // A table breaks long texts over its lines.
            let reasons =
                ["Lokt geen buren", "Te duur voor wat het oplevert", "Plaatsbeschrijving van 2019 volstaat"];
            for part in parts.into_iter().chain(reasons.into_iter().filter(|_| format == "markdown")) {
                assert!(text.contains(part), "«{part}» is missing in {lang}, {format}:\n{text}");
            }
        }
        let rows = |section: &str, format: &str| {
            let line = format!("report annual --year 2021 --section {section} --format {format}");
            room.wijk(&line).succeeds().stdout
        };
        assert!(
            rows("selected_projects", "csv")
                .contains("QDC-2021-001,La Roue,Speelstraat,Spelen op straat,9000.00")
        );
        assert!(rows("refused_projects", "plain").contains("Plantenruil\tLokt geen buren"));
    }
}

#[test]
fn the_annual_report_answers_a_script_and_counts_every_euro() {
    let room = afterwards();
    let report = json(&room, "report annual --year 2021");
    assert_eq!(report["schema"], "wijk/report-annual/1");
    assert_eq!(column(&report, "selected_projects", "amount_cents"), [900_000]);
    assert_eq!(report["data"]["selected_projects"][0]["share"]["whole"], 11_500_000);
    assert_eq!(
        column(&report, "refused_projects", "reason"),
        ["Lokt geen buren", "Te duur voor wat het oplevert"]
    );
    assert_eq!(column(&report, "rejected_applications", "reason"), Vec::<&Value>::new());
    assert_eq!(column(&report, "overrides", "rule"), ["B-INV-1", "W-LINKED"]);
    let summary = &report["data"]["summary"];
    assert_eq!(summary["submitted_count"], 14);
    assert_eq!(summary["awarded_cents"], 900_000);
    assert_eq!(summary["left_cents"], 10_600_000);
}

#[test]
fn the_report_of_an_earlier_day_gives_the_state_of_that_day() {
    let room = afterwards();
    let earlier = json(&room, "report annual --year 2021 --as-of 2021-10-31");
    let summary = &earlier["data"]["summary"];
    assert_eq!(summary["as_of"], "2021-10-31");
    assert_eq!((&summary["awarded_cents"], &summary["selected"]), (&Value::from(0), &Value::from(0)));
    assert_eq!(summary["rejected"], 1);
    assert_eq!(column(&earlier, "rejected_applications", "reason"), ["Het dossier is niet ondertekend"]);
    assert_eq!(column(&earlier, "selected_projects", "project"), Vec::<&Value>::new());
    let standings: Vec<(String, i64)> = earlier["data"]["standings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                format!("{} {}", row["phase"], row["status"]).replace('"', ""),
                row["dossiers"].as_i64().unwrap(),
            )
        })
        .collect();
    let expected = [("candidate not-admitted", 1), ("preparation active", 12), ("selection active", 1)];
    assert_eq!(standings, expected.map(|(standing, count)| (standing.to_owned(), count)));
    let before = json(&room, "report annual --year 2021 --as-of 2021-12-08");
    assert_eq!(before["data"]["summary"]["awarded_cents"], 0);
    let after = json(&room, "report annual --year 2021 --as-of 2021-12-10");
    assert_eq!(after["data"]["summary"]["awarded_cents"], 900_000);
}

fn folder(room: &Room, name: &str) -> BTreeMap<String, Vec<u8>> {
    std::fs::read_dir(room.path(name))
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap())
        })
        .collect()
}

#[test]
fn an_export_repeats_itself_to_the_byte_and_shows_people_to_the_office_only() {
    let room = afterwards();
    let _ = room.wijk("export --year 2021 --output out --no-input").succeeds();
    let first = folder(&room, "out");
    let _ = room.wijk("export --year 2021 --output out --force --no-input").succeeds();
    assert!(first == folder(&room, "out"), "the second export differs");
    let _ = room.wijk("export --year 2021 --output internal --audience internal --no-input").succeeds();
    let internal = folder(&room, "internal");
    let mut people = csv::Reader::from_reader(&internal["persons.csv"][..]);
    let at = people.headers().unwrap().iter().position(|head| head == "name").unwrap();
    let mut secrets: Vec<String> = people.records().map(|row| row.unwrap()[at].to_owned()).collect();
    assert!(secrets.iter().any(|name| name == "Nora Desmet") && secrets.len() > 50, "{secrets:?}");
    secrets.extend(["@example.org", "wijk01"].map(str::to_owned));
    for (name, bytes) in &first {
        let text = String::from_utf8(bytes.clone()).unwrap();
        for secret in &secrets {
            assert!(!text.contains(secret.as_str()), "{name} shows {secret}");
        }
    }
}

/// Everything about every dossier, and all of one of them.
fn state(room: &Room) -> Vec<String> {
    let show = |line: &str| room.wijk(&format!("{line} --format json --no-input")).succeeds().stdout;
    vec![
        show("show 006"),
        show("report dossier 006"),
        show("plan show 006"),
        show("inventory show 006"),
        show("admissibility list QDC-2021"),
        show("opinion list 006"),
        show("list --all"),
        show("report annual --year 2021"),
    ]
}

#[test]
fn undo_brings_each_step_back_and_redo_does_it_again() {
    let room = afterwards();
    let steps = [
        "coach assign 006 'Sam Claes'",
        "member add 006 'Buurthuis Marelle (partner)'",
        "inventory add 006 --method survey --residents 12 --users 3",
        "inventory item add 006 --kind strength --text 'Een actief comité'",
        "plan project add 006 --title Moestuin --finding 1 --ask 2500,50 --public-space no",
        "plan cost add 006 1 --label Bakken --unit-price 2500,50",
        "plan step add 006 1 --title Bouwen --due 2022-12-01",
        "advance-phase 006",
        "admissibility assess 006 --rest-met --close",
        "opinion add 006 favourable --by council",
        "decide 006 --project 1 award --amount 2500,50 --by jury",
        "approve 006",
        "agreement draw 006",
        "agreement signed 006 --by group",
        "agreement signed 006 --by office",
        "advance-phase 006",
        "step done 006 1.1",
        "evaluate 006 --participants 9 --lasting Bakken --maintainer Comité --lessons Geen --project 1=done",
        "reporting write 006 --summary Bakken --declared-by Comité",
        "reporting submit 006",
        "reporting query 006 --question Waarom?",
        "reporting answer 006 --answer Daarom",
        "reporting accept 006",
        "advance-phase 006 --override W-SETTLED --reason proef",
    ];
    let mut states = vec![state(&room)];
    for step in steps {
        let _ = room.wijk(&format!("{step} --no-input")).succeeds();
        let now = state(&room);
        assert_ne!(states.last(), Some(&now), "{step} changes nothing that is shown");
        states.push(now);
    }
    for at in (0..steps.len()).rev() {
        let _ = room.wijk("undo --no-input").succeeds();
        assert_eq!(state(&room), states[at], "after taking back: {}", steps[at]);
    }
    for at in 0..steps.len() {
        let _ = room.wijk("redo --no-input").succeeds();
        assert_eq!(state(&room), states[at + 1], "after doing again: {}", steps[at]);
    }
    let nothing = room.wijk("redo --no-input").exits(4);
    assert!(flat(&nothing).contains("→ wijk log"), "{}", nothing.transcript());
}

#[test]
fn the_envelope_is_held_to_the_cent_over_all_dossiers() {
    let mut story = Story::begin("20000");
    story.day("2021-10-08");
    for dossier in ["roue", "oxy"] {
        story.wijk(&format!("admit {dossier}"), 0);
        story.wijk(&format!("coach assign {dossier} 'Nora Desmet'"), 0);
        story.prepare(dossier, "15000");
        story.wijk(&format!("advance-phase {dossier}"), 0);
        story.judge(dossier);
    }
    story.says(
        "decide roue --project 1 award --amount 15000 --by jury",
        0,
        &["dossier: € 0,00 van € 15.000,00", "editie: € 5.000,00 van € 20.000,00"],
    );
    story.says(
        "decide oxy --project 1 award --amount 5000,01 --by jury --reason 'De rest is er niet'",
        4,
        &[
            "Toegekend in de hele editie € 20.000,01, enveloppe € 20.000,00",
            "→ wijk report overview --edition QDC-2021",
        ],
    );
    story.says(
        "decide oxy --project 1 award --amount 5000,00 --by jury --reason 'De rest is er niet'",
        0,
        &["editie: € 0,00 van € 20.000,00", "→ wijk approve QDC-2021-002"],
    );
    story.says(
        "decide roue --project 1 award --amount 15000,01 --by jury --replace",
        4,
        &["Toegekend € 15.000,01, hoogstens € 15.000,00"],
    );
}

#[test]
fn the_same_story_reads_well_in_french() {
    let mut story = Story { room: afterwards(), said: Vec::new() };
    story.room.speaking("fr");
    story.says(
        "check 006",
        5,
        &["préparation → dépôt et sélection", "il faut 1 participant et 1 constat", "✓ Comité de pilotage"],
    );
    story.says(
        "advance-phase 006",
        4,
        &["dépôt et sélection : 2 règles non respectées", "→ wijk plan project add QDC-2021-006"],
    );
    story.says("admit roue", 4, &["est au stade « clôturé » : admettre est impossible pour le moment"]);
    story.says("suspend 006 --reason 'Coach malade'", 0, &["Marelle suspendu le 15/11/2022 → wijk resume"]);
    story.says("resume 006", 0, &["Marelle repris le 15/11/2022 → préparation"]);
    story.wijk("coach assign 006 'Sam Claes'", 0);
    story.prepare("006", "15000");
    story.says("advance-phase 006", 0, &["Marelle → dépôt et sélection, le 15/11/2022"]);
    story.judge("006");
    story.says("decide 006 --project 1 refuse --by jury", 4, &["Un refus doit être motivé"]);
    story.says(
        "decide 006 --project 1 award --amount 15000 --by jury",
        0,
        &[
            "15.000,00 € octroyés, le 15/11/2022 par Jury de sélection",
            "0,00 € sur 15.000,00 €",
            "91.000,00 € sur 115.000,00 €",
        ],
    );
    story.says("approve 006", 0, &["« Avis de l’Inspecteur des Finances » acquise le 15/11/2022"]);
    story.agree("006");
    story.says("advance-phase 006", 0, &["réalisation et évaluation"]);
    story.says("undo", 0, &["annulée", "→ wijk redo"]);
}

/// The commands that were printed after an arrow.
fn hints() -> Vec<&'static str> {
    let lines = PLAYED.said.iter().flat_map(|said| said.stdout.lines().chain(said.stderr.lines()));
    lines.filter_map(|line| line.split_once("→ wijk ")).map(|(_, command)| command).collect()
}

#[test]
fn every_command_that_is_advised_exists_as_it_is_printed() {
    let hints = hints();
    assert!(hints.len() > 80, "{hints:?}");
    for hint in hints {
        let mut words = vec!["wijk".to_owned()];
        // What is left to fill in comes last; before it everything has to be right.
        let (known, open) = hint.split_once('…').map_or((hint, false), |(known, _)| (known, true));
        words.extend(crate::common::split(known));
        if open {
            words.pop_if(|word| word.starts_with("--"));
            words.push("--help".into());
        }
        match Cli::try_parse_from(&words) {
            Ok(_) => {}
            Err(help) => assert!(open && !help.use_stderr(), "→ wijk {hint}\n{help}"),
        }
    }
}

#[test]
fn nothing_that_is_said_is_wider_than_the_terminal() {
    let whole = |line: &&str| !line.contains("://") && !line.contains("→ wijk ");
    for said in PLAYED.said.iter().filter(|said| said.code != 2) {
        for line in said.stdout.lines().chain(said.stderr.lines()).filter(whole) {
            let width = unicode_width::UnicodeWidthStr::width(line);
            assert!(width <= 80, "{width} columns: {line}\n{}", said.transcript());
        }
    }
}
