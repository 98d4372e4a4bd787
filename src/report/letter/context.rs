//! A letter as templates see it: names that are not there are an error that names those that are.

use std::fmt;
use std::sync::Arc;

use chrono::NaiveDate;
use minijinja::value::{Enumerator, Object, ObjectRepr};
use minijinja::{Error, ErrorKind, Value};

use super::value::{
    Agreement, Condition, Decision, Instalment, Letter, Project, Recovery, Settlement, Unmet,
};
use super::words::long_date;
use crate::domain::language::Language;
use crate::domain::money::Cents;
use crate::domain::roadmap::Verdict;
use crate::i18n::money;

/// Values under names. A name that is not there is an error, not nothing.
#[derive(Debug)]
pub struct Fields {
    path: &'static str,
    fields: Vec<(&'static str, Value)>,
}

/// Separates what was looked for from what there is in the detail of an error.
pub const BUT: char = '\u{1f}';

impl Fields {
    /// The names that there are.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.fields.iter().map(|(name, _)| *name)
    }

    /// The value under a name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.fields.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

impl Object for Fields {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let name = key.as_str()?;
        Some(self.get(name).cloned().unwrap_or_else(|| {
            let known = self.names().map(|known| format!("{}.{known}", self.path)).collect::<Vec<_>>();
            let detail = format!("{}.{name}{BUT}{}", self.path, known.join(", "));
            Value::from(Error::new(ErrorKind::UndefinedError, detail))
        }))
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Values(self.names().map(Value::from).collect())
    }
}

/// An amount: written as money wherever it stands.
#[derive(Debug)]
pub struct Money(pub Cents, pub Language);

impl Object for Money {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn is_true(self: &Arc<Self>) -> bool {
        self.0 != Cents::ZERO
    }

    fn render(self: &Arc<Self>, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&money(self.1, self.0))
    }
}

/// A day: written in full wherever it stands.
#[derive(Debug)]
pub struct Day(pub NaiveDate, pub Language);

impl Object for Day {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn render(self: &Arc<Self>, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&long_date(self.1, self.0))
    }
}

/// Everything that a template can name, in the language of the letter.
pub fn context(letter: &Letter) -> Vec<(&'static str, Value)> {
    let make = Make(letter.language);
    let contact = letter.contact.clone().unwrap_or_default();
    let known = |text: &str| make.text((!text.is_empty()).then_some(text));
    let last =
        letter.projects.iter().filter_map(|project| project.decision.as_ref()).map(|made| made.on).max();
    vec![
        (
            "letter",
            make.fields(
                "letter",
                vec![
                    ("kind", Value::from(letter.kind.to_string())),
                    ("language", Value::from(letter.language.to_string())),
                    ("date", make.day(Some(letter.on))),
                ],
            ),
        ),
        ("organiser", make.fields("organiser", vec![("name", Value::from(letter.organiser.clone()))])),
        ("programme", make.fields("programme", vec![("name", Value::from(letter.programme.clone()))])),
        (
            "edition",
            make.fields(
                "edition",
                vec![("reference", Value::from(letter.edition.clone())), ("year", Value::from(letter.year))],
            ),
        ),
        (
            "dossier",
            make.fields(
                "dossier",
                vec![
                    ("reference", Value::from(letter.reference.clone())),
                    ("neighbourhood", Value::from(letter.neighbourhood.clone())),
                    ("municipalities", Value::from(letter.municipalities.clone())),
                    ("track", make.text(letter.track.as_deref())),
                    ("tier", make.text(letter.tier.as_deref())),
                    ("submitted_on", make.day(Some(letter.submitted))),
                    ("roadmap_submitted_on", make.day(letter.roadmap_submitted)),
                ],
            ),
        ),
        (
            "contact",
            make.fields(
                "contact",
                vec![
                    ("name", known(&contact.name)),
                    ("address", make.text(contact.address.as_deref())),
                    ("iban", make.text(contact.iban.as_deref())),
                ],
            ),
        ),
        ("projects", letter.projects.iter().map(|project| make.project(project)).collect()),
        ("asked", make.money(Some(letter.asked()))),
        ("awarded", make.money(Some(letter.awarded()))),
        ("decided_on", make.day(last)),
        ("ended", make.ended(letter)),
        ("unmet", letter.unmet.iter().map(|unmet| make.unmet(unmet)).collect()),
        ("open", letter.open.iter().map(|unmet| make.unmet(unmet)).collect()),
        ("answer_by", make.day(letter.answer_by)),
        (
            "costs",
            letter.costs.iter().map(|(category, amount)| make.cost(category.as_deref(), *amount)).collect(),
        ),
        ("agreement", make.agreement(&letter.agreement, letter)),
        ("instalments", letter.instalments.iter().map(|part| make.instalment(part)).collect()),
        (
            "account",
            make.fields(
                "account",
                vec![
                    ("iban", make.text(letter.account.iban.as_deref())),
                    ("holder", make.text(letter.account.holder.as_deref())),
                ],
            ),
        ),
        (
            "claim",
            make.fields(
                "claim",
                vec![
                    ("part", make.text(letter.claim.as_ref().map(|claim| claim.part.as_str()))),
                    ("amount", make.money(letter.claim.as_ref().map(|claim| claim.amount))),
                    (
                        "communication",
                        make.text(letter.claim.as_ref().map(|claim| claim.communication.as_str())),
                    ),
                ],
            ),
        ),
        ("settlement", make.settlement(letter.settlement.as_ref())),
        ("recovery", make.recovery(letter.recovery.as_ref())),
        (
            "appeal",
            make.fields(
                "appeal",
                vec![
                    ("until", make.day(letter.appeal_until)),
                    ("body", make.text(letter.appeal_body.as_deref())),
                ],
            ),
        ),
    ]
}

/// Makes values in a language.
struct Make(Language);

impl Make {
    fn fields(&self, path: &'static str, fields: Vec<(&'static str, Value)>) -> Value {
        Value::from_object(Fields { path, fields })
    }

    fn text(&self, text: Option<&str>) -> Value {
        text.map_or(Value::from(()), Value::from)
    }

    fn money(&self, amount: Option<Cents>) -> Value {
        amount.map_or(Value::from(()), |amount| Value::from_object(Money(amount, self.0)))
    }

    fn day(&self, day: Option<NaiveDate>) -> Value {
        day.map_or(Value::from(()), |day| Value::from_object(Day(day, self.0)))
    }

    /// Every name is there for every project; what was not decided is nothing.
    fn project(&self, project: &Project) -> Value {
        let made = project.decision.as_ref();
        let is = |verdict| Value::from(made.is_some_and(|made| made.verdict == verdict));
        let reduced = made.is_some_and(|made| {
            made.verdict == Verdict::Awarded && made.amount < project.asked && made.amount > Cents::ZERO
        });
        self.fields(
            "project",
            vec![
                ("number", Value::from(project.number)),
                ("title", Value::from(project.title.clone())),
                ("asked", self.money(Some(project.asked))),
                ("is_awarded", is(Verdict::Awarded)),
                ("is_refused", is(Verdict::Refused)),
                ("is_reduced", Value::from(reduced)),
                (
                    "reserve_rank",
                    made.and_then(|made| made.reserve_rank).map_or(Value::from(()), Value::from),
                ),
                ("awarded", self.money(made.map(|made| made.amount))),
                ("decided_on", self.day(made.map(|made| made.on))),
                ("body", self.text(made.map(|made| made.body.as_str()))),
                ("reason", self.text(made.and_then(|made| made.reason.as_deref()))),
                ("conditions", self.conditions(made)),
            ],
        )
    }

    fn conditions(&self, made: Option<&Decision>) -> Value {
        let conditions = made.map(|made| made.conditions.as_slice()).unwrap_or_default();
        let one = |condition: &Condition| {
            self.fields(
                "condition",
                vec![
                    ("text", Value::from(condition.text.clone())),
                    ("before", Value::from(condition.before.to_string())),
                    ("met_on", self.day(condition.met_on)),
                ],
            )
        };
        conditions.iter().map(one).collect()
    }

    fn ended(&self, letter: &Letter) -> Value {
        let ended = letter.ended.as_ref();
        self.fields(
            "ended",
            vec![
                ("on", self.day(ended.map(|ended| ended.on))),
                ("body", self.text(ended.and_then(|ended| ended.body.as_deref()))),
                ("reason", self.text(ended.and_then(|ended| ended.reason.as_deref()))),
                ("at_admission", Value::from(ended.is_some_and(|ended| ended.at_admission))),
            ],
        )
    }

    fn unmet(&self, unmet: &Unmet) -> Value {
        self.fields(
            "point",
            vec![
                ("text", Value::from(unmet.text.clone())),
                ("reason", self.text(unmet.reason.as_deref())),
                ("code", Value::from(unmet.code.clone())),
            ],
        )
    }

    fn cost(&self, category: Option<&str>, amount: Cents) -> Value {
        self.fields("cost", vec![("category", self.text(category)), ("amount", self.money(Some(amount)))])
    }

    fn agreement(&self, agreement: &Agreement, letter: &Letter) -> Value {
        let reference = agreement.reference.as_deref().unwrap_or(&letter.reference);
        self.fields(
            "agreement",
            vec![
                ("reference", Value::from(reference)),
                ("starts_on", self.day(agreement.starts_on)),
                ("ends_on", self.day(agreement.ends_on)),
            ],
        )
    }

    /// What is to be paid, and what has to come back, are nothing when there is none.
    fn settlement(&self, row: Option<&Settlement>) -> Value {
        let amount = |of: fn(&Settlement) -> Cents| self.money(row.map(of));
        let above =
            |more: fn(&Settlement) -> Cents| self.money(row.map(more).filter(|amount| *amount > Cents::ZERO));
        self.fields(
            "settlement",
            vec![
                ("on", self.day(row.map(|row| row.on))),
                ("awarded", amount(|row| row.awarded)),
                ("declared", amount(|row| row.declared)),
                ("refused", amount(|row| row.refused)),
                ("accepted", amount(|row| row.accepted)),
                ("paid", amount(|row| row.paid)),
                ("balance", above(|row| row.accepted.minus(row.paid))),
                ("excess", above(|row| row.paid.minus(row.accepted))),
            ],
        )
    }

    fn recovery(&self, row: Option<&Recovery>) -> Value {
        self.fields(
            "recovery",
            vec![
                ("amount", self.money(row.map(|row| row.amount))),
                ("reason", self.text(row.map(|row| row.reason.as_str()))),
                ("due", self.day(row.and_then(|row| row.due))),
                ("communication", self.text(row.map(|row| row.communication.as_str()))),
            ],
        )
    }

    fn instalment(&self, part: &Instalment) -> Value {
        self.fields(
            "instalment",
            vec![
                ("number", Value::from(part.number)),
                ("amount", self.money(Some(part.amount))),
                ("when", Value::from(part.when.clone())),
            ],
        )
    }
}
