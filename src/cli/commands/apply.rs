//! `wijk apply`: a neighbourhood applies, by flags, by prompts or from a file of many.

use std::path::{Path, PathBuf};

use super::Outcome;
use super::person;
use crate::cli::application_form::{ApplicationFlags, ask};
use crate::cli::error::fault_text;
use crate::cli::session::Session;
use crate::cli::ui::Emphasis;
use crate::cli::{CommandError, findings, input, output};
use crate::domain::application::{Field, RawApplication, members};
use crate::domain::fact::{Fact, Value};
use crate::domain::programme::form::Field as OwnField;
use crate::domain::programme::rule_set::{RuleSet, look_up};
use crate::exchange::applications_in::{Format, Import, read};
use crate::exchange::table_out::write_bad_rows;
use crate::ops;
use crate::ops::apply::{Applied, ApplyRequest, Returned, apply};

/// `wijk apply`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition [default: the only open one]
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
    /// Read applications from a CSV, TOML or JSON file; - for standard input
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// Say which field a column is, as HEAD=FIELD; HEAD= leaves it out
    #[arg(long, value_name = "HEAD=FIELD", requires = "from")]
    map: Vec<String>,
    /// Record the good rows and write the bad ones to a file that can be mended and read again
    #[arg(long, requires = "from")]
    skip_invalid: bool,
    /// What the application says.
    #[command(flatten)]
    words: ApplicationFlags,
    /// A member of the steering group: 'NAME (association, works)'; again for each
    #[arg(long = "member", value_name = "MEMBER")]
    members: Vec<String>,
    /// Another neighbourhood that hands it in together; again for each
    #[arg(long = "with", value_name = "NEIGHBOURHOOD")]
    with: Vec<String>,
    /// A field of the programme's own, by code or name; again for each
    #[arg(long = "field", value_name = "CODE=VALUE", conflicts_with = "from")]
    fields: Vec<String>,
    /// Set a rule aside for this application; needs --reason
    #[arg(long = "override", value_name = "RULE", requires = "reason")]
    overrides: Vec<String>,
    /// Why a rule is set aside
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// The refused or rejected dossier that is taken up again [default: the last one of the neighbourhood]
    #[arg(long, value_name = "DOSSIER", conflicts_with = "from")]
    again_for: Option<String>,
    /// The earlier dossier of a neighbourhood that comes back: its people, partners and inventory are taken over
    #[arg(long, value_name = "DOSSIER", conflicts_with_all = ["from", "neighbourhood"])]
    from_dossier: Option<String>,
}

/// Records one application or many.
///
/// # Errors
/// As [`crate::ops::apply::apply`]; the file cannot be read.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    if args.skip_invalid
        && let Some(path) = &args.from
    {
        // Looked at before anything is saved: the faulty rows must not be lost.
        output::may_write(&bad_file(path), session.globals.force)?;
    }
    let mut request = ApplyRequest {
        edition: args.edition.clone(),
        skip_invalid: args.skip_invalid,
        aside: args.overrides.clone(),
        reason: args.reason.clone(),
        again_for: args.again_for.clone(),
        from_dossier: args.from_dossier.clone(),
        ..ApplyRequest::default()
    };
    let mut import = match &args.from {
        Some(path) => {
            let own = store.read(|view| ops::field::of_edition(view, args.edition.as_deref()))?.1.fields;
            Some(read_file(path, &args.map, &own, session)?)
        }
        None => None,
    };
    match &mut import {
        Some(import) => {
            request.from_file = true;
            request.applications = std::mem::take(&mut import.applications);
        }
        None => {
            let Some(words) = one(&args, session, &store)? else { return Err(CommandError::Stopped) };
            request.applications.push(words);
        }
    }
    let applied = apply(&mut session.context(&mut store, "apply"), &request)?;
    tell(&applied, session, args.from.is_some());
    if let (Some(import), Some(path)) = (&import, &args.from) {
        bad_rows(&applied, import, path, session)?;
    }
    if !applied.created.is_empty() {
        session.after_change();
    }
    Ok(())
}

fn read_file(
    path: &Path,
    maps: &[String],
    own: &[OwnField],
    session: &mut Session,
) -> Result<Import, CommandError> {
    let bytes = input::bytes(path)?;
    let name = path.to_string_lossy();
    let import = read(Format::recognise(&name, &bytes), &bytes, maps, own).map_err(ops::Error::Invalid)?;
    let file = path.file_name().map_or_else(|| name.clone(), |file| file.to_string_lossy());
    let mut fact = Fact::new("apply-read")
        .with(
            "file",
            if name == "-" { Value::Term("standard-input".to_owned()) } else { file.into_owned().into() },
        )
        .with("encoding", import.encoding.to_string())
        .with("count", import.applications.len());
    fact = match &import.table {
        Some(table) => fact.with_term("form", format!("separator-{}", table.separator)),
        None => fact.with_term("form", format!("format-{}", <&str>::from(import.format))),
    };
    session.ui.note(&fact);
    Ok(import)
}

/// One application: the flags, and in a terminal a form for what they left open.
fn one(
    args: &Args,
    session: &mut Session,
    store: &crate::storage::Store,
) -> Result<Option<RawApplication>, CommandError> {
    let mut words = args.words.words();
    words.own.clone_from(&args.fields);
    for member in &args.members {
        for one in members::split(member) {
            words.members.push(members::read(one, &words.place("--member")));
        }
    }
    if !args.with.is_empty() {
        words.say(Field::TogetherWith, "--with", args.with.join("\n"));
    }
    if let Some(dossier) = &args.from_dossier {
        return returning(dossier, args, words, session, store);
    }
    if !session.prompter.can_ask() {
        return if words.says(Field::Neighbourhood) {
            Ok(Some(words))
        } else {
            Err(CommandError::AnswerNeeded("--neighbourhood, --from".to_owned()))
        };
    }
    let rules = store.read(|view| -> ops::Result<_> {
        let edition = ops::find::edition(view, args.edition.as_deref())?;
        Ok(view.rule_set(edition.id)?)
    })?;
    let open: Vec<Field> = form_fields(&rules, &words);
    if !open.is_empty() && !ask(session, &rules, &mut words, &open)? {
        return Ok(None);
    }
    own_fields(&rules, &mut words, session)?;
    Ok(Some(words))
}

/// Asks the fields of the programme's own that no flag has said, of the track that was chosen.
fn own_fields(rules: &RuleSet, words: &mut RawApplication, session: &mut Session) -> Outcome {
    let named = words.values.get(&Field::Track).map(|(text, _)| text.as_str());
    let track = match (named, &rules.tracks[..]) {
        (Some(text), tracks) => look_up(tracks, text),
        (None, [only]) => Some(only.code.clone()),
        (None, _) => None,
    };
    // What is said twice or wrongly is told by whoever takes the application in.
    let said =
        |code: &str| words.own.iter().any(|entry| entry.split('=').next().map(str::trim) == Some(code));
    let asked = ops::field::asked_of(rules, track.as_deref()).filter(|field| !said(&field.code));
    let asked: Vec<_> = asked.map(|field| (field, String::new())).collect();
    let answers = super::field::ask(&asked, session)?;
    words.own.extend(answers);
    Ok(())
}

/// An application of a neighbourhood that comes back: what still holds is there, why it applies and what it asks is new.
fn returning(
    dossier: &str,
    args: &Args,
    mut words: RawApplication,
    session: &mut Session,
    store: &crate::storage::Store,
) -> Result<Option<RawApplication>, CommandError> {
    let (rules, known) = store.read(|view| -> ops::Result<_> {
        let edition = ops::find::edition(view, args.edition.as_deref())?;
        let rules = view.rule_set(edition.id)?;
        let known = ops::apply::returning(view, dossier, &rules)?;
        Ok((rules, known))
    })?;
    for (field, said) in known.words.values {
        words.values.entry(field).or_insert(said);
    }
    let new = [(Field::Motivation, "--motivation"), (Field::Asked, "--asked")];
    let missing: Vec<&str> =
        new.iter().filter(|(field, _)| !words.says(*field)).map(|(_, flag)| *flag).collect();
    if !session.prompter.can_ask() {
        return if missing.is_empty() {
            Ok(Some(words))
        } else {
            Err(CommandError::AnswerNeeded(missing.join(", ")))
        };
    }
    // People come along, and the rest can be changed with `wijk edit`.
    let asked = [Field::Track, Field::Tier, Field::Themes, Field::Motivation, Field::Asked];
    let mut open = form_fields(&rules, &words);
    open.retain(|field| asked.contains(field));
    Ok((open.is_empty() || ask(session, &rules, &mut words, &open)?).then_some(words))
}

/// The fields that a form asks for, in order: those that the flags left open and the edition knows.
fn form_fields(rules: &crate::domain::programme::rule_set::RuleSet, words: &RawApplication) -> Vec<Field> {
    let all = [
        Field::Neighbourhood,
        Field::Municipality,
        Field::Perimeter,
        Field::Track,
        Field::Tier,
        Field::Themes,
        Field::ContactName,
        Field::ContactEmail,
        Field::Language,
        Field::Members,
        Field::Motivation,
        Field::Asked,
        Field::Submitted,
    ];
    let open = |field: &Field| match field {
        Field::Track => rules.tracks.len() > 1,
        Field::Tier => rules.tiers.len() > 1,
        Field::Themes => !rules.themes.is_empty(),
        Field::Members => words.members.is_empty(),
        _ => true,
    };
    all.into_iter().filter(|field| !words.values.contains_key(field) && open(field)).collect()
}

fn tell(applied: &Applied, session: &mut Session, many: bool) {
    let reference = &applied.edition.reference;
    match &applied.created[..] {
        [] => {}
        [only] if !many => {
            let fact = Fact::new("apply-done")
                .with("reference", &only.reference)
                .with("neighbourhood", &only.neighbourhood);
            session.ui.done(&fact);
            if let Some(returned) = &only.returned {
                taken_over(returned, session);
            }
            findings::broken(&mut session.ui, &only.warnings);
        }
        created => {
            let fact = Fact::new("apply-done-many")
                .with("count", created.len())
                .with("first", &created[0].reference)
                .with("last", &created[created.len() - 1].reference);
            session.ui.done(&fact);
        }
    }
    present(applied, session);
    known(applied, session);
    if many {
        warnings(applied, session);
    }
    match &applied.created[..] {
        [only] => session.ui.next(&format!("wijk admit {}", only.reference)),
        [] => {}
        _ => session.ui.next(&format!("wijk list --edition {reference}")),
    }
}

/// What came along from an earlier dossier, and what did not.
fn taken_over(returned: &Returned, session: &mut Session) {
    session.ui.note(&Fact::new("apply-taken-over").with("earlier", &returned.earlier));
    for fact in &returned.taken {
        session.ui.note(fact);
    }
    for fact in &returned.lost {
        session.ui.warn(fact);
    }
}

fn present(applied: &Applied, session: &mut Session) {
    if applied.present.is_empty() {
        return;
    }
    session.ui.warn(&Fact::new("apply-present").with("count", applied.present.len()));
    for (row, neighbourhood, reference) in applied.present.iter().take(SHOWN) {
        let fact = Fact::new("apply-present-row")
            .with("row", row.unwrap_or_default())
            .with("neighbourhood", neighbourhood)
            .with("reference", reference);
        session.ui.note(&fact);
    }
    more(applied.present.len(), session);
}

/// How many lines of one kind are shown before the rest is only counted.
const SHOWN: usize = 20;

fn more(count: usize, session: &mut Session) {
    if count > SHOWN {
        session.ui.note(&Fact::new("apply-more").with("count", count - SHOWN));
    }
}

fn known(applied: &Applied, session: &mut Session) {
    for created in applied.created.iter().filter(|created| !created.earlier.is_empty()).take(SHOWN) {
        let fact = Fact::new("apply-linked")
            .with("reference", &created.reference)
            .with("neighbourhood", &created.neighbourhood)
            .with_list("earlier", &created.earlier);
        session.ui.note(&fact);
    }
    for created in &applied.created {
        if let Some(earlier) = &created.again_for {
            let fact =
                Fact::new("apply-again-for").with("reference", &created.reference).with("earlier", earlier);
            session.ui.note(&fact);
        }
    }
    let alike: Vec<_> = applied
        .created
        .iter()
        .filter_map(|created| created.looks_like.as_ref().map(|like| (created, like)))
        .collect();
    for (created, like) in alike.iter().take(SHOWN) {
        let fact =
            Fact::new("apply-looks-like").with("neighbourhood", &created.neighbourhood).with("like", *like);
        session.ui.warn(&fact);
        let words = [&created.neighbourhood, *like].map(|name| ops::find::quoted(name));
        session.ui.next_of_warning(&format!("wijk neighbourhood merge {} {}", words[0], words[1]));
    }
    more(alike.len(), session);
    let shared = || applied.created.iter().flat_map(|created| &created.shared);
    for (id, name, near) in shared().take(SHOWN) {
        person::tell::near(id.0, name, std::slice::from_ref(near), session);
    }
    more(shared().count(), session);
}

/// What the rules point out, summed up by rule: forty lines of the same help nobody.
fn warnings(applied: &Applied, session: &mut Session) {
    let mut by_rule: std::collections::BTreeMap<&str, Vec<&str>> = std::collections::BTreeMap::new();
    for created in &applied.created {
        for finding in &created.warnings {
            by_rule.entry(&finding.rule).or_default().push(&created.reference);
        }
    }
    for (rule, references) in by_rule {
        let shown = references.iter().take(3).map(|reference| Value::from(*reference));
        let fact = Fact::new("apply-warned")
            .with("rule", rule)
            .with("count", references.len())
            .with_list("references", shown)
            .with("more", i64::from(references.len() > 3));
        session.ui.warn(&fact);
    }
}

/// Where the faulty rows of a file go.
fn bad_file(path: &Path) -> PathBuf {
    let stem = path.file_stem().map_or_else(|| "wijk".to_owned(), |stem| stem.to_string_lossy().into_owned());
    let stem = if stem == "-" { "wijk".to_owned() } else { stem };
    path.with_file_name(format!("{stem}-bad.csv"))
}

/// Lists the faults of rows that were skipped and writes those rows beside the file.
fn bad_rows(applied: &Applied, import: &Import, path: &Path, session: &mut Session) -> Outcome {
    if applied.bad_rows.is_empty() {
        return Ok(());
    }
    session.ui.warn(&Fact::new("apply-skipped").with("count", applied.bad_rows.len()));
    for fault in &applied.faults {
        let text = fault_text(&session.ui, fault);
        session.ui.say_always(" ", Emphasis::Plain, &text);
    }
    let Some(table) = &import.table else { return Ok(()) };
    if session.globals.dry_run {
        return Ok(());
    }
    let target = bad_file(path);
    let bytes =
        write_bad_rows(table, &applied.bad_rows).map_err(|error| CommandError::file(&target, &error))?;
    output::write(&target, &bytes, session.globals.force)?;
    session.ui.next(&format!("wijk apply --from {}", ops::find::quoted(&target.display().to_string())));
    Ok(())
}
