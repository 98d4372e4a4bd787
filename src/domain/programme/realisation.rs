//! What a programme asks during and after the realisation. Where no text states a figure there is none, and nothing of
//! the kind is asked: the office gives it when it opens the edition.

use serde::{Deserialize, Serialize};

use super::definition::Source;
use super::period::Length;
use crate::domain::amendment::AmendmentKind;
use crate::domain::language::Texts;

/// What a question of the evaluation is about.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum About {
    /// Asked of each awarded project.
    Project,
    /// Asked once, of the whole.
    Whole,
}

/// How a question of the evaluation is answered.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum AnswerKind {
    /// With points, from 1 to the scale.
    Score,
    /// In words.
    Open,
}

/// A question that members of the steering group answer at the evaluation (B-FR-1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvaluationQuestion {
    /// Stable code, in small letters.
    pub code: String,
    /// The question itself.
    pub text: Texts,
    /// What to think of, or what the points mean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Texts>,
    /// What it is about.
    pub about: About,
    /// How it is answered.
    pub answer: AnswerKind,
    /// Only for these tracks; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<String>,
}

/// A check after the end, such as that the result is still there after two years (L-6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AftercareCheck {
    /// Stable code, such as `L-6`.
    pub code: String,
    /// What is looked at.
    pub name: Texts,
    /// How long after the completion.
    pub after: Length,
    /// Only for these tracks; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<String>,
    /// What it rests on; `None` for a check of the house.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// All of it, resolved for an edition.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RealisationTerms {
    /// After how many days in which nothing was recorded a dossier counts as silent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub silent_days: Option<u32>,
    /// How long after the beginning of the realisation, and after each interim report, the next one is due; `None`: none
    /// is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interim: Option<Length>,
    /// The changes that need an approval; the others hold as soon as they are recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approve: Option<Vec<AmendmentKind>>,
    /// The highest points of a scored question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<u32>,
    /// The questions of the evaluation, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<EvaluationQuestion>,
    /// The checks after the end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aftercare: Vec<AftercareCheck>,
}

impl RealisationTerms {
    /// The highest points when a programme with scored questions states none.
    pub const USUAL_SCALE: u32 = 5;

    /// Whether the programme says nothing of it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Takes over what an edition, or the office that opens it, says instead; questions and checks are the programme's.
    pub fn take_over(&mut self, later: &Self) {
        self.silent_days = later.silent_days.or(self.silent_days);
        self.interim = later.interim.or(self.interim);
        self.scale = later.scale.or(self.scale);
        if later.approve.is_some() {
            self.approve.clone_from(&later.approve);
        }
    }

    /// Whether a change of this kind needs an approval.
    pub fn asks_approval(&self, kind: AmendmentKind) -> bool {
        self.approve.iter().flatten().any(|asked| *asked == kind)
    }

    /// The highest points of a scored question.
    pub fn scale(&self) -> u32 {
        self.scale.unwrap_or(Self::USUAL_SCALE)
    }

    /// The questions for a dossier of this track.
    pub fn questions_for<'a>(
        &'a self,
        track: Option<&'a str>,
    ) -> impl Iterator<Item = &'a EvaluationQuestion> {
        self.questions.iter().filter(move |question| fits(&question.tracks, track))
    }

    /// The checks after the end for a dossier of this track.
    pub fn aftercare_for<'a>(&'a self, track: Option<&'a str>) -> impl Iterator<Item = &'a AftercareCheck> {
        self.aftercare.iter().filter(move |check| fits(&check.tracks, track))
    }
}

fn fits(tracks: &[String], track: Option<&str>) -> bool {
    tracks.is_empty() || track.is_some_and(|track| tracks.iter().any(|code| code == track))
}
