//! Help in the user's language. English is what the comments on the commands say; Dutch and French are in
//! `help.ftl`, under keys that are made of the words of the command:
//! - `help-plan-project-add` says what a command does,
//! - `help-plan-start--reason` what an argument of it is, `help-arg--reason` what it is everywhere else,
//! - `help-global--db` what an argument of every command is,
//! - `help-value--format-csv` what a value of an argument is.

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, Command};

use crate::domain::language::Language;
use crate::i18n::Tr;

/// Words that clap writes itself, and headings above arguments, each with the key of ours.
pub const WORDS: &[(&str, &str)] = &[
    ("For every command:", "help-word--for-every-command"),
    ("Usage:", "help-word--usage"),
    ("Commands:", "help-word--commands"),
    ("Arguments:", "help-word--arguments"),
    ("Options:", "help-word--options"),
    ("Possible values:", "help-word--values"),
    ("[possible values:", "help-word--one-of"),
    ("[default:", "help-word--default"),
    ("[OPTIONS]", "help-word--some-options"),
    ("<COMMAND>", "help-word--a-command"),
    ("[COMMAND]", "help-word--perhaps-a-command"),
];

/// The key of what a command does; its words are without the name of the program.
pub fn command_key(words: &[String]) -> String {
    if words.is_empty() { "help-wijk".to_owned() } else { format!("help-{}", words.join("-")) }
}

/// The keys under which an argument can be explained, the most particular first.
pub fn argument_keys(words: &[String], argument: &Arg) -> Vec<String> {
    let name = dashed(argument.get_id().as_str());
    if argument.is_global_set() {
        return vec![format!("help-global--{name}")];
    }
    vec![format!("{}--{name}", command_key(words)), format!("help-arg--{name}")]
}

/// The key of a value of an argument.
pub fn value_key(argument: &Arg, value: &PossibleValue) -> String {
    format!("help-value--{}-{}", dashed(argument.get_id().as_str()), value.get_name())
}

fn dashed(name: &str) -> String {
    name.replace('_', "-")
}

/// A command line that explains itself in the language of the speaker. It is for explaining only: its values
/// are no longer of the types that the commands take.
pub fn localise(mut command: Command, tr: &Tr) -> Command {
    // Only then are clap's own `--help`, `--version` and `help` there, and what every command takes.
    command.build();
    if tr.language() == Language::En {
        return command;
    }
    let command = match tr.find("help-after") {
        Some(text) => command.after_help(text),
        None => command,
    };
    localised(command, &[], tr)
}

fn localised(command: Command, words: &[String], tr: &Tr) -> Command {
    let command = match tr.find(&command_key(words)) {
        Some(text) => command.about(text),
        None => command,
    };
    command.mut_args(|argument| explained(argument, words, tr)).mut_subcommands(|below| {
        if below.get_name() == "help" {
            return below.about(tr.text("help-help"));
        }
        let words: Vec<String> = words.iter().cloned().chain([below.get_name().to_owned()]).collect();
        localised(below, &words, tr)
    })
}

fn explained(mut argument: Arg, words: &[String], tr: &Tr) -> Arg {
    if let Some(text) = argument_keys(words, &argument).iter().find_map(|key| tr.find(key)) {
        let long = argument.get_long_help().is_some();
        argument = argument.help(text.clone());
        if long {
            argument = argument.long_help(text);
        }
    }
    let values = argument.get_possible_values();
    if values.iter().all(|value| value.get_help().is_none()) {
        return argument;
    }
    let values: Vec<PossibleValue> = values
        .into_iter()
        .map(|value| match tr.find(&value_key(&argument, &value)) {
            Some(text) => value.help(text),
            None => value,
        })
        .collect();
    argument.value_parser(PossibleValuesParser::new(values))
}

/// What clap wrote, with its own words in the language of the speaker.
pub fn reworded(text: &str, tr: &Tr) -> String {
    if tr.language() == Language::En {
        return text.to_owned();
    }
    let ours = tr.text("help-word--usage");
    // A second line of usage stands below the first.
    let below = |width: usize| format!("\n{}wijk ", " ".repeat(width + 1));
    let text = text.replace(&below("Usage:".len()), &below(ours.chars().count()));
    WORDS.iter().fold(text, |text, (theirs, key)| text.replace(theirs, &tr.text(key)))
}
