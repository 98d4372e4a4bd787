//! What a programme file says, once it is checked.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::form::Field;
use super::guidance::{Task, Tool};
use super::money::MoneyTerms;
use super::period::{Length, TermEnd, TermStart};
use super::realisation::RealisationTerms;
use super::rule::{Gate, Param, Severity};
use super::selection::{Selection, SelectionChange};
use super::template::{Indicator, InventoryTemplate};
use super::words::Words;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::language::{Language, Texts};
use crate::domain::money::Cents;
use crate::domain::vat::Rate;

/// A page or paper on which a rule or a figure rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Short key, such as `B10`.
    pub key: String,
    /// Where it can be read.
    pub url: String,
}

/// A word of the programme's vocabulary: a theme, a track, a body …
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Stable code, in small letters.
    pub code: String,
    /// Its name.
    pub name: Texts,
    /// Other spellings under which it arrives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub synonyms: Vec<String>,
    /// What it is, in a sentence or two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Texts>,
}

/// A municipality on the programme's territory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Municipality {
    /// The code of the national statistics office: five figures.
    pub nis: String,
    /// Its name.
    pub name: Texts,
    /// Its postcodes.
    pub postcodes: Vec<String>,
    /// Other spellings under which it arrives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub synonyms: Vec<String>,
}

/// What the programme calls a phase, and how long it plans for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseName {
    /// Its name; empty where it keeps the usual one.
    pub name: Texts,
    /// Planned length in months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// What happens in it, in a sentence or two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Texts>,
    /// Of the selection: until something is decided in it, the roadmap can still change.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub plan_open: bool,
}

/// A last day to hand in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The last day; it counts until midnight in the programme's time zone.
    pub on: NaiveDate,
    /// Only for these tracks; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<String>,
    /// Where it was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// The last days to hand in that come back every year, where an edition states none of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct YearlyDeadlines {
    /// Month and day of each.
    pub days: Vec<(u32, u32)>,
    /// Where they were read.
    pub source: Option<String>,
}

/// An amount with where it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourcedAmount {
    /// The amount; without VAT where a rate is given.
    pub amount: Cents,
    /// The rate of VAT that comes on top, in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vat: Option<u32>,
    /// Where it was read; the office itself when empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What it is for, where its code does not say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Texts>,
}

impl SourcedAmount {
    /// The amount with VAT, where a rate is given.
    pub fn with_vat(&self) -> Option<Cents> {
        let rate = Rate::of(self.vat?.saturating_mul(100)).ok()?;
        Some(self.amount.plus(rate.on(self.amount)))
    }
}

/// How the start fund is paid (B-SB-5a, B-SB-5b).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum StartFundRegime {
    /// Repaid on proof of purchase.
    Reimbursement,
    /// Paid beforehand against a debit note.
    Advance,
}

/// The start fund of a neighbourhood during its preparation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StartFund {
    /// The most that a neighbourhood gets.
    pub maximum: Cents,
    /// How it is paid.
    pub regime: StartFundRegime,
    /// Where it was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// A rule as the programme states it, before an edition fills in what is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleDraft {
    /// Stable code, such as `B-ADM-1`.
    pub code: String,
    /// Kind of rule; one of [`super::rule::KINDS_OF_RULES`].
    pub check: String,
    /// Parameters that are known.
    pub params: BTreeMap<String, Param>,
    /// When it is looked at.
    pub at: Vec<Gate>,
    /// What it does when broken.
    pub severity: Severity,
    /// Only for these tracks; empty for all.
    pub tracks: Vec<String>,
    /// Only for these tiers; empty for all.
    pub tiers: Vec<String>,
    /// Key of the source it rests on.
    pub source: Option<String>,
    /// First year in which it is known to hold.
    pub since: Option<i32>,
    /// Last year in which it is known to hold.
    pub until: Option<i32>,
}

/// What an edition, or the office that opens it, changes of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RuleChange {
    /// Parameters that take the place of the programme's.
    pub params: BTreeMap<String, Param>,
    /// Another severity.
    pub severity: Option<Severity>,
    /// Turned off.
    pub off: bool,
    /// Another source.
    pub source: Option<String>,
}

/// A term as the programme states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermDraft {
    /// Stable code, such as `B-SB-4`.
    pub code: String,
    /// Its name.
    pub name: Texts,
    /// From when it runs.
    pub from: TermStart,
    /// With what it is met.
    pub until: Option<TermEnd>,
    /// How long, where stated.
    pub length: Option<Length>,
    /// Only for these tracks; empty for all.
    pub tracks: Vec<String>,
    /// Key of the source it rests on.
    pub source: Option<String>,
}

/// What an edition, or the office that opens it, changes of a term.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TermChange {
    /// Another length.
    pub length: Option<Length>,
    /// Turned off.
    pub off: bool,
    /// Another source.
    pub source: Option<String>,
}

/// What an edition, or the office that opens it, changes of a section of the inventory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SectionChange {
    /// Required or not.
    pub required: Option<bool>,
    /// Left out, with its questions.
    pub off: bool,
}

/// What an edition says beside the programme. The same shape is what an office gives when it opens one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EditionDraft {
    /// First day to hand in.
    pub opens_on: Option<NaiveDate>,
    /// Last days to hand in.
    pub deadlines: Option<Vec<Deadline>>,
    /// The days on which is decided: of the jury, the council, the vote.
    pub decides_on: Option<Vec<NaiveDate>>,
    /// What can be awarded in all.
    pub envelope: Option<SourcedAmount>,
    /// Codes of the themes in use; all when absent.
    pub themes: Option<Vec<String>>,
    /// Codes of the tracks in use; all when absent. The first is taken when none is chosen.
    pub tracks: Option<Vec<String>>,
    /// Codes of the tiers in use; all when absent.
    pub tiers: Option<Vec<String>>,
    /// Start fund: the most.
    pub start_fund_maximum: Option<Cents>,
    /// Start fund: how it is paid.
    pub start_fund_regime: Option<StartFundRegime>,
    /// Changes of rules, by code.
    pub rules: BTreeMap<String, RuleChange>,
    /// Changes of terms, by code.
    pub terms: BTreeMap<String, TermChange>,
    /// Changes of sections of the inventory, by code.
    pub sections: BTreeMap<String, SectionChange>,
    /// Changes of the selection.
    pub selection: SelectionChange,
    /// How money is paid and justified: what it says takes the place of what the programme says.
    pub money: MoneyTerms,
    /// What is asked during and after the realisation, likewise.
    pub realisation: RealisationTerms,
}

/// A programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// Stable code, such as `brussels-qdc`.
    pub code: String,
    /// First part of references, such as `QDC`.
    pub prefix: String,
    /// The time zone in which deadlines end.
    pub timezone: chrono_tz::Tz,
    /// The languages of its texts, in the order in which one stands in for another.
    pub languages: Vec<Language>,
    /// Its name.
    pub name: Texts,
    /// Who organises it.
    pub organiser: Texts,
    /// What it is, in a few sentences.
    pub summary: Option<Texts>,
    /// What it calls the group and its plan.
    pub words: Words,
    /// What it rests on, by key.
    pub sources: BTreeMap<String, Source>,
    /// Last days to hand in of every year.
    pub deadlines: YearlyDeadlines,
    /// Names of phases that differ from the usual ones.
    pub phases: BTreeMap<Phase, PhaseName>,
    /// Its territory; empty when the programme does not limit it.
    pub municipalities: Vec<Municipality>,
    /// Themes.
    pub themes: Vec<Named>,
    /// Tracks: paths with rules of their own, of which a dossier follows one.
    pub tracks: Vec<Named>,
    /// Tiers: classes of amounts.
    pub tiers: Vec<Named>,
    /// Fields of expertise.
    pub expertise: Vec<Named>,
    /// Categories of costs.
    pub cost_categories: Vec<Named>,
    /// Bodies that advise or decide.
    pub bodies: Vec<Named>,
    /// Kinds of meetings with names of their own, in order.
    pub meetings: Vec<Named>,
    /// Ready-made actions to choose from.
    pub menu: Vec<Named>,
    /// Fields of its own.
    pub fields: Vec<Field>,
    /// Who takes part in it, as tasks are divided.
    pub parties: Vec<Named>,
    /// What has to be done, by whom.
    pub tasks: Vec<Task>,
    /// References that help.
    pub toolbox: Vec<Tool>,
    /// Sections and questions of the inventory.
    pub inventory: InventoryTemplate,
    /// What is measured.
    pub indicators: Vec<Indicator>,
    /// Terms that run in every dossier, in the order of the file.
    pub terms: Vec<TermDraft>,
    /// Who sits, what is admissible, marks, approvals, appeals, the vote.
    pub selection: Selection,
    /// How money is paid and justified.
    pub money: MoneyTerms,
    /// What is asked during and after the realisation.
    pub realisation: RealisationTerms,
    /// Other amounts that the programme states, by code.
    pub amounts: BTreeMap<String, SourcedAmount>,
    /// Start fund: the most, where known.
    pub start_fund_maximum: Option<SourcedAmount>,
    /// Start fund: how it is paid, where known.
    pub start_fund_regime: Option<StartFundRegime>,
    /// Its rules, in the order of the file.
    pub rules: Vec<RuleDraft>,
    /// Its editions, by year.
    pub editions: BTreeMap<i32, EditionDraft>,
}
