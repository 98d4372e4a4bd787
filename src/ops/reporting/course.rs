//! The course of a report: handed in, asked about, answered, accepted, and a draft again.

use chrono::NaiveDate;

use super::write::in_realisation;
use super::{Gap, canonical, find_report, gaps, only_as};
use crate::domain::dates::day_of;
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::DossierReportId;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::reporting::{Query, ReportState, ReportText};
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, check_day};
use crate::storage::Tx;
use crate::storage::dossier::DossierRow;
use crate::storage::reporting::{Page, ReportRow};

/// What is done with a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// It is handed in.
    Submit {
        /// On which day; today when not said.
        on: Option<NaiveDate>,
    },
    /// The office asks something.
    Query {
        /// What it asks.
        questions: Vec<String>,
        /// On which day; today when not said.
        on: Option<NaiveDate>,
    },
    /// The group answers.
    Answer {
        /// Number of the question; the only open one when not said.
        query: Option<u32>,
        /// What it answers.
        answer: String,
        /// On which day; today when not said.
        on: Option<NaiveDate>,
    },
    /// The office accepts it.
    Accept {
        /// On which day; today when not said.
        on: Option<NaiveDate>,
    },
    /// It becomes a draft again.
    Reopen {
        /// Why.
        reason: String,
    },
}

/// What became of a report.
#[derive(Debug, Clone)]
pub struct Stepped {
    /// The dossier.
    pub dossier: DossierRow,
    /// The report.
    pub report: ReportRow,
    /// What was asked about it.
    pub queries: Vec<Query>,
    /// The day on which it was done.
    pub on: NaiveDate,
    /// What lacks in it.
    pub gaps: Vec<Gap>,
}

impl Step {
    fn kind(&self) -> OperationKind {
        match self {
            Self::Submit { .. } => OperationKind::SubmitReport,
            Self::Query { .. } => OperationKind::QueryReport,
            Self::Answer { .. } => OperationKind::AnswerReport,
            Self::Accept { .. } => OperationKind::AcceptReport,
            Self::Reopen { .. } => OperationKind::ReopenReport,
        }
    }
}

/// Does something with a report; without a number with the latest.
///
/// # Errors
/// The dossier is not in realisation; there is no such report; it is not as far as that, or too far; something lacks that
/// it cannot be handed in without; a question is open; there is no such question, or several; a day that cannot be; all
/// faults of the input.
pub fn step(context: &mut Context<'_>, dossier: &str, number: Option<u32>, step: &Step) -> Result<Stepped> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let dossier = in_realisation(**tx, dossier)?;
        let today = day_of(now, tx.rule_set(dossier.edition)?.timezone);
        let report = find_report(**tx, &dossier, number)?;
        let page = tx.report_page(dossier, report)?;
        tx.tell("reference", &page.dossier.reference);
        tx.tell("number", page.report.number);
        tx.tell("kind", <&str>::from(page.report.text.kind));
        let on = match step {
            Step::Submit { on } => submit(tx, &page, on.unwrap_or(today), today)?,
            Step::Query { questions, on } => query(tx, &page, questions, on.unwrap_or(today), today)?,
            Step::Answer { query, answer: text, on } => {
                answer(tx, &page, (*query, text), on.unwrap_or(today), today)?
            }
            Step::Accept { on } => accept(tx, &page, on.unwrap_or(today), today)?,
            Step::Reopen { reason } => {
                reopen(tx, &page, reason)?;
                today
            }
        };
        tx.tell("on", on);
        let report = find_report(**tx, &page.dossier, Some(page.report.number))?;
        let queries = tx.report_queries(report.id)?;
        Ok(Stepped { gaps: gaps(&page), dossier: page.dossier, report, queries, on })
    };
    context.change(Operation::new(step.kind()), work).map(|(stepped, _)| stepped)
}

/// Writes a report and hands it in, for what is made up.
pub(in crate::ops) fn hand_in(
    tx: &Tx<'_>,
    dossier: &DossierRow,
    text: &ReportText,
    on: NaiveDate,
) -> Result<DossierReportId> {
    let id = tx.insert_report(dossier.id, text)?;
    let page = tx.report_page(dossier.clone(), find_report(**tx, dossier, None)?)?;
    tx.submit_report(dossier.id, id, Some((on, &canonical::sha256(&page))))?;
    Ok(id)
}

fn submit(tx: &Tx<'_>, page: &Page, on: NaiveDate, today: NaiveDate) -> Result<NaiveDate> {
    only_as(&[ReportState::Draft], &page.dossier, &page.report)?;
    let lacking: Vec<Gap> = gaps(page).into_iter().filter(|gap| gap.kind.blocks()).collect();
    if !lacking.is_empty() {
        let what = lacking.iter().map(|gap| {
            let term = Value::Term(format!("gap-{}", gap.kind));
            match &gap.project {
                Some((number, title)) => Value::aside(term, format!("{number} {title}")),
                None => term,
            }
        });
        let fact = Fact::new("reporting-lacks")
            .with("reference", &page.dossier.reference)
            .with("number", page.report.number)
            .with_list("what", what);
        let next = lacking.into_iter().map(|gap| gap.command).collect();
        return Err(Error::Refused { fact, next });
    }
    check_day(on, page.report.text.to, today)?;
    let sha256 = canonical::sha256(page);
    tx.submit_report(page.dossier.id, page.report.id, Some((on, &sha256)))?;
    tx.tell("sha256", sha256);
    Ok(on)
}

fn query(
    tx: &Tx<'_>,
    page: &Page,
    questions: &[String],
    on: NaiveDate,
    today: NaiveDate,
) -> Result<NaiveDate> {
    let asked = [ReportState::Submitted, ReportState::Queried, ReportState::Answered];
    only_as(&asked, &page.dossier, &page.report)?;
    let mut faults = Faults::default();
    let mut texts: Vec<String> =
        questions.iter().map(|text| faults.needed("--question", Some(text))).collect();
    if questions.is_empty() {
        texts.push(faults.needed("--question", None));
    }
    faults.settle()?;
    check_day(on, page.report.submitted.unwrap_or(on), today)?;
    for text in &texts {
        tx.insert_query(page.dossier.id, page.report.id, text, on)?;
    }
    tx.tell("count", texts.len());
    Ok(on)
}

fn answer(
    tx: &Tx<'_>,
    page: &Page,
    (wanted, text): (Option<u32>, &str),
    on: NaiveDate,
    today: NaiveDate,
) -> Result<NaiveDate> {
    let (reference, number) = (&page.dossier.reference, page.report.number);
    if page.queries.is_empty() || matches!(page.report.state(), ReportState::Draft | ReportState::Accepted) {
        only_as(&[ReportState::Queried, ReportState::Answered], &page.dossier, &page.report)?;
    }
    let open: Vec<&Query> = page.queries.iter().filter(|query| query.answer.is_none()).collect();
    let numbers = |queries: &[&Query]| {
        let numbers: Vec<String> = queries.iter().map(|query| query.number.to_string()).collect();
        numbers.join(", ")
    };
    let found = match (wanted, &open[..]) {
        (Some(wanted), _) => page.queries.iter().find(|query| query.number == wanted),
        (None, [only]) => Some(*only),
        (None, _) => {
            let fact = Fact::new("reporting-which-query")
                .with("reference", reference)
                .with("count", open.len())
                .with("open", numbers(&open));
            let first = open.first().map_or(1, |query| query.number);
            let next = format!("wijk reporting answer {reference} {number} {first} --answer …");
            return Err(Error::refused(fact, next));
        }
    };
    let Some(found) = found else {
        let all: Vec<&Query> = page.queries.iter().collect();
        return Err(Error::NotFound {
            fact: Fact::new("reporting-no-such-query")
                .with("reference", reference)
                .with("query", wanted.unwrap_or_default())
                .with("known", numbers(&all)),
            near: Vec::new(),
            next: vec![format!("wijk reporting show {reference} {number}")],
        });
    };
    let mut faults = Faults::default();
    let text = faults.needed("--answer", Some(text));
    faults.settle()?;
    check_day(on, found.asked, today)?;
    tx.answer_query(page.dossier.id, page.report.id, found.number, (&text, on))?;
    tx.tell("query", found.number);
    Ok(on)
}

fn accept(tx: &Tx<'_>, page: &Page, on: NaiveDate, today: NaiveDate) -> Result<NaiveDate> {
    only_as(&[ReportState::Submitted, ReportState::Answered], &page.dossier, &page.report)?;
    let answered = page.queries.iter().filter_map(|query| query.answer.as_ref()).map(|(_, on)| *on).max();
    let last = page.report.submitted.max(answered).unwrap_or(on);
    check_day(on, last, today)?;
    tx.accept_report(page.dossier.id, page.report.id, on)?;
    Ok(on)
}

fn reopen(tx: &Tx<'_>, page: &Page, reason: &str) -> Result<()> {
    let handed_in =
        [ReportState::Submitted, ReportState::Queried, ReportState::Answered, ReportState::Accepted];
    only_as(&handed_in, &page.dossier, &page.report)?;
    let mut faults = Faults::default();
    let reason = faults.needed("--reason", Some(reason));
    faults.settle()?;
    let later = tx.dossier_reports(page.dossier.id)?;
    if let Some(other) = later.iter().find(|row| row.submitted.is_none()) {
        let reference = &page.dossier.reference;
        let fact =
            Fact::new("reporting-draft-there").with("reference", reference).with("number", other.number);
        return Err(Error::refused(fact, format!("wijk reporting submit {reference} {}", other.number)));
    }
    tx.submit_report(page.dossier.id, page.report.id, None)?;
    tx.tell("reason", reason);
    Ok(())
}
