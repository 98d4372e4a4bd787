//! Writing a report, or going on with one.

use chrono::{Days, NaiveDate};

use super::{Gap, find_report, gaps};
use crate::domain::dates::{Moment, day_of};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::Fact;
use crate::domain::ids::DossierReportId;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::reporting::{ReportInput, ReportKind, ReportState, ReportText};
use crate::domain::roadmap::Verdict;
use crate::exchange::report_file;
use crate::ops::order::only_in;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, find};
use crate::storage::dossier::DossierRow;
use crate::storage::evaluation::DecidedProject;
use crate::storage::reporting::{Page, ReportRow};
use crate::storage::{Tx, View};

/// What is to be written of which dossier.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WriteRequest {
    /// The dossier, as typed.
    pub dossier: String,
    /// What is said.
    pub input: ReportInput,
}

/// What writing begins with.
#[derive(Debug, Clone)]
pub struct Before {
    /// The dossier.
    pub dossier: DossierRow,
    /// Its projects, with what was decided.
    pub projects: Vec<DecidedProject>,
    /// The report that is being written, with its stories.
    pub draft: Option<ReportRow>,
    /// The reports that were handed in.
    pub others: Vec<ReportRow>,
    /// The day on which the realisation began.
    pub began: NaiveDate,
    /// The first day that no report tells of.
    pub untold: NaiveDate,
    /// Today, where it is.
    pub today: NaiveDate,
}

impl Before {
    /// The projects that were awarded.
    pub fn awarded(&self) -> impl Iterator<Item = &DecidedProject> {
        self.projects.iter().filter(|project| matches!(project.decision, Some((Verdict::Awarded, _))))
    }

    /// The first day of a new report, when nobody says another: a final one is about the whole realisation, an interim one
    /// goes on where the last one stopped.
    pub fn from(&self, kind: ReportKind) -> NaiveDate {
        match kind {
            ReportKind::Final => self.began,
            ReportKind::Interim => self.untold,
        }
    }
}

/// A report that was written.
#[derive(Debug, Clone)]
pub struct Written {
    /// The dossier.
    pub dossier: DossierRow,
    /// The report.
    pub report: ReportRow,
    /// Whether it is a new one.
    pub is_new: bool,
    /// What still lacks.
    pub gaps: Vec<Gap>,
}

/// What there is to go on with.
///
/// # Errors
/// The dossier is not found, or not in realisation; its final report was handed in.
pub fn before(view: View<'_>, dossier: &str, now: Moment) -> Result<Before> {
    let dossier = in_realisation(view, dossier)?;
    let today = day_of(now, view.rule_set(dossier.edition)?.timezone);
    let reports = view.dossier_reports(dossier.id)?;
    let (drafts, others): (Vec<_>, Vec<_>) =
        reports.into_iter().partition(|row| row.state() == ReportState::Draft);
    let mut draft = drafts.into_iter().next();
    if let Some(last) = others.iter().find(|row| row.text.kind == ReportKind::Final) {
        let reference = &dossier.reference;
        let fact = Fact::new("reporting-final-there")
            .with("reference", reference)
            .with("neighbourhood", &dossier.name)
            .with("number", last.number)
            .with("on", last.submitted.unwrap_or(today));
        let number = last.number;
        let next = vec![
            format!("wijk reporting show {reference} {number}"),
            format!("wijk reporting reopen {reference} {number} --reason …"),
        ];
        return Err(Error::Refused { fact, next });
    }
    if let Some(draft) = &mut draft {
        draft.text.stories = view.report_stories(draft.id)?;
    }
    let began = view.realisation_began(dossier.id)?.unwrap_or(dossier.since);
    let last = others.iter().map(|row| row.text.to).max();
    let untold = last.and_then(|last| last.checked_add_days(Days::new(1))).unwrap_or(began);
    let projects = view.decided_projects(dossier.id)?;
    Ok(Before { dossier, projects, draft, others, began, untold, today })
}

/// What a report would tell that is recorded already.
///
/// # Errors
/// What the register says.
pub fn there(view: View<'_>, before: &Before) -> Result<Page> {
    let text = ReportText {
        kind: ReportKind::Final,
        from: before.began,
        to: before.today.max(before.began),
        summary: None,
        declared_by: None,
        stories: Vec::new(),
    };
    let bare = ReportRow {
        id: DossierReportId(0),
        number: 0,
        text,
        submitted: None,
        sha256: None,
        accepted: None,
        queries: 0,
        open_queries: 0,
    };
    let report = before.draft.clone().unwrap_or(bare);
    Ok(view.report_page(before.dossier.clone(), report)?)
}

/// The dossier, whose realisation goes on.
pub(super) fn in_realisation(view: View<'_>, dossier: &str) -> Result<DossierRow> {
    let dossier = find::dossier(view, dossier)?;
    let show = format!("wijk show {}", dossier.reference);
    only_in(&[Phase::Realisation], &dossier, "reporting-not-now", show)?;
    Ok(dossier)
}

/// Writes a report, or goes on with the one that was not handed in.
///
/// # Errors
/// As [`before`]; nothing is said of a report that is there; all faults of the input.
pub fn write(context: &mut Context<'_>, request: &WriteRequest) -> Result<Written> {
    record(context, &request.dossier, Names::Flags, |_| Ok(request.input.clone()))
}

/// Writes a report from a text.
///
/// # Errors
/// As [`write`]; every fault of the text.
pub fn write_from(context: &mut Context<'_>, dossier: &str, text: &str) -> Result<Written> {
    record(context, dossier, Names::Keys, |today| report_file::read(text, today).map_err(Error::Invalid))
}

/// How what is said is called in faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Names {
    Flags,
    Keys,
}

impl Names {
    fn of(self, flag: &'static str) -> &'static str {
        match self {
            Self::Flags => flag,
            Self::Keys if flag == "--story" => "stories",
            Self::Keys => flag.trim_start_matches('-'),
        }
    }
}

fn record(
    context: &mut Context<'_>,
    dossier: &str,
    names: Names,
    make: impl FnOnce(NaiveDate) -> Result<ReportInput>,
) -> Result<Written> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let before = before(**tx, dossier, now)?;
        let input = make(before.today)?;
        if before.draft.is_some() && input == ReportInput::default() {
            let next = format!("wijk reporting write {} --summary …", before.dossier.reference);
            return Err(Error::refused(Fact::new("error-nothing-to-change"), next));
        }
        let text = read(&before, &input, names)?;
        let id = before.dossier.id;
        let is_new = before.draft.is_none();
        match &before.draft {
            Some(draft) => {
                for (project, _) in &draft.text.stories {
                    if text.stories.iter().all(|(number, _)| number != project) {
                        tx.remove_story(id, draft.id, *project)?;
                    }
                }
                tx.change_report(id, draft.id, &text)?;
            }
            None => drop(tx.insert_report(id, &text)?),
        }
        // A new one has the highest number.
        let number = before.draft.as_ref().map(|draft| draft.number);
        let report = find_report(**tx, &before.dossier, number)?;
        tx.tell("reference", &before.dossier.reference);
        tx.tell("number", report.number);
        tx.tell("kind", <&str>::from(text.kind));
        tx.tell("from", text.from);
        tx.tell("to", text.to);
        let page = tx.report_page(before.dossier.clone(), report)?;
        Ok(Written { gaps: gaps(&page), report: page.report, dossier: before.dossier, is_new })
    };
    context.change(Operation::new(OperationKind::WriteReport), work).map(|(written, _)| written)
}

/// What the report says then, all faults at once.
fn read(before: &Before, input: &ReportInput, names: Names) -> Result<ReportText> {
    let mut faults = Faults::default();
    let known = before.draft.as_ref().map(|draft| &draft.text);
    let words =
        |flag: &'static str, said: &Option<String>, was: Option<&String>, faults: &mut Faults| match said {
            Some(text) => faults.clean(names.of(flag), text),
            None => was.cloned(),
        };
    let summary =
        words("--summary", &input.summary, known.and_then(|text| text.summary.as_ref()), &mut faults);
    let was = known.and_then(|text| text.declared_by.as_ref());
    let declared_by = words("--declared-by", &input.declared_by, was, &mut faults);
    let kind = input.kind.or(known.map(|text| text.kind)).unwrap_or_default();
    let from = input.from.or(known.map(|text| text.from)).unwrap_or(before.from(kind));
    let to = input.to.or(known.map(|text| text.to)).unwrap_or(before.today.max(from));
    check_period(before, kind, (from, to), names, &mut faults);
    let mut stories: Vec<(u32, String)> = known.map(|text| text.stories.clone()).unwrap_or_default();
    let mut seen = Vec::new();
    for (number, story) in &input.stories {
        let place = names.of("--story");
        check_project(before, *number, place, &mut faults);
        if seen.contains(number) {
            let fact = Fact::new("plan-number-twice").with("number", *number);
            faults.add(place, number.to_string(), fact);
        }
        seen.push(*number);
        stories.retain(|(told, _)| told != number);
        stories.extend(faults.clean(place, story).map(|story| (*number, story)));
    }
    faults.settle()?;
    stories.sort();
    Ok(ReportText { kind, from, to, summary, declared_by, stories })
}

fn check_period(
    before: &Before,
    kind: ReportKind,
    (from, to): (NaiveDate, NaiveDate),
    names: Names,
    faults: &mut Faults,
) {
    let (began, today) = (before.began, before.today);
    if from < began {
        let fact = Fact::new("reporting-before-realisation").with("from", from).with("began", began);
        faults.add(names.of("--from"), from.to_string(), fact);
    }
    if to < from {
        let fact = Fact::new("reporting-ends-before").with("from", from).with("to", to);
        faults.add(names.of("--to"), to.to_string(), fact);
    } else if to > today {
        let fact = Fact::new("date-in-future").with("day", to).with("today", today);
        faults.add(names.of("--to"), to.to_string(), fact);
    }
    let overlaps = |other: &&ReportRow| from <= other.text.to && to >= other.text.from;
    // Only the final one tells again what interim ones told.
    for other in before.others.iter().filter(|_| kind == ReportKind::Interim).filter(overlaps) {
        let fact = Fact::new("reporting-overlaps")
            .with("number", other.number)
            .with("from", other.text.from)
            .with("to", other.text.to);
        faults.add(names.of("--from"), from.to_string(), fact);
    }
}

/// The project was awarded: of what was refused there is nothing to tell.
fn check_project(before: &Before, number: u32, place: &str, faults: &mut Faults) {
    let known: Vec<String> = before.awarded().map(|project| project.number.to_string()).collect();
    let refused = before.projects.iter().find(|project| project.number == number);
    let fact = match refused.map(|project| &project.decision) {
        Some(Some((Verdict::Awarded, _))) => return,
        Some(_) => Fact::new("reporting-not-awarded").with("number", number),
        None => Fact::new("evaluate-no-such-project").with("number", number),
    };
    let fact = fact.with("count", known.len()).with("known", known.join(", "));
    faults.add(place, number.to_string(), fact);
}
