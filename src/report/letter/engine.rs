//! Fills a template in. What a template has wrong is told with its file and line.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior};

use super::context::{BUT, Day, Fields, Money, context};
use super::escape::escaped;
use super::templates::Templates;
use super::value::Letter;
use super::words::{amount_in_words, long_date};
use crate::domain::fact::{Fact, Fault, Place};
use crate::domain::language::Language;
use crate::i18n::{joined, money};

/// A letter that was filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// In Markdown.
    pub markdown: String,
    /// What was not known and stands in it as a mark, in order.
    pub blanks: Vec<String>,
}

/// Filters of letters, for whoever used another.
const FILTERS: &str =
    "known, list, money, date, words, length, upper, lower, first, last, sum, join, replace";

/// Fills in the template of a letter.
///
/// # Errors
/// What the template has wrong: all that can be seen without filling it in, else what stopped it.
pub fn fill(letter: &Letter, templates: &Templates) -> Result<Filled, Vec<Fault>> {
    let name = format!("{}/{}.md", letter.language, letter.kind);
    let blanks: Blanks = Arc::default();
    let environment = environment(letter.language, templates, &blanks);
    let values = context(letter);
    let mut faults = Vec::new();
    for used in used(&name, templates) {
        faults.extend(look(&environment, &used, templates, &values));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let root = Value::from(values.into_iter().collect::<BTreeMap<_, _>>());
    let text = environment
        .get_template(&name)
        .and_then(|template| template.render(root))
        .map_err(|error| vec![fault(&error, &name, templates)])?;
    let blanks = std::mem::take(&mut *blanks.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(Filled { markdown: tidied(&text), blanks })
}

/// What was not known, as it is met.
type Blanks = Arc<Mutex<Vec<String>>>;

fn environment(language: Language, templates: &Templates, blanks: &Blanks) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // Markdown has no escaping of its own here: the formatter below does it.
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.set_formatter(format);
    // Lines with nothing but a tag leave no trace. Were the marks wrong, tags would only leave empty lines.
    if let Ok(syntax) =
        SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build()
    {
        environment.set_syntax(syntax);
    }
    environment.add_filter("money", move |value: Value| {
        amount(&value).map(|amount| Value::from_safe_string(money(language, amount)))
    });
    environment.add_filter("words", move |value: Value| {
        amount(&value).map(|amount| Value::from_safe_string(amount_in_words(language, amount)))
    });
    environment.add_filter("date", move |value: Value| {
        let day = value.downcast_object_ref::<Day>().map(|day| day.0);
        let day = day.or_else(|| value.as_str().and_then(|text| text.parse().ok()));
        day.map(|day| Value::from_safe_string(long_date(language, day)))
            .ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("no day: {value}")))
    });
    environment.add_filter("list", move |value: Value| {
        let texts: Vec<String> = value.try_iter()?.map(|one| shown(&one)).collect();
        Ok::<_, Error>(Value::from_safe_string(joined(language, &texts)))
    });
    let met = Arc::clone(blanks);
    environment.add_filter("known", move |value: Value, label: String| match is_nothing(&value) {
        true => mark(language, &label, &met),
        false => value,
    });
    let met = Arc::clone(blanks);
    environment.add_function("fill", move |label: String| mark(language, &label, &met));
    let all = templates.clone();
    environment.set_loader(move |name| Ok(all.text(name).map(str::to_owned)));
    environment
}

/// A visible mark where something is not known.
fn mark(language: Language, label: &str, blanks: &Blanks) -> Value {
    let label = super::escape::one_line(label);
    let mut met = blanks.lock().unwrap_or_else(PoisonError::into_inner);
    if !met.contains(&label) {
        met.push(label.clone());
    }
    let label = escaped(&label);
    // A bracket that is escaped opens neither a link nor what one refers to.
    Value::from_safe_string(match language {
        Language::Nl => format!("\\[{label}: in te vullen]"),
        Language::Fr => format!("\\[{label}\u{a0}: à compléter]"),
        Language::En => format!("\\[{label}: to be filled in]"),
    })
}

fn is_nothing(value: &Value) -> bool {
    value.is_none() || value.as_str().is_some_and(|text| text.trim().is_empty())
}

fn amount(value: &Value) -> Result<crate::domain::money::Cents, Error> {
    value
        .downcast_object_ref::<Money>()
        .map(|money| money.0)
        .ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("no amount: {value}")))
}

/// A value as it stands in the letter: text of the register cannot become structure.
fn shown(value: &Value) -> String {
    let ours = value.downcast_object_ref::<Money>().is_some() || value.downcast_object_ref::<Day>().is_some();
    if ours || value.is_safe() { value.to_string() } else { escaped(&value.to_string()) }
}

fn format(out: &mut Output<'_>, _: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    if value.is_undefined() {
        return Err(Error::from(ErrorKind::UndefinedError));
    }
    if value.is_none() {
        return Ok(());
    }
    out.write_str(&shown(value)).map_err(|_| Error::from(ErrorKind::WriteFailure))
}

/// The template and those that it takes in, each once.
fn used(name: &str, templates: &Templates) -> Vec<String> {
    let mut all = vec![name.to_owned()];
    let mut at = 0;
    while let Some(name) = all.get(at) {
        let text = templates.text(name).unwrap_or_default();
        let within: Vec<String> = includes(text).map(str::to_owned).collect();
        for other in within {
            if templates.text(&other).is_some() && !all.contains(&other) {
                all.push(other);
            }
        }
        at += 1;
    }
    all
}

/// The names after `include`.
fn includes(text: &str) -> impl Iterator<Item = &str> {
    text.split("{%").skip(1).filter_map(|tag| {
        let tag = tag.split("%}").next()?.trim_start_matches('-').trim();
        let name = tag.strip_prefix("include")?.trim();
        name.strip_prefix('"')?.split('"').next()
    })
}

/// What can be seen of a template without filling it in: whether it can be read, and every name that is not there.
fn look(
    environment: &Environment<'_>,
    name: &str,
    templates: &Templates,
    values: &[(&'static str, Value)],
) -> Vec<Fault> {
    let template = match environment.get_template(name) {
        Ok(template) => template,
        Err(error) => return vec![fault(&error, name, templates)],
    };
    let mut named: Vec<String> = template.undeclared_variables(true).into_iter().collect();
    named.sort_unstable();
    let text = templates.text(name).unwrap_or_default();
    let functions: Vec<&str> = environment.globals().map(|(name, _)| name).collect();
    let unknown = named.into_iter().filter_map(|path| {
        let known = missing(&path, values, &functions)?;
        Some(unknown(&path, &known, line_of(text, &path), templates.place(name)))
    });
    unknown.collect()
}

/// For a name that is not there: those that are.
fn missing(path: &str, values: &[(&'static str, Value)], functions: &[&str]) -> Option<Vec<String>> {
    let mut parts = path.split('.');
    let first = parts.next()?;
    if functions.contains(&first) {
        return None;
    }
    let Some((_, value)) = values.iter().find(|(name, _)| *name == first) else {
        let names = values.iter().map(|(name, _)| *name).chain(["fill(…)"]);
        return Some(names.map(str::to_owned).collect());
    };
    let second = parts.next()?;
    let fields = value.downcast_object_ref::<Fields>()?;
    let known = || fields.names().map(|name| format!("{first}.{name}")).collect();
    fields.get(second).is_none().then(known)
}

/// The line on which a name stands, from 1.
fn line_of(text: &str, path: &str) -> Option<usize> {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
    let stands = |line: &str| {
        line.match_indices(path).any(|(at, _)| {
            !line[..at].ends_with(part) && !line[at + path.len()..].starts_with(|c: char| part(c) && c != '.')
        })
    };
    text.lines().position(stands).map(|at| at + 1)
}

fn unknown(name: &str, known: &[String], line: Option<usize>, place: &str) -> Fault {
    let score = |other: &String| strsim::normalized_damerau_levenshtein(name, other);
    let near = known.iter().filter(|other| score(other) >= 0.7).max_by(|a, b| score(a).total_cmp(&score(b)));
    let fact = Fact::new("letter-template-unknown")
        .with("name", name)
        .with("known", known.join(", "))
        .suggesting(near.cloned().unwrap_or_default());
    at(fact, line, place)
}

fn at(fact: Fact, line: Option<usize>, place: &str) -> Fault {
    Fault { place: Place { line, field: Some(place.to_owned()), ..Place::default() }, fact }
}

/// What stopped a template, in our words where we have them.
fn fault(error: &Error, name: &str, templates: &Templates) -> Fault {
    // What went wrong in a template that was taken in comes wrapped.
    if let Some(cause) = std::error::Error::source(error).and_then(|cause| cause.downcast_ref::<Error>()) {
        return fault(cause, name, templates);
    }
    let line = error.line();
    let place = templates.place(error.name().unwrap_or(name)).to_owned();
    let detail = error.detail().unwrap_or_default();
    match error.kind() {
        ErrorKind::UndefinedError => match detail.split_once(BUT) {
            Some((wanted, known)) => {
                let known: Vec<String> = known.split(", ").map(str::to_owned).collect();
                unknown(wanted, &known, line, &place)
            }
            None => at(Fact::new("letter-template-nothing"), line, &place),
        },
        ErrorKind::TemplateNotFound => {
            let fact = Fact::new("letter-template-missing").with("known", templates.names().join(", "));
            at(fact, line, &place)
        }
        ErrorKind::UnknownFilter => at(
            Fact::new("letter-template-filter").with("detail", detail).with("known", FILTERS),
            line,
            &place,
        ),
        ErrorKind::SyntaxError => {
            at(Fact::new("letter-template-syntax").with("detail", detail), line, &place)
        }
        kind => {
            let detail = if detail.is_empty() { kind.to_string() } else { detail.to_owned() };
            at(Fact::new("letter-template-wrong").with("detail", detail), line, &place)
        }
    }
}

/// One blank line between paragraphs, none at the beginning, and a line break where the template has one: two
/// blanks at the end of a line that goes on in the next.
fn tidied(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut gap = false;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() {
            gap = !tidy.is_empty();
            continue;
        }
        if gap {
            tidy.push('\n');
        }
        gap = false;
        tidy.push_str(line);
        tidy.push('\n');
    }
    let breaks: Vec<usize> = pulldown_cmark::Parser::new_ext(&tidy, super::page::OPTIONS)
        .into_offset_iter()
        .filter(|(event, _)| *event == pulldown_cmark::Event::SoftBreak)
        .map(|(_, range)| range.start)
        .collect();
    let mut hard = String::with_capacity(tidy.len() + 2 * breaks.len());
    let mut from = 0;
    for at in breaks {
        hard.push_str(&tidy[from..at]);
        hard.push_str("  ");
        from = at;
    }
    hard.push_str(&tidy[from..]);
    hard
}

/// Whether any template takes this one in.
pub fn takes_in(templates: &Templates, name: &str) -> bool {
    let text = |other: &str| templates.text(other).unwrap_or_default().to_owned();
    templates.names().iter().any(|other| includes(&text(other)).any(|taken| taken == name))
}
