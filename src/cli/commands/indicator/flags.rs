//! What `indicator define` and `indicator edit` say of an indicator, and the questions that ask it.

use strum::VariantArray as _;

use crate::cli::asking::{pick, vocabulary, words};
use crate::cli::commands::plan::YesNo;
use crate::cli::error::CommandError;
use crate::cli::form::Question;
use crate::cli::parse;
use crate::cli::session::Session;
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::programme::template::{Direction, Indicator, Reading};
use crate::i18n::Tr;
use crate::ops::indicator::IndicatorInput;

/// An indicator on the command line.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
pub struct IndicatorFlags {
    /// Its name in Dutch
    #[arg(long, value_name = "TEXT")]
    pub nl: Option<String>,
    /// Its name in French
    #[arg(long, value_name = "TEXT")]
    pub fr: Option<String>,
    /// Its name in English
    #[arg(long, value_name = "TEXT")]
    pub en: Option<String>,
    /// Its unit, such as kg, m2, h or count
    #[arg(long, value_name = "UNIT")]
    pub unit: Option<String>,
    /// up: the more the better; down: the less the better
    #[arg(long, value_name = "DIRECTION")]
    pub direction: Option<String>,
    /// level: the latest measurement counts; flow: they add up [default: level]
    #[arg(long, value_name = "READING")]
    reading: Option<String>,
    /// Whether several are never added up, such as percentages [default: no]
    #[arg(long, value_name = "YES|NO")]
    apart: Option<YesNo>,
    /// Theme of the edition, by code or name; empty for none
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
}

/// An indicator while it is asked: closed words by their codes.
#[derive(Debug, Clone, Default)]
pub struct Form {
    nl: Option<String>,
    fr: Option<String>,
    en: Option<String>,
    unit: Option<String>,
    direction: Option<String>,
    reading: Option<String>,
    apart: Option<String>,
    theme: Option<String>,
}

impl IndicatorFlags {
    /// The flags, read.
    ///
    /// # Errors
    /// A word that there is not.
    pub fn read(self, session: &Session) -> Result<IndicatorInput, CommandError> {
        let tr = &session.ui.tr;
        let direction = |text: &str| {
            parse::one_of(tr, ("--direction", "direction", "indicator-bad-word"), Direction::VARIANTS, text)
        };
        let reading = |text: &str| {
            parse::one_of(tr, ("--reading", "reading", "indicator-bad-word"), Reading::VARIANTS, text)
        };
        Ok(IndicatorInput {
            direction: self.direction.as_deref().map(direction).transpose()?,
            reading: self.reading.as_deref().map(reading).transpose()?,
            nl: self.nl,
            fr: self.fr,
            en: self.en,
            unit: self.unit,
            apart: self.apart.map(|answer| answer == YesNo::Yes),
            theme: self.theme,
        })
    }
}

impl From<&IndicatorInput> for Form {
    fn from(input: &IndicatorInput) -> Self {
        Self {
            nl: input.nl.clone(),
            fr: input.fr.clone(),
            en: input.en.clone(),
            unit: input.unit.clone(),
            direction: input.direction.map(|one| one.to_string()),
            reading: input.reading.map(|one| one.to_string()),
            apart: input.apart.map(|apart| if apart { "apart" } else { "summed" }.to_owned()),
            theme: input.theme.clone(),
        }
    }
}

impl From<&Indicator> for Form {
    fn from(own: &Indicator) -> Self {
        Self::from(&IndicatorInput {
            nl: Some(own.name.nl.clone()),
            fr: Some(own.name.fr.clone()),
            en: Some(own.name.en.clone()),
            unit: Some(own.unit.clone()),
            direction: Some(own.direction),
            reading: Some(own.reading),
            apart: Some(own.apart),
            theme: own.theme.clone(),
        })
    }
}

impl From<Form> for IndicatorInput {
    fn from(form: Form) -> Self {
        Self {
            nl: form.nl,
            fr: form.fr,
            en: form.en,
            unit: form.unit,
            direction: form.direction.and_then(|word| word.parse().ok()),
            reading: form.reading.and_then(|word| word.parse().ok()),
            apart: form.apart.map(|word| word == "apart"),
            theme: Some(form.theme.unwrap_or_default()),
        }
    }
}

/// The questions for an indicator.
pub fn questions<'q>(tr: &'q Tr, rules: &RuleSet) -> Vec<Question<'q, Form>> {
    let directions =
        Direction::VARIANTS.iter().map(|one| (one.to_string(), tr.term(&format!("direction-{one}"))));
    let readings = Reading::VARIANTS.iter().map(|one| (one.to_string(), tr.term(&format!("reading-{one}"))));
    let sums = ["summed", "apart"].map(|word| (word.to_owned(), tr.text(&format!("indicator-{word}"))));
    vec![
        words(tr, "indicator-ask-nl", "--nl", true, |form: &mut Form| &mut form.nl),
        words(tr, "indicator-ask-fr", "--fr", true, |form: &mut Form| &mut form.fr),
        words(tr, "indicator-ask-en", "--en", true, |form: &mut Form| &mut form.en),
        words(tr, "indicator-ask-unit", "--unit", true, |form: &mut Form| &mut form.unit),
        pick(tr, "indicator-ask-direction", "--direction", directions.collect(), None, |form: &mut Form| {
            &mut form.direction
        }),
        pick(tr, "indicator-ask-reading", "--reading", readings.collect(), None, |form: &mut Form| {
            &mut form.reading
        }),
        pick(tr, "indicator-ask-apart", "--apart", sums.into(), None, |form: &mut Form| &mut form.apart),
        pick(
            tr,
            "indicator-ask-theme",
            "--theme",
            vocabulary(tr, &rules.themes),
            Some("plan-ask-none"),
            |form: &mut Form| &mut form.theme,
        ),
    ]
}
