//! Marks of the members of a session, and what they come to. What members gave stays sealed until everybody's is in or
//! the session is closed: nobody is led by the figures of others.

mod add;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use super::{Error, Result, session};
use crate::domain::dates::Moment;
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::{DossierId, ProjectId, SeatId};
use crate::domain::programme::selection::{ScoreCriterion, Scoring};
use crate::domain::score::{
    Exact, Mark, MemberMarks, Weighed, exact, is_wide, mean, of_member, ranks, reaches, spread,
};
use crate::storage::View;
use crate::storage::mark::MarkRow;
use crate::storage::opinion::AskingProject;
use crate::storage::session::{ItemDossier, Page, SeatRow};

pub use add::{Added, Entry, Given, Places, add, judge_of, points_fact};

/// How many missing members are named when a session is sealed.
const NAMED: usize = 8;

/// A session with its marks.
#[derive(Debug, Clone)]
pub struct Board {
    /// The session.
    pub page: Page,
    /// The marks that count: of members with a say who are not absent and not recused for the dossier.
    pub marks: Vec<MarkRow>,
    /// How many marks do not count.
    pub aside: usize,
    /// The most points for a criterion.
    pub scale: u32,
}

/// What a member still has to give for a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Number of the seat.
    pub seat: u32,
    /// The dossier.
    pub reference: String,
    /// Number of the project.
    pub project: u32,
    /// How many criteria.
    pub criteria: usize,
}

/// What one member gave for a project.
#[derive(Debug, Clone)]
pub struct MemberScore {
    /// Number of the seat.
    pub seat: u32,
    /// Who sits there, personal.
    pub name: String,
    /// The marks, by code of the criterion, with what was said.
    pub marks: Vec<(String, Mark, Option<String>)>,
    /// The weighted mean; `None` when no criterion applies.
    pub score: Option<Exact>,
}

/// What members gave on a criterion of a project.
#[derive(Debug, Clone)]
pub struct CriterionScore {
    /// The criterion.
    pub criterion: ScoreCriterion,
    /// The mean of the points; `None` where it applies to nobody.
    pub mean: Option<Exact>,
    /// How far the members lie apart.
    pub spread: Option<Exact>,
    /// Further than the edition points out.
    pub wide: bool,
}

/// What a project comes to.
#[derive(Debug, Clone)]
pub struct ProjectScore {
    /// Its dossier.
    pub dossier: ItemDossier,
    /// The project.
    pub project: AskingProject,
    /// By member, in the order of the seats.
    pub members: Vec<MemberScore>,
    /// By criterion, in the order of the edition.
    pub criteria: Vec<CriterionScore>,
    /// The mean over the members; `None` when nobody gave a mark that counts.
    pub score: Option<Exact>,
    /// How far the members lie apart.
    pub spread: Option<Exact>,
    /// Further than the edition points out.
    pub wide: bool,
    /// Whether the threshold is reached; `None` without one, or without a score.
    pub reached: Option<bool>,
    /// Its place among all projects of the session; equals share one.
    pub rank: Option<u32>,
    /// How many share that place.
    pub sharing: usize,
}

impl Board {
    /// How marks are given in the edition.
    pub fn scoring(&self) -> &Scoring {
        &self.page.rules.selection.scoring
    }

    /// The criteria for a dossier.
    pub fn criteria<'a>(&'a self, dossier: &'a ItemDossier) -> Vec<&'a ScoreCriterion> {
        self.page.rules.selection.criteria_for(dossier.track.as_deref()).collect()
    }

    /// The projects of the session with the dossier of each, in the order of the agenda.
    pub fn projects(&self) -> impl Iterator<Item = (&ItemDossier, &AskingProject)> {
        self.page
            .dossiers()
            .flat_map(|dossier| self.page.projects_of(dossier.id).map(move |project| (dossier, project)))
    }

    /// Who gives marks for a dossier: with a say, not recused, and not absent.
    pub fn judging(&self, dossier: DossierId) -> Vec<&SeatRow> {
        let bench = self.page.bench(Some(dossier));
        let judges = |seat: &&SeatRow| bench.judging.contains(&seat.id) || bench.unknown.contains(&seat.id);
        self.page.seats.iter().filter(judges).collect()
    }

    /// What is still to come, by dossier, project and seat.
    pub fn missing(&self) -> Vec<Missing> {
        let mut given: BTreeMap<(SeatId, ProjectId), Vec<&str>> = BTreeMap::new();
        for mark in &self.marks {
            given.entry((mark.seat, mark.project)).or_default().push(&mark.criterion);
        }
        let mut missing = Vec::new();
        for (dossier, project) in self.projects() {
            let criteria = self.criteria(dossier);
            for seat in self.judging(dossier.id) {
                let have = given.get(&(seat.id, project.id));
                let lacks = |criterion: &&&ScoreCriterion| {
                    have.is_none_or(|have| !have.contains(&criterion.code.as_str()))
                };
                let lacking = criteria.iter().filter(lacks).count();
                if lacking > 0 {
                    missing.push(Missing {
                        seat: seat.number,
                        reference: dossier.reference.clone(),
                        project: project.number,
                        criteria: lacking,
                    });
                }
            }
        }
        missing
    }

    /// How many marks are in, and how many there will be.
    pub fn progress(&self) -> (usize, usize) {
        let lacking: usize = self.missing().iter().map(|one| one.criteria).sum();
        (self.marks.len(), self.marks.len() + lacking)
    }

    /// Refuses while the marks are sealed, with how many are in and who is still to give theirs.
    ///
    /// # Errors
    /// The session is open and marks are missing; or there are none at all.
    pub fn unsealed(&self) -> Result<()> {
        let number = self.page.number();
        let (given, expected) = self.progress();
        if given == 0 {
            let fact = Fact::new("score-none").with("session", number).with("body", self.page.body());
            return Err(Error::refused(fact, format!("wijk score add {number}")));
        }
        if self.page.session.closed_on.is_some() || given == expected {
            return Ok(());
        }
        let missing = self.missing();
        let mut seats: Vec<u32> = missing.iter().map(|one| one.seat).collect();
        seats.sort_unstable();
        seats.dedup();
        let named = seats.iter().take(NAMED).filter_map(|number| {
            let seat = self.page.seats.iter().find(|seat| seat.number == *number)?;
            let lacking: usize =
                missing.iter().filter(|one| one.seat == *number).map(|one| one.criteria).sum();
            Some(Value::aside(format!("#{number} {}", seat.name()), Value::from(lacking)))
        });
        let fact = Fact::new("score-sealed")
            .with("session", number)
            .with("body", self.page.body())
            .with("given", given)
            .with("expected", expected)
            .with("more", seats.len().saturating_sub(NAMED))
            .with_list("members", named);
        Err(Error::Refused {
            fact,
            next: vec![format!("wijk score add {number}"), format!("wijk session close {number}")],
        })
    }

    /// What every project of the session comes to, in the order of the agenda.
    pub fn scores(&self) -> Vec<ProjectScore> {
        let mut marks: BTreeMap<(ProjectId, SeatId), Vec<&MarkRow>> = BTreeMap::new();
        for mark in &self.marks {
            marks.entry((mark.project, mark.seat)).or_default().push(mark);
        }
        let mut scores: Vec<ProjectScore> =
            self.projects().map(|(dossier, project)| self.score(dossier, project, &marks)).collect();
        let figures: Vec<Option<Exact>> = scores.iter().map(|score| score.score.clone()).collect();
        let places = ranks(&figures);
        for (score, place) in scores.iter_mut().zip(&places) {
            score.rank = *place;
            score.sharing = places.iter().filter(|other| place.is_some() && *other == place).count();
        }
        scores
    }

    fn score(
        &self,
        dossier: &ItemDossier,
        project: &AskingProject,
        marks: &BTreeMap<(ProjectId, SeatId), Vec<&MarkRow>>,
    ) -> ProjectScore {
        let criteria = self.criteria(dossier);
        let weighed: Vec<Weighed<'_>> = criteria
            .iter()
            .map(|criterion| Weighed { code: &criterion.code, weight: criterion.weight })
            .collect();
        let mut members = Vec::new();
        for seat in &self.page.seats {
            let Some(given) = marks.get(&(project.id, seat.id)) else { continue };
            let by_code: MemberMarks<'_> =
                given.iter().map(|mark| (mark.criterion.as_str(), mark.mark)).collect();
            members.push(MemberScore {
                seat: seat.number,
                name: seat.name().to_owned(),
                score: of_member(&weighed, &by_code),
                marks: given
                    .iter()
                    .map(|mark| (mark.criterion.clone(), mark.mark, mark.comment.clone()))
                    .collect(),
            });
        }
        let percent = self.scoring().spread;
        let wide = |apart: &Option<Exact>| {
            apart.as_ref().zip(percent).is_some_and(|(apart, percent)| is_wide(apart, self.scale, percent))
        };
        let by_criterion = criteria.into_iter().map(|criterion| {
            let points: Vec<Exact> = members
                .iter()
                .flat_map(|member| &member.marks)
                .filter_map(|(code, mark, _)| match mark {
                    Mark::Points(points) if *code == criterion.code => Some(exact(*points)),
                    _ => None,
                })
                .collect();
            let apart = spread(&points);
            CriterionScore {
                criterion: criterion.clone(),
                mean: mean(&points),
                wide: wide(&apart),
                spread: apart,
            }
        });
        let figures: Vec<Exact> = members.iter().filter_map(|member| member.score.clone()).collect();
        let (score, apart) = (mean(&figures), spread(&figures));
        let threshold = self.scoring().threshold;
        ProjectScore {
            criteria: by_criterion.collect(),
            reached: score
                .as_ref()
                .zip(threshold)
                .map(|(score, percent)| reaches(score, self.scale, percent)),
            wide: wide(&apart),
            spread: apart,
            score,
            members,
            rank: None,
            sharing: 0,
            dossier: dossier.clone(),
            project: project.clone(),
        }
    }
}

/// A session with its marks.
///
/// # Errors
/// The session is not found; the edition states no scale or no criteria.
pub fn board(view: View<'_>, text: Option<&str>, now: Moment) -> Result<Board> {
    of_page(view, session::look(view, text, now)?)
}

fn of_page(view: View<'_>, page: Page) -> Result<Board> {
    let scoring = &page.rules.selection.scoring;
    let edition = &page.session.edition_reference;
    let Some(scale) = scoring.scale else {
        let fact = Fact::new("score-no-scale").with("edition", edition);
        let opened =
            format!("wijk edition open {}/{} --set scoring.scale=…", page.rules.programme, page.rules.year);
        return Err(Error::refused(fact, opened));
    };
    if scoring.criteria.is_empty() {
        let fact = Fact::new("score-no-criteria").with("edition", edition);
        return Err(Error::refused(fact, format!("wijk edition show {edition}")));
    }
    let all = view.marks(page.session.id)?;
    let count = all.len();
    let dossier_of: BTreeMap<ProjectId, DossierId> =
        page.projects.iter().map(|project| (project.id, project.dossier)).collect();
    let mut board = Board { page, marks: Vec::new(), aside: 0, scale };
    let mut judging: BTreeMap<DossierId, Vec<SeatId>> = BTreeMap::new();
    for dossier in board.page.dossiers() {
        let seats = board.judging(dossier.id).iter().map(|seat| seat.id).collect();
        judging.insert(dossier.id, seats);
    }
    board.marks = all
        .into_iter()
        .filter(|mark| {
            let seats = dossier_of.get(&mark.project).and_then(|dossier| judging.get(dossier));
            seats.is_some_and(|seats| seats.contains(&mark.seat))
        })
        .collect();
    board.aside = count - board.marks.len();
    Ok(board)
}

/// The scores of a session, once they may be seen.
///
/// # Errors
/// As [`board`]; the marks are sealed.
pub fn scores(view: View<'_>, text: Option<&str>, now: Moment) -> Result<(Board, Vec<ProjectScore>)> {
    let board = board(view, text, now)?;
    board.unsealed()?;
    let scores = board.scores();
    Ok((board, scores))
}

/// The scores of a session by rank; what has none stands last, in the order of the agenda.
///
/// # Errors
/// As [`scores`].
pub fn ranking(view: View<'_>, text: Option<&str>, now: Moment) -> Result<(Board, Vec<ProjectScore>)> {
    let (board, mut scores) = scores(view, text, now)?;
    scores.sort_by_key(|score| score.rank.unwrap_or(u32::MAX));
    Ok((board, scores))
}

/// The scores of one dossier of a session. Without a session, of the latest one with the dossier on its agenda.
///
/// # Errors
/// As [`scores`]; the dossier is not found, or not on the agenda.
pub fn of_dossier(
    view: View<'_>,
    session: Option<&str>,
    dossier: &str,
    now: Moment,
) -> Result<(Board, Vec<ProjectScore>)> {
    let found = super::find::dossier(view, dossier)?;
    let board = match session {
        Some(_) => board(view, session, now)?,
        None => {
            let mut latest = None;
            for row in view.sessions(Some(found.edition))? {
                let page = session::page(view, row, now)?;
                let there = page.dossiers().any(|one| one.id == found.id);
                latest = if there { Some(page) } else { latest };
            }
            let page = latest.ok_or_else(|| {
                let fact = Fact::new("score-no-session")
                    .with("reference", &found.reference)
                    .with("neighbourhood", &found.name);
                Error::refused(fact, format!("wijk session agenda add … {}", found.reference))
            })?;
            of_page(view, page)?
        }
    };
    if !board.page.dossiers().any(|one| one.id == found.id) {
        let fact = Fact::new("score-not-on-agenda").with("session", board.page.number());
        return Err(Error::NotFound {
            fact,
            near: board.page.dossiers().map(|one| format!("{}  {}", one.reference, one.name)).collect(),
            next: Vec::new(),
        });
    }
    board.unsealed()?;
    let scores = board.scores().into_iter().filter(|score| score.dossier.id == found.id).collect();
    Ok((board, scores))
}
