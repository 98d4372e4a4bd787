//! What an edition says: a table in a programme file, or the whole of an office's own file of settings.

use strum::VariantArray as _;

use super::super::definition::{Deadline, EditionDraft, StartFundRegime, YearlyDeadlines};
use super::{Known, money, realisation, rules, selection, template, terms, vocabulary};
use crate::domain::fact::Fact;
use crate::domain::toml_reader::{Node, Seen, Table};

const KEYS: [&str; 19] = [
    "opens",
    "deadlines",
    "decides-on",
    "envelope",
    "themes",
    "tracks",
    "tiers",
    "start-fund",
    "rules",
    "terms",
    "inventory",
    "bodies",
    "scoring",
    "approvals",
    "appeals",
    "vote",
    "money",
    "realisation",
    "evaluation",
];

/// An edition.
pub fn edition(table: &Table<'_>, known: &Known) -> EditionDraft {
    table.only(&KEYS);
    let codes = |key: &str, what: &'static str, codes: &[String]| {
        table.get(key).and_then(|node| node.references(what, codes))
    };
    let opens_on = table.get("opens").and_then(Node::date);
    let fund = table.get("start-fund").and_then(Node::table);
    if let Some(fund) = &fund {
        fund.only(&["maximum", "regime"]);
    }
    let deadlines = table.get("deadlines").and_then(|node| deadlines(node, opens_on, known));
    EditionDraft {
        opens_on,
        decides_on: table.get("decides-on").and_then(|node| decides_on(node, deadlines.as_deref())),
        deadlines,
        envelope: table.get("envelope").and_then(|node| vocabulary::sourced_amount(node, &known.sources)),
        themes: codes("themes", "reference-theme", &known.themes),
        tracks: codes("tracks", "reference-track", &known.tracks),
        tiers: codes("tiers", "reference-tier", &known.tiers),
        start_fund_maximum: fund.as_ref().and_then(|fund| fund.get("maximum")).and_then(Node::money),
        start_fund_regime: fund.as_ref().and_then(regime),
        rules: rules::changes(table, known),
        terms: terms::changes(table, known),
        sections: template::changes(table, known),
        selection: selection::changes(table, known),
        money: money::changes(table, known),
        realisation: realisation::changes(table),
    }
}

/// How a start fund is paid.
pub fn regime(fund: &Table<'_>) -> Option<StartFundRegime> {
    let words: Vec<&str> = StartFundRegime::VARIANTS.iter().map(Into::into).collect();
    fund.get("regime").and_then(|node| node.word(&words)).and_then(|word| word.parse().ok())
}

/// The last days that come back every year.
pub fn yearly(root: &Table<'_>, known: &Known) -> YearlyDeadlines {
    let Some(table) = root.get("deadlines").and_then(Node::table) else { return YearlyDeadlines::default() };
    table.only(&["days", "source"]);
    let days = table.need("days").and_then(Node::full_list).unwrap_or_default();
    let day = |node: &Node<'_>| {
        let text = node.text_of("expected-month-day", |text| month_day(text).is_some())?;
        month_day(&text)
    };
    YearlyDeadlines {
        days: days.iter().filter_map(day).collect(),
        source: vocabulary::source(&table, &known.sources),
    }
}

/// Reads `02-15`; a day that is there in every year.
fn month_day(text: &str) -> Option<(u32, u32)> {
    let (month, day) = text.split_once('-').filter(|_| text.len() == 5)?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // 2023 is no leap year.
    chrono::NaiveDate::from_ymd_opt(2023, month, day).map(|_| (month, day))
}

/// Last days, each a date by itself or `{ on, tracks, source }`.
fn deadlines(node: &Node<'_>, opens_on: Option<chrono::NaiveDate>, known: &Known) -> Option<Vec<Deadline>> {
    let mut seen = Seen::default();
    let mut found = Vec::new();
    for item in node.list()? {
        let plain = Deadline { on: chrono::NaiveDate::MIN, tracks: Vec::new(), source: None };
        let (on, mut deadline) = if item.is_table() {
            let Some(table) = item.table() else { continue };
            table.only(&["on", "tracks", "source"]);
            let tracks =
                table.get("tracks").and_then(|node| node.references("reference-track", &known.tracks));
            let source = vocabulary::source(&table, &known.sources);
            let deadline = Deadline { tracks: tracks.unwrap_or_default(), source, ..plain };
            (table.need("on").cloned(), deadline)
        } else {
            (Some(item.clone()), plain)
        };
        let Some((on, day)) = on.and_then(|on| on.date().map(|day| (on, day))) else { continue };
        if let Some(opens) = opens_on.filter(|opens| day < *opens) {
            on.fault(Fact::new("toml-deadline-before-opening").with("opens", opens).with("deadline", day));
        }
        seen.first(&on, &format!("{day} {}", deadline.tracks.join(" ")), &day.to_string());
        deadline.on = day;
        found.push(deadline);
    }
    Some(found)
}

/// The days on which is decided. After the last of them nothing can be decided that comes in later.
fn decides_on(node: &Node<'_>, deadlines: Option<&[Deadline]>) -> Option<Vec<chrono::NaiveDate>> {
    let days: Vec<chrono::NaiveDate> = node.full_list()?.iter().filter_map(Node::date).collect();
    let last = days.iter().max()?;
    let late = deadlines.unwrap_or_default().iter().map(|deadline| deadline.on).filter(|on| on > last).max();
    if let Some(deadline) = late {
        node.fault(
            Fact::new("toml-deadline-after-decision").with("deadline", deadline).with("decides", *last),
        );
    }
    Some(days)
}
