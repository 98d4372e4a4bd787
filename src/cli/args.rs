//! The command line: what every command takes, and the commands.

use std::path::PathBuf;

use clap::{ArgMatches, Args, FromArgMatches, Parser, ValueEnum};

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
    /// A page to open or to print.
    Html,
    /// CSV.
    Csv,
    /// JSON.
    Json,
    /// A calendar; of the agenda only.
    Ics,
    /// A map of neighbourhoods and projects; of an export only.
    Geojson,
    /// Cards of initiatives for the map of the region, as JSON or CSV; of an export only.
    Initiatives,
    /// A journal of the ledger for hledger; of an export only.
    Hledger,
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

/// Names the commands. What a command takes is only put together when that command is asked for: a program that
/// ends in a few milliseconds has no time to describe the arguments of all the others.
macro_rules! commands {
    ($(#[doc = $about:literal] $command:ident = $name:literal in $module:ident $(, $hidden:ident)?;)+) => {
        /// The commands.
        #[derive(Debug)]
        pub enum Command {
            $(#[doc = $about] $command(Box<commands::$module::Args>),)+
        }

        impl clap::Subcommand for Command {
            fn augment_subcommands(program: clap::Command) -> clap::Command {
                program$(.subcommand(
                    clap::Command::new($name)
                        .about($about.trim())
                        $(.hide(stringify!($hidden) == "hidden"))?
                        .defer(|command| {
                            <commands::$module::Args as Args>::augment_args(command).about($about.trim())
                        }),
                ))+
            }

            fn augment_subcommands_for_update(program: clap::Command) -> clap::Command {
                Self::augment_subcommands(program)
            }

            fn has_subcommand(name: &str) -> bool {
                [$($name),+].contains(&name)
            }
        }

        impl FromArgMatches for Command {
            fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
                match matches.subcommand() {
                    $(Some(($name, below)) => FromArgMatches::from_arg_matches(below).map(Box::new).map(Self::$command),)+
                    // The program takes no other names, and needs one.
                    _ => Err(clap::Error::new(clap::error::ErrorKind::MissingSubcommand)),
                }
            }

            fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
                *self = Self::from_arg_matches(matches)?;
                Ok(())
            }
        }
    };
}

commands! {
    /// Make a new, empty register
    Init = "init" in init;
    /// Build a sample register and look around in it
    Demo = "demo" in demo;
    /// Make a register of made-up dossiers, to measure and try things out with
    Generate = "generate" in generate, hidden;
    /// Programmes: what they ask, with sources
    Programme = "programme" in programme;
    /// Editions: open, list, show, close
    Edition = "edition" in edition;
    /// Record an application, or a file of them
    Apply = "apply" in apply;
    /// Let an applicant in: the preparation begins
    Admit = "admit" in admit;
    /// Reject an application, with the reason
    Reject = "reject" in reject;
    /// Change details of a dossier
    Edit = "edit" in edit;
    /// Neighbourhoods, over all editions
    Neighbourhood = "neighbourhood" in neighbourhood;
    /// People, over all dossiers and editions
    Person = "person" in person;
    /// Organisations, over all dossiers
    Organisation = "organisation" in organisation;
    /// The steering group of a dossier
    Member = "member" in member;
    /// The partners of a dossier
    Partner = "partner" in partner;
    /// The coach of a dossier: task, visits, hours
    Coach = "coach" in coach;
    /// Expertise, from request to use
    Expert = "expert" in expert;
    /// Meetings of dossiers and of the network
    Meeting = "meeting" in meeting;
    /// What was agreed: who does what by when
    Action = "action" in action;
    /// The shared inventory of a neighbourhood
    Inventory = "inventory" in inventory;
    /// The roadmap: projects, what they cost, steps
    Plan = "plan" in plan;
    /// The documents of a dossier: papers, photos, maps
    Document = "document" in document;
    /// Show what stands between a dossier and its next phase
    Check = "check" in check;
    /// Take a dossier to its next phase
    AdvancePhase = "advance-phase" in advance_phase;
    /// Sessions of the bodies that judge: members, agenda, opinions, minutes
    Session = "session" in session;
    /// Opinions about a dossier, and those given outside a session
    Opinion = "opinion" in opinion;
    /// Whether a submitted roadmap can be judged
    Admissibility = "admissibility" in admissibility;
    /// Marks of the members of a session, and what they come to
    Score = "score" in score;
    /// Record the decisions on projects
    Decide = "decide" in decide;
    /// Votes of residents: ballots, counting, results
    Vote = "vote" in vote;
    /// The reserve list of an edition
    Reserve = "reserve" in reserve;
    /// What has to be met for what was awarded
    Condition = "condition" in condition;
    /// Take the steps of the approval chain
    Approve = "approve" in approve;
    /// The agreement on what was awarded
    Agreement = "agreement" in agreement;
    /// Where the money of an edition or a dossier lies
    Budget = "budget" in budget;
    /// Settle the account of a dossier
    Settle = "settle" in settle;
    /// Money that has to come back
    Recovery = "recovery" in recovery;
    /// The account to which a group is paid
    Account = "account" in account;
    /// Payments: instalments, claims, lists for finance, what the bank paid
    Payment = "payment" in payment;
    /// Appeals against what was decided
    Appeal = "appeal" in appeal;
    /// Note that a dossier takes up again what an earlier one asked
    Reapply = "reapply" in reapply;
    /// The start fund of a neighbourhood
    Fund = "fund" in fund;
    /// Expense notes and their lines: what was spent, and how it was judged
    Expense = "expense" in expense;
    /// Own means and other funding, as they came in
    Income = "income" in income;
    /// What an edition measures, and what a dossier came to
    Indicator = "indicator" in indicator;
    /// Measurements since the inventory: of a project or of the whole
    Measurement = "measurement" in measurement;
    /// How far the realisations are: what is on time, late, blocked or silent
    Progress = "progress" in progress;
    /// Do the steps of the roadmap
    Step = "step" in step;
    /// What holds a realisation up
    Obstacle = "obstacle" in obstacle;
    /// Changes of what was awarded: scope, dates, or not going on
    Amendment = "amendment" in amendment;
    /// What members of the steering group answer at the evaluation
    Evaluation = "evaluation" in evaluation;
    /// Record the evaluation by the steering group
    Evaluate = "evaluate" in evaluate;
    /// What becomes of what was tried out: it stops, goes on, or stays
    Experiment = "experiment" in experiment;
    /// Reports on a realisation: written, handed in, asked about, accepted
    Reporting = "reporting" in reporting;
    /// Checks after the end: whether what was made is still there
    Aftercare = "aftercare" in aftercare;
    /// Note that a neighbourhood steps out, with the reason
    Withdraw = "withdraw" in withdraw;
    /// Let a dossier rest, with the reason
    Suspend = "suspend" in suspend;
    /// Go on with a dossier that rested
    Resume = "resume" in resume;
    /// Take up a dossier that had ended, with the reason
    Reopen = "reopen" in reopen;
    /// Show what is due, overdue and coming
    Agenda = "agenda" in agenda;
    /// Show dossiers, filtered and sorted
    List = "list" in list;
    /// Show everything about one dossier
    Show = "show" in show;
    /// Find words in names, motivations, people, organisations, findings, projects and documents
    Search = "search" in search;
    /// What was realised over all editions, for a new group to learn from
    Library = "library" in library;
    /// Actions that a group can take up as they are
    Menu = "menu" in menu;
    /// References that help a dossier in its phase
    Toolbox = "toolbox" in toolbox;
    /// The network around an edition, such as that of the participation agents
    Network = "network" in network;
    /// What the programme wants done in every dossier, and by whom
    Task = "task" in task;
    /// What the programme asks in fields of its own: filled in, emptied, shown
    Field = "field" in field;
    /// The people who carry each project
    Group = "group" in group;
    /// Print a report: overview, dossier or annual
    Report = "report" in report;
    /// Write a year of the register as files for others
    Export = "export" in export;
    /// Letters to neighbourhoods: decision, refusal, agreement
    Letter = "letter" in letter;
    /// Show what was changed, when and by whom
    Log = "log" in log;
    /// Take the last change back, or a given one
    Undo = "undo" in undo;
    /// Do again what was undone
    Redo = "redo" in redo;
    /// Look whether the register and its documents are sound
    Doctor = "doctor" in doctor;
    /// Bring a register of an older version to this one; a copy stays beside it
    Upgrade = "upgrade" in upgrade;
    /// Show each setting and where it came from
    Settings = "settings" in settings;
    /// Print the script that completes commands in a shell
    Completions = "completions" in completions;
    /// Print the manual page, or write a page for every command
    Man = "man" in man;
}
