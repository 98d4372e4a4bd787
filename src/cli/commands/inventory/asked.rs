//! The questions that make an inventory and its findings.

use chrono::NaiveDate;
use strum::VariantArray;

use crate::cli::asking::{ask_all, count, pick, review, typed, vocabulary, words};
use crate::cli::error::CommandError;
use crate::cli::form::Question;
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::dates::day_of;
use crate::domain::fact::Fact;
use crate::domain::inventory::{ItemKind, Method, Owner, Participants};
use crate::domain::programme::rule_set::RuleSet;
use crate::i18n::Tr;
use crate::ops::inventory::{HeadInput, ItemInput, Looked};

/// The head of a version on the command line.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct HeadFlags {
    /// The day on which it was made [default: today]
    #[arg(long, value_name = "DATE")]
    held_on: Option<String>,
    /// How: walk, survey, workshop, stand, map or other
    #[arg(long, value_name = "METHOD")]
    method: Option<String>,
    /// How many residents took part
    #[arg(long, value_name = "N")]
    residents: Option<u32>,
    /// How many users of the neighbourhood took part
    #[arg(long, value_name = "N")]
    users: Option<u32>,
    /// How many public and private partners took part
    #[arg(long, value_name = "N")]
    partners: Option<u32>,
}

impl HeadFlags {
    /// Whether nothing is said of the head.
    pub fn is_silent(&self) -> bool {
        let people = [self.residents, self.users, self.partners];
        self.held_on.is_none() && self.method.is_none() && people == [None; 3]
    }

    /// The flags, read.
    ///
    /// # Errors
    /// A day or a method that cannot be read.
    pub fn form(&self) -> Result<HeadForm, CommandError> {
        parse::flag("--method", self.method.as_deref(), |text| {
            text.parse::<Method>().map_err(|_| Fact::new("inventory-wrong-method"))
        })?;
        Ok(HeadForm {
            held_on: input::day("--held-on", self.held_on.as_deref())?,
            method: self.method.clone(),
            residents: self.residents,
            users: self.users,
            partners: self.partners,
        })
    }
}

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
    /// Whether something is left to ask.
    pub fn is_open(&self) -> bool {
        let nobody = self.residents.is_none() && self.users.is_none() && self.partners.is_none();
        self.method.is_none() || nobody
    }

    /// Asks what is left open and reads it back.
    ///
    /// # Errors
    /// Nobody can be asked, with the flag that would answer; the user stopped.
    pub fn ask(&mut self, looked: &Looked, session: &mut Session) -> Result<(), CommandError> {
        if !session.prompter.can_ask() {
            let flag = if self.method.is_none() { "--method" } else { "--residents" };
            return Err(CommandError::AnswerNeeded(flag.to_owned()));
        }
        let tr = Tr::new(session.ui.tr.language());
        let today = day_of(session.now, looked.rules.timezone);
        self.held_on.get_or_insert(today);
        let questions = head(&tr, today);
        ask_all(self, &questions, session.prompter.as_mut())?;
        review(self, &questions, |form: &Self| summary(form, &tr), session)
    }

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
fn head(tr: &Tr, today: NaiveDate) -> Vec<(String, Question<'_, HeadForm>)> {
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
fn summary(form: &HeadForm, tr: &Tr) -> Vec<String> {
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
            ..Self::default()
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
