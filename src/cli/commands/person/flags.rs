//! What `person add` and `person edit` say of a person: as flags, and as a form for what they left open.

use crate::cli::asking::{ask_all, pick, review, typed, words};
use crate::cli::error::CommandError;
use crate::cli::form::Question;
use crate::cli::parse;
use crate::cli::session::Session;
use crate::domain::person::Person;
use crate::i18n::Tr;
use crate::ops::person::PersonInput;

/// A person on the command line, without the name.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
pub struct PersonFlags {
    /// E-mail address; empty for none
    #[arg(long = "email", value_name = "ADDRESS")]
    own_email: Option<String>,
    /// Telephone number; empty for none
    #[arg(long = "phone", value_name = "NUMBER", allow_hyphen_values = true)]
    own_phone: Option<String>,
    /// Postal address; empty for none
    #[arg(long = "address", value_name = "ADDRESS")]
    own_address: Option<String>,
    /// Account number; empty for none
    #[arg(long, value_name = "IBAN")]
    iban: Option<String>,
    /// Language in which to write to this person: nl, fr or en; empty for none
    #[arg(long = "language", value_name = "LANGUAGE")]
    own_language: Option<String>,
}

impl PersonFlags {
    /// What the use case takes.
    pub fn read(self, name: Option<String>) -> PersonInput {
        PersonInput {
            name,
            email: self.own_email,
            phone: self.own_phone,
            address: self.own_address,
            iban: self.iban,
            language: self.own_language,
        }
    }
}

/// What is known of a person, as the form takes it.
pub fn form_of(person: &Person) -> PersonInput {
    PersonInput {
        name: Some(person.name.clone()),
        email: person.email.clone(),
        phone: person.phone.clone(),
        address: person.address.clone(),
        iban: person.iban.clone(),
        language: person.language.map(|language| language.to_string()),
    }
}

/// Asks for everything, with what is there as the answer, and lets the user read it over.
///
/// # Errors
/// Nobody can be asked, or the user stopped.
pub fn ask(form: &mut PersonInput, session: &mut Session) -> Result<(), CommandError> {
    let tr = Tr::new(session.ui.tr.language());
    let questions = questions(&tr);
    ask_all(form, &questions, session.prompter.as_mut())?;
    review(form, &questions, summary, session)?;
    // What was not answered takes away what was there.
    form.email.get_or_insert_default();
    form.phone.get_or_insert_default();
    form.address.get_or_insert_default();
    form.iban.get_or_insert_default();
    form.language.get_or_insert_default();
    Ok(())
}

fn summary(form: &PersonInput) -> Vec<String> {
    let said = [&form.email, &form.phone, &form.address, &form.iban, &form.language];
    let rest: Vec<&str> = said.into_iter().filter_map(|text| text.as_deref()).collect();
    vec![form.name.clone().unwrap_or_default(), rest.join(" · ")]
}

fn questions(tr: &Tr) -> Vec<(String, Question<'_, PersonInput>)> {
    type Slot = fn(&mut PersonInput) -> &mut Option<String>;
    let checked = |key, flag, read: fn(&str) -> Result<String, crate::domain::fact::Fact>, slot: Slot| {
        typed(tr, key, flag, false, (read, String::clone), slot)
    };
    let languages = ["nl", "fr", "en"].map(|code| (code.to_owned(), tr.term(&format!("language-{code}"))));
    let none = Some("person-ask-no-language");
    let all: Vec<(&str, Question<'_, PersonInput>)> = vec![
        ("name", words(tr, "person-ask-name", "NAME", true, |form: &mut PersonInput| &mut form.name)),
        ("email", checked("person-ask-email", "--email", parse::email, |form| &mut form.email)),
        ("phone", checked("person-ask-phone", "--phone", parse::phone, |form| &mut form.phone)),
        (
            "address",
            words(tr, "person-ask-address", "--address", false, |form: &mut PersonInput| &mut form.address),
        ),
        ("iban", checked("person-ask-iban", "--iban", parse::iban, |form| &mut form.iban)),
        (
            "language",
            pick(
                tr,
                "person-ask-language",
                "--language",
                languages.into(),
                none,
                |form: &mut PersonInput| &mut form.language,
            ),
        ),
    ];
    all.into_iter().map(|(key, question)| (tr.text(&format!("person-column-{key}")), question)).collect()
}
