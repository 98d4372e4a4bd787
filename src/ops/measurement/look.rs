//! What a dossier came to.

use super::super::Result;
use crate::domain::dates::Moment;
use crate::domain::measurement::{Measurement, Outcome};
use crate::domain::programme::template::Indicator;
use crate::ops::spending::{Place, place};
use crate::storage::View;

/// An indicator with what a dossier came to in it.
#[derive(Debug, Clone)]
pub struct Line {
    /// The indicator.
    pub indicator: Indicator,
    /// What it came to.
    pub outcome: Outcome,
}

/// All that was measured of a dossier.
#[derive(Debug, Clone)]
pub struct Looked {
    /// The dossier and its rules.
    pub place: Place,
    /// Codes of its themes.
    pub themes: Vec<String>,
    /// The measurements, in the order of their numbers.
    pub rows: Vec<Measurement>,
    /// Every indicator of the edition, in its order.
    pub lines: Vec<Line>,
}

impl Looked {
    /// The indicators that this dossier is asked about: the general ones, those of its themes, and those of which
    /// something is known.
    pub fn asked(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| {
            !line.outcome.is_empty()
                || line.indicator.theme.as_ref().is_none_or(|theme| self.themes.contains(theme))
        })
    }
}

/// What a dossier came to.
///
/// # Errors
/// Not found.
pub fn look(view: View<'_>, text: &str, now: Moment) -> Result<Looked> {
    let place = place(view, text, now)?;
    let dossier = place.dossier.id;
    let mut measures = view.measures_of(&[dossier], place.today)?;
    let line = |indicator: &Indicator| Line {
        outcome: measures.outcome(dossier, indicator),
        indicator: indicator.clone(),
    };
    let lines = place.rules.indicators.iter().map(line).collect();
    let rows = measures.measurements.remove(&dossier).unwrap_or_default();
    Ok(Looked { themes: view.themes(dossier)?, place, rows, lines })
}

/// What a dossier came to in one indicator.
pub(super) fn line(view: View<'_>, place: &Place, indicator: &Indicator) -> Result<Line> {
    let measures = view.measures_of(&[place.dossier.id], place.today)?;
    Ok(Line { outcome: measures.outcome(place.dossier.id, indicator), indicator: indicator.clone() })
}
