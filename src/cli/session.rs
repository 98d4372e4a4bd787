//! One run of the program: settings resolved, the writer and the prompter ready, the register opened when a
//! command asks for it.

use std::path::{Path, PathBuf};

use super::args::{CsvDialectArg, FormatArg, Globals};
use super::environment;
use super::error::CommandError;
use super::exit::Exit;
use super::prompt::{Nobody, Prompter, Terminal};
use super::settings::{self, Origin, Setting, SettingsFile, first};
use super::ui::Ui;
use crate::domain::dates::Moment;
use crate::domain::fact::Fact;
use crate::domain::language::Language;
use crate::i18n::Tr;
use crate::ops::Context;
use crate::report::render::{Format, Style, render};
use crate::report::value::Report;
use crate::storage::upgrade::pending;
use crate::storage::{Access, StorageError, Store};

/// One run of the program.
#[derive(Debug)]
pub struct Session {
    /// What every command takes.
    pub globals: Globals,
    /// The writer.
    pub ui: Ui,
    /// Asks the user.
    pub prompter: Box<dyn Prompter>,
    /// Now.
    pub now: Moment,
    /// Who is at work.
    pub actor: String,
    /// Where the register is.
    pub path: PathBuf,
    /// The form of lists and reports.
    pub format: Format,
    /// The settings, with where each came from.
    pub settings: Vec<Setting>,
    /// The office's own templates of letters.
    pub letter_templates: Option<PathBuf>,
}

impl Session {
    /// Resolves the settings.
    ///
    /// # Errors
    /// A setting that cannot be read, with a writer to say so.
    pub fn new(globals: Globals) -> Result<Self, (Ui, CommandError)> {
        let first_language = first_language(globals.lang.as_deref());
        Self::resolve(&globals, first_language)
            .map_err(|error| (Ui::new(first_language, globals.color, globals.quiet), error))
    }

    fn resolve(globals: &Globals, first_language: Language) -> Result<Self, CommandError> {
        let user = file(settings::user_file())?;
        let path = globals.db.clone().or_else(|| user.db.clone()).unwrap_or_else(settings::default_register);
        let beside = file(path.parent().map(|folder| folder.join("wijk.toml")))?;
        let lang = first(
            "lang",
            [
                (Origin::Flag, globals.lang.clone()),
                (Origin::Environment, environment::variable("WIJK_LANG")),
                (Origin::Register, beside.lang.clone()),
                (Origin::User, user.lang.clone()),
                (Origin::Computer, environment::locale().map(|language| language.to_string())),
                (Origin::Default, Some(first_language.to_string())),
            ],
        );
        let language = match &lang {
            Some(told) => Language::recognise(&told.value).ok_or_else(|| setting("lang", &told.value))?,
            None => first_language,
        };
        let form = first(
            "format",
            [
                (
                    Origin::Flag,
                    globals.format.and_then(FormatArg::of_reports).map(|format| format.to_string()),
                ),
                (Origin::Register, beside.format.clone()),
                (Origin::User, user.format.clone()),
                (Origin::Default, Some(Format::Table.to_string())),
            ],
        );
        let format = match &form {
            Some(told) => told.value.parse().map_err(|_| setting("format", &told.value))?,
            None => Format::Table,
        };
        let now = environment::now().map_err(|text| setting("WIJK_NOW", &text))?;
        let worker = first(
            "actor",
            [
                (Origin::Environment, environment::variable("WIJK_ACTOR")),
                (Origin::Register, beside.actor.clone()),
                (Origin::User, user.actor.clone()),
                (Origin::Computer, environment::user()),
                (Origin::Default, Some("?".to_owned())),
            ],
        );
        let actor = worker.as_ref().map(|told| told.value.clone()).unwrap_or_default();
        let below = |file: Option<PathBuf>, named: &Option<PathBuf>| {
            // What is named from nowhere is named from where the settings file lies.
            let named = named.as_ref()?;
            Some(file.as_deref().and_then(Path::parent).map_or_else(|| named.clone(), |at| at.join(named)))
        };
        let templates = below(Some(path.clone()), &beside.letter_templates)
            .map(|folder| (Origin::Register, folder))
            .or_else(|| Some((Origin::User, below(settings::user_file(), &user.letter_templates)?)));
        let letters = templates.as_ref().map(|(origin, folder)| Setting {
            name: "letter-templates",
            value: folder.display().to_string(),
            origin: *origin,
        });
        let register = environment::variable("WIJK_DB");
        let given = globals.db.as_ref().map(|path| path.display().to_string());
        let place = first(
            "db",
            [
                (Origin::Flag, given.clone().filter(|path| Some(path) != register.as_ref())),
                (Origin::Environment, given),
                (Origin::User, user.db.as_ref().map(|path| path.display().to_string())),
                (Origin::Default, Some(path.display().to_string())),
            ],
        );
        let asks =
            !globals.no_input && environment::variable("WIJK_NO_INPUT").is_none() && environment::can_ask();
        let prompter: Box<dyn Prompter> =
            if asks { Box::new(Terminal::new(Tr::new(language))) } else { Box::new(Nobody) };
        Ok(Self {
            ui: Ui::new(language, globals.color, globals.quiet).in_dry_run(globals.dry_run),
            globals: globals.clone(),
            prompter,
            now,
            actor,
            path,
            format,
            settings: [place, lang, form, worker, letters].into_iter().flatten().collect(),
            letter_templates: templates.map(|(_, folder)| folder),
        })
    }

    /// Opens the register for reading.
    ///
    /// # Errors
    /// Those of opening.
    pub fn open(&self) -> Result<Store, CommandError> {
        Ok(Store::open(&self.path, Access::Read, settings::wait())?)
    }

    /// Opens the register for writing. One of an older form is brought to today's on the way, and that is said; when
    /// nothing is really to be done, it is refused instead.
    ///
    /// # Errors
    /// Those of opening.
    pub fn open_for_writing(&mut self) -> Result<Store, CommandError> {
        if self.globals.dry_run
            && let Some(needed) = pending(&self.path)?
        {
            return Err(StorageError::Older { found: needed.from, known: needed.to }.into());
        }
        let store = Store::open(&self.path, Access::Write, settings::wait())?;
        if let Some(upgraded) = store.upgraded() {
            let fact = Fact::new("upgrade-on-the-way")
                .with("from", upgraded.from)
                .with("to", upgraded.to)
                .with("copy", upgraded.copy.display().to_string());
            self.ui.note(&fact);
        }
        Ok(store)
    }

    /// The circumstances of a use case, under the words of a command.
    pub fn context<'a>(&self, store: &'a mut Store, command: &str) -> Context<'a> {
        Context {
            store,
            now: self.now,
            actor: self.actor.clone(),
            command: command.to_owned(),
            dry_run: self.globals.dry_run,
        }
    }

    /// As [`Session::after_change`]; where nothing was really changed there is nothing to take back.
    pub fn after(&mut self, saved: bool) {
        if saved || self.globals.dry_run {
            self.after_change();
        }
    }

    /// Says how to take a change back, or that nothing was changed.
    pub fn after_change(&mut self) {
        let code = if self.globals.dry_run { "ui-dry-run" } else { "ui-undo-hint" };
        self.ui.note(&Fact::new(code));
    }
}

/// The language to speak before any settings file was read: the flag's, the environment's, the computer's.
pub fn first_language(flag: Option<&str>) -> Language {
    flag.and_then(Language::recognise)
        .or_else(|| environment::variable("WIJK_LANG").as_deref().and_then(Language::recognise))
        .or_else(environment::locale)
        .unwrap_or(Language::Nl)
}

fn file(path: Option<PathBuf>) -> Result<SettingsFile, CommandError> {
    let Some(path) = path else { return Ok(SettingsFile::default()) };
    settings::read(&path).map(Option::unwrap_or_default).map_err(|(path, detail)| {
        let fact =
            Fact::new("error-settings-file").with("path", path.display().to_string()).with("detail", detail);
        CommandError::plain(Exit::Invalid, fact)
    })
}

fn setting(name: &str, value: &str) -> CommandError {
    let fact = Fact::new("error-setting").with("name", name).with("value", value);
    CommandError::plain(Exit::Usage, fact)
}

impl FormatArg {
    /// The form of reports that it names; a calendar and a journal are none.
    fn of_reports(self) -> Option<Format> {
        match self {
            Self::Table => Some(Format::Table),
            Self::Plain => Some(Format::Plain),
            Self::Markdown => Some(Format::Markdown),
            Self::Html => Some(Format::Html),
            Self::Csv => Some(Format::Csv),
            Self::Json => Some(Format::Json),
            Self::Ics | Self::Geojson | Self::Initiatives | Self::Hledger => None,
        }
    }
}

impl Session {
    /// Prints a report in the form that was asked for, to standard output or to a file.
    ///
    /// # Errors
    /// The stream's, or the file's.
    pub fn print(&mut self, report: &Report) -> Result<(), CommandError> {
        let style = Style {
            width: self.ui.width,
            colour: self.ui.colour_out() && self.globals.output.is_none(),
            excel_eu: self.excel_eu(),
            section: self.globals.section.clone(),
        };
        if let Some(section) = self.globals.section.as_deref().filter(|_| self.format.is_one_table())
            && !report.keys().any(|key| key == section)
        {
            let keys = report.keys().collect::<Vec<_>>().join(", ");
            let fact = Fact::new("report-no-section").with("section", section).with("keys", keys);
            return Err(CommandError::plain(Exit::NotFound, fact));
        }
        let bytes = render(report, self.format, &self.ui.tr, &style);
        self.write(&bytes)
    }

    /// Writes what was asked for to standard output or to the file of `--output`.
    ///
    /// # Errors
    /// The stream's, or the file's.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), CommandError> {
        match &self.globals.output {
            None => self.ui.data(bytes),
            Some(path) => super::output::write(path, bytes, self.globals.force),
        }
    }

    /// Whether a calendar is asked for instead of a report.
    pub fn wants_calendar(&self) -> bool {
        self.globals.format == Some(FormatArg::Ics)
    }

    /// Whether a page of HTML is asked for.
    pub fn wants_page(&self) -> bool {
        self.globals.format == Some(FormatArg::Html)
    }

    /// What is asked for of an export instead of files: a map, or cards of initiatives.
    pub fn wants_map(&self) -> Option<FormatArg> {
        self.globals.format.filter(|format| matches!(format, FormatArg::Geojson | FormatArg::Initiatives))
    }

    /// Whether what is asked for is a journal for hledger.
    pub fn wants_journal(&self) -> bool {
        self.globals.format == Some(FormatArg::Hledger)
    }

    /// Whether CSV is for a Belgian spreadsheet.
    pub fn excel_eu(&self) -> bool {
        self.globals.csv_dialect == Some(CsvDialectArg::ExcelEu)
    }
}
