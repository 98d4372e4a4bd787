//! A dossier in its realisation: what was awarded and the steps to get there, as whatever happens meanwhile looks at it.

use super::order::only_in;
use super::spending::{Place, place};
use super::{Error, Result};
use crate::domain::dates::Moment;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::Fact;
use crate::storage::View;
use crate::storage::progress::{Among, AwardedRow, StepRow};

/// A dossier whose progress can be shown: in its realisation, or closed.
///
/// # Errors
/// Not found; its realisation has not begun.
pub fn look(view: View<'_>, text: &str, now: Moment) -> Result<Place> {
    let place = place(view, text, now)?;
    if place.dossier.standing.phase != Phase::Realisation {
        let check = format!("wijk check {}", place.dossier.reference);
        only_in(&[Phase::Realisation], &place.dossier, "progress-not-now", check)?;
    }
    Ok(place)
}

/// What was awarded to a dossier, and its steps.
#[derive(Debug, Clone)]
pub struct Realised {
    /// The dossier, its rules and today.
    pub place: Place,
    /// The awarded projects.
    pub projects: Vec<AwardedRow>,
    /// The steps of the latest roadmap.
    pub steps: Vec<StepRow>,
}

/// The same of a dossier that was found.
///
/// # Errors
/// The register's.
pub(super) fn read(view: View<'_>, place: Place) -> Result<Realised> {
    let among = Among::One(place.dossier.id);
    let projects = view.awarded_projects(&among)?;
    Ok(Realised { projects, steps: view.steps_in_realisation(&among)?, place })
}

/// A dossier that goes on in its realisation. `code` is the message of the refusal.
///
/// # Errors
/// Not found; it is not in its realisation.
pub fn realising(view: View<'_>, text: &str, now: Moment, code: &'static str) -> Result<Realised> {
    let place = place(view, text, now)?;
    let show = format!("wijk show {}", place.dossier.reference);
    only_in(&[Phase::Realisation], &place.dossier, code, show)?;
    read(view, place)
}

impl Realised {
    /// An awarded project by its number.
    ///
    /// # Errors
    /// There is none.
    pub fn project(&self, number: u32) -> Result<&AwardedRow> {
        self.projects.iter().find(|project| project.number == number).ok_or_else(|| Error::NotFound {
            fact: Fact::new("progress-no-such-project")
                .with("reference", &self.place.dossier.reference)
                .with("number", number),
            near: self.projects.iter().map(|one| format!("{}  {}", one.number, one.title)).collect(),
            next: vec![format!("wijk progress {}", self.place.dossier.reference)],
        })
    }

    /// The steps of a project.
    pub fn steps_of(&self, project: u32) -> impl Iterator<Item = &StepRow> {
        self.steps.iter().filter(move |step| step.project == project)
    }

    /// A step of a project by its number.
    ///
    /// # Errors
    /// There is none.
    pub fn step(&self, project: &AwardedRow, number: u32) -> Result<&StepRow> {
        self.steps_of(project.number).find(|step| step.number == number).ok_or_else(|| Error::NotFound {
            fact: Fact::new("progress-no-such-step").with("project", &project.title).with("number", number),
            near: self
                .steps_of(project.number)
                .map(|step| format!("{}.{}  {}", step.project, step.number, step.title))
                .collect(),
            next: vec![format!("wijk progress {}", self.place.dossier.reference)],
        })
    }
}
