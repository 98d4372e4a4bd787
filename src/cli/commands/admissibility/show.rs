//! `wijk admissibility show`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::programme::rule_set::name_of;
use crate::i18n::Tr;
use crate::ops::admissibility::{Known, Sheet, known, look};
use crate::report::value::{Cell, Column, Report, Section, Table};

/// `wijk admissibility show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Shows the criteria with what was found, and what the register knows beside them.
///
/// # Errors
/// As [`look`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (sheet, known) = session.open()?.read(|view| {
        let sheet = look(view, &args.dossier)?;
        let known = known(view, &sheet)?;
        Ok::<_, crate::ops::Error>((sheet, known))
    })?;
    let report = report(&sheet, &known, &session.ui.tr);
    session.print(&report)
}

fn report(sheet: &Sheet, known: &Known, tr: &Tr) -> Report {
    let column = |key: &'static str| Column::new(key, tr.text(&format!("admissibility-column-{key}")));
    let language = tr.language();
    let (outcome, on) = sheet.row.closed.unzip();
    let state = vec![
        (column("dossier"), Cell::Text(sheet.dossier.reference.clone())),
        (column("neighbourhood"), Cell::Text(sheet.dossier.name.clone())),
        (column("version"), Cell::Count(i64::from(sheet.row.version))),
        (column("submitted"), Cell::Date(sheet.row.submitted_on)),
        (column("outcome"), tell::outcome(outcome, tr)),
        (column("closed"), Cell::date(on)),
        (
            column("body"),
            Cell::code(sheet.row.body.as_deref(), |code| {
                name_of(&sheet.rules.bodies, code).get(language).to_owned()
            }),
        ),
        (column("reason"), Cell::text(sheet.row.reason.clone())),
    ];
    let rows = sheet.criteria.iter().map(|(criterion, found)| {
        let result = found.as_ref().map(|found| found.result);
        vec![
            Cell::Code { code: criterion.code.clone(), label: criterion.name.get(language).to_owned() },
            Cell::code(result.map(|result| result.to_string()), |code| tr.term(&format!("criterion-{code}"))),
            Cell::text(found.as_ref().and_then(|found| found.reason.clone())),
            Cell::date(found.as_ref().map(|found| found.on)),
            Cell::text(found.as_ref().map(|found| found.actor.clone())),
            Cell::text(criterion.source.as_ref().map(|source| source.key.clone())),
        ]
    });
    let mut columns = ["criterion", "result", "why", "on", "actor", "source"].map(column).to_vec();
    columns[5].secondary = true;
    let points = known.findings.iter().map(|finding| {
        vec![
            Cell::Text(finding.rule.clone()),
            Cell::Code {
                label: tr.term(&format!("state-{}", finding.state)),
                code: finding.state.to_string(),
            },
            Cell::Text(tr.fact(&finding.fact)),
        ]
    });
    let mut sections = vec![
        Section::Table(Table {
            key: "criteria",
            title: None,
            columns,
            rows: rows.collect(),
            when_empty: None,
            note: None,
        }),
        Section::Facts { key: "admissibility", title: None, facts: state },
        Section::Facts {
            key: "known",
            title: Some(tr.text("admissibility-known-title")),
            facts: tell::known(&known.facts, tr),
        },
    ];
    if !known.findings.is_empty() {
        sections.push(Section::Table(Table {
            key: "rules",
            title: Some(tr.text("admissibility-rules-title")),
            columns: ["rule", "state", "finding"].map(column).to_vec(),
            rows: points.collect(),
            when_empty: None,
            note: None,
        }));
    }
    Report {
        name: "admissibility",
        title: format!("{} {}", sheet.dossier.reference, sheet.dossier.name),
        sections,
    }
}
