//! `wijk inventory add`: a version of the inventory.

use std::path::PathBuf;

use super::asked::{self, HeadForm};
use super::{item, tell};
use crate::cli::asking::{ask_all, review, several};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::dates::day_of;
use crate::domain::fact::{Fact, Fault};
use crate::domain::inventory::Method;
use crate::i18n::Tr;
use crate::ops::inventory::{self, ItemInput};

/// `wijk inventory add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
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
    /// Take everything from a TOML file; - for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["held_on", "method", "residents", "users", "partners"])]
    from: Option<PathBuf>,
    /// Record the next version; it begins with the findings of the version before
    #[arg(long)]
    new_version: bool,
}

/// Records the whole inventory from a file: the first version, or the next.
pub(super) fn from_file(dossier: String, from: Option<PathBuf>, session: &mut Session) -> Outcome {
    let made = session.open()?.read(|view| inventory::look(view, &dossier, None))?.row.is_some();
    let args = Args {
        dossier,
        held_on: None,
        method: None,
        residents: None,
        users: None,
        partners: None,
        from,
        new_version: made,
    };
    run(&args, session)
}

/// Records a version.
///
/// # Errors
/// As [`inventory::add`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    if let Some(path) = &args.from {
        let text = input::text(path)?;
        let mut store = session.open_for_writing()?;
        let mut context = session.context(&mut store, "inventory add");
        let changed = inventory::add_from(&mut context, &args.dossier, &text, args.new_version)?;
        tell::changed("inventory-added", &changed, session);
        return Ok(());
    }
    let mut form = HeadForm {
        held_on: input::day("--held-on", args.held_on.as_deref())?,
        method: args.method.clone(),
        residents: args.residents,
        users: args.users,
        partners: args.partners,
    };
    parse::flag("--method", args.method.as_deref(), |text| {
        text.parse::<Method>().map_err(|_| Fact::new("inventory-wrong-method"))
    })?;
    let nobody = form.residents.is_none() && form.users.is_none() && form.partners.is_none();
    let mut items = Vec::new();
    if form.method.is_none() || nobody {
        if !session.prompter.can_ask() {
            let flag = if form.method.is_none() { "--method" } else { "--residents" };
            return Err(CommandError::AnswerNeeded(flag.to_owned()));
        }
        items = by_prompts(&args.dossier, &mut form, args.new_version, session)?;
    }
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "inventory add");
    let changed = inventory::add(&mut context, &args.dossier, &form.input(), &items, args.new_version)?;
    tell::changed("inventory-added", &changed, session);
    Ok(())
}

/// Asks for the head, then for findings until it is enough.
fn by_prompts(
    dossier: &str,
    form: &mut HeadForm,
    next: bool,
    session: &mut Session,
) -> Result<Vec<ItemInput>, CommandError> {
    let looked = session.open()?.read(|view| inventory::look(view, dossier, None))?;
    if let (Some(row), false) = (&looked.row, next) {
        // Better to hear it now than after a dozen answers.
        let reference = &looked.dossier.reference;
        let fact = Fact::new("inventory-exists").with("reference", reference).with("version", row.version);
        let advice = format!("wijk inventory add {reference} --new-version");
        return Err(crate::ops::Error::refused(fact, advice).into());
    }
    let tr = Tr::new(session.ui.tr.language());
    let today = day_of(session.now, looked.rules.timezone);
    form.held_on.get_or_insert(today);
    let questions = asked::head(&tr, today);
    ask_all(form, &questions, session.prompter.as_mut())?;
    let findings = asked::item(&tr, &looked.rules);
    let (first, another) = (Some("inventory-ask-first"), "inventory-ask-another");
    let items = several(&tr, first, another, &findings, session.prompter.as_mut())?;
    let summary = |form: &HeadForm| {
        let mut lines = asked::summary(form, &tr);
        lines.extend((1..).zip(&items).map(|(number, item)| {
            let number: usize = number;
            format!("{number} {}", item.text.as_deref().unwrap_or_default())
        }));
        lines
    };
    review(form, &questions, summary, session)?;
    Ok(items.into_iter().map(ItemInput::from).collect())
}

/// `wijk inventory DOSSIER` in a terminal: the first version, or more findings for the latest.
///
/// # Errors
/// As [`run`].
pub fn go_on(dossier: String, session: &mut Session) -> Outcome {
    let looked = session.open()?.read(|view| inventory::look(view, &dossier, None))?;
    if looked.row.is_some() {
        return item::add::for_dossier(dossier, session);
    }
    let (held_on, method, residents, users, partners, from) = (None, None, None, None, None, None);
    run(&Args { dossier, held_on, method, residents, users, partners, from, new_version: false }, session)
}

/// A word of a closed set, on a flag.
///
/// # Errors
/// It is not one of them.
pub fn word<T: std::str::FromStr>(
    flag: &str,
    text: Option<&str>,
    code: &'static str,
) -> Result<Option<T>, CommandError> {
    let Some(text) = text else { return Ok(None) };
    let wrong = || Fault::of(flag, text, Fact::new(code));
    text.parse().map(Some).map_err(|_| crate::ops::Error::invalid(wrong()).into())
}
