//! One edition, resolved: the rules and the vocabulary by which its dossiers are judged for ever, whatever
//! becomes of the programme file. It is stored as text with its SHA-256.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::definition::{Deadline, Municipality, Named, PhaseName, Source, SourcedAmount, StartFund};
use super::form::Field;
use super::guidance::{Task, Tool};
use super::money::MoneyTerms;
use super::period::{Length, Term};
use super::realisation::RealisationTerms;
use super::rule::{Check, Gate, Severity};
use super::selection::Selection;
use super::template::{Indicator, InventoryTemplate};
use super::words::Words;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::language::Texts;
use crate::domain::money::Cents;
use crate::domain::text::fold;

/// A rule in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Stable code.
    pub code: String,
    /// What it asks, with its parameters.
    #[serde(flatten)]
    pub check: Check,
    /// When it is looked at.
    pub at: Vec<Gate>,
    /// What it does when broken.
    pub severity: Severity,
    /// Only for these tracks; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<String>,
    /// Only for these tiers; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tiers: Vec<String>,
    /// What it rests on; `None` for a rule of the house.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// Why a rule of the programme is not in force in an edition.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum OffBecause {
    /// Nobody stated a value that it needs.
    NoValue,
    /// The year is not one in which it is known to hold.
    OtherYears,
    /// It was turned off.
    TurnedOff,
}

/// A rule that the programme has and this edition has not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleOff {
    /// Its code.
    pub code: String,
    /// Why.
    pub because: OffBecause,
    /// The parameters that have no value.
    pub missing: Vec<String>,
    /// Whether another rule of the same kind is in force in its place.
    pub replaced: bool,
}

/// The resolved rules of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleSet {
    /// Version of this form; 1.
    pub format: u32,
    /// Code of the programme.
    pub programme: String,
    /// Year of the edition.
    pub year: i32,
    /// Reference of the edition, such as `QDC-2021`.
    pub reference: String,
    /// Name of the programme.
    pub name: Texts,
    /// Who organises it.
    pub organiser: Texts,
    /// Time zone in which deadlines end.
    pub timezone: chrono_tz::Tz,
    /// First day to hand in.
    pub opens_on: Option<NaiveDate>,
    /// Last days to hand in, earliest first.
    pub deadlines: Vec<Deadline>,
    /// The days on which is decided, earliest first; none where nobody stated them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decides_on: Vec<NaiveDate>,
    /// What can be awarded in all.
    pub envelope: Option<SourcedAmount>,
    /// The start fund.
    pub start_fund: Option<StartFund>,
    /// Names of phases that differ from the usual ones.
    pub phases: Vec<(Phase, PhaseName)>,
    /// Territory; empty when not limited.
    pub municipalities: Vec<Municipality>,
    /// Themes.
    pub themes: Vec<Named>,
    /// Tracks; the first is taken when none is chosen.
    pub tracks: Vec<Named>,
    /// Tiers.
    pub tiers: Vec<Named>,
    /// Fields of expertise.
    pub expertise: Vec<Named>,
    /// Categories of costs.
    pub cost_categories: Vec<Named>,
    /// Bodies that advise or decide.
    pub bodies: Vec<Named>,
    /// Kinds of meetings with names of their own.
    pub meetings: Vec<Named>,
    /// Ready-made actions.
    pub menu: Vec<Named>,
    /// Other amounts that the programme states.
    pub amounts: Vec<(String, SourcedAmount)>,
    /// What the programme is, in a few sentences. As with all that came later: what is not there is not written, so that the
    /// text of older editions and its hash stay what they were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Texts>,
    /// What the programme calls the group and its plan.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub words: Words,
    /// Fields of the programme's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// Who takes part, as tasks are divided.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Named>,
    /// What has to be done, by whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<Task>,
    /// References that help.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub toolbox: Vec<Tool>,
    /// Sections and questions of the inventory. Editions that were opened before there were any have none, and
    /// what is empty is not written: their text and its hash stay what they were.
    #[serde(default, skip_serializing_if = "InventoryTemplate::is_empty")]
    pub inventory: InventoryTemplate,
    /// What is measured.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<Indicator>,
    /// Terms; those without a length are off.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<Term>,
    /// Who sits, what is admissible, marks, approvals, appeals, the vote.
    #[serde(default, skip_serializing_if = "Selection::is_empty")]
    pub selection: Selection,
    /// How money is paid and justified.
    #[serde(default, skip_serializing_if = "MoneyTerms::is_empty")]
    pub money: MoneyTerms,
    /// What is asked during and after the realisation.
    #[serde(default, skip_serializing_if = "RealisationTerms::is_empty")]
    pub realisation: RealisationTerms,
    /// Rules in force, in the order of the programme.
    pub rules: Vec<Rule>,
    /// Rules that are off.
    pub off: Vec<RuleOff>,
}

impl RuleSet {
    /// The rules that are looked at at a gate for a dossier of this track and tier.
    pub fn rules_at<'a>(
        &'a self,
        gate: Gate,
        track: Option<&'a str>,
        tier: Option<&'a str>,
    ) -> impl Iterator<Item = &'a Rule> {
        let fits = |wanted: &[String], have: Option<&str>| {
            wanted.is_empty() || have.is_some_and(|have| wanted.iter().any(|code| code == have))
        };
        self.rules.iter().filter(move |rule| {
            rule.at.contains(&gate) && fits(&rule.tracks, track) && fits(&rule.tiers, tier)
        })
    }

    /// Whether no project of a track asks anything, since a rule says so.
    pub fn asks_nothing(&self, track: Option<&str>, tier: Option<&str>) -> bool {
        let nothing = |rule: &Rule| matches!(rule.check, Check::AmountAtMost { maximum: Cents::ZERO, .. });
        self.rules_at(Gate::Submit, track, tier).any(nothing)
    }

    /// Whether an agreement comes after the award: not where the programme asks one of other tracks only.
    pub fn has_agreement(&self, track: Option<&str>, tier: Option<&str>) -> bool {
        let signed = |rule: &Rule| rule.check == Check::AgreementSigned;
        !self.rules.iter().any(signed) || self.rules_at(Gate::Realise, track, tier).any(signed)
    }

    /// A rule by its code, whatever the capitals.
    pub fn rule(&self, code: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.code.eq_ignore_ascii_case(code))
    }

    /// The terms that run for a dossier of this track, each with its length.
    pub fn terms_for<'a>(&'a self, track: Option<&'a str>) -> impl Iterator<Item = (&'a Term, Length)> {
        let fits = move |term: &&Term| {
            term.tracks.is_empty() || track.is_some_and(|track| term.tracks.iter().any(|code| code == track))
        };
        self.terms.iter().filter(fits).filter_map(|term| Some((term, term.length?)))
    }

    /// The name that this programme gives to a phase, where it differs from the usual one.
    pub fn phase_name(&self, phase: Phase) -> Option<&Texts> {
        let own = self.phases.iter().find(|(named, _)| *named == phase).map(|(_, name)| &name.name);
        own.filter(|name| **name != Texts::default())
    }

    /// Whether the roadmap can still change during the selection, until something is decided.
    pub fn plan_open_in_selection(&self) -> bool {
        self.phases.iter().any(|(phase, name)| *phase == Phase::Selection && name.plan_open)
    }

    /// The last day to hand in for a track, the latest where there are several; `None` when the desk is open
    /// all year.
    pub fn last_deadline(&self, track: Option<&str>) -> Option<NaiveDate> {
        let counts = |deadline: &&Deadline| {
            deadline.tracks.is_empty()
                || track.is_some_and(|track| deadline.tracks.iter().any(|code| code == track))
        };
        self.deadlines.iter().filter(counts).map(|deadline| deadline.on).max()
    }

    /// The first last day that a day still meets, for a track; the latest of all where it meets none.
    pub fn deadline_for(&self, track: Option<&str>, day: NaiveDate) -> Option<NaiveDate> {
        let counts = |deadline: &&Deadline| {
            deadline.tracks.is_empty()
                || track.is_some_and(|track| deadline.tracks.iter().any(|code| code == track))
        };
        let met = self.deadlines.iter().filter(counts).map(|deadline| deadline.on).filter(|on| *on >= day);
        met.min().or_else(|| self.last_deadline(track))
    }

    /// The latest day to hand in that lies after a day on which is to be decided, when there is one: what comes in after
    /// that day is decided on before it is there.
    pub fn deadline_after(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.deadlines.iter().map(|deadline| deadline.on).filter(|on| *on > day).max()
    }

    /// A municipality by code, name in any language, or postcode.
    pub fn find_municipality(&self, text: &str) -> Option<&Municipality> {
        let key = fold(text);
        self.municipalities.iter().find(|municipality| {
            municipality.nis == key
                || municipality.postcodes.contains(&key)
                || municipality.name.all().iter().any(|name| fold(name) == key)
                || municipality.synonyms.iter().any(|synonym| fold(synonym) == key)
        })
    }

    /// The name of a municipality by its code; the code itself when it is not of the territory.
    pub fn municipality_name(&self, nis: &str) -> Texts {
        let found = self.municipalities.iter().find(|municipality| municipality.nis == nis);
        found.map_or_else(|| same(nis), |municipality| municipality.name.clone())
    }
}

/// A word of a vocabulary by code, name in any language, or synonym.
pub fn find_named<'a>(vocabulary: &'a [Named], text: &str) -> Option<&'a Named> {
    let key = fold(text);
    vocabulary.iter().find(|word| {
        fold(&word.code) == key
            || word.name.all().iter().any(|name| fold(name) == key)
            || word.synonyms.iter().any(|synonym| fold(synonym) == key)
    })
}

/// The name of a word of a vocabulary by its code; the code itself when it is not known.
pub fn name_of(vocabulary: &[Named], code: &str) -> Texts {
    vocabulary.iter().find(|word| word.code == code).map_or_else(|| same(code), |word| word.name.clone())
}

fn same(code: &str) -> Texts {
    Texts { nl: code.to_owned(), fr: code.to_owned(), en: code.to_owned() }
}

/// The code of a word of a vocabulary; where the programme has no such vocabulary, the word itself.
pub fn look_up(vocabulary: &[Named], text: &str) -> Option<String> {
    if vocabulary.is_empty() {
        return Some(crate::domain::text::tidy(text)).filter(|text| !text.is_empty());
    }
    find_named(vocabulary, text).map(|word| word.code.clone())
}

/// The words of a vocabulary that may have been meant, the nearest first; all of them when none is near.
pub fn near_words<'a>(vocabulary: &'a [Named], text: &str) -> Vec<&'a Named> {
    let key = fold(text);
    let score = |word: &Named| {
        let spellings = word
            .name
            .all()
            .into_iter()
            .chain(word.synonyms.iter().map(String::as_str))
            .chain([word.code.as_str()]);
        spellings
            .map(|spelling| {
                let spelling = fold(spelling);
                let within = key.chars().count() >= 3 && spelling.contains(&key);
                if within { 1.0 } else { strsim::normalized_damerau_levenshtein(&spelling, &key) }
            })
            .fold(0.0, f64::max)
    };
    let mut scored: Vec<(f64, &Named)> = vocabulary.iter().map(|word| (score(word), word)).collect();
    scored.sort_by(|one, other| other.0.total_cmp(&one.0));
    let near: Vec<&Named> =
        scored.iter().filter(|(score, _)| *score >= 0.5).take(3).map(|(_, word)| *word).collect();
    if near.is_empty() { vocabulary.iter().collect() } else { near }
}
