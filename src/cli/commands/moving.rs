//! What `admit`, `reject`, `withdraw`, `suspend`, `resume` and `reopen` have in common.

use super::Outcome;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::cli::{findings, input};
use crate::domain::dossier::judge::{Finding, State};
use crate::domain::dossier::lifecycle::Move;
use crate::domain::fact::Fact;
use crate::ops::moves::{MoveRequest, make};

/// A move as it is typed.
#[derive(Debug, Default)]
pub struct Moving {
    pub dossier: String,
    pub on: Option<String>,
    pub by: Option<String>,
    pub reason: Option<String>,
    pub overrides: Vec<String>,
}

/// Makes a move and says where it led and what comes next.
pub fn run(step: Move, moving: Moving, session: &mut Session) -> Outcome {
    let needs_reason = matches!(step, Move::Reject | Move::Withdraw | Move::Suspend | Move::Reopen);
    let on = input::day("--on", moving.on.as_deref())?;
    let mut reason = moving.reason;
    if needs_reason && reason.is_none() {
        reason = Some(ask_reason(session)?);
    }
    let request =
        MoveRequest { dossier: moving.dossier, step, on, body: moving.by, reason, aside: moving.overrides };
    let mut store = session.open_for_writing()?;
    let moved = make(&mut session.context(&mut store, <&str>::from(step)), &request)?;
    let (done, standing) = (format!("moved-{step}"), moved.to.term());
    // «Withdrawn → withdrawn» says nothing twice.
    let same = session.ui.tr.term(&done) == session.ui.tr.term(&standing);
    let fact = Fact::new(if same { "dossier-ended" } else { "dossier-moved" })
        .with("reference", &moved.dossier.reference)
        .with("neighbourhood", &moved.dossier.name)
        .with_term("move", done)
        .with("on", moved.on);
    session.ui.done(&if same { fact } else { fact.with_term("standing", standing) });
    let warnings: Vec<Finding> =
        moved.findings.into_iter().filter(|finding| finding.state == State::Broken).collect();
    findings::broken(&mut session.ui, &warnings);
    let reference = &moved.dossier.reference;
    match step {
        Move::Admit => {
            session.ui.next(&format!("wijk coach assign {reference}"));
            session.ui.next(&format!("wijk inventory add {reference}"));
        }
        Move::Resume | Move::Reopen => session.ui.next(&format!("wijk check {reference}")),
        Move::Suspend => session.ui.next(&format!("wijk resume {reference}")),
        _ => {}
    }
    session.after_change();
    Ok(())
}

/// Asks for a reason, which may not be empty.
pub fn ask_reason(session: &mut Session) -> Result<String, crate::cli::CommandError> {
    let question = session.ui.tr.text("ui-ask-reason");
    let empty = session.ui.tr.text("ui-answer-needed");
    let check = |text: &str| if text.is_empty() { Err(empty.clone()) } else { Ok(()) };
    loop {
        if let Answer::Is(text) = session.prompter.words(&question, "--reason", "", &check)? {
            return Ok(text);
        }
    }
}
