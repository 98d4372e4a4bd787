//! `wijk letter decision`, `refusal`, `completion`, `agreement` and `claim`.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::files::{self, Target};
use crate::cli::commands::Outcome;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::cli::{CommandError, Exit, input, output};
use crate::domain::fact::Fact;
use crate::domain::language::Language;
use crate::i18n::Tr;
use crate::ops::{self, find};
use crate::report::build::letter::{Unfit, Wanted, letter};
use crate::report::letter::templates::Templates;
use crate::report::letter::value::{Kind, Letter};
use crate::report::letter::{Form, Written, write, write_both};
use crate::report::render::Format;
use crate::report::value::{Cell, Column, Report, Section, Table};
use crate::storage::View;
use crate::storage::dossier::DossierRow;

/// What every letter takes.
#[derive(Debug, clap::Args)]
struct Common {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    #[arg(required_unless_present = "letter_edition")]
    dossier: Option<String>,
    /// A letter for every dossier of this edition that it fits; needs --folder
    #[arg(long = "edition", value_name = "E", conflicts_with = "dossier")]
    letter_edition: Option<String>,
    /// The language of the letter: nl, fr or en [default: the contact's]
    #[arg(long = "in", value_name = "LANGUAGE", value_parser = language)]
    written_in: Option<Language>,
    /// The day that the letter bears [default: today]
    #[arg(long = "on", value_name = "DATE")]
    letter_date: Option<String>,
    /// Write the letter into this folder, under the dossier's reference; a file that is there is never overwritten
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
    /// The form of the letter: md or html [default: by the name of the file, else md]
    #[arg(long, value_name = "FORM", value_parser = form)]
    letter_format: Option<Form>,
}

/// Arguments of a letter that can be about one project.
#[derive(Debug, clap::Args)]
pub struct About {
    #[command(flatten)]
    common: Common,
    /// Number of the project
    #[arg(long, value_name = "N", conflicts_with = "letter_edition")]
    project: Option<u32>,
}

/// `wijk letter completion`
#[derive(Debug, clap::Args)]
pub struct Completion {
    #[command(flatten)]
    common: Common,
    /// The last day to answer
    #[arg(long, value_name = "DATE")]
    answer_by: Option<String>,
}

/// `wijk letter agreement`
#[derive(Debug, clap::Args)]
pub struct Agreement {
    #[command(flatten)]
    about: About,
    /// In French and Dutch, side by side
    #[arg(long, conflicts_with = "written_in")]
    bilingual: bool,
}

/// `wijk letter claim`
#[derive(Debug, clap::Args)]
pub struct Claim {
    #[command(flatten)]
    about: About,
    /// Number of the payment: its amount, instalment and communication are filled in
    #[arg(long, value_name = "N", conflicts_with = "letter_edition")]
    payment: Option<i64>,
}

/// A letter as it was asked for.
#[derive(Debug)]
pub struct Asked {
    kind: Kind,
    common: Common,
    project: Option<u32>,
    answer_by: Option<String>,
    bilingual: bool,
    payment: Option<i64>,
}

fn language(text: &str) -> Result<Language, String> {
    Language::recognise(text).ok_or_else(|| "nl, fr, en".to_owned())
}

fn form(text: &str) -> Result<Form, String> {
    text.parse().map_err(|_| "md, html".to_owned())
}

impl About {
    /// As a letter of this kind.
    pub fn of(self, kind: Kind) -> Asked {
        Asked {
            kind,
            common: self.common,
            project: self.project,
            answer_by: None,
            bilingual: false,
            payment: None,
        }
    }
}

impl Completion {
    /// As a letter.
    pub fn letter(self) -> Asked {
        Asked {
            kind: Kind::Completion,
            common: self.common,
            project: None,
            answer_by: self.answer_by,
            bilingual: false,
            payment: None,
        }
    }
}

impl Claim {
    /// As a letter.
    pub fn letter(self) -> Asked {
        Asked { payment: self.payment, ..self.about.of(Kind::Claim) }
    }
}

impl Agreement {
    /// As a letter.
    pub fn letter(self) -> Asked {
        self.of(Kind::Agreement)
    }

    /// As a letter of this kind.
    pub fn of(self, kind: Kind) -> Asked {
        Asked { bilingual: self.bilingual, ..self.about.of(kind) }
    }
}

/// Writes a letter, or one for every dossier of an edition. The register is only read.
///
/// # Errors
/// Not found; the letter does not fit how the dossier stands; what a template has wrong; a file is there already.
pub fn run(asked: Asked, session: &mut Session) -> Outcome {
    let days = Days {
        on: input::day("--on", asked.common.letter_date.as_deref())?.unwrap_or(input::today(session.now)),
        answer_by: input::day("--answer-by", asked.answer_by.as_deref())?,
    };
    let templates = files::templates(session)?;
    match &asked.common.letter_edition {
        Some(edition) => all(&asked, edition, days, &templates, session),
        None => one(&asked, days, &templates, session),
    }
}

#[derive(Debug, Clone, Copy)]
struct Days {
    on: NaiveDate,
    answer_by: Option<NaiveDate>,
}

fn one(asked: &Asked, days: Days, templates: &Templates, session: &mut Session) -> Outcome {
    let common = &asked.common;
    let file = session.globals.output.clone().filter(|path| path != Path::new("-"));
    if file.is_some() && common.folder.is_some() {
        let fact = Fact::new("letter-file-or-folder");
        return Err(CommandError::plain(Exit::Usage, fact));
    }
    let form = common.letter_format.unwrap_or_else(|| form_of(file.as_deref()));
    let otherwise = session.ui.tr.language();
    let text = common.dossier.clone().unwrap_or_default();
    let (dossier, name, further, written) = session.open()?.read(|view| {
        let dossier = find::dossier(view, &text)?;
        let edition = view.edition_by_id(dossier.edition)?;
        let rules = view.rule_set(dossier.edition)?;
        let wanted = wanted(asked, days, otherwise, (&edition, &rules));
        let made = made(view, &dossier, &wanted, asked.bilingual)?
            .map_err(|unfit| refused(&dossier, unfit, &session.ui.tr))?;
        let name = name(asked, &dossier, &made, form);
        let further = made.first().and_then(further);
        Ok::<_, CommandError>((dossier, name, further, written(&made, templates, form)?))
    })?;
    let target = match (&common.folder, &file) {
        (Some(folder), _) => Target::In(folder.join(name)),
        (None, Some(file)) => Target::File(file.clone()),
        (None, None) => {
            session.write(written.text.as_bytes())?;
            session.ui.finish()?;
            blanks(&written.blanks, session);
            return Ok(());
        }
    };
    target.check()?;
    let path = target.path();
    if !session.globals.dry_run {
        if let Some(folder) = &common.folder {
            output::make_folder(folder)?;
        }
        output::write_new(path, written.text.as_bytes())?;
    }
    let fact = Fact::new("letter-written")
        .with("reference", &dossier.reference)
        .with("path", path.display().to_string());
    session.ui.done(&fact);
    blanks(&written.blanks, session);
    let kind = if asked.kind == Kind::Agreement { "agreement" } else { "letter" };
    let path = find::quoted(&path.display().to_string());
    session.ui.next(&format!("wijk document add {} {path} --kind {kind}", dossier.reference));
    if let Some(command) = further {
        session.ui.next(&command);
    }
    Ok(())
}

/// What the office notes once the letter is on its way.
fn further(letter: &Letter) -> Option<String> {
    let reference = &letter.reference;
    match letter.kind {
        Kind::Decision | Kind::Refusal if letter.to_notify => Some(format!("wijk decide notify {reference}")),
        Kind::Agreement if letter.agreement.reference.is_none() => {
            Some(format!("wijk agreement draw {reference}"))
        }
        Kind::Agreement => Some(format!("wijk agreement sent {reference}")),
        _ => None,
    }
}

fn wanted<'a>(
    asked: &Asked,
    days: Days,
    otherwise: Language,
    edition: (&'a crate::storage::edition::EditionRow, &'a crate::domain::programme::rule_set::RuleSet),
) -> Wanted<'a> {
    Wanted {
        kind: asked.kind,
        project: asked.project,
        language: asked.common.written_in,
        otherwise,
        on: days.on,
        answer_by: days.answer_by,
        edition,
        payment: asked.payment,
    }
}

/// The letter; two of them when it is to be in two languages.
fn made(
    view: View<'_>,
    dossier: &DossierRow,
    wanted: &Wanted<'_>,
    bilingual: bool,
) -> Result<Result<Vec<Letter>, Unfit>, CommandError> {
    let languages =
        if bilingual { vec![Some(Language::Fr), Some(Language::Nl)] } else { vec![wanted.language] };
    let mut letters = Vec::new();
    for language in languages {
        match letter(view, dossier, &Wanted { language, ..*wanted })? {
            Ok(letter) => letters.push(letter),
            Err(unfit) => return Ok(Err(unfit)),
        }
    }
    Ok(Ok(letters))
}

fn written(letters: &[Letter], templates: &Templates, form: Form) -> Result<Written, CommandError> {
    let written = match letters {
        [left, right] => write_both(left, right, templates, form),
        [only, ..] => write(only, templates, form),
        [] => Ok(Written { text: String::new(), blanks: Vec::new() }),
    };
    Ok(written.map_err(ops::Error::Invalid)?)
}

fn refused(dossier: &DossierRow, unfit: Unfit, tr: &Tr) -> CommandError {
    let why = tr.fact(&unfit.fact);
    let fact = Fact::new("letter-refuse").with("reference", &dossier.reference).with("why", why);
    CommandError::Plain { exit: Exit::Refused, fact, next: unfit.next }
}

/// The form that the name of a file asks for.
fn form_of(file: Option<&Path>) -> Form {
    let ending = file.and_then(Path::extension).unwrap_or_default().to_string_lossy().to_lowercase();
    if matches!(ending.as_str(), "html" | "htm") { Form::Html } else { Form::Md }
}

/// The name of a file: nothing in it is personal.
fn name(asked: &Asked, dossier: &DossierRow, letters: &[Letter], form: Form) -> String {
    let project = asked.project.map(|number| format!("-project-{number}")).unwrap_or_default();
    let languages: String = letters.iter().map(|letter| format!("-{}", letter.language)).collect();
    format!("{}-{}{project}{languages}.{form}", dossier.reference, asked.kind)
}

/// Says what has to be filled in by hand, all of it at once.
fn blanks(blanks: &[String], session: &mut Session) {
    if !blanks.is_empty() {
        session.ui.warn(&Fact::new("letter-blanks").with("blanks", blanks.join(" · ")));
    }
}

/// A dossier of the edition, with its letter or why there is none.
struct Line {
    dossier: DossierRow,
    outcome: Result<(Vec<Letter>, Written, PathBuf), Unfit>,
}

fn all(asked: &Asked, edition: &str, days: Days, templates: &Templates, session: &mut Session) -> Outcome {
    let folder = match &asked.common.folder {
        Some(folder) => folder.clone(),
        None => ask_folder(session)?,
    };
    let form = asked.common.letter_format.unwrap_or_default();
    let otherwise = session.ui.tr.language();
    let (reference, lines) = session.open()?.read(|view| {
        let edition = find::edition(view, Some(edition))?;
        let rules = view.rule_set(edition.id)?;
        let mut lines = Vec::new();
        for dossier in view.references_of(edition.id)? {
            let Some(dossier) = view.dossier_by_reference(&dossier)? else { continue };
            let wanted = wanted(asked, days, otherwise, (&edition, &rules));
            let outcome = match made(view, &dossier, &wanted, asked.bilingual)? {
                Ok(letters) => {
                    let written = written(&letters, templates, form)?;
                    let path = folder.join(name(asked, &dossier, &letters, form));
                    Ok((letters, written, path))
                }
                Err(unfit) => Err(unfit),
            };
            lines.push(Line { dossier, outcome });
        }
        Ok::<_, CommandError>((edition.reference, lines))
    })?;
    let files: Vec<(&Path, &str)> = lines
        .iter()
        .filter_map(|line| line.outcome.as_ref().ok())
        .map(|(_, written, path)| (path.as_path(), written.text.as_str()))
        .collect();
    files::none_there(&folder, files.iter().map(|(path, _)| *path))?;
    if !session.globals.dry_run && !files.is_empty() {
        output::make_folder(&folder)?;
        for (path, text) in &files {
            output::write_new(path, text.as_bytes())?;
        }
    }
    let count = files.len();
    let for_people = matches!(session.format, Format::Table | Format::Markdown);
    session.print(&summary(&session.ui.tr, asked.kind, &reference, &lines, for_people))?;
    session.ui.finish()?;
    let fact =
        Fact::new("letter-written-many").with("count", count).with("path", folder.display().to_string());
    session.ui.done(&fact);
    let mut unknown: Vec<String> = Vec::new();
    for (_, written, _) in lines.iter().filter_map(|line| line.outcome.as_ref().ok()) {
        unknown.extend(
            written.blanks.iter().filter(|blank| !unknown.contains(blank)).cloned().collect::<Vec<_>>(),
        );
    }
    blanks(&unknown, session);
    if let Some(Line { dossier, outcome: Ok((_, _, path)) }) = lines.iter().find(|line| line.outcome.is_ok())
    {
        let path = find::quoted(&path.display().to_string());
        session.ui.next(&format!("wijk document add {} {path} --kind letter", dossier.reference));
    }
    let mut letters =
        lines.iter().filter_map(|line| line.outcome.as_ref().ok()).flat_map(|(letters, ..)| letters);
    if matches!(asked.kind, Kind::Decision | Kind::Refusal) && letters.any(|letter| letter.to_notify) {
        session.ui.next(&format!("wijk decide notify --edition {reference}"));
    }
    Ok(())
}

fn ask_folder(session: &mut Session) -> Result<PathBuf, CommandError> {
    if !session.prompter.can_ask() {
        return Err(CommandError::AnswerNeeded("--folder".to_owned()));
    }
    let question = session.ui.tr.text("letter-ask-folder");
    let empty = session.ui.tr.text("ui-answer-needed");
    let check = |text: &str| if text.trim().is_empty() { Err(empty.clone()) } else { Ok(()) };
    match session.prompter.words(&question, "--folder", "", &check)? {
        Answer::Is(text) => Ok(PathBuf::from(text)),
        Answer::Back => Err(CommandError::Stopped),
    }
}

/// What was written, dossier by dossier. People see why others got no letter once for each reason, with how many they
/// are; machine formats have a row for each.
fn summary(tr: &Tr, kind: Kind, edition: &str, lines: &[Line], for_people: bool) -> Report {
    let column =
        |key: &'static str| Column::new(key, tr.text(&format!("letter-column-{}", key.replace('_', "-"))));
    let aside = |key| Column { secondary: true, ..column(key) };
    let mut columns = vec![
        column("dossier"),
        aside("neighbourhood"),
        column("file"),
        aside("language"),
        column("blanks"),
        column("not_written"),
    ];
    let shown = lines.iter().filter(|line| !for_people || line.outcome.is_ok());
    let mut rows: Vec<Vec<Cell>> = shown.map(|line| row(tr, line)).collect();
    if for_people {
        columns.truncate(5);
        rows.iter_mut().for_each(|row| row.truncate(5));
    }
    let title = Fact::new("letter-list-title")
        .with("kind", tr.text(&format!("letter-kind-{kind}")))
        .with("edition", edition);
    let empty = if lines.is_empty() { "letter-list-empty" } else { "letter-list-none" };
    let mut sections = vec![Section::Table(Table {
        key: "letters",
        title: None,
        columns,
        rows,
        when_empty: Some(tr.text(empty)),
        note: None,
    })];
    let reasons = reasons(tr, lines);
    if for_people && !reasons.is_empty() {
        sections.push(Section::Table(Table {
            key: "not_written",
            title: Some(tr.text("letter-column-not-written")),
            columns: vec![column("reason"), column("count"), column("examples")],
            rows: reasons,
            when_empty: None,
            note: None,
        }));
    }
    Report { name: "letters", title: tr.fact(&title), sections }
}

fn row(tr: &Tr, line: &Line) -> Vec<Cell> {
    let (language, file, blanks, why) = match &line.outcome {
        Ok((letters, written, path)) => {
            let languages = letters.iter().map(|letter| Cell::Code {
                label: letter.language.to_string(),
                code: letter.language.to_string(),
            });
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            (
                Cell::List(languages.collect()),
                Cell::Text(file),
                Cell::count(written.blanks.len()),
                Cell::Empty,
            )
        }
        Err(unfit) => (Cell::Empty, Cell::Empty, Cell::Empty, Cell::Text(tr.fact(&unfit.fact))),
    };
    let dossier = &line.dossier;
    vec![Cell::Text(dossier.reference.clone()), Cell::Text(dossier.name.clone()), file, language, blanks, why]
}

/// How many dossiers are named for a reason.
const EXAMPLES: usize = 3;

/// Why there are dossiers without a letter: each reason with how many they are and the first of them, the reason of the
/// most dossiers first.
fn reasons(tr: &Tr, lines: &[Line]) -> Vec<Vec<Cell>> {
    let mut groups: Vec<(&Fact, Vec<&str>)> = Vec::new();
    for line in lines {
        let Err(unfit) = &line.outcome else { continue };
        match groups.iter_mut().find(|(fact, _)| fact.code == unfit.fact.code) {
            Some((_, dossiers)) => dossiers.push(&line.dossier.reference),
            None => groups.push((&unfit.fact, vec![&line.dossier.reference])),
        }
    }
    groups.sort_by_key(|(_, dossiers)| std::cmp::Reverse(dossiers.len()));
    let row = |(fact, dossiers): (&Fact, Vec<&str>)| {
        // Which projects are open differs from dossier to dossier.
        let reason = match fact.code.as_ref() {
            "letter-refuse-undecided" if dossiers.len() > 1 => tr.text("letter-refuse-undecided-several"),
            _ => tr.fact(fact),
        };
        let more = if dossiers.len() > EXAMPLES { " …" } else { "" };
        let examples = dossiers.iter().take(EXAMPLES).copied().collect::<Vec<_>>().join(", ") + more;
        vec![Cell::Text(reason), Cell::count(dossiers.len()), Cell::Text(examples)]
    };
    groups.into_iter().map(row).collect()
}
