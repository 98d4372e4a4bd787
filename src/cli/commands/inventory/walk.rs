//! The walk through the edition's questions: section by section, each answer saved as it is given, so that nothing
//! that was typed is ever lost. The next time it goes on at the first question that was not gone through.

use super::tell;
use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::inventory::Inventory;
use crate::domain::programme::template::{Question, Section};
use crate::domain::text::{LONGEST, forbidden_character};
use crate::i18n::Tr;
use crate::ops::inventory::{self, Changed, ItemInput, Looked};
use crate::storage::Store;

/// How one goes through the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::Args)]
pub struct Way {
    /// Go through the sections of all themes, not only of the dossier's own
    #[arg(long)]
    all_sections: bool,
    /// Go through all questions again, from the first
    #[arg(long)]
    again: bool,
}

/// Whether there is a question left to go through.
pub fn is_open(looked: &Looked, way: Way) -> bool {
    let answered = looked.row.as_ref().map(|row| row.inventory.answered.as_slice()).unwrap_or_default();
    let questions = looked.questions(way.all_sections);
    !questions.is_empty() && (way.again || questions.iter().any(|(_, one)| !answered.contains(&one.code)))
}

/// Goes through the questions.
///
/// # Errors
/// The inventory cannot be changed; the user stopped, and what was answered is saved.
pub fn walk(dossier: &str, way: Way, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let looked = store.read(|view| inventory::look(view, dossier, None))?;
    inventory::may_change(&looked)?;
    let reference = looked.dossier.reference.clone();
    let Some(row) = &looked.row else { return Ok(()) };
    session.prompter.saves_as_given();
    let mut walk = Walk {
        questions: looked.questions(way.all_sections),
        inventory: row.inventory.clone(),
        reference: &reference,
        tr: Tr::new(session.ui.tr.language()),
        announced: None,
    };
    let answered = walk.answered();
    let mut at = if way.again { 0 } else { walk.first_open() };
    if !way.again && answered > 0 && at < walk.questions.len() {
        let fact = Fact::new("inventory-walk-resumed");
        session.ui.note(&fact.with("done", answered).with("count", walk.questions.len()));
    }
    session.ui.note(&Fact::new("inventory-walk-how"));
    while at < walk.questions.len() {
        at = match walk.ask(at, &mut store, session) {
            Err(CommandError::Stopped) => {
                let next = format!("wijk inventory {reference}");
                return Err(CommandError::StoppedAfterSaving { next });
            }
            step => step?,
        };
    }
    walk.finished(&store, session)
}

struct Walk<'a> {
    questions: Vec<(&'a Section, &'a Question)>,
    /// As it is by now.
    inventory: Inventory,
    reference: &'a str,
    tr: Tr,
    /// The section whose name was shown last.
    announced: Option<&'a str>,
}

impl<'a> Walk<'a> {
    fn is_answered(&self, question: &Question) -> bool {
        self.inventory.answered.contains(&question.code)
    }

    fn answered(&self) -> usize {
        self.questions.iter().filter(|(_, question)| self.is_answered(question)).count()
    }

    fn first_open(&self) -> usize {
        let open = self.questions.iter().position(|(_, question)| !self.is_answered(question));
        open.unwrap_or(self.questions.len())
    }

    /// Asks one question until there is nothing more to say to it; gives the question that comes next.
    fn ask(&mut self, at: usize, store: &mut Store, session: &mut Session) -> Result<usize, CommandError> {
        let (section, question) = self.questions[at];
        self.announce(section, session);
        let language = self.tr.language();
        if let Some(hint) = &question.hint {
            session.ui.note_text(hint.get(language));
        }
        for item in self.inventory.items.iter().filter(|item| item.question.as_ref() == Some(&question.code))
        {
            let fact = Fact::new("inventory-walk-noted").with("number", item.number);
            session.ui.note(&fact.with("text", tell::short(&item.text)));
        }
        let asked = format!("{} ({}/{})", question.text.get(language), at + 1, self.questions.len());
        let mut typed = String::new();
        loop {
            let tr = &self.tr;
            let check = |text: &str| fits(text).map_err(|fact| tr.fact(&fact));
            let Answer::Is(text) = session.prompter.words(&asked, "--text", &typed, &check)? else {
                return Ok(at.saturating_sub(1));
            };
            if text.is_empty() {
                if !self.is_answered(question) {
                    let mut context = session.context(store, "inventory");
                    let changed = inventory::go_through(&mut context, self.reference, &question.code)?;
                    self.inventory = changed.inventory;
                }
                return Ok(at + 1);
            }
            let place = tr.text("inventory-ask-place");
            let Answer::Is(place) = session.prompter.words(&place, "--place", "", &check)? else {
                typed = text;
                continue;
            };
            typed = String::new();
            let changed = self.save(question, text, place, store, session)?;
            self.inventory = changed.inventory;
        }
    }

    fn save(
        &self,
        question: &Question,
        text: String,
        place: String,
        store: &mut Store,
        session: &mut Session,
    ) -> Result<Changed, CommandError> {
        let item = ItemInput {
            question: Some(question.code.clone()),
            text: Some(text),
            place: Some(place),
            ..ItemInput::default()
        };
        let mut context = session.context(store, "inventory");
        let changed = inventory::add_items(&mut context, self.reference, &[item])?;
        if let Some(item) = &changed.item {
            session.ui.done(&Fact::new("inventory-walk-saved").with("number", item.number));
        }
        Ok(changed)
    }

    /// The name of a section with how far one is in it, and its hint, once on coming in.
    fn announce(&mut self, section: &'a Section, session: &mut Session) {
        if self.announced == Some(section.code.as_str()) {
            return;
        }
        self.announced = Some(&section.code);
        let of_section = || self.questions.iter().filter(|(other, _)| other.code == section.code);
        let done = of_section().filter(|(_, question)| self.is_answered(question)).count();
        let fact = Fact::new("inventory-walk-section")
            .with("section", &section.name)
            .with("done", done)
            .with("count", of_section().count());
        session.ui.heading(&fact);
        if let Some(hint) = &section.hint {
            session.ui.note_text(hint.get(self.tr.language()));
        }
    }

    fn finished(&self, store: &Store, session: &mut Session) -> Outcome {
        let looked = store.read(|view| inventory::look(view, self.reference, None))?;
        let fact = Fact::new("inventory-walk-finished").with("reference", self.reference);
        session.ui.done(&fact.with("count", self.inventory.items.len()));
        tell::next(&looked.rules, &self.inventory, self.reference, session);
        session.after_change();
        Ok(())
    }
}

/// Whether a text can be stored.
fn fits(text: &str) -> Result<(), Fact> {
    if forbidden_character(text).is_some() || text.chars().count() > LONGEST {
        return Err(Fact::new("plan-bad-text").with("longest", LONGEST));
    }
    Ok(())
}
