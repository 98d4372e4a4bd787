//! What `admit`, `reject`, `withdraw`, `suspend`, `resume` and `reopen` have in common.

use super::Outcome;
use crate::cli::prompt::{Answer, Asked};
use crate::cli::session::Session;
use crate::cli::{findings, input};
use crate::domain::dossier::judge::{Finding, State};
use crate::domain::dossier::lifecycle::{Move, Status};
use crate::domain::fact::{Fact, Value};
use crate::domain::programme::rule::Check;
use crate::ops::moves::{MoveRequest, make};
use crate::ops::recovery::{next_for, unasked};
use crate::storage::Store;
use crate::storage::dossier::DossierRow;

/// A move as it is typed.
#[derive(Debug, clap::Args)]
pub struct Moving {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// When, by whom and why.
    #[command(flatten)]
    how: How,
}

/// When a move happens, who decided and why.
#[derive(Debug, clap::Args)]
pub struct How {
    /// The day on which it happened [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Who decided
    #[arg(long, value_name = "BODY")]
    pub by: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

/// Makes a move and says where it led and what comes next.
/// `aside` are the rules that are set aside.
pub fn run(step: Move, moving: Moving, aside: Vec<String>, session: &mut Session) -> Outcome {
    of(moving.dossier, step, moving.how, aside, session)
}

/// As [`run`], for a dossier that was typed.
pub fn of(dossier: String, step: Move, how: How, aside: Vec<String>, session: &mut Session) -> Outcome {
    let needs_reason = matches!(step, Move::Reject | Move::Withdraw | Move::Suspend | Move::Reopen);
    let on = input::day("--on", how.on.as_deref())?;
    let mut reason = how.reason;
    if needs_reason && reason.is_none() {
        reason = Some(ask_reason(session)?);
    }
    let request = MoveRequest { dossier, step, on, body: how.by, reason, aside };
    let mut store = session.open_for_writing()?;
    let moved = make(&mut session.context(&mut store, <&str>::from(step)), &request)?;
    let rules = store.read(|view| Ok::<_, crate::ops::Error>(view.rule_set(moved.dossier.edition)?))?;
    let standing = match moved.to.status {
        Status::Active => super::phase_value(&rules, moved.to),
        _ => Value::Term(moved.to.term()),
    };
    // A standing that only repeats the move is not said.
    let code = if moved.to.status == Status::Active { "dossier-moved" } else { "dossier-moved-out" };
    let fact = Fact::new(code)
        .with("reference", &moved.dossier.reference)
        .with("neighbourhood", &moved.dossier.name)
        .with_term("move", format!("moved-{step}"))
        .with("standing", standing)
        .with("on", moved.on);
    session.ui.done(&fact);
    let warnings: Vec<Finding> =
        moved.findings.into_iter().filter(|finding| finding.state == State::Broken).collect();
    findings::broken(&mut session.ui, &warnings);
    let reference = &moved.dossier.reference;
    if matches!(step, Move::Withdraw | Move::Reject) {
        money_back(&moved.dossier, &store, session)?;
    }
    if moved.unplanned > 0 {
        session.ui.note(&Fact::new("aftercare-unplanned").with("count", moved.unplanned));
    }
    match step {
        Move::Admit => {
            // A programme without a coach, or without an inventory, is not told to see to one.
            let asks = |check: &Check| rules.rules.iter().any(|rule| same_kind(&rule.check, check));
            let coach = asks(&Check::CoachAssigned) || asks(&Check::VisitsHeld { minimum: 0 });
            let made = Check::InventoryMade { minimum_findings: 0, minimum_participants: 0 };
            let inventory = asks(&made) || asks(&Check::InventoryComplete) || !rules.inventory.is_empty();
            if coach {
                session.ui.next(&format!("wijk coach assign {reference}"));
            }
            if inventory {
                session.ui.next(&format!("wijk inventory add {reference}"));
            }
            if !coach && !inventory {
                session.ui.next(&format!("wijk check {reference}"));
            }
        }
        Move::Resume | Move::Reopen => session.ui.next(&format!("wijk check {reference}")),
        Move::Suspend => session.ui.next(&format!("wijk resume {reference}")),
        _ => {}
    }
    session.after_change();
    Ok(())
}

/// Whether two rules are of one kind, whatever their values.
fn same_kind(one: &Check, other: &Check) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

/// Says what of the money that was paid has to come back of a dossier that ends.
fn money_back(dossier: &DossierRow, store: &Store, session: &mut Session) -> Outcome {
    let (owed, next) =
        store.read(|view| Ok::<_, crate::ops::Error>((unasked(view, dossier)?, next_for(view, dossier)?)))?;
    for (fund, amount) in &owed {
        let fact = Fact::new("recovery-owed").with_term("fund", fund.term()).with("amount", *amount);
        session.ui.warn(&fact);
    }
    for command in next {
        session.ui.next(&command);
    }
    Ok(())
}

/// Asks for a reason, which may not be empty; there is nothing to go back to, so that back stops.
pub fn ask_reason(session: &mut Session) -> Result<String, crate::cli::CommandError> {
    match reason_answer(session)? {
        Answer::Is(text) => Ok(text),
        Answer::Back => Err(crate::cli::CommandError::Stopped),
    }
}

/// Asks for a reason, which may not be empty.
pub fn reason_answer(session: &mut Session) -> Asked<String> {
    let question = session.ui.tr.text("ui-ask-reason");
    let empty = session.ui.tr.text("ui-answer-needed");
    let check = |text: &str| if text.is_empty() { Err(empty.clone()) } else { Ok(()) };
    session.prompter.words(&question, "--reason", "", &check)
}
