use std::collections::BTreeSet;

use super::annual::annual;
use super::dossier::dossier;
use super::export::{Wanted, export};
use super::list::list;
use super::overview::overview;
use super::search::search;
use super::show::show;
use crate::domain::language::Language;
use crate::i18n::Tr;
use crate::report::render::{Format, Style, render};
use crate::report::value::{Cell, Column, Report, Section};
use crate::storage::export::Audience;
use crate::storage::list::{Filter, Sort};
use crate::storage::sample::{self, day};
use crate::storage::{StorageError, Store, View};

const TODAY: &str = "2022-12-31";

fn nl() -> Tr {
    Tr::new(Language::Nl)
}

fn read<T>(store: &Store, reading: impl FnOnce(View<'_>) -> Result<T, StorageError>) -> T {
    store.read(reading).unwrap()
}

fn json(report: &Report) -> serde_json::Value {
    let style = Style { width: 80, colour: false, excel_eu: false, section: None };
    serde_json::from_slice(&render(report, Format::Json, &nl(), &style)).unwrap()
}

fn text(report: &Report) -> String {
    let style = Style { width: 80, colour: false, excel_eu: false, section: None };
    String::from_utf8(render(report, Format::Table, &nl(), &style)).unwrap().replace('\u{a0}', " ")
}

fn reports(store: &Store, tr: &Tr) -> Vec<Report> {
    read(store, |view| {
        let editions = view.editions()?;
        let edition = editions[0].clone();
        let mut reports = vec![
            list(view, tr, &Filter::default(), day(TODAY))?,
            search(view, tr, "water", 50)?,
            overview(view, tr, (&edition.reference.clone().into(), vec![edition]), day(TODAY), 90)?,
            annual(view, tr, 2021, editions, day(TODAY))?,
        ];
        for number in 1..=5 {
            let row = view.dossier_by_reference(&format!("QDC-2021-00{number}"))?.unwrap();
            reports.push(show(view, tr, &row, day(TODAY))?.0);
            reports.push(dossier(view, tr, &row, day(TODAY))?);
        }
        Ok(reports)
    })
}

fn listed(filter: &Filter) -> Vec<String> {
    let store = sample::store();
    let report = read(&store, |view| list(view, &nl(), filter, day(TODAY)));
    let rows = json(&report)["data"]["dossiers"].as_array().unwrap().clone();
    rows.iter()
        .map(|row| row["dossier"].as_str().unwrap().trim_start_matches("QDC-2021-00").to_owned())
        .collect()
}

#[test]
fn a_list_shows_name_municipality_phase_money_and_age_and_sums_up_when_complete() {
    let store = sample::store();
    let report = read(&store, |view| list(view, &nl(), &Filter::default(), day(TODAY)));
    insta::assert_snapshot!(text(&report), @r##"
     Dossier       Wijk           Gemeente       Fase               Gevraagd  Sinds
     QDC-2021-001  La Roue        Anderlecht +1  realiseren en   € 12.000,00  265 d
                                                 evalueren
     QDC-2021-002  Été à Ixelles  Elsene         kandidaat       € 10.000,02  474 d
     QDC-2021-003  Marelle        Elsene         niet            € 10.000,03  452 d
                                                 toegelaten
     QDC-2021-004  Oxy15 _        Sint-Jans-     opgeschort      € 10.000,04  425 d
                   Oxydurable     Molenbeek
     QDC-2021-005  A ma zone      Anderlecht     afgesloten       € 5.000,00   16 d
     5 dossiers · gevraagd € 47.000,09 · enveloppe € 115.000,00 · 40,9 %
    "##);
}

#[test]
fn a_list_is_filtered_and_sorted_in_every_way() {
    let base = Filter::default();
    let nis = |code: &str| Filter { nis: Some(code.to_owned()), ..Filter::default() };
    assert_eq!(listed(&base), ["1", "2", "3", "4", "5"]);
    assert_eq!(listed(&Filter { descending: true, ..base.clone() }), ["5", "4", "3", "2", "1"]);
    assert_eq!(listed(&nis("21009")), ["2", "3"]);
    assert_eq!(listed(&nis("21013")), ["1"]);
    assert_eq!(listed(&Filter { phase: "candidate".parse().ok(), ..base.clone() }), ["2", "3"]);
    assert_eq!(listed(&Filter { status: "suspended".parse().ok(), ..base.clone() }), ["4"]);
    assert_eq!(listed(&Filter { theme: Some("water".into()), ..base.clone() }).len(), 5);
    assert!(listed(&Filter { theme: Some("compost".into()), ..base.clone() }).is_empty());
    assert_eq!(listed(&Filter { no_coach: true, ..base.clone() }), ["2", "4"]);
    assert_eq!(listed(&Filter { stuck_since: Some(day("2021-09-13")), ..base.clone() }), ["2"]);
    assert_eq!(listed(&Filter { stuck_since: Some(day("2021-09-12")), ..base.clone() }), [""; 0]);
    let sorted = |sort, descending| listed(&Filter { sort, descending, ..Filter::default() });
    assert_eq!(sorted(Sort::Neighbourhood, false), ["5", "2", "1", "3", "4"]);
    assert_eq!(sorted(Sort::Asked, true), ["1", "4", "3", "2", "5"]);
    assert_eq!(sorted(Sort::Since, false), ["2", "3", "4", "1", "5"]);
    assert_eq!(sorted(Sort::Submitted, true), ["5", "4", "3", "2", "1"]);
    assert_eq!(sorted(Sort::Municipality, false), ["1", "5", "2", "3", "4"]);
    assert_eq!(listed(&Filter { limit: Some(2), ..Filter::default() }), ["1", "2"]);
}

#[test]
fn a_list_that_is_cut_says_so_and_gives_no_total() {
    let store = sample::store();
    let filter = Filter { limit: Some(2), ..Filter::default() };
    let printed = text(&read(&store, |view| list(view, &nl(), &filter, day(TODAY))));
    assert!(printed.contains("wijk list --all") && !printed.contains("enveloppe"), "{printed}");
    let exactly = Filter { limit: Some(5), ..Filter::default() };
    let printed = text(&read(&store, |view| list(view, &nl(), &exactly, day(TODAY))));
    assert!(!printed.contains("--all") && printed.contains("enveloppe"), "{printed}");
}

#[test]
fn a_dossier_is_shown_whole_with_what_remains_and_the_next_command() {
    let store = sample::store();
    let (report, next) = read(&store, |view| {
        let row = view.dossier_by_reference("QDC-2021-001")?.unwrap();
        show(view, &nl(), &row, day(TODAY))
    });
    insta::assert_snapshot!(text(&report), @"
    QDC-2021-001 La Roue

     Dossier       QDC-2021-001
     Fase          realiseren en evalueren
     Status        lopend
     Laatste stap  10-04-2022
     Sinds         265 d
     Wijk          La Roue
     Gemeenten     Anderlecht, Sint-Gillis
     Afbakening    tussen spoor en kanaal
     Editie        QDC-2021
     Spoor         Participatieve duurzame wijk
     Thema’s       water
     Ingediend     12-09-2021
     Contact       An Peeters
     E-mail        an.peeters@example.org
     Telefoon      02 000 00 00
     Stuurgroep    Jan Janssens (bewoner), Zoë Dupont (bewoner), Karim Aziz
                   (bewoner)
     Coach         Carla Coach
     Motivatie     Wij willen een straat zonder wateroverlast en met meer
                   ontmoeting

    Geld
     Eerst gevraagd  € 10.000,01
     Gevraagd        € 12.000,00
     Toegekend       € 8.000,00
     Hoogstens       € 15.000,00
     Rest            € 7.000,00

    Plaatsbeschrijving
     Versie          1
     Op              20-11-2021
     Werkwijze       wijkwandeling
     Bewoners        14
     Gebruikers      3
     Partners        2
     Vaststellingen  2

    Projecten
     Nr.  Project        Gevraagd   Toegekend  Beslissing  Stappen
       1  Speelstraat  € 9.000,00  € 8.000,00  toegekend   1/2
       2  Plantenruil  € 3.000,00      € 0,00  geweigerd

    Goedkeuringen
     Goedkeuring                             Toestand      Op  Bedrag
     Advies van de Inspecteur van Financiën  aan de beurt
     Akkoord van de minister van Begroting   wacht
     Subsidiebesluit van de minister         wacht

    Fasen
     Fase                     Vanaf       Dagen  Rust  Voorbij
     kandidaat                12-09-2021   20 d   0 d  ja
     voorbereiding            02-10-2021  150 d   0 d  ja
     indienen en selecteren   01-03-2022   40 d   0 d  ja
     realiseren en evalueren  10-04-2022  265 d   0 d  nee

    Regels die opzij zijn gezet
     Regel    Op          Reden             Door
     B-ADM-1  01-03-2022  Eén lid verhuisd  an
    ");
    assert_eq!(next.as_deref(), Some("wijk evaluate QDC-2021-001"));
}

#[test]
fn words_are_found_wherever_they_are_whatever_the_accents() {
    let store = sample::store();
    let found = |text: &str| {
        let rows = json(&read(&store, |view| search(view, &nl(), text, 50)))["data"]["hits"].clone();
        let rows = rows.as_array().unwrap().clone();
        let tell = |row: &serde_json::Value| {
            format!("{} {}", &row["dossier"].as_str().unwrap()[11..], row["found_in"].as_str().unwrap())
        };
        rows.iter().map(tell).collect::<Vec<_>>()
    };
    assert_eq!(found("ETE ixel"), ["2 neighbourhood"]);
    assert_eq!(found("e\u{301}te\u{301}"), ["2 neighbourhood"]);
    assert_eq!(found("peeters"), ["1 person"]);
    assert_eq!(found("moestuin"), [""; 0]);
    assert_eq!(found("buurtmoest"), ["1 finding"]);
    assert_eq!(found("regentuinen"), ["1 project"]);
    assert_eq!(found("wateroverlast ontmoeting").len(), 5);
    assert_eq!(found("wateroverlast peeters"), [""; 0]);
}

#[test]
fn nothing_that_is_searched_for_is_taken_for_the_syntax_of_a_query() {
    let store = sample::store();
    for hostile in [
        "",
        " ",
        "*",
        "\"",
        "\"\"\"",
        "'",
        "' OR 1=1 --",
        "a AND",
        "NOT",
        "OR OR",
        "NEAR(a b)",
        "text:roue",
        "-roue",
        "^roue",
        "(",
        ")",
        "{text}:",
        "roue*",
        "\0",
        "\u{202e}",
        "🌳",
        "a-b",
        "हिन्दी",
        "ⓐ",
        "𞤀𞤁",
        "\u{1e030}x",
        "%",
        ";",
        "ﬁ",
        "x\u{300}\u{301}y",
        "東京",
    ] {
        let _ = read(&store, |view| search(view, &nl(), hostile, 50));
    }
}

#[test]
fn the_annual_report_answers_what_a_parliament_asks() {
    let store = sample::store();
    let report = read(&store, |view| annual(view, &nl(), 2021, view.editions()?, day(TODAY)));
    insta::assert_snapshot!(text(&report), @"
    Jaarverslag 2021

     Een wijk in meer dan één gemeente telt bij haar eerste gemeente, een dossier
     bij elk van zijn thema’s. De drager van een project is de wijk. Dagen waarop
     een dossier geschorst was, tellen niet mee; per fase tellen de dossiers die ze
     achter de rug hebben.

    Samenvatting
     Jaar                           2021
     Edities                        QDC-2021
     Toestand op                    31-12-2022
     Ingediend                      5
     Toegelaten                     3
     Afgewezen                      1
     Geselecteerd                   2
     Gevraagd                       € 47.000,09
     Toegekend                      € 13.000,00
     Uitbetaald                     € 0,00
     Verantwoord                    € 0,00
     Enveloppe                      € 115.000,00
     Rest                           € 102.000,00
     Aandeel                        11,3 %
     Toegekend in het kalenderjaar  € 0,00

    Per fase
     Fase                     Status           Dossiers     Gevraagd   Toegekend
     kandidaat                lopend                  1  € 10.000,02      € 0,00
     kandidaat                niet toegelaten         1  € 10.000,03      € 0,00
     voorbereiding            opgeschort              1  € 10.000,04      € 0,00
     realiseren en evalueren  lopend                  1  € 12.000,00  € 8.000,00
     realiseren en evalueren  afgesloten              1   € 5.000,00  € 5.000,00

    Edities
     Editie       Gevraagd    Toegekend     Enveloppe          Rest  Aandeel
     QDC-2021  € 47.000,09  € 13.000,00  € 115.000,00  € 102.000,00   11,3 %

    Per gemeente
     Gemeente          Ingediend  Afgewezen  Geselecteerd     Gevraagd    Toegekend
     Anderlecht                2          0             2  € 17.000,00  € 13.000,00
     Elsene                    2          1             0  € 20.000,05       € 0,00
     Sint-Jans-                1          0             0  € 10.000,04       € 0,00
     Molenbeek

    Per thema
     Thema  Dossiers  Geselecteerd  Programma
     water         5             2  brussels-qdc

    Uitbetaald en verantwoord per editie
     Editie      Toegekend  Uitbetaald  Verantwoord  Te bewijzen  Te betalen
     QDC-2021  € 13.000,00      € 0,00       € 0,00       € 0,00      € 0,00

    Uitbetaald en verantwoord per gemeente
     Gemeente      Toegekend  Uitbetaald  Verantwoord  Te bewijzen  Te betalen
     Anderlecht  € 13.000,00      € 0,00       € 0,00       € 0,00      € 0,00

    Uitbetaald en verantwoord per thema van de projecten
     Thema   Toegekend  Uitbetaald  Verantwoord  Te bewijzen  Te betalen
     water  € 8.000,00      € 0,00       € 0,00       € 0,00      € 0,00
            € 5.000,00      € 0,00       € 0,00       € 0,00      € 0,00

    Uitbetaald en verantwoord per spoor
     Editie       QDC-2021
     Spoor        Participatieve duurzame wijk
     Toegekend    € 13.000,00
     Uitbetaald   € 0,00
     Verantwoord  € 0,00
     Te bewijzen  € 0,00
     Te betalen   € 0,00

    Geselecteerde projecten
     Dossier       Drager     Project      Doel                     Bedrag  Aandeel
     QDC-2021-001  La Roue    Speelstraat  Regentuinen in de    € 8.000,00      7 %
                                           straat
     QDC-2021-005  A ma zone  Compost      Minder afval         € 5.000,00    4,3 %

    Geweigerde projecten
     Dossier       Drager   Project      Reden                  Gevraagd  Doel
     QDC-2021-001  La Roue  Plantenruil  Te weinig draagvlak  € 3.000,00

    Projecten op de reservelijst
     Geen

    Afgewezen kandidaturen
     Dossier       Drager   Gemeente  Status           Reden
     QDC-2021-003  Marelle  Elsene    niet toegelaten  Geen gezamenlijk project

    Criteria en hun gewicht
     Editie    Criterium                                           Gewicht  Aandeel
     QDC-2021  Betrokkenheid van bewoners bij leefmilieu en              1     25 %
               duurzaamheid
     QDC-2021  Diversiteit, ook wie moeilijk bereikt wordt               1     25 %
     QDC-2021  Concreet en makkelijk elders te herhalen                  1     25 %
     QDC-2021  Leefbaar op lange termijn                                 1     25 %

    Dagen per fase
     Fase                     Dossiers  Mediaan  Kortste  Langste
     kandidaat                       4     17 d     16 d     21 d
     voorbereiding                   2    122 d    122 d    150 d
     indienen en selecteren          2     40 d     40 d     68 d
     realiseren en evalueren         1    249 d    249 d    249 d

    Regels die opzij zijn gezet
     Dossier       Regel    Op          Reden
     QDC-2021-001  B-ADM-1  01-03-2022  Eén lid verhuisd
    ");
}

#[test]
fn the_annual_report_as_of_a_day_knows_nothing_of_what_came_later() {
    let store = sample::store();
    let on =
        |as_of: &str| json(&read(&store, |view| annual(view, &nl(), 2021, view.editions()?, day(as_of))));
    let before = on("2021-09-13")["data"].clone();
    assert_eq!(before["summary"]["submitted_count"], 2);
    assert_eq!(before["summary"]["admitted"], 0);
    let autumn = on("2021-10-04")["data"].clone();
    assert_eq!((&autumn["summary"]["admitted"], &autumn["summary"]["rejected"]), (&3.into(), &0.into()));
    assert_eq!(autumn["summary"]["awarded_cents"], 0);
    assert!(autumn["overrides"].as_array().unwrap().is_empty());
    let spring = on("2022-04-01")["data"].clone();
    assert_eq!(spring["summary"]["awarded_cents"], 1_300_000);
    assert_eq!(spring["summary"]["selected"], 0, "decided, but not yet in realisation");
    assert_eq!(on(TODAY)["data"]["summary"]["selected"], 2);
    assert_eq!(on(TODAY)["data"]["summary"]["granted_cents"], 0, "granted in 2022, not in 2021");
}

#[test]
fn days_of_rest_do_not_count_in_the_days_per_phase() {
    let store = sample::store();
    let report = json(&read(&store, |view| annual(view, &nl(), 2021, view.editions()?, day(TODAY))));
    let days = report["data"]["days_per_phase"].as_array().unwrap().clone();
    let preparation = days.iter().find(|row| row["phase"] == "preparation").unwrap();
    assert_eq!(
        (&preparation["dossiers"], &preparation["least"], &preparation["most"]),
        (&2.into(), &122.into(), &150.into())
    );
}

#[test]
fn no_report_for_others_names_a_person() {
    let store = sample::store();
    for report in reports(&store, &nl()).iter().filter(|report| report.name.starts_with("report-")) {
        let all = json(report).to_string();
        for name in ["Peeters", "Janssens", "Dupont", "Coach", "@example.org", "Wielstraat"] {
            assert!(
                !all.contains(name) || (name == "Coach" && all.contains("Coach ziek")),
                "{} {name}",
                report.name
            );
        }
    }
}

#[test]
fn every_report_has_a_cell_for_each_column_and_words_in_every_language() {
    let store = sample::store();
    let terms = ["phase-", "status-", "member-", "verdict-", "outcome-", "item-", "method-", "owner-"];
    for language in [Language::Nl, Language::Fr, Language::En] {
        for report in reports(&store, &Tr::new(language)) {
            let words = |cell: &Cell| match cell {
                Cell::Code { label, .. } => label.clone(),
                _ => String::new(),
            };
            let mut texts = vec![report.title.clone()];
            for section in &report.sections {
                match section {
                    Section::Facts { title, facts, .. } => {
                        texts.extend(title.clone());
                        texts.extend(
                            facts.iter().flat_map(|(column, cell)| [column.label.clone(), words(cell)]),
                        );
                        let keys: BTreeSet<_> = facts.iter().map(|(Column { key, .. }, _)| key).collect();
                        assert_eq!(keys.len(), facts.len(), "{}", report.name);
                    }
                    Section::Table(table) => {
                        texts.extend(table.title.iter().chain(&table.note).chain(&table.when_empty).cloned());
                        texts.extend(table.columns.iter().map(|column| column.label.clone()));
                        texts.extend(table.rows.iter().flatten().map(words));
                        assert!(
                            table.rows.iter().all(|row| row.len() == table.columns.len()),
                            "{}",
                            table.key
                        );
                        let keys: BTreeSet<_> = table.columns.iter().map(|column| &column.key).collect();
                        assert_eq!(keys.len(), table.columns.len(), "{}", table.key);
                    }
                    Section::Text { title, .. } => texts.extend(title.clone()),
                    Section::Prose(text) | Section::Part(text) => texts.push(text.clone()),
                    Section::Timeline(timeline) => {
                        texts.extend(timeline.bars.iter().map(|bar| bar.label.clone()));
                    }
                }
            }
            for text in texts {
                assert!(!text.starts_with("report-") || text.contains(' '), "{}: {text}", report.name);
                // The words of the trade are in a file of their own.
                let missing = text.strip_prefix("term-");
                assert!(missing.is_none_or(|rest| terms.iter().any(|term| rest.starts_with(term))), "{text}");
            }
        }
    }
}

#[test]
fn every_report_is_the_same_twice() {
    let store = sample::store();
    assert_eq!(reports(&store, &nl()), reports(&store, &nl()));
}

fn exported(audience: Audience, as_of: Option<&str>) -> Vec<(String, String)> {
    let store = sample::store();
    let files = read(&store, |view| {
        let editions = view.editions()?;
        let wanted =
            Wanted { year: 2021, editions: &editions, audience, as_of: as_of.map(day), excel_eu: false };
        export(view, &nl(), &wanted, || ())
    });
    files.into_iter().map(|file| (file.name, String::from_utf8(file.bytes).unwrap())).collect()
}

#[test]
fn an_export_is_the_same_twice_and_its_manifest_accounts_for_every_file() {
    let files = exported(Audience::Public, None);
    assert_eq!(files, exported(Audience::Public, None));
    let manifest = &files.iter().find(|(name, _)| name == "manifest.json").unwrap().1;
    let manifest: serde_json::Value = serde_json::from_str(manifest).unwrap();
    let told: Vec<&str> =
        manifest["files"].as_array().unwrap().iter().map(|file| file["name"].as_str().unwrap()).collect();
    let written: Vec<&str> =
        files.iter().map(|(name, _)| name.as_str()).filter(|name| *name != "manifest.json").collect();
    assert_eq!(told, written);
    for file in manifest["files"].as_array().unwrap() {
        let (name, text) = files.iter().find(|(name, _)| *name == file["name"]).unwrap();
        assert_eq!(file["bytes"], text.len());
        if name.ends_with(".csv") {
            let rows = ::csv::Reader::from_reader(text.as_bytes()).records().count();
            assert_eq!(file["rows"], rows, "{name}");
        }
    }
    assert_eq!(manifest["editions"][0]["rule_set_sha256"], "0123");
}

#[test]
fn a_public_export_names_nobody_and_an_internal_one_does() {
    let public = exported(Audience::Public, None);
    for (name, text) in &public {
        for secret in ["Peeters", "Janssens", "Dupont", "@example.org", "Wielstraat", "02 000"] {
            assert!(!text.contains(secret), "{name}: {secret}");
        }
    }
    assert!(!public.iter().any(|(name, _)| name.starts_with("persons") || name.starts_with("roles")));
    let internal = exported(Audience::Internal, None);
    let persons = &internal.iter().find(|(name, _)| name == "persons.csv").unwrap().1;
    assert!(persons.contains("an.peeters@example.org"), "{persons}");
}

#[test]
fn an_export_as_of_a_day_knows_nothing_of_what_came_later() {
    let files = exported(Audience::Public, Some("2021-10-04"));
    let file = |name: &str| files.iter().find(|(found, _)| found == name).unwrap().1.clone();
    assert_eq!(file("decisions.csv").lines().count(), 1);
    assert_eq!(file("evaluations.csv").lines().count(), 1);
    assert_eq!(file("dossiers.csv").lines().count(), 6);
    assert!(file("dossiers.csv").contains("preparation,active,2021-10-02"));
    assert!(!file("dossiers.csv").contains("not-admitted"));
}

#[test]
fn the_data_dictionary_explains_every_column_in_every_language() {
    let store = sample::store();
    for language in [Language::Nl, Language::Fr, Language::En] {
        let files = read(&store, |view| {
            let editions = view.editions()?;
            let wanted = Wanted {
                year: 2021,
                editions: &editions,
                audience: Audience::Internal,
                as_of: None,
                excel_eu: false,
            };
            export(view, &Tr::new(language), &wanted, || ())
        });
        let readme = files.iter().find(|file| file.name == "README.txt").unwrap();
        let readme = std::str::from_utf8(&readme.bytes).unwrap();
        assert!(!readme.contains("export-"), "{readme}");
    }
}
