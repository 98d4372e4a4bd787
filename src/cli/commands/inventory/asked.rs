//! The questions that make an inventory and its findings.

use chrono::NaiveDate;
use strum::VariantArray;

use crate::cli::asking::{count, pick, typed, vocabulary, words};
use crate::cli::form::Question;
use crate::cli::parse;
use crate::domain::fact::Fact;
use crate::domain::inventory::{ItemKind, Method, Owner, Participants};
use crate::domain::programme::rule_set::RuleSet;
use crate::i18n::Tr;
use crate::ops::inventory::{HeadInput, ItemInput};

/// The head of a version while it is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HeadForm {
    pub held_on: Option<NaiveDate>,
    pub method: Option<String>,
    pub residents: Option<u32>,
    pub users: Option<u32>,
    pub partners: Option<u32>,
}

impl HeadForm {
    /// The head as the use case takes it; a method that is not known is another one.
    pub fn input(&self) -> HeadInput {
        HeadInput {
            held_on: self.held_on,
            method: self.method.as_ref().and_then(|word| word.parse().ok()).unwrap_or(Method::Other),
            participants: Participants {
                residents: self.residents.unwrap_or_default(),
                users: self.users.unwrap_or_default(),
                partners: self.partners.unwrap_or_default(),
            },
        }
    }
}

fn choices<T: VariantArray + std::fmt::Display>(tr: &Tr, prefix: &str) -> Vec<(String, String)> {
    T::VARIANTS.iter().map(|word| (word.to_string(), tr.term(&format!("{prefix}-{word}")))).collect()
}

/// The questions of the head of a version.
pub fn head(tr: &Tr, today: NaiveDate) -> Vec<(String, Question<'_, HeadForm>)> {
    let past = move |text: &str| match parse::day(text)? {
        day if day > today => Err(Fact::new("plan-day-future").with("on", day).with("today", today)),
        day => Ok(day),
    };
    let methods = choices::<Method>(tr, "method");
    let questions: Vec<(&str, Question<'_, HeadForm>)> = vec![
        (
            "held_on",
            typed(
                tr,
                "inventory-ask-held-on",
                "--held-on",
                true,
                (past, ToString::to_string),
                |form: &mut HeadForm| &mut form.held_on,
            ),
        ),
        (
            "method",
            pick(tr, "inventory-ask-method", "--method", methods, None, |form: &mut HeadForm| {
                &mut form.method
            }),
        ),
        (
            "residents",
            count(tr, "inventory-ask-residents", "--residents", |form: &mut HeadForm| &mut form.residents),
        ),
        ("users", count(tr, "inventory-ask-users", "--users", |form: &mut HeadForm| &mut form.users)),
        (
            "partners",
            count(tr, "inventory-ask-partners", "--partners", |form: &mut HeadForm| &mut form.partners),
        ),
    ];
    questions
        .into_iter()
        .map(|(key, question)| (tr.text(&format!("inventory-column-{key}")), question))
        .collect()
}

/// The head, read back before it is saved.
pub fn summary(form: &HeadForm, tr: &Tr) -> Vec<String> {
    let input = form.input();
    let method = tr.term(&format!("method-{}", input.method));
    let day = input.held_on.map(|day| crate::i18n::date(tr.language(), day)).unwrap_or_default();
    let people = Fact::new("inventory-participants")
        .with("residents", input.participants.residents)
        .with("users", input.participants.users)
        .with("partners", input.participants.partners);
    vec![format!("{day} · {method} · {}", tr.fact(&people))]
}

/// A finding while it is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemForm {
    pub kind: Option<String>,
    pub theme: Option<String>,
    pub text: Option<String>,
    pub place: Option<String>,
    pub owner: Option<String>,
}

impl From<ItemForm> for ItemInput {
    fn from(form: ItemForm) -> Self {
        Self {
            kind: form.kind.and_then(|word| word.parse().ok()),
            theme: Some(form.theme.unwrap_or_default()),
            text: Some(form.text.unwrap_or_default()),
            place: Some(form.place.unwrap_or_default()),
            owner: Some(form.owner.and_then(|word| word.parse().ok())),
        }
    }
}

/// The questions of a finding.
pub fn item<'q>(tr: &'q Tr, rules: &RuleSet) -> Vec<Question<'q, ItemForm>> {
    let themes = vocabulary(tr, &rules.themes);
    let none = Some("plan-ask-none");
    vec![
        pick(
            tr,
            "inventory-ask-kind",
            "--kind",
            choices::<ItemKind>(tr, "item"),
            None,
            |form: &mut ItemForm| &mut form.kind,
        ),
        words(tr, "inventory-ask-text", "--text", true, |form: &mut ItemForm| &mut form.text),
        pick(tr, "inventory-ask-theme", "--theme", themes, none, |form: &mut ItemForm| &mut form.theme),
        words(tr, "inventory-ask-place", "--place", false, |form: &mut ItemForm| &mut form.place),
        owner(tr),
    ]
}

/// Whose place it is; only asked when there is a place.
fn owner(tr: &Tr) -> Question<'_, ItemForm> {
    let owners = choices::<Owner>(tr, "owner");
    let none = Some("plan-ask-none");
    let ask = pick(tr, "inventory-ask-owner", "--owner", owners, none, |form: &mut ItemForm| &mut form.owner);
    Box::new(move |form, prompter| {
        if form.place.is_none() {
            return Ok(crate::cli::prompt::Answer::Is(()));
        }
        ask(form, prompter)
    })
}
