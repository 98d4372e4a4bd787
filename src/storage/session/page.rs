//! A session with all that belongs to it, read in one go.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{ItemDossier, ItemRow, SeatRow, SessionRow};
use crate::domain::dates::{Moment, day_of};
use crate::domain::fact::Value;
use crate::domain::ids::{DossierId, ProjectId, SeatId};
use crate::domain::money::Cents;
use crate::domain::person::RoleKind;
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::domain::programme::selection::Sitting;
use crate::domain::roadmap::Verdict;
use crate::domain::session::{Bench, Cause, Sitter, conflicts};
use crate::storage::opinion::{AskingProject, OpinionRow};
use crate::storage::{Result, View};

/// A session with all that belongs to it.
#[derive(Debug, Clone)]
pub struct Page {
    /// The session.
    pub session: SessionRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// Who sits in it.
    pub seats: Vec<SeatRow>,
    /// Its agenda.
    pub items: Vec<ItemRow>,
    /// Who does not judge what: computed and declared while it is open, as recorded once it is closed.
    pub recused: Vec<Recused>,
    /// The projects of the dossiers on its agenda.
    pub projects: Vec<AskingProject>,
    /// The opinions given in it.
    pub opinions: Vec<OpinionRow>,
    /// What was decided of these projects.
    pub decided: BTreeMap<ProjectId, (Verdict, Cents)>,
    /// What was awarded in the edition to others.
    pub elsewhere: Cents,
    /// What its edition can award, with what came to the envelope since it was opened; `None` when none was stated.
    pub envelope: Option<Cents>,
    /// The day that it is.
    pub today: NaiveDate,
}

impl Page {
    /// What the programme says of the body.
    pub fn sitting(&self) -> Option<&Sitting> {
        self.rules.selection.sitting(&self.session.text.body)
    }

    /// Name of the body.
    pub fn body(&self) -> Value {
        Value::Name(name_of(&self.rules.bodies, &self.session.text.body))
    }

    /// How many with a say have to be there: the session's, else the edition's.
    pub fn quorum(&self) -> Option<u32> {
        self.session.text.quorum.or(self.sitting().and_then(|sitting| sitting.quorum))
    }

    /// Who sits there, as far as conflicts and quorum look at it.
    pub fn sitters(&self) -> Vec<Sitter> {
        self.seats.iter().map(SeatRow::sitter).collect()
    }

    /// Who is left for a dossier; without one, for the session as a whole.
    pub fn bench(&self, dossier: Option<DossierId>) -> Bench {
        let recused: Vec<_> = self
            .recused
            .iter()
            .filter(|recused| dossier == Some(recused.dossier))
            .map(|recused| recused.seat)
            .collect();
        Bench::of(&self.sitters(), &recused)
    }

    /// A seat.
    pub fn seat(&self, id: SeatId) -> Option<&SeatRow> {
        self.seats.iter().find(|seat| seat.id == id)
    }

    /// The dossiers on the agenda, in its order.
    pub fn dossiers(&self) -> impl Iterator<Item = &ItemDossier> {
        self.items.iter().filter_map(|item| item.dossier.as_ref())
    }

    /// The opinion about a project, once it was given.
    pub fn opinion(&self, project: ProjectId) -> Option<&OpinionRow> {
        self.opinions.iter().find(|opinion| opinion.project == project)
    }

    /// The projects of a dossier.
    pub fn projects_of(&self, dossier: DossierId) -> impl Iterator<Item = &AskingProject> {
        self.projects.iter().filter(move |project| project.dossier == dossier)
    }

    /// The projects of which nothing was said yet, with the dossier of each.
    pub fn open_projects(&self) -> Vec<(&ItemDossier, &AskingProject)> {
        let projects = self
            .dossiers()
            .flat_map(|dossier| self.projects_of(dossier.id).map(move |project| (dossier, project)));
        projects.filter(|(_, project)| self.opinion(project.id).is_none()).collect()
    }

    /// What all opinions propose together.
    pub fn proposed(&self) -> Cents {
        self.opinions.iter().map(|opinion| opinion.text.takes(opinion.asked)).sum()
    }

    /// What the opinions about a dossier propose together.
    pub fn proposed_for(&self, dossier: DossierId) -> Cents {
        let of_it = self.opinions.iter().filter(|opinion| opinion.dossier == dossier);
        of_it.map(|opinion| opinion.text.takes(opinion.asked)).sum()
    }

    /// Whether its day is still to come.
    pub fn to_come(&self) -> bool {
        self.session.text.on > self.today
    }

    /// Number of the session, for commands.
    pub fn number(&self) -> i64 {
        self.session.id.0
    }
}

impl View<'_> {
    /// A session with all that belongs to it: a fixed number of queries.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn session_page(&self, session: SessionRow, now: Moment) -> Result<Page> {
        let rules = self.rule_set(session.edition)?;
        let seats = self.seats(session.id)?;
        let recused = recused(*self, &session, &seats)?;
        let decided = self.decided_of_session(session.id)?;
        Ok(Page {
            items: self.session_items(session.id)?,
            projects: self.projects_of_session(session.id)?,
            opinions: self.opinions_of_session(session.id)?,
            decided: decided
                .into_iter()
                .map(|(project, verdict, amount)| (project, (verdict, amount)))
                .collect(),
            elsewhere: self.awarded_elsewhere(session.edition, session.id)?,
            envelope: self.envelope_of(session.edition, &rules)?,
            today: day_of(now, rules.timezone),
            session,
            rules,
            seats,
            recused,
        })
    }
}

/// Somebody who does not judge a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recused {
    /// The seat.
    pub seat: SeatId,
    /// The dossier.
    pub dossier: DossierId,
    /// Why.
    pub cause: Cause,
    /// Which part in the dossier, when that is the cause and the register still knows it.
    pub role: Option<RoleKind>,
    /// In words.
    pub note: Option<String>,
}

/// Who does not judge what in a session: once it is closed as it was recorded, until then what is declared and what
/// the register knows today.
fn recused(view: View<'_>, session: &SessionRow, seats: &[SeatRow]) -> Result<Vec<Recused>> {
    let recorded = view.recusals(session.id)?;
    let sitters: Vec<_> = seats.iter().map(SeatRow::sitter).collect();
    let interests = view.interests(session.id)?;
    let computed = conflicts(&sitters, &interests);
    let role_of = |seat, dossier| {
        let same = computed.iter().find(|one| one.seat == seat && one.dossier == dossier);
        same.and_then(|one| one.role)
    };
    let mut recused: Vec<Recused> = recorded
        .iter()
        .map(|row| Recused {
            seat: row.seat,
            dossier: row.dossier,
            cause: row.cause,
            role: role_of(row.seat, row.dossier).filter(|_| row.cause == Cause::Role),
            note: row.note.clone(),
        })
        .collect();
    if session.closed_on.is_some() {
        return Ok(recused);
    }
    // What was computed when it was last closed is computed anew.
    recused.retain(|one| one.cause == Cause::Declared);
    for one in computed {
        match recused.iter_mut().find(|known| known.seat == one.seat && known.dossier == one.dossier) {
            Some(known) => {
                known.cause = one.cause;
                known.role = one.role;
            }
            None => recused.push(Recused {
                seat: one.seat,
                dossier: one.dossier,
                cause: one.cause,
                role: one.role,
                note: None,
            }),
        }
    }
    let seat_at = |id: SeatId| seats.iter().position(|seat| seat.id == id);
    let dossier_at = |id: DossierId| interests.iter().position(|one| one.dossier == id);
    recused.sort_by_key(|one| (seat_at(one.seat), dossier_at(one.dossier)));
    Ok(recused)
}
