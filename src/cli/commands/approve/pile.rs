//! `wijk approve` of several dossiers at once.

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::decision::Link;
use crate::domain::fact::Fact;
use crate::ops::approve::{Approved, Pile, PileRequest, Piled, approve_pile};
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};

/// Records that a step was taken of a pile of dossiers, and lists them.
///
/// # Errors
/// As [`approve_pile`].
pub fn run(request: &PileRequest, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let piled = approve_pile(&mut session.context(&mut store, "approve"), request)?;
    let report = list(&piled, session);
    session.print(&report)?;
    let fact = Fact::new("approve-given-pile")
        .with("count", piled.approved.len())
        .with("step", &piled.step)
        .with("amount", piled.amount)
        .with("on", piled.on);
    session.ui.done(&fact);
    for command in next(&piled, &request.pile) {
        session.ui.next(&command);
    }
    session.after_change();
    Ok(())
}

fn next_code(approved: &Approved) -> Option<String> {
    approved.standings.links().iter().find(|link| !link.is_given()).map(|link| link.step.code.clone())
}

/// What comes next for the dossiers: each kind of thing once, in their order.
fn next(piled: &Piled, pile: &Pile) -> Vec<String> {
    let mut commands = Vec::new();
    let mut codes: Vec<String> = Vec::new();
    for one in &piled.approved {
        let reference = &one.standings.dossier.reference;
        match next_code(one) {
            Some(code) if codes.contains(&code) => {}
            Some(code) => {
                commands.push(match pile {
                    Pile::Edition(_) => {
                        format!("wijk approve {code} --edition {}", one.standings.rules.reference)
                    }
                    Pile::Dossiers(_) => format!("wijk approve {reference} {code}"),
                });
                codes.push(code);
            }
            None if codes.iter().any(String::is_empty) => {}
            None => {
                commands.push(format!("wijk agreement draw {reference}"));
                codes.push(String::new());
            }
        }
    }
    commands
}

fn list(piled: &Piled, session: &Session) -> Report {
    let tr = &session.ui.tr;
    let language = tr.language();
    let column = |key: &'static str| Column::new(key, tr.text(&format!("approve-column-{key}")));
    let row = |one: &Approved| {
        let links = one.standings.links();
        let next = links.iter().find(|link| !link.is_given());
        vec![
            Cell::Text(one.standings.dossier.reference.clone()),
            Cell::Text(one.standings.dossier.name.clone()),
            Cell::Money(one.standings.awarded),
            Cell::Text(format!("{}/{}", links.iter().filter(|link| link.is_given()).count(), links.len())),
            next.map_or(Cell::Empty, |link: &Link<'_>| Cell::Code {
                code: link.step.code.clone(),
                label: link.step.name.get(language).to_owned(),
            }),
        ]
    };
    Report {
        name: "approved",
        title: tr.fact(&Fact::new("approve-pile-title").with("step", &piled.step).with("on", piled.on)),
        sections: vec![Section::Table(Table {
            key: "approved",
            title: None,
            columns: vec![
                column("dossier"),
                column("neighbourhood"),
                column("awarded").measuring(Measure::Money),
                column("given"),
                column("step"),
            ],
            rows: piled.approved.iter().map(row).collect(),
            when_empty: None,
            note: None,
        })],
    }
}
