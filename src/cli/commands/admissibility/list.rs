//! `wijk admissibility list`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::admissibility::CriterionResult;
use crate::domain::fact::Fact;
use crate::domain::programme::rule_set::RuleSet;
use crate::i18n::Tr;
use crate::ops::admissibility::list;
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};
use crate::storage::admissibility::AdmissibilityListed;

/// `wijk admissibility list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition [default: the only open one]
    edition: Option<String>,
}

/// Lists the submitted roadmaps of an edition with what is open, what is unmet and what came of it.
///
/// # Errors
/// The edition is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (edition, rules, listed) = session.open()?.read(|view| list(view, args.edition.as_deref()))?;
    let report = report(&edition.reference, &rules, &listed, &session.ui.tr);
    session.print(&report)
}

fn report(edition: &str, rules: &RuleSet, listed: &[AdmissibilityListed], tr: &Tr) -> Report {
    let column = |key: &'static str| Column::new(key, tr.text(&format!("admissibility-column-{key}")));
    let row = |one: &AdmissibilityListed| {
        let criteria =
            || rules.selection.admissibility_for(one.dossier.track.as_deref(), &one.themes, &one.items);
        let open = one.facts.open(criteria().map(|criterion| criterion.code.as_str()));
        let unmet = criteria().filter(|criterion| {
            one.facts
                .assessed
                .iter()
                .any(|(code, result)| *code == criterion.code && *result == CriterionResult::Unmet)
        });
        let unmet = unmet.map(|criterion| Cell::Code {
            code: criterion.code.clone(),
            label: criterion.name.get(tr.language()).to_owned(),
        });
        vec![
            Cell::Text(one.dossier.reference.clone()),
            Cell::Text(one.dossier.name.clone()),
            tell::outcome(one.facts.outcome, tr),
            Cell::count(open.len()),
            Cell::List(unmet.collect()),
            Cell::date(one.closed_on),
        ]
    };
    let closed = listed.iter().filter(|one| one.facts.outcome.is_some()).count();
    let note = Fact::new("admissibility-list-note").with("count", listed.len()).with("closed", closed);
    let mut columns = ["dossier", "neighbourhood", "outcome", "open", "unmet", "closed"].map(column).to_vec();
    columns[3] = columns[3].clone().measuring(Measure::Number);
    Report {
        name: "admissibilities",
        title: tr.fact(&Fact::new("admissibility-list-title").with("edition", edition)),
        sections: vec![Section::Table(Table {
            key: "dossiers",
            title: None,
            columns,
            rows: listed.iter().map(row).collect(),
            when_empty: Some(tr.text("admissibility-list-empty")),
            note: (!listed.is_empty()).then(|| tr.fact(&note)),
        })],
    }
}
