//! Codes with their names: those of the dossier's own edition, in the reader's language.

use std::collections::BTreeMap;

use crate::domain::dossier::lifecycle::{Phase, Standing, Status};
use crate::domain::ids::EditionId;
use crate::domain::programme::definition::Named;
use crate::domain::programme::rule_set::RuleSet;
use crate::i18n::Tr;
use crate::report::value::Cell;

/// Names codes for a reader.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a> {
    /// The rules of every edition that is spoken of.
    pub rules: &'a BTreeMap<EditionId, RuleSet>,
    /// Speaks the reader's language.
    pub tr: &'a Tr,
}

impl<'a> Names<'a> {
    fn of(&self, edition: EditionId, code: &str, words: impl Fn(&'a RuleSet) -> &'a [Named]) -> Cell {
        let named =
            self.rules.get(&edition).and_then(|rules| words(rules).iter().find(|word| word.code == code));
        let label = named.map_or(code, |word| word.name.get(self.tr.language()));
        Cell::Code { code: code.to_owned(), label: label.to_owned() }
    }

    /// A theme.
    pub fn theme(&self, edition: EditionId, code: &str) -> Cell {
        self.of(edition, code, |rules| &rules.themes)
    }

    /// A track.
    pub fn track(&self, edition: EditionId, code: &str) -> Cell {
        self.of(edition, code, |rules| &rules.tracks)
    }

    /// A tier.
    pub fn tier(&self, edition: EditionId, code: &str) -> Cell {
        self.of(edition, code, |rules| &rules.tiers)
    }

    /// A body that decides; offices may also write its name.
    pub fn body(&self, edition: EditionId, code: &str) -> Cell {
        self.of(edition, code, |rules| &rules.bodies)
    }

    /// A category of costs.
    pub fn category(&self, edition: EditionId, code: &str) -> Cell {
        self.of(edition, code, |rules| &rules.cost_categories)
    }

    /// A field of expertise.
    pub fn field(&self, edition: EditionId, code: &str) -> Cell {
        self.of(edition, code, |rules| &rules.expertise)
    }

    /// A named session.
    pub fn session(&self, edition: EditionId, code: &str) -> Cell {
        self.of(edition, code, |rules| &rules.meetings)
    }

    /// A municipality by its code.
    pub fn municipality(&self, edition: EditionId, nis: &str) -> Cell {
        let of =
            |rules: &'a RuleSet| rules.municipalities.iter().find(|municipality| municipality.nis == nis);
        let label = self.rules.get(&edition).and_then(of);
        let label = label.map_or(nis, |municipality| municipality.name.get(self.tr.language()));
        Cell::Code { code: nis.to_owned(), label: label.to_owned() }
    }

    /// The name that an edition gives to a phase.
    pub fn phase_label(&self, edition: EditionId, phase: Phase) -> String {
        let own = self.rules.get(&edition).and_then(|rules| rules.phase_name(phase));
        own.map_or_else(|| self.tr.term(&phase.term()), |name| name.get(self.tr.language()).to_owned())
    }

    /// The phase for machines; for people the phase while the dossier goes on, else how it rests or ended.
    pub fn standing(&self, edition: EditionId, standing: Standing) -> Cell {
        let label = match standing.status {
            Status::Active => self.phase_label(edition, standing.phase),
            status => self.tr.term(&status.term()),
        };
        Cell::Code { code: standing.phase.to_string(), label }
    }

    /// A phase.
    pub fn phase(&self, edition: EditionId, phase: Phase) -> Cell {
        Cell::Code { code: phase.to_string(), label: self.phase_label(edition, phase) }
    }

    /// How a dossier stands.
    pub fn status(&self, status: Status) -> Cell {
        term(self.tr, "status", &status.to_string())
    }
}

/// A word of a closed set, under `term-KIND-CODE` in the message files.
pub fn term(tr: &Tr, kind: &str, code: &str) -> Cell {
    Cell::Code { code: code.to_owned(), label: tr.term(&format!("{kind}-{code}")) }
}
