//! `wijk edition show`

use crate::cli::commands::{Outcome, rules_sections};
use crate::cli::session::Session;
use crate::ops::edition;
use crate::report::value::{Cell, Column, Report, Section};

/// `wijk edition show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference of the edition [default: the only open one]
    edition: Option<String>,
}

/// Shows an edition with every rule by which its dossiers are judged.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let shown = session.open()?.read(|view| edition::show(view, args.edition.as_deref()))?;
    let tr = &session.ui.tr;
    let language = tr.language();
    let rules = &shown.rules;
    let label = |key: &'static str| Column::new(key, tr.text(&format!("edition-column-{key}")));
    let names = |words: &[crate::domain::programme::definition::Named]| {
        Cell::List(words.iter().map(|word| Cell::Text(word.name.get(language).to_owned())).collect())
    };
    let left = shown.edition.envelope.map(|envelope| envelope.minus(shown.awarded));
    let fund = rules.start_fund.as_ref();
    let regime = fund.map_or(Cell::Empty, |fund| Cell::Code {
        code: fund.regime.to_string(),
        label: tr.term(&format!("regime-{}", fund.regime)),
    });
    let facts = vec![
        (label("reference"), Cell::Text(shown.edition.reference.clone())),
        (label("name"), Cell::Text(rules.name.get(language).to_owned())),
        (label("opened"), Cell::Date(shown.edition.opened_on)),
        (label("closed"), Cell::date(shown.edition.closed_on)),
        (
            label("deadlines"),
            Cell::List(rules.deadlines.iter().map(|deadline| Cell::Date(deadline.on)).collect()),
        ),
        (label("dossiers"), Cell::Count(i64::from(shown.dossiers.0))),
        (label("running"), Cell::Count(i64::from(shown.dossiers.1))),
        (label("envelope"), Cell::money(shown.edition.envelope)),
        (label("awarded"), Cell::Money(shown.awarded)),
        (label("left"), Cell::money(left)),
        (label("start_fund"), Cell::money(fund.map(|fund| fund.maximum))),
        (label("start_fund_regime"), regime),
        (label("tracks"), names(&rules.tracks)),
        (label("tiers"), names(&rules.tiers)),
        (label("themes"), names(&rules.themes)),
        (label("rule_set_sha256"), Cell::Text(shown.edition.rule_set_sha256.clone())),
    ];
    let report = Report {
        name: "edition",
        title: format!("{} {}", shown.edition.reference, rules.name.get(language)),
        sections: [Section::Facts { key: "edition", title: None, facts }]
            .into_iter()
            .chain(rules_sections(tr, rules))
            .collect(),
    };
    session.print(&report)
}
