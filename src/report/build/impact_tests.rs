use super::*;
use crate::domain::dossier::lifecycle::{Phase, Standing, Status};
use crate::domain::language::{Language, Texts};
use crate::domain::money::Cents;

fn edition(id: i64, reference: &str) -> EditionRow {
    EditionRow {
        id: EditionId(id),
        reference: reference.into(),
        programme: "p".into(),
        year: 2020 + i32::try_from(id).unwrap(),
        rule_set_sha256: String::new(),
        envelope: None,
        opened_on: "2021-01-01".parse().unwrap(),
        closed_on: None,
    }
}

fn indicator(code: &str, unit: &str, apart: bool) -> Indicator {
    let name = Texts { nl: code.into(), fr: code.into(), en: code.into() };
    Indicator {
        code: code.into(),
        name,
        unit: unit.into(),
        direction: Direction::Up,
        theme: None,
        reading: Reading::Flow,
        apart,
    }
}

fn dossier(id: i64, edition: i64) -> Stood {
    let on: NaiveDate = "2021-09-15".parse().unwrap();
    Stood {
        id: DossierId(id),
        reference: format!("D-{id}"),
        edition: EditionId(edition),
        track: None,
        name: format!("Wijk {id}"),
        motivation: None,
        nis: Some("21001".into()),
        submitted_on: on,
        standing: Standing { phase: Phase::Realisation, status: Status::Active },
        since: on,
        body: None,
        reason: None,
        admitted: true,
        asked: Cents(1),
    }
}

fn row(number: u32, indicator: &str, thousandths: i64) -> Measurement {
    Measurement {
        number,
        project: None,
        indicator: indicator.into(),
        thousandths,
        from: None,
        on: "2022-01-01".parse().unwrap(),
        source: None,
        document: None,
    }
}

/// Two editions that count trees in the same way and weigh and measure compost; one dossier in the first, two in the
/// second.
fn known() -> Known {
    let editions = vec![edition(1, "E-1"), edition(2, "E-2")];
    let mut rules: BTreeMap<EditionId, RuleSet> = BTreeMap::new();
    for (id, unit) in [(1, "kg"), (2, "l")] {
        let mut set = crate::domain::application::sample::rule_set();
        set.indicators = vec![
            indicator("trees", "count", false),
            indicator("compost", unit, false),
            indicator("trust", "percent", true),
        ];
        rules.insert(EditionId(id), set);
    }
    let mut ways: Vec<(Way, Indicator, Vec<EditionId>)> = Vec::new();
    for edition in &editions {
        add_ways(&mut ways, edition.id, &rules[&edition.id]);
    }
    let mut measures = Measures::default();
    for (id, trees, trust) in [(1, 5_000, 40_000), (2, 7_000, 60_000), (3, 1_000, 50_000)] {
        let rows = vec![row(1, "trees", trees), row(2, "compost", 1_000), row(3, "trust", trust)];
        measures.measurements.insert(DossierId(id), rows);
    }
    measures.targets.insert(DossierId(2), vec![(1, "trees".into(), 14_000)]);
    Known {
        editions,
        rules,
        dossiers: vec![dossier(1, 1), dossier(2, 2), dossier(3, 2)],
        projects: BTreeMap::new(),
        measures,
        ways,
        theme: None,
    }
}

fn said(table: &Table) -> Vec<String> {
    let cell = |cell: &Cell| match cell {
        Cell::Code { code, .. } => code.clone(),
        Cell::Count(count) => count.to_string(),
        Cell::Text(text) => text.clone(),
        Cell::List(cells) => format!("{}", cells.len()),
        _ => "-".to_owned(),
    };
    table.rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn only_like_is_added_to_like_over_several_editions() {
    let tr = Tr::new(Language::Nl);
    let table = known().indicators(&tr);
    assert_eq!(
        said(&table),
        [
            "trees count 3 - 14000 13000 - 50 - 2",
            "compost kg 1 - - 1000 - - - 1",
            "compost l 2 - - 2000 - - - 1",
        ]
    );
    assert!(table.note.is_some_and(|note| note.contains("compost") && !note.contains("trees")));
}

#[test]
fn what_is_kept_apart_has_a_middle_and_no_sum() {
    let tr = Tr::new(Language::Nl);
    assert_eq!(said(&known().apart(&tr)), ["trust percent 3 3 40000 50000 60000 2"]);
    let mut fewer = known();
    fewer.measures.measurements.remove(&DossierId(3));
    assert_eq!(said(&fewer.apart(&tr)), ["trust percent 2 2 40000 50000 60000 2"]);
}
