//! `wijk expense judge`: the open lines one by one. Each answer is saved as it is given; `<` goes back to the line before.

use super::{tell, verdict};
use crate::cli::asking::typed;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::Question;
use crate::cli::parse;
use crate::cli::prompt::{Answer, Asked};
use crate::cli::session::Session;
use crate::domain::dossier::judge::{Finding, State};
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::spending::LineVerdict;
use crate::i18n::{Tr, typed_money};
use crate::ops;
use crate::ops::expense::judge::{JudgeRequest, judge, open};
use crate::ops::expense::line::{Lined, about};
use crate::ops::expense::{line_of, line_place, lines_of};
use crate::ops::spending::running;
use crate::storage::Store;
use crate::storage::expense::ExpenseRow;

/// `wijk expense judge`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Only the lines of this note
    #[arg(long, value_name = "N")]
    note: Option<u32>,
}

/// What can be said of a line.
const CHOICES: [&str; 5] = [
    "expense-choice-accept",
    "expense-choice-part",
    "expense-choice-refuse",
    "expense-choice-return",
    "expense-choice-later",
];

/// Goes through the open lines.
///
/// # Errors
/// Nobody can be asked; as [`judge`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    if !session.prompter.can_ask() {
        return Err(CommandError::AnswerNeeded("wijk expense accept|refuse|return".to_owned()));
    }
    let now = session.now;
    let mut store = session.open_for_writing()?;
    let (place, rows) = store.read(|view| open(view, &args.dossier, args.note, now))?;
    let reference = place.dossier.reference.clone();
    if rows.is_empty() {
        session.ui.note(&Fact::new("expense-none-open").with("reference", &reference));
        return Ok(());
    }
    session.prompter.saves_as_given();
    let mut at = 0;
    while let Some(row) = rows.get(at) {
        let lined = fresh(&store, &reference, row, session)?;
        show(&lined, (at + 1, rows.len()), session);
        let answer = match ask(&lined, session) {
            Err(CommandError::Stopped) => {
                let next = format!("wijk expense judge {reference}");
                return Err(CommandError::StoppedAfterSaving { next });
            }
            answer => answer?,
        };
        match answer {
            Answer::Back => at = at.saturating_sub(1),
            Answer::Is(None) => at += 1,
            Answer::Is(Some(request)) => {
                match judge(&mut session.context(&mut store, "expense judge"), &request) {
                    Ok(judged) => {
                        verdict::told(&judged, session);
                        at += 1;
                    }
                    // What does not fit is said, and asked again.
                    Err(ops::Error::Invalid(faults)) => {
                        for fault in faults {
                            session.ui.warn(&fault.fact);
                        }
                    }
                    Err(ops::Error::Refused { fact, .. }) => session.ui.warn(&fact),
                    Err(other) => return Err(other.into()),
                }
            }
        }
    }
    session.after_change();
    Ok(())
}

/// The line as it is now, with what the rules say of it and what is left.
fn fresh(store: &Store, reference: &str, row: &ExpenseRow, session: &Session) -> Result<Lined, CommandError> {
    let now = session.now;
    let lined = store.read(|view| {
        let place = running(view, reference, now)?;
        let lines = lines_of(view, &place)?;
        let row =
            line_of(&lines, row.place().parse().map_err(|fact| ops::Error::refused(fact, ""))?, &place)?;
        about(view, place.clone(), row.clone())
    })?;
    Ok(lined)
}

/// The line, what is wrong with it, and what is left.
fn show(lined: &Lined, (number, of): (usize, usize), session: &mut Session) {
    let Some(row) = lined.lines.first() else { return };
    let fact = Fact::new("expense-heading")
        .with("place", row.place())
        .with("number", number)
        .with("of", of)
        .with("seller", &row.text.seller)
        .with("on", row.text.on)
        .with("gross", row.text.gross);
    session.ui.heading(&fact);
    session.ui.note_text(&row.text.description);
    if row.judged.is_some() {
        let fact =
            Fact::new("expense-now").with_term("state", row.state().term()).with("accepted", row.accepted());
        session.ui.note(&fact);
    }
    tell::alike(&lined.alike, session);
    tell::rules(&lined.findings, false, session);
    session.ui.note(&tell::left_fact(&lined.left));
}

/// What is said of the line: a request, or nothing for later.
fn ask(lined: &Lined, session: &mut Session) -> Asked<Option<JudgeRequest>> {
    let Some(row) = lined.lines.first() else { return Ok(Answer::Is(None)) };
    let tr = Tr::new(session.ui.tr.language());
    let blocking: Vec<&Finding> = lined
        .findings
        .iter()
        .map(|(_, it)| it)
        .filter(|it| it.blocks() && it.state == State::Broken)
        .collect();
    let choices = CHOICES.map(|key| tr.text(key));
    // Where a rule stands in the way, asking back is the first thing to think of.
    let first = if blocking.is_empty() { 0 } else { 3 };
    let question = tr.text("expense-ask-verdict");
    let back = tr.text("plan-ask-back");
    let Answer::Is(chosen) =
        session.prompter.choice(&question, "accept|refuse|return", &choices, first, Some(&back))?
    else {
        return Ok(Answer::Back);
    };
    let verdict = match chosen {
        0 | 1 => LineVerdict::Accepted,
        2 => LineVerdict::Refused,
        3 => LineVerdict::Returned,
        _ => return Ok(Answer::Is(None)),
    };
    let at = line_place(&row.place())?;
    let mut request = JudgeRequest {
        replace: row.judged.is_some(),
        ..JudgeRequest::new(lined.place.dossier.reference.as_str(), Some(at), verdict)
    };
    if chosen == 1 {
        let most = row.text.gross;
        let part = move |text: &str| match parse::amount(text)? {
            Cents(0) => Err(Fact::new("expense-zero")),
            amount if amount >= most => Err(Fact::new("expense-less-than-line").with("gross", most)),
            amount => Ok(amount),
        };
        let show = |amount: &Cents| typed_money(tr.language(), *amount);
        let question: Question<'_, Option<Cents>> =
            typed(&tr, "expense-ask-amount", "--amount", true, (part, show), |slot: &mut Option<Cents>| slot);
        let suggested = lined.left.left;
        let mut amount = (suggested > Cents::ZERO && suggested < most).then_some(suggested);
        if let Answer::Back = question(&mut amount, session.prompter.as_mut())? {
            return ask(lined, session);
        }
        request.amount = amount;
    }
    if chosen == 0 && !blocking.is_empty() {
        let rules: Vec<String> = blocking.iter().map(|finding| finding.rule.clone()).collect();
        let fact = Fact::new("expense-ask-aside").with("count", rules.len()).with_list("rules", &rules);
        let question = tr.fact(&fact);
        if !session.prompter.confirm(&question, "--override", false)? {
            return ask(lined, session);
        }
        request.aside = rules;
    }
    if chosen == 1 && blocking.iter().any(|finding| finding.rule != "B-SB-1") {
        // What a part does not mend is set aside as for the whole.
        let rules = blocking.iter().filter(|it| it.rule != "B-SB-1").map(|it| it.rule.clone());
        request.aside = rules.collect();
        let fact = Fact::new("expense-ask-aside")
            .with("count", request.aside.len())
            .with_list("rules", &request.aside);
        let question = tr.fact(&fact);
        if !session.prompter.confirm(&question, "--override", false)? {
            return ask(lined, session);
        }
    }
    if chosen != 0 || !request.aside.is_empty() {
        let needed = |text: &str| match text.is_empty() {
            true => Err(tr.text("ui-answer-needed")),
            false => Ok(()),
        };
        let question = tr.text("expense-ask-reason");
        match session.prompter.words(&question, "--reason", "", &needed)? {
            Answer::Is(reason) => request.reason = Some(reason),
            Answer::Back => return ask(lined, session),
        }
    }
    Ok(Answer::Is(Some(request)))
}
