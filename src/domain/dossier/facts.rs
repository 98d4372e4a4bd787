//! What the rules may look at: the facts of one dossier, read in one go.

use super::evaluating::EvaluatingFacts;
use super::lifecycle::Phase;
use super::paying::PayingFacts;
use super::reporting::ReportingFacts;
use super::settling::SettlingFacts;
use super::spending::SpendingFacts;
use crate::domain::admissibility::AdmissibilityFacts;
use crate::domain::dates::DayAndMoment;
use crate::domain::decision::Approval;
use crate::domain::document::DocumentKind;
use crate::domain::inventory::Participants;
use crate::domain::meeting::MeetingKind;
use crate::domain::money::Cents;
use crate::domain::opinion::Before;
use crate::domain::partner::PartnerStatus;
use crate::domain::person::{MemberKind, Tie};
use crate::domain::roadmap::Verdict;

/// A member of the steering group, as rules count it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberFacts {
    /// Folded name and address, only to tell members apart.
    pub name: String,
    /// Its address as [`crate::domain::address`] compares it, where one is known.
    pub address: Option<String>,
    /// As what.
    pub kind: MemberKind,
    /// Lives or works on the territory.
    pub tie: Tie,
}

/// A project, as rules see it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProjectFacts {
    /// Number in the roadmap.
    pub number: u32,
    /// Title.
    pub title: String,
    /// Code of the item of the menu that it takes.
    pub item: Option<String>,
    /// What is asked.
    pub asked: Cents,
    /// Sum of its cost lines.
    pub costs: Cents,
    /// Its costs by code of their category; empty for those without one. Read only when a rule asks for it.
    pub by_category: Vec<(String, Cents)>,
    /// What the group itself and other funders pay of it.
    pub funding: Cents,
    /// What partners bring in cash for it.
    pub partner_cash: Cents,
    /// How many findings it is linked to.
    pub findings: u32,
    /// How many steps it has, and how many of them are not done.
    pub steps: u32,
    /// How many steps are not done.
    pub open_steps: u32,
    /// In public space.
    pub public_space: bool,
    /// At least one permit is recorded for it.
    pub permit_known: bool,
    /// The decision, if taken: the verdict and the amount.
    pub decision: Option<(Verdict, Cents)>,
    /// Whether it was agreed that it does not go on.
    pub dropped: bool,
    /// Whether the evaluation says what became of it.
    pub evaluated: bool,
    /// How many people carry it: its group.
    pub carriers: u32,
}

/// The latest inventory, as rules see it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InventoryFacts {
    /// Who took part.
    pub participants: Participants,
    /// How many findings.
    pub items: u32,
    /// Codes of the sections that have a finding.
    pub sections: Vec<String>,
    /// Codes of the questions that were gone through.
    pub answered: Vec<String>,
}

/// A meeting that took place, as rules count it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingFacts {
    /// What it was.
    pub kind: MeetingKind,
    /// Code of the named session of the edition that it was.
    pub session: Option<String>,
}

/// Half days of expertise: used ones of what is done, else those granted or booked; cancelled ones do not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ExpertiseFacts {
    /// Of the dossier.
    pub dossier: u32,
    /// Of all dossiers of the edition together.
    pub edition: u32,
}

/// The agreement, as rules see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgreementFacts {
    /// What it is about.
    pub amount: Cents,
    /// The neighbourhood signed it.
    pub by_group: bool,
    /// The office signed it.
    pub by_office: bool,
}

/// What follows on decisions, as rules see it. Read only when a rule at the gate asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SelectionFacts {
    /// Who gave an opinion on which project: number of the project, and code of the body or its name.
    pub opinions: Vec<(u32, String)>,
    /// Steps of the approval chain that were taken.
    pub approvals: Vec<Approval>,
    /// Conditions that are open: where, such as `2.1`, and before what.
    pub conditions: Vec<(String, Before)>,
    /// The agreement.
    pub agreement: Option<AgreementFacts>,
    /// Numbers of the appeals that are open.
    pub appeals: Vec<u32>,
}

/// Everything that a rule can look at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// The reference as a user would type it in the next command.
    pub handle: String,
    /// The phase in which it is; `None` before there is a dossier.
    pub phase: Option<Phase>,
    /// Code of the track.
    pub track: Option<String>,
    /// More than one track was named, as typed.
    pub tracks_named: u32,
    /// Code of the tier.
    pub tier: Option<String>,
    /// Codes of the themes.
    pub themes: Vec<String>,
    /// Codes (NIS) of the municipalities.
    pub municipalities: Vec<String>,
    /// When it was handed in.
    pub submitted: Option<DayAndMoment>,
    /// The contact is known.
    pub has_contact: bool,
    /// E-mail address of the contact.
    pub contact_email: Option<String>,
    /// The steering group.
    pub members: Vec<MemberFacts>,
    /// A coach is assigned.
    pub has_coach: bool,
    /// The amount first asked.
    pub first_asked: Cents,
    /// References of the neighbourhood's other dossiers in this edition that go on.
    pub others_in_edition: Vec<String>,
    /// References of the neighbourhood's dossiers of earlier editions with an award, not closed.
    pub earlier_open: Vec<String>,
    /// The latest inventory.
    pub inventory: Option<InventoryFacts>,
    /// Its partners, by how far each is.
    pub partners: Vec<PartnerStatus>,
    /// How many times the coach came by.
    pub visits_held: u32,
    /// Meetings of the dossier that took place.
    pub meetings: Vec<MeetingFacts>,
    /// Codes of the programme's tasks that are done. Read only when a rule at the gate asks for it.
    pub tasks_done: Vec<String>,
    /// Fields of the programme's own that are filled in: number of the project, none for those of the dossier itself;
    /// code.
    pub filled: Vec<(Option<u32>, String)>,
    /// The kinds of its documents.
    pub documents: Vec<DocumentKind>,
    /// Expertise, with the one being booked.
    pub expertise: ExpertiseFacts,
    /// Projects of the roadmap that counts: the submitted one, else the latest.
    pub projects: Vec<ProjectFacts>,
    /// The admissibility of the submitted roadmap.
    pub admissibility: AdmissibilityFacts,
    /// What follows on the decisions.
    pub selection: SelectionFacts,
    /// The start fund and the expenses.
    pub spending: SpendingFacts,
    /// What the whole edition has awarded to others than the project that is being decided.
    pub edition_awarded: Cents,
    /// What the whole edition can award, with what came to its envelope since it was opened; `None` without an envelope.
    pub edition_envelope: Option<Cents>,
    /// Each edition of the programme with what it has awarded to other dossiers. Read only when a rule asks for it.
    pub programme_awarded: Vec<(String, Cents)>,
    /// Whether an evaluation was recorded.
    pub evaluated: bool,
    /// The reports on the realisation.
    pub reporting: ReportingFacts,
    /// What members answered, and what was decided on experiments.
    pub evaluating: EvaluatingFacts,
    /// The payment that is to be ordered.
    pub paying: PayingFacts,
    /// The accounts with what was granted.
    pub settling: SettlingFacts,
}

impl ProjectFacts {
    /// What it costs beyond what is asked and what others bring; negative where more comes in than it costs.
    pub fn uncovered(&self) -> Cents {
        Cents(self.costs.0 - self.asked.0 - self.funding.0 - self.partner_cash.0)
    }
}

impl Facts {
    /// All that is asked in the roadmap.
    pub fn asked(&self) -> Cents {
        self.projects.iter().map(|project| project.asked).sum()
    }

    /// All that is awarded.
    pub fn awarded(&self) -> Cents {
        self.projects.iter().filter_map(|project| project.decision).map(|(_, amount)| amount).sum()
    }

    /// Members of the given kinds, each person once; with `different_addresses` each address once.
    pub fn distinct_members(&self, kinds: &[MemberKind], different_addresses: bool) -> usize {
        let counted = self.members.iter().filter(|member| kinds.contains(&member.kind));
        if different_addresses {
            counted
                .filter_map(|member| member.address.as_deref())
                .collect::<std::collections::BTreeSet<_>>()
                .len()
        } else {
            counted.map(|member| member.name.as_str()).collect::<std::collections::BTreeSet<_>>().len()
        }
    }
}
