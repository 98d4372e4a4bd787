//! What `organisation add`, `organisation edit` and `partner add` say of an organisation.

use strum::VariantArray;

use crate::cli::asking::{ask_all, review, typed, words};
use crate::cli::error::CommandError;
use crate::cli::form::Question;
use crate::cli::parse;
use crate::cli::prompt::{Answer, Prompter};
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::organisation::{Organisation, OrganisationKind};
use crate::i18n::Tr;
use crate::ops::organisation::OrganisationInput;
use crate::storage::organisation::OrganisationRow;

/// An organisation on the command line, without the name.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
pub struct OrganisationFlags {
    /// What it is: municipality, ocmw, association, school, shop or other
    #[arg(long = "kind", value_name = "KIND")]
    organisation_kind: Option<String>,
    /// Number in the Crossroads Bank for Enterprises; empty for none
    #[arg(long, value_name = "NUMBER")]
    enterprise_number: Option<String>,
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
}

/// What a word for a kind of organisation means.
///
/// # Errors
/// The fault, with the words that there are.
pub fn kind(tr: &Tr, text: &str) -> Result<OrganisationKind, CommandError> {
    let words = ("--kind", "organisation", "partner-kind-unknown");
    parse::one_of(tr, words, OrganisationKind::VARIANTS, text)
}

impl OrganisationFlags {
    /// What the use case takes.
    ///
    /// # Errors
    /// There is no such kind.
    pub fn read(self, name: Option<String>, tr: &Tr) -> Result<OrganisationInput, CommandError> {
        Ok(OrganisationInput {
            name,
            kind: self.organisation_kind.as_deref().map(|text| kind(tr, text)).transpose()?,
            enterprise_number: self.enterprise_number,
            email: self.own_email,
            phone: self.own_phone,
            address: self.own_address,
            iban: self.iban,
        })
    }
}

/// What is known of an organisation, as the form takes it.
pub fn form_of(organisation: &Organisation) -> OrganisationInput {
    OrganisationInput {
        name: Some(organisation.name.clone()),
        kind: Some(organisation.kind),
        enterprise_number: organisation.enterprise_number.clone(),
        email: organisation.email.clone(),
        phone: organisation.phone.clone(),
        address: organisation.address.clone(),
        iban: organisation.iban.clone(),
    }
}

/// Asks for everything, with what is there as the answer, and lets the user read it over.
///
/// # Errors
/// Nobody can be asked, or the user stopped.
pub fn ask(form: &mut OrganisationInput, session: &mut Session) -> Result<(), CommandError> {
    let tr = Tr::new(session.ui.tr.language());
    let questions = questions(&tr);
    ask_all(form, &questions, session.prompter.as_mut())?;
    review(form, &questions, |form| summary(form, &tr), session)?;
    // What was not answered takes away what was there.
    form.enterprise_number.get_or_insert_default();
    form.email.get_or_insert_default();
    form.phone.get_or_insert_default();
    form.address.get_or_insert_default();
    form.iban.get_or_insert_default();
    Ok(())
}

fn summary(form: &OrganisationInput, tr: &Tr) -> Vec<String> {
    let kind = form.kind.map(|kind| tr.term(&format!("organisation-{kind}"))).unwrap_or_default();
    let said = [&form.enterprise_number, &form.email, &form.phone, &form.address, &form.iban];
    let rest: Vec<&str> = said.into_iter().filter_map(|text| text.as_deref()).collect();
    vec![format!("{} ({kind})", form.name.as_deref().unwrap_or_default()), rest.join(" · ")]
}

fn questions(tr: &Tr) -> Vec<(String, Question<'_, OrganisationInput>)> {
    type Form = OrganisationInput;
    type Slot = fn(&mut Form) -> &mut Option<String>;
    let checked = |key, flag, read: fn(&str) -> Result<String, Fact>, slot: Slot| {
        typed(tr, key, flag, false, (read, String::clone), slot)
    };
    let kind: Question<'_, Form> = Box::new(move |form: &mut Form, prompter: &mut dyn Prompter| {
        let names: Vec<String> =
            OrganisationKind::VARIANTS.iter().map(|kind| tr.term(&format!("organisation-{kind}"))).collect();
        let now = OrganisationKind::VARIANTS.iter().position(|kind| Some(*kind) == form.kind);
        let (question, back) = (tr.text("organisation-ask-kind"), tr.text("plan-ask-back"));
        Ok(match prompter.choice(&question, "--kind", &names, now.unwrap_or(0), Some(&back))? {
            Answer::Is(at) => {
                form.kind = OrganisationKind::VARIANTS.get(at).copied();
                Answer::Is(())
            }
            Answer::Back => Answer::Back,
        })
    });
    let all: Vec<(&str, Question<'_, Form>)> = vec![
        ("name", words(tr, "organisation-ask-name", "NAME", true, |form: &mut Form| &mut form.name)),
        ("kind", kind),
        (
            "enterprise-number",
            checked(
                "organisation-ask-enterprise-number",
                "--enterprise-number",
                parse::enterprise_number,
                |form| &mut form.enterprise_number,
            ),
        ),
        ("email", checked("person-ask-email", "--email", parse::email, |form| &mut form.email)),
        ("phone", checked("person-ask-phone", "--phone", parse::phone, |form| &mut form.phone)),
        ("address", words(tr, "person-ask-address", "--address", false, |form: &mut Form| &mut form.address)),
        ("iban", checked("person-ask-iban", "--iban", parse::iban, |form| &mut form.iban)),
    ];
    all.into_iter()
        .map(|(key, question)| (tr.text(&format!("organisation-column-{key}")), question))
        .collect()
}

/// Points out organisations of nearly the same name, with the command that joins them. The record that was there
/// stays.
pub fn near(row: &OrganisationRow, near: &[OrganisationRow], session: &mut Session) {
    for other in near {
        let fact = Fact::new("organisation-near-name")
            .with("number", row.id.0.to_string())
            .with("name", &row.organisation.name)
            .with("other", other.id.0.to_string())
            .with("like", &other.organisation.name);
        session.ui.warn(&fact);
        let (newer, older) = (row.id.0.max(other.id.0), row.id.0.min(other.id.0));
        session.ui.next(&format!("wijk organisation merge {newer} {older}"));
    }
}
