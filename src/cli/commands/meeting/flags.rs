//! What `meeting add` and `meeting edit` say of a meeting.

use strum::VariantArray as _;

use crate::cli::error::CommandError;
use crate::cli::parse;
use crate::domain::fact::{Fact, Value};
use crate::domain::meeting::MeetingKind;
use crate::domain::text::fold;
use crate::i18n::Tr;
use crate::ops::meeting::MeetingInput;

/// A meeting on the command line.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
pub struct MeetingFlags {
    /// Which kind: work-session, kickoff, walk, exchange, training, site-visit, assembly or other
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// Which named session of the edition, by code or name
    #[arg(long, value_name = "SESSION")]
    session: Option<String>,
    /// The day of the meeting [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// When it begins, such as 19:30
    #[arg(long, value_name = "HH:MM")]
    at: Option<String>,
    /// Where, in words
    #[arg(long, value_name = "TEXT")]
    place: Option<String>,
    /// What is to be spoken of
    #[arg(long, value_name = "TEXT")]
    agenda: Option<String>,
    /// The edition that a meeting of the network belongs to
    #[arg(long, value_name = "EDITION")]
    pub edition: Option<String>,
}

impl MeetingFlags {
    /// The flags as the use case takes them.
    ///
    /// # Errors
    /// A kind or a day that cannot be read.
    pub fn read(self, tr: &Tr) -> Result<MeetingInput, CommandError> {
        Ok(MeetingInput {
            kind: parse::flag("--kind", self.kind.as_deref(), |text| kind(text, tr))?,
            session: self.session,
            on: parse::flag("--on", self.on.as_deref(), parse::day)?,
            at: self.at,
            place: self.place,
            agenda: self.agenda,
            held: None,
            edition: self.edition,
        })
    }
}

/// A kind by its code, or by its name in the language of the reader.
fn kind(text: &str, tr: &Tr) -> Result<MeetingKind, Fact> {
    let named = |kind: &&MeetingKind| fold(&tr.term(&format!("meeting-{kind}"))) == fold(text);
    if let Some(kind) = MeetingKind::VARIANTS.iter().find(named) {
        return Ok(*kind);
    }
    let text = text.trim().replace(' ', "-");
    text.parse().map_err(|_| {
        let near = MeetingKind::VARIANTS.iter().map(<&str>::from).max_by(|one, other| {
            let score = |word: &str| strsim::normalized_damerau_levenshtein(word, &text.to_lowercase());
            score(one).total_cmp(&score(other))
        });
        let all = MeetingKind::VARIANTS.iter().map(|kind| Value::from(kind.to_string()));
        let near =
            near.filter(|word| strsim::normalized_damerau_levenshtein(word, &text.to_lowercase()) >= 0.5);
        Fact::new("meeting-unknown-kind").suggesting(near.unwrap_or_default()).with_list("all", all)
    })
}
