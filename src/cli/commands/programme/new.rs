//! `wijk programme new`

use std::path::PathBuf;

use chrono::Datelike as _;
use strum::VariantArray as _;

use crate::cli::asking::{pick, typed, words};
use crate::cli::commands::Outcome;
use crate::cli::form::{Question, ask};
use crate::cli::session::Session;
use crate::cli::{CommandError, Exit, input, output, parse};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::{Fact, Fault};
use crate::domain::language::{Language, Texts};
use crate::domain::programme::built_in::text_of;
use crate::domain::programme::check::{check, is_code, is_prefix};
use crate::domain::programme::definition::Named;
use crate::domain::programme::sketch::{self, Decides, Sketch};
use crate::i18n::Tr;
use crate::ops;
use crate::report::programme_file::{copied_file, new_file};

/// `wijk programme new`
#[derive(Debug, Default, Clone, clap::Args)]
pub struct Args {
    /// Code of the new programme: small letters, figures and hyphens
    code: String,
    /// The file to write; it must not be there yet [default: CODE.toml]
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// Begin with a copy of this programme
    #[arg(long, value_name = "CODE", conflicts_with_all = ["municipalities", "tracks", "themes", "phases", "group", "ceiling", "per", "decides", "coach", "inventory"])]
    from: Option<String>,
    /// Name in Dutch
    #[arg(long, value_name = "NAME")]
    name_nl: Option<String>,
    /// Name in French
    #[arg(long, value_name = "NAME")]
    name_fr: Option<String>,
    /// Name in English
    #[arg(long, value_name = "NAME")]
    name_en: Option<String>,
    /// Who organises it, in Dutch
    #[arg(long, value_name = "NAME")]
    organiser_nl: Option<String>,
    /// Who organises it, in French
    #[arg(long, value_name = "NAME")]
    organiser_fr: Option<String>,
    /// Who organises it, in English
    #[arg(long, value_name = "NAME")]
    organiser_en: Option<String>,
    /// The first part of references, such as QDC [default: made of the code]
    #[arg(long, value_name = "PREFIX")]
    prefix: Option<String>,
    /// Time zone in which last days end [default: Europe/Brussels]
    #[arg(long, value_name = "ZONE")]
    timezone: Option<String>,
    /// A municipality of the territory: one that a built-in programme knows, or 'NIS NAME POSTCODE'; again for each
    #[arg(long = "municipality", value_name = "MUNICIPALITY")]
    municipalities: Vec<String>,
    /// A track of the programme; again for each
    #[arg(long = "track", value_name = "NAME")]
    tracks: Vec<String>,
    /// A theme of the programme; again for each
    #[arg(long = "theme", value_name = "NAME")]
    themes: Vec<String>,
    /// What a phase is called, such as preparation=Feasibility; again for each
    #[arg(long = "phase", value_name = "PHASE=NAME")]
    phases: Vec<String>,
    /// The smallest steering group
    #[arg(long, value_name = "NUMBER")]
    group: Option<String>,
    /// The most that can be awarded, in euros
    #[arg(long, value_name = "EUR", allow_hyphen_values = true)]
    ceiling: Option<String>,
    /// Over what the ceiling is measured: dossier or project
    #[arg(long, value_name = "WORD")]
    per: Option<String>,
    /// Who decides: office, jury, council, college or vote
    #[arg(long, value_name = "WORD")]
    decides: Option<String>,
    /// Groups have a coach
    #[arg(long)]
    coach: bool,
    /// Groups make an inventory
    #[arg(long)]
    inventory: bool,
    /// Year of the first edition [default: this year]
    #[arg(long, value_name = "YEAR")]
    year: Option<String>,
    /// First day to hand in
    #[arg(long, value_name = "DATE")]
    opens: Option<String>,
    /// A last day to hand in; again for each
    #[arg(long = "deadline", value_name = "DATE")]
    deadlines: Vec<String>,
    /// What can be awarded in all, in euros
    #[arg(long, value_name = "EUR", allow_hyphen_values = true)]
    envelope: Option<String>,
}

/// Writes a programme file that explains itself. In a terminal it asks what the flags leave open; an existing file is
/// never replaced.
///
/// # Errors
/// The name or the organiser is missing and nobody can be asked; a flag is wrong, each; the file is there already.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut args = args;
    if text_of(&args.code).is_some() {
        let fact = Fact::new("error-programme-built-in").with("code", &args.code);
        return Err(ops::Error::refused(fact, format!("wijk programme show {}", args.code)).into());
    }
    let path = args.file.clone().unwrap_or_else(|| PathBuf::from(format!("{}.toml", args.code)));
    let to_output = path == std::path::Path::new("-");
    if !to_output && output::is_there(&path) {
        return Err(super::exists(&path, "wijk programme new … --file …"));
    }
    let named = |texts: [&Option<String>; 3]| texts.iter().any(|text| text.is_some());
    let complete = named([&args.name_nl, &args.name_fr, &args.name_en])
        && named([&args.organiser_nl, &args.organiser_fr, &args.organiser_en]);
    if !complete {
        let language = session.ui.tr.language();
        if !session.prompter.can_ask() {
            let flags = format!("--name-{language}, --organiser-{language}");
            return Err(CommandError::AnswerNeeded(flags));
        }
        let tr = Tr::new(language);
        let copies = args.from.is_some();
        ask(&mut args, &questions(&tr, copies), session.prompter.as_mut())?;
    }
    let sketch = read(&args, session)?;
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let text = match &args.from {
        Some(from) => {
            let known = super::find(session, from)?;
            copied_file(&session.ui.tr, &sketch, &file, from, &known.text)
        }
        None => new_file(&session.ui.tr, &sketch, &file),
    };
    // What the flags say can still not go together, such as a track that is there twice.
    check(&text).map_err(ops::Error::Invalid)?;
    if to_output {
        return session.ui.data(text.as_bytes());
    }
    if !session.globals.dry_run {
        output::write_new(&path, text.as_bytes()).map_err(|error| match error {
            CommandError::Plain { exit: Exit::Refused, .. } => {
                super::exists(&path, "wijk programme new … --file …")
            }
            other => other,
        })?;
    }
    let shown = path.display().to_string();
    session.ui.done(&Fact::new("programme-new").with("path", &shown).with("code", &args.code));
    session.ui.next(&format!("wijk programme check {shown}"));
    session.ui.next(&format!("wijk programme explain {shown}"));
    session.ui.next(&format!("wijk programme add {shown}"));
    Ok(())
}

/// The questions, in the order in which somebody would tell of a programme.
fn questions(tr: &Tr, copies: bool) -> Vec<Question<'_, Args>> {
    let mut questions: Vec<Question<'_, Args>> = Vec::new();
    let own = tr.language();
    let mut languages = vec![own];
    languages.extend(Language::VARIANTS.iter().filter(|language| **language != own));
    for language in &languages {
        let needed = *language == own;
        questions.push(match language {
            Language::Nl => {
                words(tr, "programme-ask-name-nl", "--name-nl", needed, |args: &mut Args| &mut args.name_nl)
            }
            Language::Fr => {
                words(tr, "programme-ask-name-fr", "--name-fr", needed, |args: &mut Args| &mut args.name_fr)
            }
            Language::En => {
                words(tr, "programme-ask-name-en", "--name-en", needed, |args: &mut Args| &mut args.name_en)
            }
        });
    }
    questions.push(words(tr, "programme-ask-organiser", "--organiser-nl", true, move |args: &mut Args| {
        match own {
            Language::Nl => &mut args.organiser_nl,
            Language::Fr => &mut args.organiser_fr,
            Language::En => &mut args.organiser_en,
        }
    }));
    let form = (|text: &str| prefix(text), String::clone);
    questions
        .push(typed(tr, "programme-ask-prefix", "--prefix", false, form, |args: &mut Args| &mut args.prefix));
    if !copies {
        questions.extend(of_the_way(tr));
    }
    let day = |text: &str| parse::day(text).map(|day| day.to_string());
    questions.push(several(tr, "programme-ask-deadlines", "--deadline", day, |args| &mut args.deadlines));
    let amount = (|text: &str| parse::amount(text).map(|_| text.to_owned()), String::clone);
    questions.push(typed(tr, "programme-ask-envelope", "--envelope", false, amount, |args: &mut Args| {
        &mut args.envelope
    }));
    questions
}

/// What a copy has already: territory, tracks, themes, phases, the smallest group, the ceiling, who decides.
fn of_the_way(tr: &Tr) -> Vec<Question<'_, Args>> {
    let own = tr.language();
    let as_is = |text: &str| Ok(text.to_owned());
    let place = move |text: &str| match sketch::municipality(text, own) {
        Some(_) => Ok(text.to_owned()),
        None => Err(Fact::new("programme-wrong-municipality")),
    };
    let number = (|text: &str| parse::count(text).map(|number| number.to_string()), String::clone);
    let amount = (|text: &str| parse::amount(text).map(|_| text.to_owned()), String::clone);
    let of = |terms: &'static str, words: &[&str]| {
        words
            .iter()
            .map(|word| ((*word).to_owned(), tr.text(&format!("programme-{terms}-{word}"))))
            .collect::<Vec<_>>()
    };
    let decides: Vec<&str> = Decides::VARIANTS.iter().map(Into::into).collect();
    vec![
        several(tr, "programme-ask-municipalities", "--municipality", place, |args| &mut args.municipalities),
        several(tr, "programme-ask-tracks", "--track", as_is, |args| &mut args.tracks),
        several(tr, "programme-ask-themes", "--theme", as_is, |args| &mut args.themes),
        several(
            tr,
            "programme-ask-phases",
            "--phase",
            |text| phase(text).map(|_| text.to_owned()),
            |args| &mut args.phases,
        ),
        typed(tr, "programme-ask-group", "--group", false, number, |args: &mut Args| &mut args.group),
        typed(tr, "programme-ask-ceiling", "--ceiling", false, amount, |args: &mut Args| &mut args.ceiling),
        pick(
            tr,
            "programme-ask-per",
            "--per",
            of("per", &["dossier", "project"]),
            None,
            |args: &mut Args| &mut args.per,
        ),
        pick(tr, "programme-ask-decides", "--decides", of("decides", &decides), None, |args: &mut Args| {
            &mut args.decides
        }),
        flag(tr, "programme-ask-coach", "--coach", |args| &mut args.coach),
        flag(tr, "programme-ask-inventory", "--inventory", |args| &mut args.inventory),
    ]
}

/// A question for several values with commas between them.
fn several<'q>(
    tr: &'q Tr,
    key: &'static str,
    flag: &'static str,
    read: impl Fn(&str) -> Result<String, Fact> + 'q,
    slot: impl Fn(&mut Args) -> &mut Vec<String> + 'q,
) -> Question<'q, Args> {
    use crate::cli::prompt::Answer;
    Box::new(move |args, prompter| {
        let check = |text: &str| {
            parts(text).iter().try_for_each(|part| {
                read(part).map(|_| ()).map_err(|fact| format!("{part}: {}", tr.fact(&fact)))
            })
        };
        let default = slot(args).join(", ");
        Ok(match prompter.words(&tr.text(key), flag, &default, &check)? {
            Answer::Is(text) => {
                *slot(args) = parts(&text).iter().filter_map(|part| read(part).ok()).collect();
                Answer::Is(())
            }
            Answer::Back => Answer::Back,
        })
    })
}

fn flag<'q>(
    tr: &'q Tr,
    key: &'static str,
    flag: &'static str,
    slot: impl Fn(&mut Args) -> &mut bool + 'q,
) -> Question<'q, Args> {
    use crate::cli::prompt::Answer;
    Box::new(move |args, prompter| {
        let given = *slot(args);
        *slot(args) = prompter.confirm(&tr.text(key), flag, given)?;
        Ok(Answer::Is(()))
    })
}

fn parts(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn prefix(text: &str) -> Result<String, Fact> {
    let fact = || Fact::new("setting-wrong-value").with_term("expected", "expected-prefix");
    if is_prefix(text) { Ok(text.to_owned()) } else { Err(fact()) }
}

fn phase(text: &str) -> Result<(Phase, String), Fact> {
    let read = text
        .split_once('=')
        .and_then(|(phase, name)| Some((phase.trim().parse().ok()?, name.trim().to_owned())));
    let phases = Phase::VARIANTS.iter().map(|phase| phase.to_string());
    read.filter(|(_, name)| !name.is_empty())
        .ok_or_else(|| Fact::new("programme-wrong-phase").with_list("phases", phases))
}

/// The answers as a sketch.
///
/// # Errors
/// Every flag that is wrong.
fn read(args: &Args, session: &Session) -> Result<Sketch, CommandError> {
    let own = session.ui.tr.language();
    let mut faults = Vec::new();
    let expected = |term: &'static str| Fact::new("setting-wrong-value").with_term("expected", term);
    if !is_code(&args.code) {
        faults.push(Fault::of("CODE", &args.code, expected("expected-slug")));
    }
    let texts = |texts: [&Option<String>; 3]| {
        let [nl, fr, en] = texts.map(|text| text.clone().unwrap_or_default().trim().to_owned());
        Texts { nl, fr, en }
    };
    let name = texts([&args.name_nl, &args.name_fr, &args.name_en]);
    let organiser = texts([&args.organiser_nl, &args.organiser_fr, &args.organiser_en]);
    let prefix = args.prefix.clone().unwrap_or_else(|| sketch::prefix_of(&args.code));
    if !is_prefix(&prefix) {
        faults.push(Fault::of("--prefix", &prefix, expected("expected-prefix")));
    }
    let timezone = args.timezone.clone().unwrap_or_else(|| "Europe/Brussels".to_owned());
    if timezone.parse::<chrono_tz::Tz>().is_err() {
        faults.push(Fault::of("--timezone", &timezone, expected("expected-timezone")));
    }
    let mut municipalities = Vec::new();
    for text in args.municipalities.iter().flat_map(|text| parts(text)) {
        match sketch::municipality(&text, own) {
            Some(found) => municipalities.push(found),
            None => faults.push(Fault::of("--municipality", text, Fact::new("programme-wrong-municipality"))),
        }
    }
    let mut phases = std::collections::BTreeMap::new();
    for text in &args.phases {
        match phase(text) {
            Ok((phase, name)) => drop(phases.insert(phase, sketch::in_language(own, &name))),
            Err(fact) => faults.push(Fault::of("--phase", text, fact)),
        }
    }
    let group = args.group.as_ref().and_then(|text| kept(parse::count(text), "--group", text, &mut faults));
    let ceiling =
        args.ceiling.as_ref().and_then(|text| kept(parse::amount(text), "--ceiling", text, &mut faults));
    let envelope =
        args.envelope.as_ref().and_then(|text| kept(parse::amount(text), "--envelope", text, &mut faults));
    let opens = args.opens.as_ref().and_then(|text| kept(parse::day(text), "--opens", text, &mut faults));
    let mut deadlines = Vec::new();
    for text in args.deadlines.iter().flat_map(|text| parts(text)) {
        deadlines.extend(kept(parse::day(&text), "--deadline", &text, &mut faults));
    }
    let word = |words: Vec<&str>| Fact::new("toml-unknown-word").suggesting("").with_list("allowed", words);
    let per = args.per.as_ref().and_then(|text| {
        kept(text.parse().map_err(|_| word(vec!["dossier", "project"])), "--per", text, &mut faults)
    });
    let all: Vec<&str> = Decides::VARIANTS.iter().map(Into::into).collect();
    let decides = args
        .decides
        .as_ref()
        .and_then(|text| kept(text.parse().map_err(|_| word(all.clone())), "--decides", text, &mut faults));
    let this_year = input::today(session.now).year();
    let year = args.year.as_ref().and_then(|text| {
        let year = text.parse().ok().filter(|year| (1900..=2999).contains(year));
        kept(year.ok_or_else(|| expected("expected-year")), "--year", text, &mut faults)
    });
    if !faults.is_empty() {
        return Err(ops::Error::Invalid(faults).into());
    }
    let listed = |names: &[String]| names.iter().flat_map(|name| parts(name)).collect::<Vec<String>>();
    let spoken: Vec<Named> = sketch::words(&listed(&args.tracks), own, |_| None);
    Ok(Sketch {
        code: args.code.clone(),
        prefix,
        timezone,
        name,
        organiser,
        municipalities,
        tracks: spoken,
        themes: sketch::words(&listed(&args.themes), own, sketch::known_theme),
        phases,
        group,
        ceiling,
        per,
        decides: decides.unwrap_or_default(),
        coach: args.coach,
        inventory: args.inventory,
        year: year.or_else(|| deadlines.first().map(chrono::NaiveDate::year)).unwrap_or(this_year),
        opens,
        deadlines,
        envelope,
    })
}

/// A value, or its fault beside the others.
fn kept<T>(read: Result<T, Fact>, flag: &'static str, text: &str, faults: &mut Vec<Fault>) -> Option<T> {
    read.map_err(|fact| faults.push(Fault::of(flag, text, fact))).ok()
}
