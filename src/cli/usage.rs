//! What is said when the command line is no command: help that was asked for, or what is wrong with it. Only
//! then are the words for it read.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory, ValueEnum};

use super::args::{Cli, ColorArg};
use super::error::{self, CommandError};
use super::exit::Exit;
use super::help::{localise, reworded};
use super::session::first_language;
use super::ui::{Emphasis, Ui};
use crate::domain::fact::Fact;
use crate::ops;
use crate::ops::find::quoted;

/// Answers a command line that clap did not take, and gives the exit code.
pub fn answer(arguments: &[OsString], error: &clap::Error) -> Exit {
    let color = told(arguments, "--color").and_then(|text| ColorArg::from_str(&text, true).ok());
    let language = first_language(told(arguments, "--lang").as_deref());
    let mut ui = Ui::new(language, color.unwrap_or(ColorArg::Auto), false);
    let command = localise(Cli::command(), &ui.tr);
    match error.kind() {
        ErrorKind::DisplayHelp => {
            let text = explanation(command, arguments, error, &ui, ui.colour_out());
            match ui.data(text.as_bytes()).and_then(|()| ui.finish()) {
                Ok(()) => Exit::Done,
                Err(error) => error::report(&mut ui, &error),
            }
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let text = explanation(command, arguments, error, &ui, ui.colour_err());
            ui.err(&text);
            Exit::Usage
        }
        _ => {
            refuse(&mut ui, &command, arguments, error);
            Exit::Usage
        }
    }
}

/// A refusal since several editions are open, with the command as it was typed and how that command names an edition: some
/// take it as it is, others by a flag, and some can take all.
pub fn naming_the_edition(arguments: &[OsString], error: CommandError) -> CommandError {
    let CommandError::Operation(ops::Error::NotFound { fact, near, next }) = error else { return error };
    let same = |next| CommandError::Operation(ops::Error::NotFound { fact: fact.clone(), near, next });
    let edition = next.iter().find_map(|next| next.strip_prefix("--edition "));
    let (Some(edition), "error-several-editions") = (edition, fact.code.as_ref()) else { return same(next) };
    let typed: Vec<String> =
        arguments.iter().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let mut command = Cli::command();
    command.build();
    let command = meant(&command, arguments);
    let by_flag = command.get_arguments().any(|argument| argument.get_long() == Some("edition"));
    let is_edition = |name: &clap::builder::Str| name.starts_with("EDITION");
    let by_place = command.get_positionals().any(|argument| {
        argument.get_value_names().is_some_and(|names| names.iter().any(is_edition))
            || argument.get_id() == "edition"
    });
    let takes_all = command.get_arguments().any(|argument| argument.get_id() == "every");
    let words: Vec<String> = typed.iter().map(|word| quoted(word)).collect();
    let again = |more: &str| format!("wijk {} {more}", words.join(" "));
    let mut better = match (by_flag, by_place) {
        (true, _) => vec![again(&format!("--edition {edition}"))],
        (false, true) => vec![again(edition)],
        (false, false) => return same(next),
    };
    better.extend(takes_all.then(|| again("--all")));
    same(better)
}

/// The value of a flag among arguments that could not be parsed.
fn told(arguments: &[OsString], flag: &str) -> Option<String> {
    let mut rest =
        arguments.iter().map(|argument| argument.to_string_lossy()).take_while(|word| word != "--");
    while let Some(word) = rest.next() {
        if word == flag {
            return rest.next().map(|value| value.into_owned());
        }
        if let Some(value) = word.strip_prefix(flag).and_then(|value| value.strip_prefix('=')) {
            return Some(value.to_owned());
        }
    }
    None
}

/// What was asked for, as the command line in the user's language says it.
fn explanation(
    command: Command,
    arguments: &[OsString],
    error: &clap::Error,
    ui: &Ui,
    colour: bool,
) -> String {
    // The same arguments lead to the same help; were it otherwise, the English one is better than none.
    let said = command.try_get_matches_from(arguments).err().filter(|said| said.kind() == error.kind());
    let text = said.as_ref().unwrap_or(error).render();
    let text = if colour { text.ansi().to_string() } else { text.to_string() };
    reworded(&text, &ui.tr)
}

/// Says what is wrong, how the command is used, and where there is more about it.
fn refuse(ui: &mut Ui, command: &Command, arguments: &[OsString], error: &clap::Error) {
    let fact = wrong(error);
    error::report(ui, &CommandError::plain(Exit::Usage, fact));
    let more = |ui: &mut Ui, text: &str| ui.say_always(" ", Emphasis::Plain, text);
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .iter()
        .flat_map(|kind| texts(error, *kind))
        .collect::<Vec<_>>();
    if !near.is_empty() {
        let text = ui.tr.fact(&Fact::new("usage-did-you-mean").with("near", near.join(", ")));
        more(ui, &text);
    }
    let known = texts(error, ContextKind::ValidValue);
    if !known.is_empty() {
        let text = ui.tr.fact(&Fact::new("usage-known-values").with("known", known.join(", ")));
        more(ui, &text);
    }
    let mut at = meant(command, arguments);
    if error.kind() == ErrorKind::ValueValidation
        && let Some(help) = texts(error, ContextKind::InvalidArg).first().and_then(|name| {
            at.get_arguments()
                .find(|argument| argument.to_string() == *name)?
                .get_help()
                .map(ToString::to_string)
        })
    {
        more(ui, &help);
    }
    // The usage that clap puts into the error names whatever was given, the environment's too.
    for line in reworded(&at.render_usage().to_string(), &ui.tr).lines() {
        more(ui, line.trim());
    }
    let name = at.get_bin_name().unwrap_or("wijk").to_owned();
    let text = ui.tr.fact(&Fact::new("usage-more").with("command", name));
    more(ui, &text);
}

/// What is wrong, in one sentence.
fn wrong(error: &clap::Error) -> Fact {
    let said = |kind| texts(error, kind).join(", ");
    let argument = || said(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => Fact::new("usage-unknown-argument").with("argument", argument()),
        ErrorKind::InvalidSubcommand => {
            Fact::new("usage-unknown-command").with("command", said(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => Fact::new("usage-missing").with("arguments", argument()),
        ErrorKind::MissingSubcommand => Fact::new("usage-missing-command")
            .with("command", said(ContextKind::InvalidSubcommand))
            .with("known", said(ContextKind::ValidSubcommand)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => match said(ContextKind::InvalidValue) {
            value if value.is_empty() => Fact::new("usage-missing-value").with("argument", argument()),
            value => Fact::new("usage-invalid-value").with("value", value).with("argument", argument()),
        },
        ErrorKind::ArgumentConflict => conflict(&argument(), &said(ContextKind::PriorArg), error),
        ErrorKind::TooManyValues
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::NoEquals => Fact::new("usage-value-count").with("argument", argument()),
        ErrorKind::InvalidUtf8 => Fact::new("usage-not-text"),
        _ => Fact::new("usage-wrong"),
    }
}

fn conflict(argument: &str, others: &str, error: &clap::Error) -> Fact {
    if argument.is_empty() {
        let command = texts(error, ContextKind::InvalidSubcommand).join(", ");
        return Fact::new("usage-conflict-command").with("command", command).with("others", others);
    }
    if argument == others {
        return Fact::new("usage-twice").with("argument", argument);
    }
    Fact::new("usage-conflict").with("argument", argument).with("others", others)
}

/// What clap knows of an error, of one kind.
fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        _ => Vec::new(),
    }
}

/// The command that was meant, as far as its words are known.
fn meant(command: &Command, arguments: &[OsString]) -> Command {
    let mut words = arguments.iter().skip(1).map(|argument| argument.to_string_lossy());
    let mut at = command;
    while let Some(word) = words.next() {
        let takes_next = at.get_arguments().any(|argument| {
            let long = argument.get_long().is_some_and(|long| word == format!("--{long}"));
            let short = argument.get_short().is_some_and(|short| word == format!("-{short}"));
            (long || short) && argument.get_action().takes_values()
        });
        if takes_next {
            words.next();
        } else if let Some(below) = at.find_subcommand(word.as_ref()) {
            at = below;
        }
    }
    at.clone()
}
