//! The message files, by the first words of the keys in them.

use crate::domain::language::Language;

/// One message file in the three languages.
#[derive(Debug, Clone, Copy)]
pub struct Texts {
    nl: &'static str,
    fr: &'static str,
    en: &'static str,
}

impl Texts {
    /// The file in one language.
    pub fn of(&self, language: Language) -> &'static str {
        match language {
            Language::Nl => self.nl,
            Language::Fr => self.fr,
            Language::En => self.en,
        }
    }
}

/// A message file: the first words of the keys in it, and its texts.
pub type File = (&'static [&'static str], Texts);

macro_rules! files {
    ($($name:literal: $words:expr),+ $(,)?) => {
        &[$((
            $words,
            Texts {
                nl: include_str!(concat!("messages/nl/", $name, ".ftl")),
                fr: include_str!(concat!("messages/fr/", $name, ".ftl")),
                en: include_str!(concat!("messages/en/", $name, ".ftl")),
            },
        )),+]
    };
}

/// Every message file. Most have keys of one first word, their own name; `intake.ftl` tells of everything
/// that an application or a file of them can have wrong.
pub const FILES: &[File] = files![
    "action": &["action"],
    "admissibility": &["admissibility"],
    "agenda": &["agenda"],
    "appeal": &["appeal", "reapply"],
    "apply": &["apply"],
    "ballot": &["ballot"],
    "bank": &["bank", "ledger"],
    "approve": &["agreement", "approve"],
    "budget": &["budget"],
    "coach": &["coach"],
    "decide": &["condition", "decide", "reserve"],
    "doctor": &["doctor"],
    "document": &["document"],
    "dossier": &["admit", "dossier"],
    "draft": &["draft"],
    "edition": &["edition"],
    "error": &["error"],
    "evaluate": &["evaluate", "evaluation", "experiment"],
    "expense": &["expense", "fund", "income"],
    "form": &["form"],
    "expert": &["expert"],
    "export": &["export"],
    "explain": &["explain"],
    "group": &["group"],
    "help": &["help"],
    "intake": &[
        "amount", "contact", "date", "email", "field", "file", "head", "key", "language", "map",
        "member", "municipality", "neighbourhood", "point", "quote", "row", "separator", "text", "theme", "themes",
        "tier", "tiers", "track", "tracks", "value",
    ],
    "inventory": &["inventory"],
    "letter": &["letter"],
    "number": &["communication", "enterprise", "iban", "phone", "vat"],
    "measurement": &["impact", "indicator", "measurement", "target"],
    "meeting": &["meeting"],
    "network": &["library", "menu", "network"],
    "operation": &["operation"],
    "opinion": &["opinion"],
    "organisation": &["organisation"],
    "pabulib": &["pabulib"],
    "partner": &["partner"],
    "payment": &["account", "payment"],
    "person": &["person"],
    "plan": &["plan"],
    "programme": &["programme"],
    "progress": &["aftercare", "amendment", "obstacle", "progress"],
    "receipt": &["receipt"],
    "report": &["report"],
    "recovery": &["recovery", "settle"],
    "reporting": &["reporting"],
    "rule": &["rule"],
    "session": &["session"],
    "score": &["score"],
    "setting": &["setting"],
    "step": &["step"],
    "filling": &["filling"],
    "task": &["task"],
    "term": &["term"],
    "toml": &["toml"],
    "toolbox": &["toolbox"],
    "ui": &["ui"],
    "upgrade": &["upgrade"],
    "usage": &["usage"],
    "vote": &["vote"],
    "voting": &["voting"],
];
