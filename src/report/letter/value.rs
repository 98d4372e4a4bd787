//! What a letter can tell, as values: names are in the letter's own language, codes are gone. Of people there is
//! nothing but the name, the address and the account of the contact.

use chrono::NaiveDate;

use crate::domain::language::Language;
use crate::domain::money::Cents;
use crate::domain::opinion::Before;
use crate::domain::roadmap::Verdict;

/// The letters that there are.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// What was decided on each project.
    Decision,
    /// Nothing is granted, or the application is not taken up.
    Refusal,
    /// What is still missing, and by when.
    Completion,
    /// The agreement (convention) on what was awarded (B-MO-2, B-MO-9).
    Agreement,
    /// The form by which the neighbourhood claims a payment.
    Claim,
    /// The account of a dossier at its end (B-MO-7, B-MO-12).
    Settlement,
    /// Money that has to come back.
    Recovery,
}

/// Everything that a letter can tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Which letter.
    pub kind: Kind,
    /// Its language.
    pub language: Language,
    /// The day it bears.
    pub on: NaiveDate,
    /// Who organises the programme, and so writes.
    pub organiser: String,
    /// Name of the programme.
    pub programme: String,
    /// Reference of the edition.
    pub edition: String,
    /// Year of the edition.
    pub year: i32,
    /// Reference of the dossier.
    pub reference: String,
    /// Name of the neighbourhood.
    pub neighbourhood: String,
    /// Names of its municipalities.
    pub municipalities: Vec<String>,
    /// Name of the track.
    pub track: Option<String>,
    /// Name of the tier.
    pub tier: Option<String>,
    /// The day on which the application was handed in.
    pub submitted: NaiveDate,
    /// The day on which the roadmap was submitted.
    pub roadmap_submitted: Option<NaiveDate>,
    /// Whom it is addressed to.
    pub contact: Option<Contact>,
    /// The projects that it is about.
    pub projects: Vec<Project>,
    /// Why and by whom the application as a whole was turned down.
    pub ended: Option<Ended>,
    /// Criteria of admissibility that are not met.
    pub unmet: Vec<Unmet>,
    /// What else stands in the way of the next phase.
    pub open: Vec<Unmet>,
    /// The last day to answer.
    pub answer_by: Option<NaiveDate>,
    /// What the awarded projects cost, by the name of the category; those without one come last.
    pub costs: Vec<(Option<String>, Cents)>,
    /// The agreement, as far as it is known.
    pub agreement: Agreement,
    /// When the money is paid, where that is planned.
    pub instalments: Vec<Instalment>,
    /// The account of the group, where money is paid.
    pub account: Account,
    /// The payment that is claimed.
    pub claim: Option<Claim>,
    /// How the account was settled.
    pub settlement: Option<Settlement>,
    /// What has to come back.
    pub recovery: Option<Recovery>,
    /// The last day of an appeal, where the edition states a term.
    pub appeal_until: Option<NaiveDate>,
    /// A decision that it tells of was not made known yet.
    pub to_notify: bool,
    /// Name of the body that answers an appeal, where the edition says so.
    pub appeal_body: Option<String>,
}

/// The person to write to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// Address, as given.
    pub address: Option<String>,
    /// Account, in groups of four: a member's account may serve as the group's (B-SB-6).
    pub iban: Option<String>,
}

/// A project with what was decided on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Number in the roadmap.
    pub number: u32,
    /// Title.
    pub title: String,
    /// What was asked.
    pub asked: Cents,
    /// The decision, once taken.
    pub decision: Option<Decision>,
}

/// The decision on a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The verdict.
    pub verdict: Verdict,
    /// What is awarded.
    pub amount: Cents,
    /// The day.
    pub on: NaiveDate,
    /// Name of who decided.
    pub body: String,
    /// Why.
    pub reason: Option<String>,
    /// Place on the reserve list.
    pub reserve_rank: Option<u32>,
    /// What has to be met.
    pub conditions: Vec<Condition>,
}

/// What has to be met, and before what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The condition.
    pub text: String,
    /// Before what.
    pub before: Before,
    /// The day on which it was met.
    pub met_on: Option<NaiveDate>,
}

/// How the application ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// Name of who decided, where known.
    pub body: Option<String>,
    /// The day.
    pub on: NaiveDate,
    /// Why.
    pub reason: Option<String>,
    /// The application was turned down before the preparation.
    pub at_admission: bool,
}

/// Something that is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmet {
    /// What.
    pub text: String,
    /// Why it does not hold, in the words of who judged it.
    pub reason: Option<String>,
    /// Code of the rule or the criterion.
    pub code: String,
}

/// The agreement, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agreement {
    /// Its reference; without one the dossier's serves.
    pub reference: Option<String>,
    /// What it grants.
    pub amount: Option<Cents>,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day.
    pub ends_on: Option<NaiveDate>,
}

/// The account of the group. *Personal.*
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Account {
    /// In groups of four.
    pub iban: Option<String>,
    /// Whose it is.
    pub holder: Option<String>,
}

/// A payment that is claimed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// How much.
    pub amount: Cents,
    /// Of what, in words.
    pub part: String,
    /// The structured communication, with its marks.
    pub communication: String,
}

/// How an account was settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// The day.
    pub on: NaiveDate,
    /// What was awarded.
    pub awarded: Cents,
    /// What was declared.
    pub declared: Cents,
    /// What was refused of it.
    pub refused: Cents,
    /// What was accepted, at most what was awarded.
    pub accepted: Cents,
    /// What was paid.
    pub paid: Cents,
}

/// Money that has to come back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovery {
    /// How much is still open.
    pub amount: Cents,
    /// Why, in words.
    pub reason: String,
    /// The last day to pay.
    pub due: Option<NaiveDate>,
    /// The structured communication, with its marks.
    pub communication: String,
}

/// A part of the amount, and when it is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instalment {
    /// 1, 2 …
    pub number: u32,
    /// How much.
    pub amount: Cents,
    /// When, in words.
    pub when: String,
}

impl Letter {
    /// What its projects ask.
    pub fn asked(&self) -> Cents {
        self.projects.iter().map(|project| project.asked).sum()
    }

    /// What its projects are awarded; for an agreement that is recorded, what it says.
    pub fn awarded(&self) -> Cents {
        let decided = || {
            self.projects.iter().filter_map(|project| project.decision.as_ref()).map(|made| made.amount).sum()
        };
        self.agreement.amount.filter(|_| self.kind == Kind::Agreement).unwrap_or_else(decided)
    }
}
