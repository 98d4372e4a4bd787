//! An inventory goes out as TOML and as a table, and comes back as it was.

use proptest::prelude::*;

use super::super::inventory_file;
use super::*;
use crate::domain::programme::built_in::text_of;
use crate::domain::programme::check::check;
use crate::domain::programme::definition::EditionDraft;
use crate::domain::programme::resolve::resolve;

fn rules() -> RuleSet {
    resolve(&check(text_of("brussels-qdc").unwrap()).unwrap(), 2021, &EditionDraft::default())
}

fn today() -> NaiveDate {
    "2022-01-01".parse().unwrap()
}

/// Text as a register holds it, with all that CSV and TOML have to take care of.
fn stored() -> impl Strategy<Value = String> {
    let sign = prop::sample::select(vec![
        "\"",
        "'",
        ";",
        ",",
        "\n",
        "\r\n",
        "\t",
        "=",
        "+",
        "-",
        "@",
        "#",
        "\\",
        "é",
        "’",
        "«",
        "\u{a0}",
        " ",
        "a",
        "1",
        "\u{1f333}",
        "[",
        "]",
        "{",
        "|",
    ]);
    prop::collection::vec(sign, 1..20)
        .prop_map(|signs| tidy(&signs.concat()))
        .prop_filter("something is left", |text| !text.is_empty())
}

fn maybe<T: std::fmt::Debug + Clone>(
    of: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Option<T>> {
    prop::option::of(of)
}

fn item() -> impl Strategy<Value = Item> {
    let rules = rules();
    let themes: Vec<String> = rules.themes.iter().map(|theme| theme.code.clone()).collect();
    let questions = rules.inventory.questions.clone();
    let point = (-90_000_000..=90_000_000, -180_000_000..=180_000_000)
        .prop_map(|(latitude, longitude)| Point { latitude, longitude });
    let geometry = (-90_000_000..=90_000_000_i32, -180_000_000..=180_000_000_i32).prop_map(|(one, other)| {
        let text = format!(
            "{{\"type\":\"Point\",\"coordinates\":[{},{}]}}",
            f64::from(other) / 1e6,
            f64::from(one) / 1e6
        );
        geometry_file::read(&text).unwrap().text
    });
    let kind = prop::sample::select(<ItemKind as strum::VariantArray>::VARIANTS);
    let owner = prop::sample::select(<Owner as strum::VariantArray>::VARIANTS);
    let words = (stored(), maybe(stored()), maybe(stored()));
    let place = (maybe(point), maybe(geometry), maybe(owner), maybe(1..999_u32));
    let about = (maybe(prop::sample::select(themes)), maybe(prop::sample::select(questions)));
    (kind, words, place, about).prop_map(
        |(kind, (text, place, source), (point, geometry, owner, document), (theme, question))| Item {
            theme,
            section: question.as_ref().map(|question| question.section.clone()),
            question: question.map(|question| question.code),
            text,
            place,
            point,
            geometry,
            owner,
            source,
            document,
            ..Item::new(0, kind)
        },
    )
}

fn inventory() -> impl Strategy<Value = Inventory> {
    let rules = rules();
    let indicators: Vec<String> = rules.indicators.iter().map(|one| one.code.clone()).collect();
    let questions: Vec<String> = rules.inventory.questions.iter().map(|one| one.code.clone()).collect();
    let values = prop::collection::vec((-5_000_000..5_000_000_i64, maybe(stored())), indicators.len());
    let some = prop::sample::subsequence(indicators, 0..=4);
    (
        prop::collection::vec(item(), 0..5),
        prop::sample::select(<Method as strum::VariantArray>::VARIANTS),
        (0..500_u32, 0..500_u32, 0..500_u32),
        (some, values),
        prop::sample::subsequence(questions, 0..=5),
    )
        .prop_map(|(items, method, (residents, users, partners), (indicators, values), answered)| {
            let participants = Participants { residents, users, partners };
            let on = "2021-11-06".parse().unwrap();
            let items = (0_u32..).zip(items).map(|(at, item)| Item { number: 3 * at + 1, ..item });
            let measures = indicators
                .into_iter()
                .zip(values)
                .map(|(indicator, (thousandths, note))| Measure { indicator, thousandths, note });
            Inventory {
                items: items.collect(),
                measures: measures.collect(),
                answered,
                ..Inventory::new(on, method, participants)
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn an_inventory_comes_back_from_a_table_and_from_toml_as_it_was(inventory in inventory()) {
        let rules = rules();
        for dialect in [Dialect::Rfc4180, Dialect::ExcelEu] {
            let bytes = write(&inventory, dialect).unwrap();
            prop_assert_eq!(read(&bytes, &rules, today()), Ok(inventory.clone()), "{:?}", dialect);
        }
        let text = inventory_file::write(&inventory, "hulp");
        prop_assert_eq!(inventory_file::read(&text, &rules, today()), Ok(inventory));
    }
}

fn told(text: &str) -> Vec<String> {
    let faults = read(text.as_bytes(), &rules(), today()).err().unwrap_or_default();
    let told = |fault: &Fault| {
        let field = fault.place.field.clone().unwrap_or_default();
        format!("{} {field} {}", fault.place.line.unwrap_or_default(), fault.fact.code)
    };
    faults.iter().map(told).collect()
}

#[test]
fn a_table_of_a_spreadsheet_needs_little_and_rows_without_a_record_are_findings() {
    let text = "record;kind;text;section;held_on;method;residents\n\
                inventory;;;;06/11/2021;walk;12\n;need;Te weinig groen;Noden en knelpunten;;;\n";
    let inventory = read(text.as_bytes(), &rules(), today()).unwrap();
    assert_eq!((inventory.participants.residents, inventory.items.len()), (12, 1));
    assert_eq!(inventory.items[0].section.as_deref(), Some("needs"));
}

#[test]
fn every_fault_of_a_table_is_told_at_once_with_its_line_and_column() {
    let text = "record,number,kind,text,section,question,point,geometry,document,indicator,value,colour\n\
                finding,1,nood,Te druk,nods,climat,noord,{},0,,,\n\
                finding,1,need,,people,climate,,,,,,\n\
                measure,,,,,,,,,tree,veel,\n\
                measure,,,,,,,,,trees,1,\n\
                measure,,,,,,,,,trees,2,\n\
                paper,,,,,,,,,,,\n";
    let expected = [
        "1 colour inventory-unknown-column",
        "2 kind inventory-wrong-kind",
        "2 question inventory-unknown-question",
        "2 section inventory-unknown-section",
        "2 point inventory-wrong-point",
        "2 geometry inventory-geometry-unreadable",
        "2 document toml-out-of-range",
        "3 number plan-number-twice",
        "3 text plan-text-needed",
        "3 section inventory-other-section",
        "4 indicator inventory-unknown-indicator",
        "4 value inventory-wrong-value",
        "6 indicator inventory-measured-twice",
        "7 record toml-unknown-word",
        "0 record inventory-no-head",
    ];
    assert_eq!(told(text), expected);
}

#[test]
fn a_text_that_is_too_long_or_steers_the_terminal_is_refused() {
    let head = "record,kind,text,held_on,method\ninventory,,,2021-11-06,walk\n";
    for text in ["a\u{1b}[31m".to_owned(), "a".repeat(LONGEST + 1)] {
        assert_eq!(told(&format!("{head}finding,need,{text},,\n")), ["3 text plan-bad-text"]);
    }
    assert_eq!(told(&format!("{head}finding,need,{},,\n", "a".repeat(LONGEST))), [""; 0]);
}
