//! Marks are given: typed for one member, or read from a file for many.

use std::collections::BTreeSet;

use super::{Board, board};
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::{DossierId, ProjectId, SeatId};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::definition::Named;
use crate::domain::score::{Mark, PointsFault, parse_points, says_not_applicable};
use crate::domain::text::fold;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, session};
use crate::storage::Tx;
use crate::storage::mark::MarkRow;
use crate::storage::opinion::AskingProject;
use crate::storage::session::{ItemDossier, SeatRow};

/// Where things were typed: flags, or columns of a file.
#[derive(Debug, Clone, Copy)]
pub struct Places {
    /// The member.
    pub member: &'static str,
    /// The dossier.
    pub dossier: &'static str,
    /// The project.
    pub project: &'static str,
    /// The criterion.
    pub criterion: &'static str,
    /// The points.
    pub points: &'static str,
    /// The comment.
    pub comment: &'static str,
}

impl Places {
    /// On the command line.
    pub const FLAGS: Self = Self {
        member: "MEMBER",
        dossier: "DOSSIER",
        project: "--project",
        criterion: "--mark",
        points: "--mark",
        comment: "--comment",
    };
    /// In a file.
    pub const COLUMNS: Self = Self {
        member: "member",
        dossier: "dossier",
        project: "project",
        criterion: "criterion",
        points: "points",
        comment: "comment",
    };
}

/// What is given on a criterion, as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// Points, or a word for what does not apply.
    Text(String),
    /// It does not apply.
    NotApplicable,
}

/// A mark as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The line of the file that it comes from.
    pub line: Option<usize>,
    /// Who gives it: number of the seat, or a part of a name.
    pub member: String,
    /// The dossier.
    pub dossier: String,
    /// Number of the project; not needed where there is one.
    pub project: Option<String>,
    /// The criterion, by code or name.
    pub criterion: String,
    /// What is given.
    pub given: Given,
    /// What is said with it.
    pub comment: Option<String>,
}

/// Marks that were written.
#[derive(Debug, Clone)]
pub struct Added {
    /// How the session stands now.
    pub board: Board,
    /// How many marks were written.
    pub written: usize,
    /// How many of these took the place of an earlier one.
    pub replaced: usize,
    /// Numbers of the seats that gave them.
    pub seats: Vec<u32>,
}

/// Writes marks down.
///
/// # Errors
/// As [`board`]; the session is closed; a member is not found, has no say, is absent or recused; a dossier is not on
/// the agenda, a project or criterion is not there; points that are none or over the scale; a mark that comes twice:
/// every fault, with its line.
pub fn add(
    context: &mut Context<'_>,
    text: Option<&str>,
    entries: &[Entry],
    places: Places,
) -> Result<Added> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let before = board(**tx, text, now)?;
        session::not_closed(&before.page)?;
        if entries.is_empty() {
            let fact = Fact::new("score-nothing-given").with("session", before.page.number());
            return Err(Error::refused(fact, format!("wijk score add {} … --mark …", before.page.number())));
        }
        let mut faults = Faults::default();
        let mut rows: Vec<(MarkRow, u32, DossierId)> = Vec::new();
        let mut seen: BTreeSet<(SeatId, ProjectId, String)> = BTreeSet::new();
        for entry in entries {
            faults.on_line(entry.line, |faults| {
                if let Some((row, seat, dossier)) = read(&before, entry, places, faults)? {
                    if !seen.insert((row.seat, row.project, row.criterion.clone())) {
                        faults.add(places.criterion, &entry.criterion, Fact::new("score-twice"));
                    }
                    rows.push((row, seat, dossier));
                }
                Ok(())
            })?;
        }
        faults.settle()?;
        let there = |row: &MarkRow| {
            before.marks.iter().any(|known| {
                known.seat == row.seat && known.project == row.project && known.criterion == row.criterion
            })
        };
        let replaced = rows.iter().filter(|(row, ..)| there(row)).count();
        let mut seats: Vec<u32> = rows.iter().map(|(_, seat, _)| *seat).collect();
        seats.sort_unstable();
        seats.dedup();
        for (row, _, dossier) in &rows {
            tx.put_mark(row)?;
            tx.touches(*dossier);
        }
        // Who gave what is nobody's business in the log: the number of the seat and how many.
        tx.tell("reference", &before.page.session.edition_reference);
        tx.tell("session", before.page.number());
        tx.tell("count", rows.len());
        tx.tell("seats", Value::List(seats.iter().map(|seat| Value::Text(seat.to_string())).collect()));
        let number = before.page.number().to_string();
        Ok(Added { board: board(**tx, Some(&number), now)?, written: rows.len(), replaced, seats })
    };
    context.change(Operation::new(OperationKind::GiveMarks), work).map(|(added, _)| added)
}

type Read = Option<(MarkRow, u32, DossierId)>;

fn read(board: &Board, entry: &Entry, places: Places, faults: &mut Faults) -> Result<Read> {
    let seat = match session::find_seat(&board.page, &entry.member) {
        Ok(seat) => Some(seat),
        Err(Error::NotFound { fact, .. }) => {
            faults.add(places.member, &entry.member, fact);
            None
        }
        Err(other) => return Err(other),
    };
    let dossier = dossier_of(board, entry, places, faults);
    let project = dossier.and_then(|dossier| project_of(board, dossier, entry, places, faults));
    let criterion = dossier.and_then(|dossier| criterion_of(board, dossier, entry, places, faults));
    let mark = mark_of(board, entry, places, faults);
    let comment = entry.comment.as_deref().and_then(|comment| faults.clean(places.comment, comment));
    if let (Some(seat), Some(dossier)) = (seat, dossier)
        && let Err(fact) = judge_of(board, seat, dossier)
    {
        // Of one member at the prompt it is a refusal; in a file a fault of its line.
        if entry.line.is_none() {
            let next = format!("wijk session member list {}", board.page.number());
            return Err(Error::refused(fact, next));
        }
        faults.add(places.member, &entry.member, fact);
        return Ok(None);
    }
    let (Some(seat), Some(dossier), Some(project), Some(criterion), Some(mark)) =
        (seat, dossier, project, criterion, mark)
    else {
        return Ok(None);
    };
    let row = MarkRow { seat: seat.id, project: project.id, criterion, mark, comment };
    Ok(Some((row, seat.number, dossier.id)))
}

/// Whether a member gives marks for a dossier.
///
/// # Errors
/// Why not: no say, absent, or recused.
pub fn judge_of(board: &Board, seat: &SeatRow, dossier: &ItemDossier) -> std::result::Result<(), Fact> {
    let about = |code: &'static str| {
        Fact::new(code)
            .with("seat", seat.number)
            .with("name", seat.name())
            .with("reference", &dossier.reference)
            .with("neighbourhood", &dossier.name)
    };
    if !seat.capacity.has_say() {
        return Err(about("score-no-say").with("capacity", seat.capacity.to_string()));
    }
    let recused = board.page.recused.iter().find(|one| one.seat == seat.id && one.dossier == dossier.id);
    if let Some(recused) = recused {
        return Err(about("score-recused").with("cause", recused.cause.to_string()));
    }
    if seat.present == Some(false) {
        return Err(about("score-absent"));
    }
    Ok(())
}

fn dossier_of<'a>(
    board: &'a Board,
    entry: &Entry,
    places: Places,
    faults: &mut Faults,
) -> Option<&'a ItemDossier> {
    let text = entry.dossier.trim();
    let key = fold(text);
    let dossiers: Vec<&ItemDossier> = board.page.dossiers().collect();
    let exact = dossiers.iter().find(|one| one.reference.eq_ignore_ascii_case(text));
    let ending = text.parse::<u32>().ok().map(|number| format!("-{number:03}"));
    let numbered =
        dossiers.iter().find(|one| ending.as_ref().is_some_and(|end| one.reference.ends_with(end)));
    let named: Vec<&&ItemDossier> = dossiers
        .iter()
        .filter(|one| {
            !key.is_empty() && (fold(&one.name).contains(&key) || fold(&one.reference).contains(&key))
        })
        .collect();
    let whole = named.iter().find(|one| fold(&one.name) == key).copied();
    let only = match &named[..] {
        [only] => Some(*only),
        _ => None,
    };
    let found = exact.or(numbered).or(whole).or(only).copied();
    if found.is_none() {
        let fact = Fact::new("score-not-on-agenda").with("session", board.page.number());
        faults.add(places.dossier, &entry.dossier, fact);
    }
    found
}

fn project_of<'a>(
    board: &'a Board,
    dossier: &ItemDossier,
    entry: &Entry,
    places: Places,
    faults: &mut Faults,
) -> Option<&'a AskingProject> {
    let projects: Vec<&AskingProject> = board.page.projects_of(dossier.id).collect();
    let text = entry.project.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let found = match (text, &projects[..]) {
        (None, [only]) => Some(*only),
        (None, _) => None,
        (Some(text), _) => {
            let number = text.parse().ok();
            projects.iter().find(|project| Some(project.number) == number).copied()
        }
    };
    if found.is_none() {
        let known = projects.iter().map(|one| Value::aside(one.number.to_string(), one.title.as_str()));
        let fact = Fact::new("score-no-project")
            .with("reference", &dossier.reference)
            .with("count", projects.len())
            .with_list("projects", known);
        faults.add(places.project, text.unwrap_or_default(), fact);
    }
    found
}

fn criterion_of(
    board: &Board,
    dossier: &ItemDossier,
    entry: &Entry,
    places: Places,
    faults: &mut Faults,
) -> Option<String> {
    let word = |criterion: &&crate::domain::programme::selection::ScoreCriterion| Named {
        code: criterion.code.clone(),
        name: criterion.name.clone(),
        synonyms: Vec::new(),
        summary: None,
    };
    let vocabulary: Vec<Named> = board.criteria(dossier).iter().map(word).collect();
    if vocabulary.is_empty() {
        let fact = Fact::new("score-no-criteria").with("edition", &board.page.session.edition_reference);
        faults.add(places.criterion, &entry.criterion, fact);
        return None;
    }
    if entry.criterion.trim().is_empty() {
        faults.add(places.criterion, "", Fact::new("plan-text-needed"));
        return None;
    }
    faults.word(places.criterion, &vocabulary, "criterion", &entry.criterion)
}

fn mark_of(board: &Board, entry: &Entry, places: Places, faults: &mut Faults) -> Option<Mark> {
    let text = match &entry.given {
        Given::NotApplicable => return Some(Mark::NotApplicable),
        Given::Text(text) if says_not_applicable(text) => return Some(Mark::NotApplicable),
        Given::Text(text) => text,
    };
    match parse_points(text, board.scale) {
        Ok(points) => Some(Mark::Points(points)),
        Err(fault) => {
            faults.add(places.points, text, points_fact(fault, board.scale));
            None
        }
    }
}

/// What is said of a text that is no number of points.
pub fn points_fact(fault: PointsFault, scale: u32) -> Fact {
    let reason = match fault {
        PointsFault::NotPoints => "not-points",
        PointsFault::TooPrecise => "too-precise",
        PointsFault::OverScale => "over-scale",
    };
    Fact::new("score-wrong-points").with("reason", reason).with("scale", scale)
}
