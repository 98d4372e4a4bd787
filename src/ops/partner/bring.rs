//! What partners bring in.

use super::{PartnerChanged, change, contributions_of, find_partner};
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::operation::OperationKind;
use crate::domain::partner::{Contribution, ContributionKind};
use crate::ops::person::project_exists;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result};

/// What a partner is said to bring in: each of them is one contribution.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BringInput {
    /// An amount.
    pub money: Option<Cents>,
    /// Goods, in words.
    pub goods: Option<String>,
    /// Working time, in minutes.
    pub minutes: Option<u32>,
    /// A room, a plot, a wall, in words.
    pub space: Option<String>,
    /// Knowledge, in words.
    pub knowledge: Option<String>,
    /// What money or hours are for, in words.
    pub note: Option<String>,
    /// Number of the project they are for.
    pub project: Option<u32>,
}

impl BringInput {
    /// Whether anything is said.
    pub fn is_empty(&self) -> bool {
        let words = [&self.goods, &self.space, &self.knowledge];
        self.money.is_none() && self.minutes.is_none() && words.iter().all(|text| text.is_none())
    }

    fn contributions(&self, faults: &mut Faults) -> Vec<Contribution> {
        let note = self.note.as_deref().and_then(|note| faults.clean("--note", note));
        let one = |kind| Contribution {
            number: 0,
            kind,
            description: None,
            amount: None,
            minutes: None,
            project: self.project,
        };
        let mut all = Vec::new();
        if let Some(amount) = self.money {
            if amount <= Cents::ZERO {
                faults.add("--money", amount.to_decimal(), Fact::new("partner-money-nothing"));
            }
            let description = note.clone();
            all.push(Contribution { amount: Some(amount), description, ..one(ContributionKind::Money) });
        }
        if let Some(minutes) = self.minutes {
            let description = note.clone();
            all.push(Contribution { minutes: Some(minutes), description, ..one(ContributionKind::Hours) });
        }
        let in_words = [
            ("--goods", &self.goods, ContributionKind::Goods),
            ("--space", &self.space, ContributionKind::Space),
            ("--knowledge", &self.knowledge, ContributionKind::Knowledge),
        ];
        for (flag, text, kind) in in_words {
            if let Some(text) = text {
                let description = Some(faults.needed(flag, Some(text)));
                all.push(Contribution { description, ..one(kind) });
            }
        }
        if note.is_some() && self.money.is_none() && self.minutes.is_none() {
            faults.add("--note", note.unwrap_or_default(), Fact::new("partner-note-of-money"));
        }
        all
    }
}

/// What a partner brings in that was added.
#[derive(Debug, Clone)]
pub struct Brought {
    /// The partnership with all that it brings in.
    pub changed: PartnerChanged,
    /// What is new.
    pub new: Vec<Contribution>,
}

/// Adds what a partner brings in.
///
/// # Errors
/// Dossier or partner are not found; the dossier has ended; nothing is said; there is no such project; all faults of
/// what is said.
pub fn bring(context: &mut Context<'_>, dossier: &str, partner: &str, input: &BringInput) -> Result<Brought> {
    let mut added = Vec::new();
    let changed = change(context, OperationKind::AddContribution, dossier, |desk| {
        let row = find_partner(**desk.tx, &desk.dossier, partner)?;
        let mut faults = Faults::default();
        if input.is_empty() {
            faults.add(
                "--money, --goods, --hours, --space, --knowledge",
                "",
                Fact::new("partner-brings-nothing"),
            );
        }
        let new = input.contributions(&mut faults);
        faults.settle()?;
        if let Some(project) = input.project {
            project_exists(**desk.tx, &desk.dossier, project)?;
        }
        let last = contributions_of(**desk.tx, &row)?.iter().map(|one| one.number).max().unwrap_or(0);
        for (number, contribution) in (last + 1..).zip(new) {
            let contribution = Contribution { number, ..contribution };
            desk.tx.insert_contribution(&row, &contribution)?;
            added.push(contribution);
        }
        Ok(row)
    })?;
    Ok(Brought { changed, new: added })
}

/// Takes something out that a partner was to bring in; the others keep their numbers.
///
/// # Errors
/// Dossier or partner are not found; the dossier has ended; the partner brings in nothing of this number.
pub fn retract(
    context: &mut Context<'_>,
    dossier: &str,
    partner: &str,
    number: u32,
) -> Result<(PartnerChanged, Contribution)> {
    let mut gone = None;
    let changed = change(context, OperationKind::RemoveContribution, dossier, |desk| {
        let row = find_partner(**desk.tx, &desk.dossier, partner)?;
        let contributions = contributions_of(**desk.tx, &row)?;
        let found = contributions.iter().find(|one| one.number == number).cloned();
        let found = found.ok_or_else(|| Error::NotFound {
            fact: Fact::new("partner-no-contribution").with("name", &row.name).with("number", number),
            near: contributions.iter().map(listed).collect(),
            next: vec![format!("wijk partner show {} {}", desk.dossier.reference, row.number)],
        })?;
        desk.tx.delete_contribution(&row, number)?;
        gone = Some(found);
        Ok(row)
    })?;
    gone.map(|gone| (changed, gone)).ok_or_else(|| crate::storage::StorageError::BrokenReference.into())
}

fn listed(one: &Contribution) -> String {
    let amount = one.amount.map(Cents::to_decimal);
    let hours = one.minutes.map(|minutes| format!("{}:{:02}", minutes / 60, minutes % 60));
    let words: Vec<String> = [amount, hours, one.description.clone()].into_iter().flatten().collect();
    format!("{}  {} {}", one.number, one.kind, words.join(" · "))
}
