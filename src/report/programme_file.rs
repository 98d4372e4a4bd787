//! A new programme file, made of a few answers: everything that it says is explained in the reader's language, and what
//! it does not say stands in it as an example behind a hash.

use std::fmt::Write as _;

use strum::VariantArray as _;

use super::build::explain::of_draft;
use crate::domain::fact::Fact;
use crate::domain::language::{Language, Texts};
use crate::domain::programme::check::{KEYS, check};
use crate::domain::programme::definition::{Municipality, Named, Programme, RuleDraft};
use crate::domain::programme::rule::{Basis, Gate, KINDS_OF_RULES, Severity};
use crate::domain::programme::schema::EXAMPLE;
use crate::domain::programme::selection::BodyKind;
use crate::domain::programme::sketch::{Decides, Sketch};
use crate::i18n::Tr;

/// The file beside a programme file that tells editors what can stand in it.
pub const SCHEMA_FILE: &str = "wijk-programme.schema.json";

/// How wide the comments are.
const WIDTH: usize = 100;

/// A rule of a new file: code, kind, what it says beside that, when it is looked at, and whether it only points out.
type Line = (&'static str, &'static str, String, &'static [Gate], bool);

/// The text of a new programme file.
pub fn new_file(tr: &Tr, sketch: &Sketch, file: &str) -> String {
    // What a rule asks is told by the programme itself, once it can be read.
    let bare = text(tr, sketch, file, None);
    match check(&bare) {
        Ok(programme) => text(tr, sketch, file, Some(&programme)),
        Err(_) => bare,
    }
}

/// The text of a programme file that begins as a copy of another: only what names it differs. Its editions stay behind:
/// what held in a year of that programme is no fact about this one.
pub fn copied_file(tr: &Tr, sketch: &Sketch, file: &str, from: &str, text: &str) -> String {
    let mut copy = head(tr, file, &Fact::new("draft-copy").with("from", from));
    let own = ["code", "prefix", "timezone", "languages"];
    let mut keep = true;
    let mut waiting = String::new();
    let mut begun = false;
    for line in text.lines() {
        if let Some(table) = line.strip_prefix('[') {
            let table = table.trim_start_matches('[').split([']', '.']).next().unwrap_or_default();
            keep = !matches!(table, "name" | "organiser" | "editions");
            if !begun {
                begun = true;
                copy += &own_names(tr, sketch);
            }
        }
        let comment = line.starts_with('#') || line.trim().is_empty();
        let key = line.split('=').next().unwrap_or_default().trim();
        let renamed = !begun && (own.contains(&key) || matches!(key, "name" | "organiser" | "format"));
        if comment {
            // What is said above a table goes with it.
            let _ = writeln!(waiting, "{line}");
        } else {
            if begun && keep && !renamed {
                copy += &waiting;
                let _ = writeln!(copy, "{line}");
            }
            waiting.clear();
        }
    }
    if sketch.opens.is_some() || !sketch.deadlines.is_empty() || sketch.envelope.is_some() {
        copy += "\n";
        copy += &comment(&tr.text("draft-editions"));
        copy += &edition(sketch);
    }
    copy
}

/// What a programme file says of an edition, as settings for another year: days move with the year, and amounts lose their
/// source, since what held in one year is no fact about another. `None` when the file says nothing of that year.
pub fn copied_edition(tr: &Tr, text: &str, code: &str, from: i32, to: i32) -> Option<String> {
    let own = format!("editions.{from}");
    let mut lines = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if let Some(header) = line.trim().strip_prefix('[').filter(|_| line.starts_with('[')) {
            let path = header.split(']').next().unwrap_or_default();
            inside = path == own || path.starts_with(&format!("{own}."));
            if let Some(below) = path.strip_prefix(&format!("{own}.")).filter(|_| inside) {
                lines.push(String::new());
                lines.push(format!("[{below}]"));
            }
        } else if inside && !line.trim().is_empty() && !line.starts_with('#') {
            lines.extend(moved(tr, line, from, to));
        }
    }
    if !text.lines().any(|line| line.trim() == format!("[{own}]") || line.starts_with(&format!("[{own}."))) {
        return None;
    }
    let fact = Fact::new("draft-edition").with("code", code).with("from", from.to_string());
    let head = comment(&format!("{}.", tr.fact(&fact.with("to", to.to_string()))));
    Some(format!("{head}\n{}\n", lines.join("\n").trim_start()))
}

/// A line of an edition in another year, below what is to be looked at.
fn moved(tr: &Tr, line: &str, from: i32, to: i32) -> Vec<String> {
    let key = line.split('=').next().unwrap_or_default().trim();
    if key == "source" {
        return Vec::new();
    }
    let mut text = without_sources(line);
    let mut dated = false;
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(day_in) {
        let (start, day) = (at + found.0, found.1);
        let months = (to - from).unsigned_abs() * 12;
        let months = chrono::Months::new(months);
        let later = if to >= from { day.checked_add_months(months) } else { day.checked_sub_months(months) };
        if let Some(later) = later {
            text.replace_range(start..start + 10, &later.to_string());
        }
        dated = true;
        at = start + 10;
    }
    let amount = ["envelope", "maximum", "start-fund", "above"].contains(&key);
    let from = from.to_string();
    let note = match (dated, amount) {
        (true, _) => Some(Fact::new("draft-check-date").with("from", from)),
        (_, true) => Some(Fact::new("draft-check-amount").with("from", from)),
        _ => None,
    };
    let note = note.map(|fact| comment(&tr.fact(&fact)).trim_end().to_owned());
    note.into_iter().chain([text]).collect()
}

/// A line without the sources in its tables.
fn without_sources(line: &str) -> String {
    let mut text = line.to_owned();
    while let Some(start) = text.find(", source = \"") {
        let rest = &text[start + ", source = \"".len()..];
        let Some(end) = rest.find('"') else { break };
        let end = start + ", source = \"".len() + end + 1;
        text.replace_range(start..end, "");
    }
    text
}

/// The first day in a text, and where it stands.
fn day_in(text: &str) -> Option<(usize, chrono::NaiveDate)> {
    let starts = text.char_indices().map(|(at, _)| at);
    let plain = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    starts.into_iter().find_map(|at| Some((at, text.get(at..at + 10).filter(plain)?.parse().ok()?)))
}

fn head(tr: &Tr, file: &str, about: &Fact) -> String {
    let first = format!("#:schema {SCHEMA_FILE}\n");
    let about = tr.fact(&about.clone().with("file", file));
    format!(
        "{first}\n{}#\n{}\n",
        comment(&format!("{about}.")),
        comment(&format!("{}.", tr.text("draft-editor")))
    )
}

/// What every file begins with.
fn own_names(tr: &Tr, sketch: &Sketch) -> String {
    let mut text = String::new();
    for key in ["format", "code", "prefix", "timezone", "languages", "name", "organiser"] {
        text += &comment(&about(tr, sketch, key));
        text += &content(tr, sketch, key, None).unwrap_or_default();
        text.push('\n');
    }
    text
}

fn text(tr: &Tr, sketch: &Sketch, file: &str, programme: Option<&Programme>) -> String {
    let mut text = head(tr, file, &Fact::new("draft-head"));
    for key in KEYS {
        text += &comment(&about(tr, sketch, key));
        match content(tr, sketch, key, programme) {
            Some(content) => text += &content,
            None => {
                text.extend(example(key).lines().map(|line| format!("# {line}").trim_end().to_owned() + "\n"))
            }
        }
        text.push('\n');
    }
    text
}

fn about(tr: &Tr, sketch: &Sketch, key: &str) -> String {
    let fact = Fact { code: format!("draft-{key}").into(), args: Vec::new() };
    let gates: Vec<&str> = Gate::VARIANTS.iter().map(Into::into).collect();
    tr.fact(&fact.with("prefix", &sketch.prefix).with("gates", gates.join(", ")))
}

/// What the example has of a table.
fn example(key: &str) -> String {
    let mut blocks = EXAMPLE.split("#: ").filter_map(|block| block.split_once('\n'));
    let text = blocks.find(|(name, _)| *name == key).map(|(_, text)| text.trim()).unwrap_or_default();
    // What refers to a source, a track or a theme of the example would refer to nothing in another file.
    let refers = ["source = ", "tracks = [", "tiers = [", "theme", "items = ["];
    let lines: Vec<&str> =
        text.lines().filter(|line| !refers.iter().any(|key| line.starts_with(key))).collect();
    lines.join("\n")
}

/// What the file itself says under a key; `None` when it says nothing.
fn content(tr: &Tr, sketch: &Sketch, key: &str, programme: Option<&Programme>) -> Option<String> {
    let line = |value: String| Some(format!("{key} = {value}\n"));
    match key {
        "format" => line("1".to_owned()),
        "code" => line(quoted(&sketch.code)),
        "prefix" => line(quoted(&sketch.prefix)),
        "timezone" => line(quoted(&sketch.timezone)),
        "languages" => line(list(sketch.languages().iter().map(|language| quoted(&language.to_string())))),
        "name" => Some(format!("[name]\n{}", names(&sketch.name))),
        "organiser" => Some(format!("[organiser]\n{}", names(&sketch.organiser))),
        "phases" => {
            some(sketch.phases.iter().map(|(phase, name)| table(&format!("phases.{phase}"), name, "")))
        }
        "municipalities" => some(sketch.municipalities.iter().map(municipality)),
        "themes" => some(sketch.themes.iter().map(|word| named("themes", word))),
        "tracks" => some(sketch.tracks.iter().map(|word| named("tracks", word))),
        "bodies" => some(sketch.decides.bodies().iter().map(|kind| body(sketch, *kind))),
        "vote" if sketch.decides == Decides::Vote => {
            // How many projects, points and votes: each office has its own.
            let said = ["[vote]", "ballot", "rule", "ties"];
            let whole = example(key);
            let lines = whole.lines().filter(|line| said.iter().any(|said| line.starts_with(said)));
            Some(lines.map(|line| format!("{line}\n")).collect())
        }
        "rules" => Some(rules(tr, sketch, programme)),
        "editions" => Some(edition(sketch)),
        _ => None,
    }
}

fn some(tables: impl Iterator<Item = String>) -> Option<String> {
    let tables: Vec<String> = tables.collect();
    (!tables.is_empty()).then(|| tables.join("\n"))
}

fn names(texts: &Texts) -> String {
    let stated = Language::VARIANTS.iter().filter(|language| !texts.get(**language).is_empty());
    stated.map(|language| format!("{language} = {}\n", quoted(texts.get(*language)))).collect()
}

fn table(path: &str, name: &Texts, more: &str) -> String {
    format!("[{path}]\n{}{more}", names(name))
}

fn named(table_name: &str, word: &Named) -> String {
    let synonyms = match word.synonyms.len() {
        0 => String::new(),
        _ => format!("synonyms = {}\n", list(word.synonyms.iter().map(|synonym| quoted(synonym)))),
    };
    table(&format!("{table_name}.{}", word.code), &word.name, &synonyms)
}

fn municipality(one: &Municipality) -> String {
    let mut more = format!("postcodes = {}\n", list(one.postcodes.iter().map(|postcode| quoted(postcode))));
    if !one.synonyms.is_empty() {
        more += &format!("synonyms = {}\n", list(one.synonyms.iter().map(|synonym| quoted(synonym))));
    }
    table(&format!("municipalities.{}", one.nis), &one.name, &more)
}

/// A body, named in the languages of the programme by what it is.
fn body(sketch: &Sketch, kind: BodyKind) -> String {
    let mut name = Texts::default();
    for language in sketch.languages() {
        let term = Tr::new(language).term(&format!("body-{kind}"));
        let mut letters = term.chars();
        let term: String =
            letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default();
        *match language {
            Language::Nl => &mut name.nl,
            Language::Fr => &mut name.fr,
            Language::En => &mut name.en,
        } = term;
    }
    table(&format!("bodies.{kind}"), &name, &format!("kind = \"{kind}\"\n"))
}

fn rules(tr: &Tr, sketch: &Sketch, programme: Option<&Programme>) -> String {
    let mut text = comment(&tr.text("draft-kinds"));
    for (kind, specs) in KINDS_OF_RULES {
        let params: Vec<String> = specs
            .iter()
            .map(|spec| format!("{}{}", spec.name, if spec.required { "*" } else { "" }))
            .collect();
        let params = if params.is_empty() { String::new() } else { format!(" ({})", params.join(", ")) };
        let _ = writeln!(text, "#   {kind}{params}");
    }
    for (code, check, params, at, warns) in lines(sketch) {
        text.push('\n');
        let draft = programme.and_then(|programme| programme.rules.iter().find(|rule| rule.code == code));
        if let (Some(programme), Some(draft)) = (programme, draft) {
            text += &comment(&of_draft(tr, programme, draft));
        }
        let gates = list(at.iter().map(|gate| quoted(&gate.to_string())));
        let _ = writeln!(text, "[rules.{code}]\ncheck = \"{check}\"\n{params}at = {gates}");
        if warns {
            text += "severity = \"warn\"\n";
        }
    }
    text
}

/// The rules that every programme of the kind needs, and those that the answers ask for.
fn lines(sketch: &Sketch) -> Vec<Line> {
    const IN: &[Gate] = &[Gate::Apply, Gate::Admit];
    const SUBMIT: &[Gate] = &[Gate::Submit];
    const REALISE: &[Gate] = &[Gate::Realise];
    const PAY: &[Gate] = &[Gate::Pay];
    let none = String::new;
    let value = |key: &str, value: Option<String>| {
        value.map(|value| format!("{key} = {value}\n")).unwrap_or_default()
    };
    let per = match sketch.per.unwrap_or(Basis::Dossier) {
        Basis::Dossier => "per = \"dossier\"\n",
        Basis::Project => "per = \"project\"\n",
    };
    let ceiling = value("maximum", sketch.ceiling.map(|ceiling| quoted(&ceiling.to_decimal())));
    let group = value("minimum", sketch.group.map(|group| group.to_string()));
    let opinion = sketch.decides.bodies().first().map(|kind| format!("bodies = [\"{kind}\"]\n"));
    let stated: [(bool, Line); 22] = [
        (true, ("R-CONTACT", "contact-reachable", none(), IN, false)),
        (true, ("R-DEADLINE", "handed-in-on-time", none(), IN, false)),
        (true, ("R-MEMBERS", "members-at-least", group, IN, false)),
        (!sketch.municipalities.is_empty(), ("R-TERRITORY", "on-territory", none(), IN, false)),
        (!sketch.tracks.is_empty(), ("R-TRACK", "one-track", none(), &[Gate::Apply], false)),
        (true, ("R-ONE-DOSSIER", "one-dossier-per-edition", none(), IN, false)),
        (sketch.coach, ("R-COACH", "coach-assigned", none(), SUBMIT, false)),
        (sketch.inventory, ("R-INVENTORY", "inventory-made", none(), SUBMIT, false)),
        (true, ("R-PROJECTS", "projects-at-least", "minimum = 1\n".to_owned(), SUBMIT, false)),
        (true, ("R-COSTS", "projects-costed", none(), SUBMIT, false)),
        (true, ("R-EARLIER", "earlier-support-settled", none(), SUBMIT, false)),
        (
            true,
            ("R-CEILING", "amount-at-most", format!("{ceiling}{per}"), &[Gate::Submit, Gate::Award], false),
        ),
        (true, ("R-AWARD", "award-within-asked", none(), &[Gate::Award], false)),
        (true, ("R-ENVELOPE", "envelope-held", none(), &[Gate::Award], false)),
        (
            opinion.is_some() && sketch.decides != Decides::Vote,
            ("R-OPINION", "opinion-given", opinion.unwrap_or_default(), &[Gate::Award], false),
        ),
        (true, ("R-DECIDED", "projects-decided", none(), REALISE, false)),
        (true, ("R-AWARDED", "something-awarded", none(), REALISE, false)),
        (true, ("R-AGREED", "agreement-signed", none(), REALISE, true)),
        (true, ("R-ACCOUNT", "account-known", none(), PAY, false)),
        (true, ("R-COMMITMENT", "within-commitment", none(), PAY, false)),
        (true, ("R-EVALUATED", "evaluated", none(), &[Gate::Close], false)),
        (true, ("R-SETTLED", "money-settled", none(), &[Gate::Close], false)),
    ];
    stated.into_iter().filter(|(wanted, _)| *wanted).map(|(_, line)| line).collect()
}

fn edition(sketch: &Sketch) -> String {
    let mut text = format!("[editions.{}]\n", sketch.year);
    match sketch.opens {
        Some(day) => text += &format!("opens = {day}\n"),
        None => text += &format!("# opens = {}-01-15\n", sketch.year),
    }
    match sketch.deadlines.len() {
        0 => text += &format!("# deadlines = [{}-03-15]\n", sketch.year),
        _ => text += &format!("deadlines = {}\n", list(sketch.deadlines.iter().map(ToString::to_string))),
    }
    match sketch.envelope {
        Some(amount) => text += &format!("envelope = {}\n", quoted(&amount.to_decimal())),
        None => text += "# envelope = 50000\n",
    }
    text
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(", "))
}

/// A text as lines of comment.
fn comment(text: &str) -> String {
    let mut lines = String::new();
    let mut line = String::from("#");
    for word in text.split_whitespace() {
        if line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines += &line;
            lines.push('\n');
            line = String::from("#");
        }
        line.push(' ');
        line.push_str(word);
    }
    lines + &line + "\n"
}

/// The sentence of a kind of rule, for the schema.
pub fn kind_of_rule(tr: &Tr, programme: &Programme, kind: &str) -> String {
    let draft = RuleDraft {
        code: String::new(),
        check: kind.to_owned(),
        params: std::collections::BTreeMap::new(),
        at: Vec::new(),
        severity: Severity::Block,
        tracks: Vec::new(),
        tiers: Vec::new(),
        source: None,
        since: None,
        until: None,
    };
    of_draft(tr, programme, &draft)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::dossier::lifecycle::Phase;
    use crate::domain::programme::built_in::BUILT_IN;
    use crate::domain::programme::sketch::in_language;

    fn sketch() -> Sketch {
        Sketch {
            code: "x-programme".into(),
            prefix: "XP".into(),
            timezone: "Europe/Brussels".into(),
            name: in_language(Language::Fr, "Un \"programme\""),
            organiser: in_language(Language::Fr, "Ville"),
            year: 2027,
            ..Sketch::default()
        }
    }

    #[test]
    fn a_new_file_is_a_programme_whoever_decides_and_explains_every_key() {
        for language in Language::VARIANTS {
            for decides in Decides::VARIANTS {
                let sketch = Sketch { decides: *decides, coach: true, inventory: true, ..sketch() };
                let tr = Tr::new(*language);
                let text = new_file(&tr, &sketch, "x.toml");
                let programme = check(&text).unwrap_or_else(|faults| panic!("{faults:?}\n{text}"));
                assert_eq!(programme.name.nl, "Un \"programme\"");
                assert!(!text.contains("draft-") && !text.contains("explain-rule"), "{text}");
                for key in KEYS {
                    assert!(tr.find(&format!("draft-{key}")).is_some(), "{key}");
                    assert!(text.contains(key), "{key}");
                }
            }
        }
    }

    #[test]
    fn a_copy_of_every_built_in_programme_is_a_programme_with_its_rules_and_without_its_editions() {
        for (code, text) in BUILT_IN {
            let original = check(text).unwrap();
            let copy = copied_file(&Tr::new(Language::Nl), &sketch(), "x.toml", code, text);
            let programme = check(&copy).unwrap_or_else(|faults| panic!("{faults:?}\n{copy}"));
            assert_eq!(
                (programme.code.as_str(), programme.name.fr.as_str()),
                ("x-programme", "Un \"programme\"")
            );
            assert_eq!(programme.rules, original.rules);
            assert_eq!(programme.inventory, original.inventory);
            assert!(programme.editions.is_empty());
        }
    }

    #[test]
    fn an_edition_of_another_year_has_its_days_a_year_later_and_amounts_without_their_source() {
        let text = "[editions.2024]\nopens = 2024-02-29\ndeadlines = [{ on = 2024-03-10, source = \"B1\" }]\n\
                    envelope = { amount = 10, source = \"B1\" }\n\n[editions.2024.rules.X-1]\nminimum = 4\n\
                    source = \"B1\"\n\n[editions.2025]\nopens = 2025-01-01\n";
        let copy = copied_edition(&Tr::new(Language::En), text, "x", 2024, 2025).unwrap();
        let lines: Vec<&str> =
            copy.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect();
        let expected = [
            "opens = 2025-02-28",
            "deadlines = [{ on = 2025-03-10 }]",
            "envelope = { amount = 10 }",
            "[rules.X-1]",
            "minimum = 4",
        ];
        assert_eq!(lines, expected);
        assert_eq!(copied_edition(&Tr::new(Language::En), text, "x", 2023, 2025), None);
    }

    #[test]
    fn every_phase_can_be_called_otherwise() {
        let phases =
            Phase::VARIANTS.iter().map(|phase| (*phase, in_language(Language::Fr, "Étape"))).collect();
        let text = new_file(&Tr::new(Language::En), &Sketch { phases, ..sketch() }, "x.toml");
        assert_eq!(check(&text).unwrap().phases.len(), Phase::VARIANTS.len());
    }
}
