//! Judging lines of expense notes: accepted, in whole or in part, refused, or asked back.

use chrono::NaiveDate;

use super::{Judging, LinePlace, line_of, lines_of, note_of};
use crate::domain::dossier::facts::Facts;
use crate::domain::dossier::judge::Finding;
use crate::domain::fact::Fact;
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule::Gate;
use crate::domain::spending::{LineState, LineVerdict};
use crate::ops::advance::Aside;
use crate::ops::spending::{Left, Place, books_open, hold, left, not_settled, running};
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, check_day};
use crate::storage::expense::{ExpenseRow, Judgement};
use crate::storage::{Tx, View};

/// Lines that are to be judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JudgeRequest {
    /// The dossier, as typed.
    pub dossier: String,
    /// Which lines; with none of them, all that are open.
    pub lines: Vec<LinePlace>,
    /// All open lines of this note.
    pub note: Option<u32>,
    /// What is said of them.
    pub verdict: LineVerdict,
    /// How much of a single line is accepted; all of it when not said.
    pub amount: Option<Cents>,
    /// Why. Needed for all but accepting in whole.
    pub reason: Option<String>,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// Take the place of an earlier judgement.
    pub replace: bool,
    /// Codes of rules that are set aside.
    pub aside: Vec<String>,
}

impl JudgeRequest {
    /// A judgement of one line with nothing but what every judgement has.
    pub fn new(dossier: impl Into<String>, line: Option<LinePlace>, verdict: LineVerdict) -> Self {
        Self {
            dossier: dossier.into(),
            lines: line.into_iter().collect(),
            note: None,
            verdict,
            amount: None,
            reason: None,
            on: None,
            replace: false,
            aside: Vec::new(),
        }
    }
}

/// Lines that were judged.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The dossier and its rules.
    pub place: Place,
    /// The lines as they are now, in the order in which they were judged.
    pub lines: Vec<ExpenseRow>,
    /// How each fund that they are from stands now.
    pub left: Vec<Left>,
    /// Warnings of the rules.
    pub warnings: Vec<Finding>,
}

/// Judges lines: all of them or none.
///
/// # Errors
/// The dossier has ended; a line is not there, or was judged; more is accepted than the line; a reason is missing; the rules
/// on expenses; the account is settled; the books are locked.
pub fn judge(context: &mut Context<'_>, request: &JudgeRequest) -> Result<Judged> {
    let (now, actor) = (context.now, context.actor.clone());
    let kind = match request.verdict {
        LineVerdict::Accepted => OperationKind::AcceptExpenses,
        LineVerdict::Refused => OperationKind::RefuseExpenses,
        LineVerdict::Returned => OperationKind::ReturnExpenses,
    };
    let work = |tx: &Tx<'_>| {
        let place = running(**tx, &request.dossier, now)?;
        let rows = wanted(**tx, &place, request)?;
        let on = request.on.unwrap_or(place.today);
        let reason = allowed(**tx, &place, request, &rows, on)?;
        let mut warnings = Vec::new();
        if request.verdict == LineVerdict::Accepted {
            let each = facts(**tx, &place, request, &rows)?;
            let aside = Aside { rules: &request.aside, reason: reason.as_deref(), actor: &actor, on };
            warnings = hold(tx, &place, Gate::Expense, &each, &aside)?;
        }
        for row in &rows {
            let accepted = match request.verdict {
                LineVerdict::Accepted => request.amount.unwrap_or(row.text.gross),
                _ => Cents::ZERO,
            };
            let judged = Judgement { verdict: request.verdict, accepted, on, reason: reason.clone() };
            tx.judge_expense(row, &judged)?;
        }
        let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
        let lines: Vec<ExpenseRow> =
            lines_of(**tx, &place)?.into_iter().filter(|line| ids.contains(&line.id)).collect();
        tx.tell("reference", &place.dossier.reference);
        tx.tell("count", lines.len());
        tx.tell("place", lines.first().map(ExpenseRow::place).unwrap_or_default());
        tx.tell("amount", lines.iter().map(ExpenseRow::accepted).sum::<Cents>());
        let left = funds(&lines).into_iter().map(|fund| left(**tx, &place, fund)).collect::<Result<_>>()?;
        Ok(Judged { place, lines, left, warnings })
    };
    context.change(Operation::new(kind), work).map(|(judged, _)| judged)
}

/// The funds that lines are from, each once.
fn funds(lines: &[ExpenseRow]) -> Vec<Fund> {
    [Fund::StartFund, Fund::Award]
        .into_iter()
        .filter(|fund| lines.iter().any(|it| it.fund == *fund))
        .collect()
}

/// The lines that a request is about.
fn wanted(view: View<'_>, place: &Place, request: &JudgeRequest) -> Result<Vec<ExpenseRow>> {
    let lines = lines_of(view, place)?;
    if !request.lines.is_empty() {
        let mut rows: Vec<ExpenseRow> = Vec::new();
        for at in &request.lines {
            let row = line_of(&lines, *at, place)?;
            if !rows.iter().any(|known| known.id == row.id) {
                rows.push(row.clone());
            }
        }
        return Ok(rows);
    }
    if let Some(number) = request.note {
        note_of(view, place, number)?;
    }
    let of_note = |row: &ExpenseRow| request.note.is_none_or(|number| number == row.note_number);
    let rows: Vec<ExpenseRow> =
        lines.into_iter().filter(|row| row.judged.is_none() && of_note(row)).collect();
    if rows.is_empty() {
        let reference = &place.dossier.reference;
        let fact = Fact::new("expense-none-open").with("reference", reference);
        return Err(Error::refused(fact, format!("wijk expense list {reference}")));
    }
    Ok(rows)
}

/// Whether lines can be judged so on that day. Gives the reason, made tidy.
fn allowed(
    view: View<'_>,
    place: &Place,
    request: &JudgeRequest,
    rows: &[ExpenseRow],
    on: NaiveDate,
) -> Result<Option<String>> {
    let reference = &place.dossier.reference;
    let verb = match request.verdict {
        LineVerdict::Accepted => "accept",
        LineVerdict::Refused => "refuse",
        LineVerdict::Returned => "return",
    };
    for fund in funds(rows) {
        not_settled(view, place, fund)?;
    }
    books_open(view, place, on)?;
    let mut faults = Faults::default();
    let reason = request.reason.as_deref().and_then(|reason| faults.clean("--reason", reason));
    if let Some(amount) = request.amount {
        let found = amount.to_decimal();
        match rows {
            [row] if amount > row.text.gross => {
                let fact = Fact::new("expense-more-than-line").with("place", row.place());
                faults.add("--amount", found, fact.with("gross", row.text.gross));
            }
            [_] if amount == Cents::ZERO => faults.add("--amount", found, Fact::new("expense-zero")),
            [_] => {}
            _ => faults.add("--amount", found, Fact::new("expense-amount-of-one")),
        }
    }
    faults.settle()?;
    if let Some(row) = rows.iter().find(|row| row.judged.is_some() && !request.replace) {
        let judged_on = row.judged.as_ref().map_or(on, |judged| judged.on);
        let fact = Fact::new("expense-judged-already")
            .with("place", row.place())
            .with_term("state", row.state().term())
            .with("on", judged_on);
        let next = format!("wijk expense {verb} {reference} {} --replace", row.place());
        return Err(Error::refused(fact, next));
    }
    let whole = request.verdict == LineVerdict::Accepted
        && request.amount.is_none_or(|amount| rows.iter().all(|row| amount == row.text.gross));
    if reason.is_none() && !whole {
        let row = rows.first().map(ExpenseRow::place).unwrap_or_default();
        let code = match request.verdict {
            LineVerdict::Accepted => "expense-reason-part",
            LineVerdict::Refused => "expense-reason-refuse",
            LineVerdict::Returned => "expense-reason-return",
        };
        let amount = request.amount.map(|amount| format!("--amount {} ", amount.to_decimal()));
        let next = format!("wijk expense {verb} {reference} {row} {}--reason …", amount.unwrap_or_default());
        return Err(Error::refused(Fact::new(code).with("place", row), next));
    }
    let received = view.expense_notes(place.dossier.id)?;
    let of = |row: &ExpenseRow| received.iter().find(|note| note.id == row.note);
    let last = rows.iter().filter_map(of).map(|note| note.text.received_on).max();
    if let Some(received) = last.filter(|received| on < *received) {
        let fact = Fact::new("expense-judged-before-received").with("on", on).with("received", received);
        return Err(Error::refused(fact, format!("--on {received}")));
    }
    check_day(on, NaiveDate::MIN, place.today)?;
    Ok(reason)
}

/// The facts for the rules on each line, one accepted after the other.
fn facts(
    view: View<'_>,
    place: &Place,
    request: &JudgeRequest,
    rows: &[ExpenseRow],
) -> Result<Vec<(Option<String>, Facts)>> {
    let mut each = Vec::with_capacity(rows.len());
    for fund in funds(rows) {
        let mut judging = Judging::begin(view, place, fund)?;
        for row in rows.iter().filter(|row| row.fund == fund) {
            let amount = request.amount.unwrap_or(row.text.gross);
            let name = (rows.len() > 1).then(|| row.place());
            each.push((name, judging.accepting(row, amount)));
        }
    }
    Ok(each)
}

/// What is open in a dossier, for whoever goes through it, with what is left of each fund.
///
/// # Errors
/// Not found; it is a candidate or has ended.
pub fn open(
    view: View<'_>,
    text: &str,
    note: Option<u32>,
    now: crate::domain::dates::Moment,
) -> Result<(Place, Vec<ExpenseRow>)> {
    let place = running(view, text, now)?;
    if let Some(number) = note {
        note_of(view, &place, number)?;
    }
    let of_note = |row: &ExpenseRow| note.is_none_or(|number| number == row.note_number);
    let lines = lines_of(view, &place)?;
    let rows = lines.into_iter().filter(|row| row.state() == LineState::Open && of_note(row)).collect();
    Ok((place, rows))
}
