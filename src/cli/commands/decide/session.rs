//! `wijk decide --session`: the opinions of a closed session become decisions.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::programme::rule_set::name_of;
use crate::domain::roadmap::Verdict;
use crate::i18n::Tr;
use crate::ops::decide::session::{FollowRequest, Followed, FollowedSession, follow, without_amount};
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};

/// What the flags gave.
pub struct Given {
    /// The session, as typed.
    pub session: String,
    /// Who decides.
    pub by: Option<String>,
    /// The day.
    pub on: Option<NaiveDate>,
    /// Why, where an opinion does not say it.
    pub reason: Option<String>,
    /// Decide again.
    pub replace: bool,
}

/// Decides on every project on the agenda of a session as the session proposes.
///
/// # Errors
/// As [`follow`].
pub fn run(given: Given, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let (rules, open) = store.read(|view| without_amount(view, &given.session))?;
    let body = match given.by {
        Some(body) => body,
        None => super::ask_body(&rules, session)?,
    };
    let mut amounts = BTreeMap::new();
    if session.prompter.can_ask() {
        for (reference, project, title, asked) in open {
            let fact = Fact::new("decide-ask-amount-of")
                .with("reference", &reference)
                .with("number", project)
                .with("title", title)
                .with("asked", asked);
            let question = session.ui.tr.fact(&fact);
            let amount = super::ask_amount_of(&question, asked, session)?;
            amounts.insert((reference, project), amount);
        }
    }
    let request = FollowRequest {
        session: given.session,
        body,
        on: given.on,
        amounts,
        replace: given.replace,
        reason: given.reason,
    };
    let followed = follow(&mut session.context(&mut store, "decide"), &request)?;
    let table = report(&followed, &session.ui.tr);
    session.print(&table)?;
    let count = followed.lines.iter().filter(|line| !line.before && line.decision.is_some()).count();
    let fact = Fact::new("decide-session-done")
        .with("session", followed.session.id.0)
        .with("body", name_of(&followed.rules.bodies, &followed.session.text.body))
        .with("count", count)
        .with("amount", followed.awarded);
    session.ui.done(&fact);
    if let Some(remains) = followed.envelope {
        let fact =
            Fact::new("decide-session-left").with("left", remains.left).with("maximum", remains.maximum);
        session.ui.note(&fact);
    }
    let postponed = followed.lines.iter().filter(|line| line.decision.is_none()).count();
    if postponed > 0 {
        session.ui.note(&Fact::new("decide-session-postponed").with("count", postponed));
    }
    session.ui.next(&format!("wijk decide notify --edition {}", followed.rules.reference));
    session.after_change();
    Ok(())
}

fn report(followed: &FollowedSession, tr: &Tr) -> Report {
    let column = |key: &'static str| Column::new(key, tr.text(&format!("decide-column-{key}")));
    let aside = |key: &'static str| Column::secondary(key, tr.text(&format!("decide-column-{key}")));
    let verdict = |line: &Followed| match line.decision {
        Some((verdict, _)) => {
            Cell::Code { code: verdict.to_string(), label: tr.term(&format!("verdict-{verdict}")) }
        }
        None => Cell::Code { code: "open".into(), label: tr.term("decision-open") },
    };
    let amount = |line: &Followed| match line.decision {
        Some((Verdict::Awarded, amount)) => Cell::Money(amount),
        _ => Cell::Empty,
    };
    let row = |line: &Followed| {
        vec![
            Cell::Text(line.reference.clone()),
            Cell::Text(line.name.clone()),
            Cell::Count(i64::from(line.project)),
            Cell::Text(line.title.clone()),
            Cell::Money(line.asked),
            Cell::money(line.proposed),
            verdict(line),
            amount(line),
            Cell::count(line.conditions),
            Cell::Flag(line.before),
        ]
    };
    let total = Fact::new("decide-session-total").with("amount", followed.awarded);
    Report {
        name: "session-decisions",
        title: tr.fact(
            &Fact::new("decide-session-title")
                .with("session", followed.session.id.0)
                .with("body", name_of(&followed.rules.bodies, &followed.session.text.body))
                .with("on", followed.session.text.on),
        ),
        sections: vec![Section::Table(Table {
            key: "decisions",
            title: None,
            columns: vec![
                column("dossier"),
                aside("neighbourhood"),
                column("number"),
                column("title"),
                column("asked").measuring(Measure::Money),
                aside("proposed").measuring(Measure::Money),
                column("verdict"),
                column("amount").measuring(Measure::Money),
                aside("conditions"),
                aside("before"),
            ],
            rows: followed.lines.iter().map(row).collect(),
            when_empty: None,
            note: Some(tr.fact(&total)),
        })],
    }
}
