//! What the commands on admissibility say.

use crate::cli::session::Session;
use crate::domain::admissibility::AdmissibilityOutcome;
use crate::domain::dossier::facts::Facts;
use crate::domain::fact::{Fact, Value};
use crate::domain::programme::rule::{Check, Gate};
use crate::i18n::Tr;
use crate::ops::admissibility::Sheet;
use crate::report::value::{Cell, Column, Measure};

/// What came of it; before it is closed, that it is open.
pub fn outcome(outcome: Option<AdmissibilityOutcome>, tr: &Tr) -> Cell {
    let code = outcome.map_or_else(|| "open".to_owned(), |outcome| outcome.to_string());
    Cell::Code { label: tr.term(&format!("admissibility-{code}")), code }
}

/// What the register knows of a dossier, for whoever judges its roadmap.
pub fn known(facts: &Facts, tr: &Tr) -> Vec<(Column, Cell)> {
    let column = |key: &'static str| Column::new(key, tr.text(&format!("admissibility-known-{key}")));
    let count =
        |key: &'static str, count: usize| (column(key).measuring(Measure::Number), Cell::count(count));
    let inventory = facts.inventory.as_ref();
    let documents = facts
        .documents
        .iter()
        .map(|kind| Cell::Code { code: kind.to_string(), label: tr.term(&format!("document-{kind}")) });
    let texts = |texts: &[String]| Cell::List(texts.iter().cloned().map(Cell::Text).collect());
    vec![
        count("members", facts.members.len()),
        count("partners", facts.partners.len()),
        count("findings", inventory.map_or(0, |inventory| inventory.items as usize)),
        count("participants", inventory.map_or(0, |inventory| inventory.participants.total() as usize)),
        count("projects", facts.projects.len()),
        (column("asked").measuring(Measure::Money), Cell::Money(facts.asked())),
        (column("documents"), Cell::List(documents.collect())),
        (column("others"), texts(&facts.others_in_edition)),
        (column("unsettled"), texts(&facts.earlier_open)),
    ]
}

/// That it was closed, with all that is unmet, and what an office does next.
pub fn closed(sheet: &Sheet, session: &mut Session) {
    outcome_of(sheet, session);
    let reference = &sheet.dossier.reference;
    match sheet.row.closed {
        None => {}
        Some((AdmissibilityOutcome::Admissible, _)) => {
            let (track, tier) = (sheet.dossier.track.as_deref(), sheet.dossier.tier.as_deref());
            let mut before = sheet.rules.rules_at(Gate::Award, track, tier);
            if sheet.rules.selection.vote.is_some() {
                session.ui.next(&format!("wijk vote open {}", sheet.rules.reference));
            } else if before.any(|rule| matches!(rule.check, Check::OpinionGiven { .. })) {
                session.ui.next(&format!("wijk session open {}", sheet.rules.reference));
                session.ui.next(&format!("wijk opinion add {reference}"));
            } else {
                session.ui.next(&format!("wijk decide {reference}"));
            }
        }
        Some((AdmissibilityOutcome::Inadmissible, _)) => {
            session.ui.next(&format!("wijk letter completion {reference}"));
            session.ui.next(&format!("wijk admissibility reopen {reference} --reason …"));
            session.ui.next(&format!("wijk advance-phase {reference} --refuse"));
        }
    }
}

/// That it was closed, with all that is unmet.
pub fn outcome_of(sheet: &Sheet, session: &mut Session) {
    let Some((came, on)) = sheet.row.closed else { return };
    let reference = &sheet.dossier.reference;
    let fact = Fact::new("admissibility-closed")
        .with("reference", reference)
        .with("neighbourhood", &sheet.dossier.name)
        .with_term("outcome", format!("admissibility-{came}"))
        .with("on", on);
    session.ui.done(&fact);
    for (criterion, found) in sheet.unmet() {
        let fact = Fact::new("admissibility-unmet")
            .with("name", &criterion.name)
            .with("reason", found.reason.clone().unwrap_or_default());
        session.ui.note(&fact);
    }
}

/// How many criteria are open, and the way on.
pub fn open(sheet: &Sheet, session: &mut Session) {
    let reference = &sheet.dossier.reference;
    let open: Vec<Value> = sheet.open().map(|criterion| Value::from(&criterion.name)).collect();
    if open.is_empty() {
        session.ui.next(&format!("wijk admissibility close {reference}"));
    } else {
        session
            .ui
            .note(&Fact::new("admissibility-left").with("count", open.len()).with_list("criteria", open));
        session.ui.next(&format!("wijk admissibility assess {reference}"));
    }
}
