//! A register in memory with one dossier, for the tests of use cases.

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::{Context, Result};
use crate::domain::dates::{DayAndMoment, Moment};
use crate::domain::dossier::lifecycle::{Move, Standing, Status};
use crate::domain::ids::DossierId;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::definition::EditionDraft;
use crate::domain::programme::{built_in, check, resolve};
use crate::domain::roadmap::Verdict;
use crate::storage::decision::NewDecision;
use crate::storage::dossier::NewDossier;
use crate::storage::{Store, Tx};

/// A register with the dossier QDC-2021-001 La Roue.
pub struct Register {
    pub store: Store,
    pub dossier: DossierId,
    pub now: Moment,
}

impl Register {
    /// The dossier is in preparation since 4 October 2021; it is the end of the year.
    pub fn in_preparation() -> Self {
        Self::in_store(Store::in_memory().unwrap())
    }

    /// The same, in an edition for which the office set values.
    pub fn with_settings(settings: &[&str]) -> Self {
        Self::in_edition(Store::in_memory().unwrap(), settings)
    }

    /// The same, in a register of one's own.
    pub fn in_store(store: Store) -> Self {
        Self::in_edition(store, &[])
    }

    /// The same, in a register of one's own and an edition for which the office set values.
    pub fn in_store_with(store: Store, settings: &[&str]) -> Self {
        Self::in_edition(store, settings)
    }

    fn in_edition(store: Store, settings: &[&str]) -> Self {
        Self::in_edition_that_adds(store, "", settings)
    }

    /// The same, in a register of one's own and an edition of which the programme says more than the real one.
    pub fn in_edition_that_adds(store: Store, more: &str, settings: &[&str]) -> Self {
        // What is said again is said instead.
        let heading = more.lines().next().unwrap_or_default();
        let mut text = built_in::text_of("brussels-qdc").unwrap().to_owned();
        if let Some(at) = text.find(&format!("{heading}\n")).filter(|_| !heading.is_empty()) {
            let end = text[at..].find("\n\n").map_or(text.len(), |end| at + end);
            text.replace_range(at..end, "");
        }
        let text = format!("{text}\n{more}");
        let programme = check::check(&text).unwrap();
        let mut office = EditionDraft::default();
        for setting in settings {
            resolve::set(&programme, &mut office, setting).unwrap();
        }
        let rules = resolve::resolve(&programme, 2021, &office);
        let text = serde_json::to_string(&rules).unwrap();
        let hash: String = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        let on: NaiveDate = "2021-09-15".parse().unwrap();
        let mut register =
            Self { store, dossier: DossierId(0), now: "2021-12-31T09:00:00Z".parse().unwrap() };
        register.dossier = register.change(|tx| {
            let edition = tx.insert_edition(&rules, &text, &hash, on)?;
            let neighbourhood = tx.insert_neighbourhood("La Roue", None, None, &["21001".to_owned()])?;
            let new = NewDossier {
                edition,
                edition_reference: "QDC-2021",
                number: 1,
                neighbourhood,
                track: Some("neighbourhood"),
                tier: None,
                motivation: None,
                asked: Cents(1_480_000),
                submitted: DayAndMoment { day: on, moment: None },
                intake_hash: "x",
            };
            Ok(tx.insert_dossier(&new)?.0)
        });
        register.stand("preparation");
        register
    }

    /// The circumstances of a use case.
    pub fn context(&mut self) -> Context<'_> {
        Context {
            store: &mut self.store,
            now: self.now,
            actor: "an".into(),
            command: "test".into(),
            dry_run: false,
        }
    }

    /// Changes something directly.
    pub fn change<T>(&mut self, work: impl FnOnce(&Tx<'_>) -> Result<T>) -> T {
        self.context().change(Operation::new(OperationKind::Edit), work).unwrap().0
    }

    /// Puts the dossier in a phase.
    pub fn stand(&mut self, phase: &str) {
        let (dossier, to) =
            (self.dossier, Standing { phase: phase.parse().unwrap(), status: Status::Active });
        let on = "2021-10-04".parse().unwrap();
        self.change(|tx| Ok(tx.move_dossier(dossier, Move::Admit, to, on, None, None)?));
    }

    /// Awards or refuses projects of the submitted roadmap, by their numbers.
    pub fn decide(&mut self, awarded: &[u32]) {
        let dossier = self.dossier;
        self.change(|tx| {
            let row = tx.dossier(dossier)?;
            let on = "2021-12-15".parse().unwrap();
            for project in tx.decided_projects(dossier)? {
                let (verdict, amount, reason) = match awarded.contains(&project.number) {
                    true => (Verdict::Awarded, Cents(100), None),
                    false => (Verdict::Refused, Cents::ZERO, Some("te duur")),
                };
                let new = NewDecision { reason, ..NewDecision::new(verdict, amount, on, "council") };
                tx.put_decision(&row, project.id, &new)?;
            }
            Ok(())
        });
    }

    /// Submits the roadmap, puts the dossier in selection, and finds it admissible.
    pub fn in_selection(&mut self) {
        use super::admissibility::{Judged, assess, close};
        use crate::domain::admissibility::CriterionResult;
        self.submit("2021-12-01");
        self.stand("selection");
        let met = |criterion: &str| Judged {
            place: "--met",
            criterion: criterion.into(),
            result: CriterionResult::Met,
            reason: None,
        };
        let judged = ["complete", "citizen", "collective", "sustainable"].map(met);
        assess(&mut self.context(), "roue", &judged, None).unwrap();
        close(&mut self.context(), "roue", None, None).unwrap();
    }

    /// The same, and the Council has a favourable opinion of every project, on paper and without amounts.
    pub fn judged(&mut self) {
        use crate::domain::opinion::{Opined, OpinionText};
        self.in_selection();
        let dossier = self.dossier;
        self.change(|tx| {
            let on = "2021-12-01".parse().unwrap();
            let text =
                OpinionText { verdict: Opined::Favourable, amount: None, text: None, conditions: Vec::new() };
            for project in tx.submitted_projects(dossier)? {
                tx.put_opinion(&project, None, "council", on, &text)?;
            }
            Ok(())
        });
    }

    /// Freezes the roadmap and gives its hash.
    pub fn submit(&mut self, on: &str) -> String {
        let (dossier, on) = (self.dossier, on.parse().unwrap());
        self.change(|tx| super::plan::freeze(tx, dossier, on)).unwrap().sha256
    }

    /// The roadmap of La Roue is in its realisation: projects 1 and 2 are awarded, 3 is refused. It is a day in 2022.
    pub fn realised(more: &str, settings: &[&str], now: &str) -> Self {
        Self::in_realisation(Store::in_memory().unwrap(), more, settings, now)
    }

    /// The same, in a register of one's own.
    pub fn in_realisation(store: Store, more: &str, settings: &[&str], now: &str) -> Self {
        let inventory = include_str!("../../fixtures/inventories/la-roue.toml");
        let roadmap = include_str!("../../fixtures/roadmaps/la-roue.toml");
        let mut register = Self::in_edition_that_adds(store, more, settings);
        super::inventory::add_from(&mut register.context(), "roue", inventory, false).unwrap();
        super::plan::write(&mut register.context(), "roue", roadmap, None).unwrap();
        register.submit("2021-12-01");
        register.decide(&[1, 2]);
        register.stand("realisation");
        register.now = now.parse().unwrap();
        register
    }

    /// Undoes the last change.
    pub fn undo(&mut self) {
        super::history::take_back(&mut self.context(), None, false).unwrap();
    }
}
