//! The command line: what every command takes, and the commands.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::commands;

/// Keeps the dossiers of a neighbourhood-participation programme.
#[derive(Debug, Parser)]
#[command(
    name = "wijk",
    version,
    max_term_width = 100,
    subcommand_help_heading = "Commands",
    after_help = "Exit codes: 0 done · 1 failure · 2 wrong command line · 3 not found · 4 refused by a rule · \
                  5 a check found something · 6 busy, try again · 7 input invalid · 8 an answer is needed"
)]
pub struct Cli {
    /// What every command takes.
    #[command(flatten)]
    pub globals: Globals,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// What every command takes.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "For every command")]
pub struct Globals {
    /// The register [default: wijk/wijk.db in the data folder]
    #[arg(long, global = true, value_name = "FILE", env = "WIJK_DB", hide_env_values = true)]
    pub db: Option<PathBuf>,
    /// The language to speak: nl, fr or en
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<String>,
    /// The form of lists and reports: table, plain, markdown, csv or json
    #[arg(long, global = true, value_name = "FORMAT")]
    pub format: Option<FormatArg>,
    /// How CSV is written: rfc4180, or excel-eu (semicolon, decimal comma, guarded against formulas)
    #[arg(long, global = true, value_name = "DIALECT")]
    pub csv_dialect: Option<CsvDialectArg>,
    /// Which section of a report CSV and plain text give [default: its first table]
    #[arg(long, global = true, value_name = "KEY")]
    pub section: Option<String>,
    /// Write a list or report to a file; an existing one only with --force
    #[arg(long, short, global = true, value_name = "PATH")]
    pub output: Option<PathBuf>,
    /// Replace an existing output file
    #[arg(long, global = true)]
    pub force: bool,
    /// Colour: auto, always or never
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", hide_default_value = true)]
    pub color: ColorArg,
    /// Never ask anything; what is missing is refused
    #[arg(long, global = true)]
    pub no_input: bool,
    /// Say yes to questions of confirmation
    #[arg(long, short, global = true)]
    pub yes: bool,
    /// Say only what is asked for and what goes wrong
    #[arg(long, short, global = true)]
    pub quiet: bool,
    /// Show what a change would do, and change nothing
    #[arg(long, short = 'n', global = true)]
    pub dry_run: bool,
}

/// [`crate::report::render::Format`] on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FormatArg {
    /// For people, as wide as the terminal.
    Table,
    /// One record a line, tabs between the values.
    Plain,
    /// Markdown.
    Markdown,
    /// CSV.
    Csv,
    /// JSON.
    Json,
}

/// A way of writing CSV.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CsvDialectArg {
    /// RFC 4180: commas, decimal points.
    Rfc4180,
    /// What a Belgian spreadsheet opens with a double click.
    ExcelEu,
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ColorArg {
    /// On a terminal, unless NO_COLOR says otherwise.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a new, empty register
    Init(commands::init::Args),
    /// Build a sample register and look around in it
    Demo(commands::demo::Args),
    /// Make a register of made-up dossiers, to measure and try things out with
    #[command(hide = true)]
    Generate(commands::generate::Args),
    /// Programmes: what they ask, with sources
    Programme(commands::programme::Args),
    /// Editions: open, list, show, close
    Edition(commands::edition::Args),
    /// Record an application, or a file of them
    Apply(Box<commands::apply::Args>),
    /// Let an applicant in: the preparation begins
    Admit(commands::admit::Args),
    /// Reject an application, with the reason
    Reject(commands::reject::Args),
    /// Change details of a dossier
    Edit(Box<commands::edit::Args>),
    /// Neighbourhoods, over all editions
    Neighbourhood(commands::neighbourhood::Args),
    /// The steering group of a dossier
    Member(commands::member::Args),
    /// The coach of a dossier
    Coach(commands::coach::Args),
    /// The shared inventory of a neighbourhood
    Inventory(commands::inventory::Args),
    /// The roadmap: projects, what they cost, steps
    Plan(commands::plan::Args),
    /// Show what stands between a dossier and its next phase
    Check(commands::check::Args),
    /// Take a dossier to its next phase
    AdvancePhase(commands::advance_phase::Args),
    /// Record the decision on a project
    Decide(commands::decide::Args),
    /// Do the steps of the roadmap
    Step(commands::step::Args),
    /// Record the evaluation by the steering group
    Evaluate(commands::evaluate::Args),
    /// Note that a neighbourhood steps out, with the reason
    Withdraw(commands::withdraw::Args),
    /// Let a dossier rest, with the reason
    Suspend(commands::suspend::Args),
    /// Go on with a dossier that rested
    Resume(commands::resume::Args),
    /// Take up a dossier that had ended, with the reason
    Reopen(commands::reopen::Args),
    /// Show dossiers, filtered and sorted
    List(commands::list::Args),
    /// Show everything about one dossier
    Show(commands::show::Args),
    /// Find words in names, motivations, people, findings and projects
    Search(commands::search::Args),
    /// Print a report: overview, dossier or annual
    Report(commands::report::Args),
    /// Write a year of the register as files for others
    Export(commands::export::Args),
    /// Show what was changed, when and by whom
    Log(commands::log::Args),
    /// Take the last change back, or a given one
    Undo(commands::undo::Args),
    /// Do again what was undone
    Redo(commands::redo::Args),
    /// Show each setting and where it came from
    Settings(commands::settings::Args),
    /// Print the script that completes commands in a shell
    Completions(commands::completions::Args),
    /// Print the manual page, or write a page for every command
    Man(commands::man::Args),
}
