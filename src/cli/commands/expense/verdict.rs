//! What `accept`, `refuse` and `return` have in common.

use super::tell;
use crate::cli::asking;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::findings;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::spending::LineVerdict;
use crate::ops::expense::judge::{JudgeRequest, Judged, judge, open};
use crate::ops::expense::line_place;
use crate::storage::Store;
use crate::storage::expense::ExpenseRow;

/// Judges lines: those that were named, or one that is chosen in a terminal.
///
/// # Errors
/// As [`judge`].
pub fn run(mut request: JudgeRequest, lines: &[String], all: bool, session: &mut Session) -> Outcome {
    for line in lines {
        request.lines.push(line_place(line)?);
    }
    let mut store = session.open_for_writing()?;
    if request.lines.is_empty() && !all && request.note.is_none() {
        if !session.prompter.can_ask() {
            let whole = request.verdict == LineVerdict::Accepted;
            let flag = if whole { "NOTE.LINE, --note, --all" } else { "NOTE.LINE" };
            return Err(CommandError::AnswerNeeded(flag.to_owned()));
        }
        let Some(row) = which(&request.dossier, &store, session)? else { return Ok(()) };
        request.lines.push(line_place(&row.place())?);
    }
    if request.reason.is_none() && request.verdict != LineVerdict::Accepted && session.prompter.can_ask() {
        request.reason = Some(asking::text(session, "expense-ask-reason", "--reason")?);
    }
    let command = match request.verdict {
        LineVerdict::Accepted => "expense accept",
        LineVerdict::Refused => "expense refuse",
        LineVerdict::Returned => "expense return",
    };
    let judged = judge(&mut session.context(&mut store, command), &request)?;
    told(&judged, session);
    next(&judged, session);
    session.after_change();
    Ok(())
}

/// One of the open lines; nothing when there is none.
fn which(dossier: &str, store: &Store, session: &mut Session) -> Result<Option<ExpenseRow>, CommandError> {
    let now = session.now;
    let (place, mut rows) = store.read(|view| open(view, dossier, None, now))?;
    if rows.is_empty() {
        session.ui.note(&Fact::new("expense-none-open").with("reference", &place.dossier.reference));
        return Ok(None);
    }
    let tr = &session.ui.tr;
    let name = |row: &ExpenseRow| {
        let amount = crate::i18n::money(tr.language(), row.text.gross);
        format!("{} {} · {} · {amount}", row.place(), row.text.on, row.text.seller)
    };
    let names: Vec<String> = rows.iter().map(name).collect();
    let question = tr.text("expense-ask-which");
    match session.prompter.choice(&question, "NOTE.LINE", &names, 0, None)? {
        Answer::Is(at) if at < rows.len() => Ok(Some(rows.swap_remove(at))),
        _ => Err(CommandError::Stopped),
    }
}

/// What was said of lines, and what is left.
pub fn told(judged: &Judged, session: &mut Session) {
    let reference = &judged.place.dossier.reference;
    for row in judged.lines.iter().take(10) {
        let Some(verdict) = &row.judged else { continue };
        let fact = Fact::new("expense-judged")
            .with("reference", reference)
            .with("place", row.place())
            .with("seller", &row.text.seller)
            .with("gross", row.text.gross)
            .with("accepted", verdict.accepted)
            .with("refused", row.text.gross.minus(verdict.accepted))
            .with("state", row.state().to_string())
            .with("reason", verdict.reason.as_deref().unwrap_or_default());
        session.ui.done(&fact);
    }
    if judged.lines.len() > 10 {
        let accepted: Cents = judged.lines.iter().map(ExpenseRow::accepted).sum();
        let fact = Fact::new("expense-judged-more")
            .with("more", judged.lines.len() - 10)
            .with("count", judged.lines.len())
            .with("accepted", accepted);
        session.ui.note(&fact);
    }
    findings::broken(&mut session.ui, &judged.warnings);
    for left in &judged.left {
        tell::left(left, session);
    }
}

fn next(judged: &Judged, session: &mut Session) {
    let reference = &judged.place.dossier.reference;
    let open: u32 = judged.left.iter().map(|left| left.spent.open).sum();
    if open > 0 {
        session.ui.next(&format!("wijk expense judge {reference}"));
        return;
    }
    // What is accepted of a start fund is repaid note by note (B-SB-5a).
    let to_repay = judged.left.iter().any(|left| left.fund == Fund::StartFund && left.unpaid > Cents::ZERO);
    if let Some(row) = judged.lines.first().filter(|row| to_repay && row.accepted() > Cents::ZERO) {
        session.ui.next(&format!("wijk payment add {reference} --note {}", row.note_number));
    }
}
