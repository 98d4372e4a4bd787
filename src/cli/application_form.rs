//! The words of an application on the command line: as flags, and as a form in a terminal for what the flags
//! left open. Both end in the one validator.

use crate::cli::CommandError;
use crate::cli::form::{self, Question, Review, ReviewWords};
use crate::cli::prompt::{Answer, Asked, Prompter};
use crate::cli::session::Session;
use crate::domain::application::{Field, RawApplication, Vocabulary, members, validate};
use crate::domain::dates::Moment;
use crate::domain::fact::{Fact, Place};
use crate::domain::programme::definition::Named;
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::i18n::Tr;

/// What an application says, as flags.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct ApplicationFlags {
    /// Name of the neighbourhood
    #[arg(long, value_name = "NAME")]
    pub neighbourhood: Option<String>,
    /// Municipality: name in any language, NIS code or postcode; several with commas or again
    #[arg(long, value_name = "MUNICIPALITY")]
    pub municipality: Vec<String>,
    /// The limits of the neighbourhood, in words
    #[arg(long, value_name = "TEXT")]
    pub perimeter: Option<String>,
    /// A point in it: latitude,longitude
    #[arg(long, value_name = "LAT,LON", allow_hyphen_values = true)]
    pub point: Option<String>,
    /// Track of the edition
    #[arg(long, value_name = "TRACK")]
    pub track: Vec<String>,
    /// Tier of the edition
    #[arg(long, value_name = "TIER")]
    pub tier: Option<String>,
    /// Theme: code or name in any language; several with commas or again
    #[arg(long = "theme", value_name = "THEME")]
    pub themes: Vec<String>,
    /// Name of the person to write to
    #[arg(long, value_name = "NAME")]
    pub contact: Option<String>,
    /// E-mail address of that person
    #[arg(long, value_name = "ADDRESS")]
    pub email: Option<String>,
    /// Telephone number of that person
    #[arg(long, value_name = "NUMBER")]
    pub phone: Option<String>,
    /// Language in which to write to that person: nl, fr or en
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
    /// Why they apply
    #[arg(long, value_name = "TEXT")]
    pub motivation: Option<String>,
    /// The amount first asked, in euros
    #[arg(long, value_name = "EUR", allow_hyphen_values = true)]
    pub asked: Option<String>,
    /// When it was handed in: a date, perhaps with a time [default: today]
    #[arg(long, value_name = "DATE")]
    pub submitted: Option<String>,
}

impl ApplicationFlags {
    /// The words that the flags give, each with its flag as its place.
    pub fn words(&self) -> RawApplication {
        let mut words = RawApplication::default();
        let mut say = |field: Field, flag: &str, text: Option<String>| {
            if let Some(text) = text {
                words.say(field, flag, text);
            }
        };
        let several = |texts: &[String]| (!texts.is_empty()).then(|| texts.join("; "));
        say(Field::Neighbourhood, "--neighbourhood", self.neighbourhood.clone());
        say(Field::Municipality, "--municipality", several(&self.municipality));
        say(Field::Perimeter, "--perimeter", self.perimeter.clone());
        say(Field::Point, "--point", self.point.clone());
        say(Field::Track, "--track", several(&self.track));
        say(Field::Tier, "--tier", self.tier.clone());
        say(Field::Themes, "--theme", several(&self.themes));
        say(Field::ContactName, "--contact", self.contact.clone());
        say(Field::ContactEmail, "--email", self.email.clone());
        say(Field::ContactPhone, "--phone", self.phone.clone());
        say(Field::Language, "--language", self.language.clone());
        say(Field::Motivation, "--motivation", self.motivation.clone());
        say(Field::Asked, "--asked", self.asked.clone());
        say(Field::Submitted, "--submitted", self.submitted.clone());
        words
    }
}

/// The flag that answers a field.
fn flag(field: Field) -> &'static str {
    match field {
        Field::Neighbourhood => "--neighbourhood",
        Field::Municipality => "--municipality",
        Field::Perimeter => "--perimeter",
        Field::Point => "--point",
        Field::Track => "--track",
        Field::Tier => "--tier",
        Field::Themes => "--theme",
        Field::ContactName => "--contact",
        Field::ContactEmail => "--email",
        Field::ContactPhone => "--phone",
        Field::Language => "--language",
        Field::Members => "--member",
        Field::Motivation => "--motivation",
        Field::Asked => "--asked",
        Field::Submitted => "--submitted",
        Field::TogetherWith => "--with",
    }
}

/// Everything that a form needs to ask about an application.
struct Asking<'a> {
    tr: &'a Tr,
    rules: &'a RuleSet,
    now: Moment,
}

/// Asks for `fields`, in order; lets the user read it back, change it and save it. Gives `false` when the user
/// stops without saving.
///
/// # Errors
/// Nobody can be asked, or the user stopped.
pub fn ask(
    session: &mut Session,
    rules: &RuleSet,
    words: &mut RawApplication,
    fields: &[Field],
) -> Result<bool, CommandError> {
    let hint = Fact::new("ui-back-hint");
    session.ui.note(&hint);
    let asking = Asking { tr: &session.ui.tr, rules, now: session.now };
    let questions: Vec<Question<'_, RawApplication>> =
        fields.iter().map(|field| asking.question(*field)).collect();
    form::ask(words, &questions, session.prompter.as_mut())?;
    drop(questions);
    loop {
        read_back(session, rules, words, fields);
        let review_words = ReviewWords::new(&session.ui.tr);
        let labels: Vec<String> = fields.iter().map(|field| label(&session.ui.tr, *field)).collect();
        match form::review(&review_words, &labels, session.prompter.as_mut())? {
            Review::Save => return Ok(true),
            Review::Stop => return Ok(false),
            Review::Change(at) => {
                let asking = Asking { tr: &session.ui.tr, rules, now: session.now };
                if let Some(field) = fields.get(at) {
                    form::ask(words, &[asking.question(*field)], session.prompter.as_mut())?;
                }
            }
        }
    }
}

fn read_back(session: &mut Session, rules: &RuleSet, words: &RawApplication, fields: &[Field]) {
    for field in fields {
        let text = spoken(&session.ui.tr, rules, words, *field);
        let label = label(&session.ui.tr, *field);
        session.ui.note_text(&format!("{label}: {text}"));
    }
}

/// An answer as a reader would say it: names instead of codes.
fn spoken(tr: &Tr, rules: &RuleSet, words: &RawApplication, field: Field) -> String {
    let text = words.values.get(&field).map(|(text, _)| text.clone()).unwrap_or_default();
    let language = tr.language();
    let each = |name: &dyn Fn(&str) -> String| {
        text.split("; ").filter(|code| !code.is_empty()).map(name).collect::<Vec<_>>().join(", ")
    };
    match field {
        Field::Members => {
            words.members.iter().map(|member| member.name.as_str()).collect::<Vec<_>>().join(", ")
        }
        Field::Municipality => each(&|nis| rules.municipality_name(nis).get(language).to_owned()),
        Field::Themes => each(&|code| name_of(&rules.themes, code).get(language).to_owned()),
        Field::Track => each(&|code| name_of(&rules.tracks, code).get(language).to_owned()),
        Field::Tier => each(&|code| name_of(&rules.tiers, code).get(language).to_owned()),
        Field::Language => each(&|code| tr.term(&format!("language-{code}"))),
        _ => text,
    }
}

fn label(tr: &Tr, field: Field) -> String {
    tr.text(&format!("apply-ask-{field}"))
}

impl<'a> Asking<'a> {
    fn question(&self, field: Field) -> Question<'a, RawApplication> {
        let (tr, rules, now) = (self.tr, self.rules, self.now);
        let mut question = label(tr, field);
        if matches!(field, Field::Municipality | Field::Themes) {
            question = format!("{question} ({})", tr.text("ui-choices-hint"));
        }
        if matches!(field, Field::Members | Field::Submitted) {
            question = format!("{question} ({})", tr.text(&format!("apply-hint-{field}")));
        }
        match field {
            Field::Municipality if !rules.municipalities.is_empty() => {
                let language = tr.language();
                let choices: Vec<(String, String)> = rules
                    .municipalities
                    .iter()
                    .map(|municipality| {
                        (municipality.nis.clone(), municipality.name.get(language).to_owned())
                    })
                    .collect();
                several(field, question, choices)
            }
            Field::Themes => several(field, question, named(tr, &rules.themes)),
            Field::Track => single(field, question, named(tr, &rules.tracks), tr.text("ui-back")),
            Field::Tier => single(field, question, named(tr, &rules.tiers), tr.text("ui-back")),
            Field::Language => {
                let choices =
                    ["nl", "fr", "en"].map(|code| (code.to_owned(), tr.term(&format!("language-{code}"))));
                single(field, question, choices.to_vec(), tr.text("ui-back"))
            }
            Field::Members => {
                Box::new(move |words, prompter| ask_members(words, prompter, &question, tr, rules, now))
            }
            _ => Box::new(move |words: &mut RawApplication, prompter: &mut dyn Prompter| -> Asked<()> {
                let default = words.values.get(&field).map(|(text, _)| text.clone()).unwrap_or_default();
                let check = |text: &str| check_field(field, text, tr, rules, now);
                Ok(match prompter.words(&question, flag(field), &default, &check)? {
                    Answer::Back => Answer::Back,
                    Answer::Is(text) => {
                        words.say(field, flag(field), text);
                        Answer::Is(())
                    }
                })
            }),
        }
    }
}

fn named(tr: &Tr, words: &[Named]) -> Vec<(String, String)> {
    words.iter().map(|word| (word.code.clone(), word.name.get(tr.language()).to_owned())).collect()
}

/// One of several codes, shown by name.
fn single<'q>(
    field: Field,
    question: String,
    choices: Vec<(String, String)>,
    back: String,
) -> Question<'q, RawApplication> {
    Box::new(move |words, prompter| {
        let names: Vec<String> = choices.iter().map(|(_, name)| name.clone()).collect();
        let now = words.values.get(&field).map(|(text, _)| text.clone());
        let default = choices.iter().position(|(code, _)| Some(code) == now.as_ref()).unwrap_or(0);
        Ok(match prompter.choice(&question, flag(field), &names, default, Some(&back))? {
            Answer::Back => Answer::Back,
            Answer::Is(at) => {
                if let Some((code, _)) = choices.get(at) {
                    words.say(field, flag(field), code.clone());
                }
                Answer::Is(())
            }
        })
    })
}

/// Any number of codes, shown by name.
fn several<'q>(
    field: Field,
    question: String,
    choices: Vec<(String, String)>,
) -> Question<'q, RawApplication> {
    Box::new(move |words, prompter| {
        let names: Vec<String> = choices.iter().map(|(_, name)| name.clone()).collect();
        let now = words.values.get(&field).map(|(text, _)| text.clone()).unwrap_or_default();
        let chosen: Vec<usize> =
            (0..choices.len()).filter(|at| now.split("; ").any(|code| code == choices[*at].0)).collect();
        Ok(match prompter.choices(&question, flag(field), &names, &chosen)? {
            Answer::Back => Answer::Back,
            Answer::Is(chosen) => {
                let codes: Vec<&str> =
                    chosen.iter().filter_map(|at| choices.get(*at)).map(|(code, _)| code.as_str()).collect();
                words.say(field, flag(field), codes.join("; "));
                Answer::Is(())
            }
        })
    })
}

/// Members one by one, until an empty answer.
fn ask_members(
    words: &mut RawApplication,
    prompter: &mut dyn Prompter,
    question: &str,
    tr: &Tr,
    rules: &RuleSet,
    now: Moment,
) -> Asked<()> {
    words.members.clear();
    loop {
        let number = words.members.len() + 1;
        let check = |text: &str| check_member(text, tr, rules, now);
        match prompter.words(&format!("{question} {number}"), "--member", "", &check)? {
            Answer::Is(text) if text.is_empty() => return Ok(Answer::Is(())),
            Answer::Is(text) => words.members.push(members::read(&text, &words.place("--member"))),
            Answer::Back if words.members.pop().is_some() => {}
            Answer::Back => return Ok(Answer::Back),
        }
    }
}

/// Checks one answer by the whole validator, of whose faults only those of this field count.
fn check_field(field: Field, text: &str, tr: &Tr, rules: &RuleSet, now: Moment) -> Result<(), String> {
    let mut words = RawApplication::default();
    words.say(field, flag(field), text);
    first_fault(&words, flag(field), tr, rules, now)
}

fn check_member(text: &str, tr: &Tr, rules: &RuleSet, now: Moment) -> Result<(), String> {
    if text.is_empty() {
        return Ok(());
    }
    let mut words = RawApplication::default();
    let place = Place { field: Some("--member".to_owned()), ..Place::default() };
    words.members.push(members::read(text, &place));
    first_fault(&words, "--member", tr, rules, now)
}

fn first_fault(
    words: &RawApplication,
    flag: &str,
    tr: &Tr,
    rules: &RuleSet,
    now: Moment,
) -> Result<(), String> {
    let vocabulary = Vocabulary::of(rules);
    let Err(faults) = validate(words, &vocabulary, now) else { return Ok(()) };
    let of_field = |fault: &&crate::domain::fact::Fault| {
        fault.place.field.as_deref().is_some_and(|place| place.starts_with(flag))
            // An address or number alone lacks a name; the name is another question.
            && fault.fact.code != "contact-without-name"
    };
    faults.iter().find(of_field).map_or(Ok(()), |fault| Err(tr.fact(&fault.fact)))
}

#[cfg(test)]
mod tests;
