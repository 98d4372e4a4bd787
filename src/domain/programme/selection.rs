//! What a programme says of submission and selection: who sits, what is admissible, how marks are given, who approves,
//! how to appeal, how residents vote. Where no text states a figure there is none: the office gives it when it opens the
//! edition.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::definition::Source;
use super::period::Length;
use crate::domain::language::Texts;
use crate::domain::money::Cents;

/// What kind of body it is.
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
pub enum BodyKind {
    /// A council of neighbourhoods and others, which discusses the projects (B-PB-2).
    Council,
    /// A jury.
    Jury,
    /// Everybody who wants to come, once a year (B-PB-1).
    Assembly,
    /// Experts.
    ExpertPanel,
    /// Civil servants who look at feasibility (L-9).
    WorkingGroup,
    /// The municipal executive.
    College,
    /// An office or a minister: decides on paper, does not sit.
    Authority,
}

impl BodyKind {
    /// Whether it comes together, so that it can have a session.
    pub fn sits(self) -> bool {
        self != Self::Authority
    }
}

/// How a body of the programme works; its name stands in the vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sitting {
    /// Code of the body.
    pub body: String,
    /// What it is.
    pub kind: BodyKind,
    /// How many with a say have to be there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quorum: Option<u32>,
    /// Only neighbourhoods without a dossier in the edition sit in it (B-PB-14).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outsiders: bool,
    /// What that rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// A criterion that a roadmap has to meet before its projects are judged (B-RM-3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdmissibilityCriterion {
    /// Stable code.
    pub code: String,
    /// What it asks.
    pub name: Texts,
    /// Only for these tracks; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<String>,
    /// Only for dossiers with one of these themes; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
    /// Only where a project takes one of these items of the menu; empty for all (L-13).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// A criterion that members give marks on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreCriterion {
    /// Stable code.
    pub code: String,
    /// What is judged.
    pub name: Texts,
    /// How much it weighs beside the others; 1 where nothing is stated, so that all weigh the same.
    pub weight: u32,
    /// Only for these tracks; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<String>,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// How marks are given. Without a scale there are none.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Scoring {
    /// The most points for a criterion; the least is 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<u32>,
    /// What a project has to reach, in percent of the most it can get.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<u32>,
    /// Members that lie further apart than this are pointed out, in percent of the scale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spread: Option<u32>,
    /// The criteria, in the order of the file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<ScoreCriterion>,
}

/// A step of the approval chain (B-MO-3). The steps are taken in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApprovalStep {
    /// Stable code.
    pub code: String,
    /// What is done.
    pub name: Texts,
    /// Code of the body that does it.
    pub body: String,
    /// Only for awards above this amount: exactly this much does not need it (B-MO-13). `None`: always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<Cents>,
    /// Only for these tracks; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<String>,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// How a neighbourhood can appeal.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct AppealTerms {
    /// Within how long after the decision was made known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lodge: Option<Length>,
    /// Within how long an answer comes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Length>,
    /// Code of the body that answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// What that rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// How residents vote. What is not said is asked when a vote is opened.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct VoteSettings {
    /// The kind of ballot; one of [`BALLOTS`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ballot: Option<String>,
    /// The rule that decides; one of [`RULES`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// What goes first among equals; one of [`TIES`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ties: Option<String>,
    /// The least projects on a ballot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_projects: Option<u32>,
    /// The most projects on a ballot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_projects: Option<u32>,
    /// The most points on a ballot, or for a project of it when projects are marked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<u32>,
    /// The least votes that a project needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<u32>,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

impl VoteSettings {
    /// Takes over what later settings say.
    fn take_over(&mut self, later: Self) {
        self.ballot = later.ballot.or(self.ballot.take());
        self.rule = later.rule.or(self.rule.take());
        self.ties = later.ties.or(self.ties.take());
        self.min_projects = later.min_projects.or(self.min_projects);
        self.max_projects = later.max_projects.or(self.max_projects);
        self.points = later.points.or(self.points);
        self.threshold = later.threshold.or(self.threshold);
        self.source = later.source.or(self.source.take());
    }
}

/// The kinds of ballots in a programme file.
pub const BALLOTS: &[&str] = &["approval", "choose-one", "cumulative", "scoring", "ordinal"];

/// The voting rules in a programme file.
pub const RULES: &[&str] = &[
    "greedy",
    "greedy-no-skip",
    "greedy-threshold",
    "equal-shares",
    "equal-shares-add1",
    "equal-shares-add1-exhaustive",
    "equal-shares-add1-votes",
    "equal-shares-greedy",
    "equal-shares-comparison",
    "phragmen",
];

/// What goes first among equals in a programme file.
pub const TIES: &[&str] = &["cost-votes", "file", "text", "lot"];

/// All of it, resolved for an edition.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Selection {
    /// How its bodies work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sittings: Vec<Sitting>,
    /// What makes a roadmap admissible.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub admissibility: Vec<AdmissibilityCriterion>,
    /// Marks.
    #[serde(default, skip_serializing_if = "is_default")]
    pub scoring: Scoring,
    /// Who approves, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub approvals: Vec<ApprovalStep>,
    /// Appeals.
    #[serde(default, skip_serializing_if = "is_default")]
    pub appeals: AppealTerms,
    /// The vote of residents, where the programme has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote: Option<VoteSettings>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

fn fits(wanted: &[String], have: Option<&str>) -> bool {
    wanted.is_empty() || have.is_some_and(|have| wanted.iter().any(|code| code == have))
}

impl Selection {
    /// Whether the programme says nothing of it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Everything that it cites.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        let sittings = self.sittings.iter().map(|sitting| &sitting.source);
        let admissibility = self.admissibility.iter().map(|criterion| &criterion.source);
        let criteria = self.scoring.criteria.iter().map(|criterion| &criterion.source);
        let approvals = self.approvals.iter().map(|step| &step.source);
        let vote = self.vote.iter().map(|vote| &vote.source);
        sittings
            .chain(admissibility)
            .chain(criteria)
            .chain(approvals)
            .chain([&self.appeals.source])
            .chain(vote)
            .flatten()
    }

    /// How a body works; `None` when the programme does not say.
    pub fn sitting(&self, body: &str) -> Option<&Sitting> {
        self.sittings.iter().find(|sitting| sitting.body == body)
    }

    /// What makes a roadmap of this track admissible, for a dossier with these themes whose projects take these items of
    /// the menu.
    pub fn admissibility_for<'a>(
        &'a self,
        track: Option<&'a str>,
        themes: &'a [String],
        items: &'a [String],
    ) -> impl Iterator<Item = &'a AdmissibilityCriterion> {
        let one_of = |wanted: &[String], there: &[String]| {
            wanted.is_empty() || wanted.iter().any(|code| there.contains(code))
        };
        self.admissibility.iter().filter(move |criterion| {
            fits(&criterion.tracks, track)
                && one_of(&criterion.themes, themes)
                && one_of(&criterion.items, items)
        })
    }

    /// Whether anything is asked of roadmaps of this track, whatever their themes.
    pub fn criteria_of_track(&self, track: Option<&str>) -> bool {
        self.admissibility.iter().any(|criterion| fits(&criterion.tracks, track))
    }

    /// What members give marks on for this track.
    pub fn criteria_for<'a>(&'a self, track: Option<&'a str>) -> impl Iterator<Item = &'a ScoreCriterion> {
        self.scoring.criteria.iter().filter(move |criterion| fits(&criterion.tracks, track))
    }

    /// The approval chain for a dossier of this track that is awarded this much (B-MO-3).
    pub fn approvals_for<'a>(
        &'a self,
        track: Option<&'a str>,
        awarded: Cents,
    ) -> impl Iterator<Item = &'a ApprovalStep> {
        self.approvals
            .iter()
            .filter(move |step| fits(&step.tracks, track) && step.above.is_none_or(|above| awarded > above))
    }
}

/// What an edition, or the office that opens it, changes of the selection.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SelectionChange {
    /// Quorums, by body.
    pub quorums: BTreeMap<String, u32>,
    /// Points for a criterion.
    pub scale: Option<u32>,
    /// Percent to reach.
    pub threshold: Option<u32>,
    /// Percent of difference that is pointed out.
    pub spread: Option<u32>,
    /// Weights, by criterion.
    pub weights: BTreeMap<String, u32>,
    /// Amounts above which a step of the approval chain is taken, by step.
    pub above: BTreeMap<String, Cents>,
    /// Within how long an appeal is lodged.
    pub lodge: Option<Length>,
    /// Within how long an appeal is answered.
    pub answer: Option<Length>,
    /// Of the vote: what it says takes the place of what the programme says.
    pub vote: VoteSettings,
}

impl SelectionChange {
    /// Takes over what a later change says.
    pub fn take_over(&mut self, later: Self) {
        self.quorums.extend(later.quorums);
        self.scale = later.scale.or(self.scale);
        self.threshold = later.threshold.or(self.threshold);
        self.spread = later.spread.or(self.spread);
        self.weights.extend(later.weights);
        self.above.extend(later.above);
        self.lodge = later.lodge.or(self.lodge);
        self.answer = later.answer.or(self.answer);
        self.vote.take_over(later.vote);
    }

    /// What becomes of the programme's selection.
    pub fn apply(&self, selection: &mut Selection) {
        for sitting in &mut selection.sittings {
            sitting.quorum = self.quorums.get(&sitting.body).copied().or(sitting.quorum);
        }
        let scoring = &mut selection.scoring;
        scoring.scale = self.scale.or(scoring.scale);
        scoring.threshold = self.threshold.or(scoring.threshold);
        scoring.spread = self.spread.or(scoring.spread);
        for criterion in &mut scoring.criteria {
            criterion.weight = self.weights.get(&criterion.code).copied().unwrap_or(criterion.weight);
        }
        for step in &mut selection.approvals {
            step.above = self.above.get(&step.code).copied().or(step.above);
        }
        selection.appeals.lodge = self.lodge.or(selection.appeals.lodge);
        selection.appeals.answer = self.answer.or(selection.appeals.answer);
        if self.vote != VoteSettings::default() {
            let vote = selection.vote.get_or_insert_default();
            vote.take_over(self.vote.clone());
        }
    }
}
