//! Definition + year + what the office sets → the rule set of an edition.

use std::collections::BTreeMap;

use super::definition::{Deadline, EditionDraft, Named, Programme, RuleChange, SourcedAmount, StartFund};
use super::money::MoneyTerms;
use super::period::{Length, Term};
use super::realisation::RealisationTerms;
use super::rule::{Check, Param, ParamKind, ParamSpec, Severity, meeting_words, params_of};
use super::rule_set::{OffBecause, Rule, RuleOff, RuleSet};
use super::selection::Selection;
use super::template::{Indicator, InventoryTemplate};
use crate::domain::dates::parse_date;
use crate::domain::fact::{Fact, Fault};
use crate::domain::money::Cents;

/// Resolves one edition. `office` is what the office sets when it opens the edition; it goes before the
/// programme's own edition, which goes before the programme.
pub fn resolve(programme: &Programme, year: i32, office: &EditionDraft) -> RuleSet {
    let nothing = EditionDraft::default();
    let edition = programme.editions.get(&year).unwrap_or(&nothing);
    let source = |key: &Option<String>| key.as_ref().and_then(|key| programme.sources.get(key)).cloned();
    let mut rules = Vec::new();
    let mut off = Vec::new();
    for draft in &programme.rules {
        let changes = [edition.rules.get(&draft.code), office.rules.get(&draft.code)];
        let changes: Vec<&RuleChange> = changes.into_iter().flatten().collect();
        let in_its_years =
            draft.since.is_none_or(|since| year >= since) && draft.until.is_none_or(|until| year <= until);
        // A rule outside the years in which it is known to hold counts only when somebody states it.
        let mut params = if in_its_years {
            draft.params.clone()
        } else {
            keep_optional(draft.check.as_str(), &draft.params)
        };
        let mut severity = draft.severity;
        let mut cited = draft.source.clone();
        for change in &changes {
            params.extend(change.params.clone());
            severity = change.severity.unwrap_or(severity);
            cited = change.source.clone().or(cited);
        }
        let stated = changes.iter().any(|change| !change.params.is_empty());
        // The office has the last word: what it states goes on, also where the programme's edition has it off.
        let office_change = office.rules.get(&draft.code);
        let turned_off = match office_change {
            Some(change) if change.off || !change.params.is_empty() => change.off,
            _ => edition.rules.get(&draft.code).is_some_and(|change| change.off),
        };
        if turned_off || (!in_its_years && !stated) {
            let because = if turned_off { OffBecause::TurnedOff } else { OffBecause::OtherYears };
            off.push((draft.check.as_str(), rule_off(&draft.code, because, missing(&draft.check, &params))));
            continue;
        }
        match Check::build(&draft.check, &params) {
            Ok(check) => rules.push(Rule {
                code: draft.code.clone(),
                check,
                at: draft.at.clone(),
                severity,
                tracks: draft.tracks.clone(),
                tiers: draft.tiers.clone(),
                source: source(&cited),
            }),
            Err(missing) => {
                let missing = missing.into_iter().map(str::to_owned).collect();
                off.push((draft.check.as_str(), rule_off(&draft.code, OffBecause::NoValue, missing)));
            }
        }
    }
    let stated = office.deadlines.clone().or_else(|| edition.deadlines.clone());
    let mut deadlines = stated.unwrap_or_else(|| yearly(programme, year));
    deadlines.sort_by_key(|deadline| deadline.on);
    let mut decides_on = office.decides_on.clone().or_else(|| edition.decides_on.clone()).unwrap_or_default();
    decides_on.sort_unstable();
    let envelope = office.envelope.clone().or_else(|| edition.envelope.clone());
    let mut needs = |check: &Check, name: &'static str, key: &str| {
        for rule in rules.extract_if(.., |rule| rule.check == *check) {
            off.push((name, rule_off(&rule.code, OffBecause::NoValue, vec![key.to_owned()])));
        }
    };
    if envelope.is_none() {
        needs(&Check::EnvelopeHeld, "envelope-held", "envelope");
    }
    if deadlines.is_empty() {
        needs(&Check::HandedInOnTime, "handed-in-on-time", "deadline");
    }
    // A rule of another year is not missed where a later one of its kind took its place.
    let in_force: Vec<&str> = programme
        .rules
        .iter()
        .filter(|draft| draft.severity == Severity::Block && rules.iter().any(|rule| rule.code == draft.code))
        .map(|draft| draft.check.as_str())
        .collect();
    let off = off
        .into_iter()
        .map(|(check, rule)| RuleOff { replaced: in_force.contains(&check), ..rule })
        .collect();
    let themes = in_use(&programme.themes, office.themes.as_ref().or(edition.themes.as_ref()));
    RuleSet {
        format: 1,
        programme: programme.code.clone(),
        year,
        reference: format!("{}-{year}", programme.prefix),
        name: programme.name.clone(),
        organiser: programme.organiser.clone(),
        timezone: programme.timezone,
        opens_on: office.opens_on.or(edition.opens_on),
        deadlines,
        decides_on,
        envelope,
        start_fund: start_fund(programme, edition, office),
        phases: programme.phases.iter().map(|(phase, name)| (*phase, name.clone())).collect(),
        municipalities: programme.municipalities.clone(),
        inventory: inventory(programme, &themes, edition, office),
        indicators: indicators(programme, &themes),
        terms: terms(programme, edition, office),
        selection: selection(programme, edition, office),
        money: money(programme, edition, office),
        realisation: realisation(programme, edition, office),
        themes,
        tracks: in_use(&programme.tracks, office.tracks.as_ref().or(edition.tracks.as_ref())),
        tiers: in_use(&programme.tiers, office.tiers.as_ref().or(edition.tiers.as_ref())),
        expertise: programme.expertise.clone(),
        cost_categories: programme.cost_categories.clone(),
        bodies: programme.bodies.clone(),
        meetings: programme.meetings.clone(),
        menu: programme.menu.clone(),
        summary: programme.summary.clone(),
        words: programme.words.clone(),
        fields: programme.fields.clone(),
        parties: programme.parties.clone(),
        tasks: programme.tasks.clone(),
        toolbox: programme.toolbox.clone(),
        amounts: programme.amounts.iter().map(|(code, amount)| (code.clone(), amount.clone())).collect(),
        rules,
        off,
    }
}

/// Reads one `KEY=VALUE` that the office gives when it opens an edition, into `office`.
///
/// Keys: `envelope`, `deadline`, `start-fund.maximum`, `start-fund.regime`, and for a rule
/// `CODE.PARAMETER`, `CODE.severity` or `CODE.off`; for a term `CODE.days`, `CODE.working-days`, `CODE.months`,
/// `CODE.years` or `CODE.off`; for a section of the inventory `inventory.CODE.required` or `inventory.CODE.off`;
/// for the selection what an edition's own tables say, such as `bodies.council.quorum` or `scoring.scale`.
///
/// # Errors
/// The fault, naming the key and what it takes.
pub fn set(programme: &Programme, office: &mut EditionDraft, assignment: &str) -> Result<(), Fault> {
    let fault = |expected: &'static str| {
        Fault::of("--set", assignment, Fact::new("setting-wrong-value").with_term("expected", expected))
    };
    let Some((key, value)) = assignment.split_once('=').map(|(key, value)| (key.trim(), value.trim())) else {
        return Err(fault("expected-assignment"));
    };
    match key.to_ascii_lowercase().as_str() {
        "envelope" => {
            let amount = Cents::parse(value).map_err(|_| fault("expected-money"))?;
            office.envelope = Some(SourcedAmount { amount, source: None, vat: None, name: None });
        }
        "deadline" => {
            let on = parse_date(value).map_err(|_| fault("expected-date"))?;
            let deadline = Deadline { on, tracks: Vec::new(), source: None };
            office.deadlines.get_or_insert_default().push(deadline);
        }
        "decides-on" => {
            let on = parse_date(value).map_err(|_| fault("expected-date"))?;
            office.decides_on.get_or_insert_default().push(on);
        }
        "opens" => office.opens_on = Some(parse_date(value).map_err(|_| fault("expected-date"))?),
        "start-fund.maximum" => {
            office.start_fund_maximum = Some(Cents::parse(value).map_err(|_| fault("expected-money"))?);
        }
        "start-fund.regime" => {
            office.start_fund_regime = Some(value.parse().map_err(|_| fault("expected-regime"))?);
        }
        _ => {
            let Some((rule, param)) = key.rsplit_once('.') else {
                return Err(unknown_key(programme, assignment));
            };
            let Some(draft) = programme.rules.iter().find(|draft| draft.code.eq_ignore_ascii_case(rule))
            else {
                if selection_keys(programme).iter().any(|known| known == key) {
                    return set_selection(programme, office, key, value)
                        .map_err(|fact| Fault::of("--set", assignment, fact));
                }
                let known = match rule.strip_prefix("inventory.") {
                    Some(section) => set_section(programme, office, section, param, value),
                    None => set_term(programme, office, rule, param, value),
                };
                let known = known.map_err(fault)?;
                return if known { Ok(()) } else { Err(unknown_key(programme, assignment)) };
            };
            let change = office.rules.entry(draft.code.clone()).or_default();
            match param {
                "severity" => change.severity = Some(value.parse().map_err(|_| fault("expected-severity"))?),
                "off" => change.off = parse_flag(value).ok_or_else(|| fault("expected-flag"))?,
                _ => {
                    let specs = params_of(&draft.check).unwrap_or_default();
                    let Some(spec) = specs.iter().find(|spec| spec.name == param) else {
                        return Err(unknown_key(programme, assignment));
                    };
                    let value = parse_param(spec, value, programme).map_err(fault)?;
                    change.params.insert(spec.name.to_owned(), value);
                }
            }
        }
    }
    Ok(())
}

fn unknown_key(programme: &Programme, assignment: &str) -> Fault {
    let keys = programme.rules.iter().flat_map(|draft| {
        let specs = params_of(&draft.check).unwrap_or_default();
        specs.iter().map(move |spec| format!("{}.{}", draft.code, spec.name))
    });
    let fixed = ["envelope", "opens", "deadline", "decides-on", "start-fund.maximum", "start-fund.regime"]
        .map(str::to_owned);
    let lengths = programme
        .terms
        .iter()
        .flat_map(|draft| Length::KEYS.iter().map(move |(length, _)| format!("{}.{length}", draft.code)));
    let known: Vec<String> =
        fixed.into_iter().chain(keys).chain(lengths).chain(selection_keys(programme)).collect();
    let typed = assignment.split('=').next().unwrap_or_default().trim().to_ascii_lowercase();
    let fact = Fact::new("setting-unknown-key")
        .with("programme", &programme.code)
        .with_list("keys", nearest(&typed, &known).into_iter().map(String::as_str));
    Fault::of("--set", assignment, fact)
}

/// The keys that may have been meant: those of the same rule or table, else those that look most like it.
fn nearest<'k>(typed: &str, known: &'k [String]) -> Vec<&'k String> {
    const MOST: usize = 8;
    let stem = typed.rsplit_once('.').map_or(typed, |(stem, _)| stem);
    let of_stem = |key: &&String| {
        let key = key.to_ascii_lowercase();
        key.strip_prefix(stem).is_some_and(|rest| rest.starts_with('.'))
    };
    let family: Vec<&String> = known.iter().filter(of_stem).take(MOST).collect();
    if !family.is_empty() {
        return family;
    }
    let mut scored: Vec<(f64, &String)> = known
        .iter()
        .map(|key| (strsim::normalized_damerau_levenshtein(&key.to_ascii_lowercase(), typed), key))
        .collect();
    scored.sort_by(|one, other| other.0.total_cmp(&one.0));
    scored.into_iter().take(5).map(|(_, key)| key).collect()
}

/// The keys of the selection, of money and of the realisation that an office can set.
fn selection_keys(programme: &Programme) -> Vec<String> {
    let selection = &programme.selection;
    let sittings = selection.sittings.iter().filter(|sitting| sitting.kind.sits());
    let criteria = selection.scoring.criteria.iter();
    let mut keys: Vec<String> =
        ["scoring.scale", "scoring.threshold", "scoring.spread"].map(str::to_owned).into();
    keys.extend(sittings.map(|sitting| format!("bodies.{}.quorum", sitting.body)));
    keys.extend(criteria.map(|criterion| format!("scoring.criteria.{}.weight", criterion.code)));
    keys.extend(selection.approvals.iter().map(|step| format!("approvals.{}.above", step.code)));
    for what in ["lodge", "answer"] {
        keys.extend(Length::KEYS.map(|(unit, _)| format!("appeals.{what}.{unit}")));
    }
    for what in ["justify", "recover", "refund"] {
        keys.extend(Length::KEYS.map(|(unit, _)| format!("money.{what}.{unit}")));
    }
    keys.extend(Length::KEYS.map(|(unit, _)| format!("realisation.interim.{unit}")));
    keys.extend(["realisation.silent-days", "realisation.approve", "evaluation.scale"].map(str::to_owned));
    keys.extend(["instalments", "unspent", "per", "ineligible"].map(|key| format!("money.{key}")));
    keys.extend(
        ["ballot", "rule", "ties", "min-projects", "max-projects", "points", "threshold"]
            .map(|key| format!("vote.{key}")),
    );
    keys
}

/// Sets a value of one of those, read as the edition's own table in a file would be.
///
/// # Errors
/// What is wrong with the value.
fn set_selection(
    programme: &Programme,
    office: &mut EditionDraft,
    key: &str,
    value: &str,
) -> Result<(), Fact> {
    // A list of words is written with commas.
    if matches!(key, "money.instalments" | "money.ineligible" | "realisation.approve") {
        let words: Vec<&str> = value.split(',').map(str::trim).collect();
        return set_text(programme, office, &format!("{key} = {}", serde_json::Value::from(words)));
    }
    let is_number = !value.is_empty() && value.len() < 19 && value.bytes().all(|byte| byte.is_ascii_digit());
    let value = if is_number { value.to_owned() } else { serde_json::Value::from(value).to_string() };
    set_text(programme, office, &format!("{key} = {value}"))
}

fn set_text(programme: &Programme, office: &mut EditionDraft, text: &str) -> Result<(), Fact> {
    match super::check::check_edition(programme, text) {
        Ok(draft) => {
            office.selection.take_over(draft.selection);
            office.money.take_over(&draft.money);
            office.realisation.take_over(&draft.realisation);
            Ok(())
        }
        Err(faults) => {
            Err(faults.into_iter().next().map_or_else(|| Fact::new("toml-empty"), |fault| fault.fact))
        }
    }
}

/// Sets a value of a term; `false` when there is no such term or value.
///
/// # Errors
/// The term for what was expected.
fn set_term(
    programme: &Programme,
    office: &mut EditionDraft,
    code: &str,
    key: &str,
    value: &str,
) -> Result<bool, &'static str> {
    let Some(draft) = programme.terms.iter().find(|draft| draft.code.eq_ignore_ascii_case(code)) else {
        return Ok(false);
    };
    let most = Length::KEYS.iter().find(|(known, _)| *known == key).map(|(_, most)| *most);
    let change = office.terms.entry(draft.code.clone()).or_default();
    match most {
        Some(most) => {
            let number = value.parse().ok().filter(|number| (1..=most).contains(number));
            change.length = Length::of(key, number.ok_or("expected-count")?);
        }
        None if key == "off" => change.off = parse_flag(value).ok_or("expected-flag")?,
        None => return Ok(false),
    }
    Ok(true)
}

/// Sets a value of a section of the inventory; `false` when there is no such section or value.
///
/// # Errors
/// The term for what was expected.
fn set_section(
    programme: &Programme,
    office: &mut EditionDraft,
    code: &str,
    key: &str,
    value: &str,
) -> Result<bool, &'static str> {
    if programme.inventory.section(code).is_none() || !matches!(key, "required" | "off") {
        return Ok(false);
    }
    let flag = parse_flag(value).ok_or("expected-flag")?;
    let change = office.sections.entry(code.to_owned()).or_default();
    match key {
        "required" => change.required = Some(flag),
        _ => change.off = flag,
    }
    Ok(true)
}

/// Reads the value of a parameter from text.
///
/// # Errors
/// The term for what was expected.
pub fn parse_param(spec: &ParamSpec, value: &str, programme: &Programme) -> Result<Param, &'static str> {
    let several = |allowed: &[&str]| {
        let words: Vec<String> = value.split(',').map(|word| word.trim().to_owned()).collect();
        let known = words.iter().all(|word| allowed.contains(&word.as_str()));
        if known { Ok(Param::Words(words)) } else { Err("expected-words") }
    };
    match spec.kind {
        ParamKind::Count => value.parse().map(Param::Count).map_err(|_| "expected-count"),
        ParamKind::Money => Cents::parse(value).map(Param::Money).map_err(|_| "expected-money"),
        ParamKind::Flag => parse_flag(value).map(Param::Flag).ok_or("expected-flag"),
        ParamKind::Words(allowed) => several(allowed),
        ParamKind::Meetings => {
            let sessions: Vec<String> = programme.meetings.iter().map(|word| word.code.clone()).collect();
            several(&meeting_words(&sessions))
        }
        ParamKind::Bodies => {
            let bodies: Vec<&str> = programme.bodies.iter().map(|word| word.code.as_str()).collect();
            several(&bodies)
        }
        ParamKind::Categories => {
            let codes: Vec<&str> = programme.cost_categories.iter().map(|word| word.code.as_str()).collect();
            several(&codes)
        }
        ParamKind::Tasks => {
            let codes: Vec<&str> = programme.tasks.iter().map(|task| task.code.as_str()).collect();
            several(&codes)
        }
        ParamKind::Fields => {
            let codes: Vec<&str> = programme.fields.iter().map(|field| field.code.as_str()).collect();
            several(&codes)
        }
        ParamKind::Word(allowed) => {
            if allowed.contains(&value) {
                Ok(Param::Words(vec![value.to_owned()]))
            } else {
                Err("expected-words")
            }
        }
    }
}

fn parse_flag(value: &str) -> Option<bool> {
    match value {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

fn rule_off(code: &str, because: OffBecause, missing: Vec<String>) -> RuleOff {
    RuleOff { code: code.to_owned(), because, missing, replaced: false }
}

fn keep_optional(check: &str, params: &BTreeMap<String, Param>) -> BTreeMap<String, Param> {
    let required = |name: &str| {
        params_of(check).unwrap_or_default().iter().any(|spec| spec.required && spec.name == name)
    };
    params
        .iter()
        .filter(|(name, _)| !required(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

fn missing(check: &str, params: &BTreeMap<String, Param>) -> Vec<String> {
    let missing = Check::build(check, params).err().unwrap_or_default();
    missing.into_iter().map(str::to_owned).collect()
}

fn start_fund(programme: &Programme, edition: &EditionDraft, office: &EditionDraft) -> Option<StartFund> {
    let own = office.start_fund_maximum.or(edition.start_fund_maximum);
    let (maximum, source) = match (own, &programme.start_fund_maximum) {
        (Some(maximum), _) => (maximum, None),
        (None, Some(stated)) => (stated.amount, stated.source.clone()),
        (None, None) => return None,
    };
    let regime = office.start_fund_regime.or(edition.start_fund_regime).or(programme.start_fund_regime)?;
    Some(StartFund { maximum, regime, source })
}

/// The sections in use, as the edition and then the office change them, with their questions. A section of a theme
/// that the edition does not have is left out.
fn inventory(
    programme: &Programme,
    themes: &[Named],
    edition: &EditionDraft,
    office: &EditionDraft,
) -> InventoryTemplate {
    let mut sections = programme.inventory.sections.clone();
    sections.retain_mut(|section| {
        let changes = [&edition.sections, &office.sections].map(|changes| changes.get(&section.code));
        for change in changes.iter().flatten() {
            section.required = change.required.unwrap_or(section.required);
        }
        let last = changes[1].or(changes[0]);
        in_themes(section.theme.as_ref(), themes) && !last.is_some_and(|change| change.off)
    });
    let mut questions = programme.inventory.questions.clone();
    questions.retain(|question| sections.iter().any(|section| section.code == question.section));
    InventoryTemplate { sections, questions }
}

fn indicators(programme: &Programme, themes: &[Named]) -> Vec<Indicator> {
    let mut indicators = programme.indicators.clone();
    indicators.retain(|indicator| in_themes(indicator.theme.as_ref(), themes));
    indicators
}

fn in_themes(theme: Option<&String>, themes: &[Named]) -> bool {
    theme.is_none_or(|theme| themes.iter().any(|word| word.code == *theme))
}

/// The terms, as the edition and then the office change them. One that is turned off is left out; one without a
/// length stays, so that a reader sees what is missing.
fn terms(programme: &Programme, edition: &EditionDraft, office: &EditionDraft) -> Vec<Term> {
    let term = |draft: &super::definition::TermDraft| {
        let changes = [edition.terms.get(&draft.code), office.terms.get(&draft.code)];
        let turned_off = match changes[1] {
            Some(change) if change.off || change.length.is_some() => change.off,
            _ => changes[0].is_some_and(|change| change.off),
        };
        let mut length = draft.length;
        let mut cited = draft.source.clone();
        for change in changes.into_iter().flatten() {
            length = change.length.or(length);
            cited = change.source.clone().or(cited);
        }
        (!turned_off).then(|| Term {
            code: draft.code.clone(),
            name: draft.name.clone(),
            from: draft.from,
            until: draft.until,
            length,
            tracks: draft.tracks.clone(),
            source: cited.and_then(|key| programme.sources.get(&key)).cloned(),
        })
    };
    programme.terms.iter().filter_map(term).collect()
}

/// The selection, as the edition and then the office change it.
fn selection(programme: &Programme, edition: &EditionDraft, office: &EditionDraft) -> Selection {
    let mut selection = programme.selection.clone();
    edition.selection.apply(&mut selection);
    office.selection.apply(&mut selection);
    selection
}

/// The last days of every year, in this one.
fn yearly(programme: &Programme, year: i32) -> Vec<Deadline> {
    let source = &programme.deadlines.source;
    let on = |(month, day): &(u32, u32)| chrono::NaiveDate::from_ymd_opt(year, *month, *day);
    let deadline = |on| Deadline { on, tracks: Vec::new(), source: source.clone() };
    programme.deadlines.days.iter().filter_map(on).map(deadline).collect()
}

/// How money is paid and justified, as the edition and then the office change it.
fn money(programme: &Programme, edition: &EditionDraft, office: &EditionDraft) -> MoneyTerms {
    let mut money = programme.money.clone();
    money.take_over(&edition.money);
    money.take_over(&office.money);
    money
}

/// What is asked during and after the realisation, as the edition and then the office change it.
fn realisation(programme: &Programme, edition: &EditionDraft, office: &EditionDraft) -> RealisationTerms {
    let mut realisation = programme.realisation.clone();
    realisation.take_over(&edition.realisation);
    realisation.take_over(&office.realisation);
    realisation
}

/// The words in use, in the order in which the edition names them.
fn in_use(vocabulary: &[Named], codes: Option<&Vec<String>>) -> Vec<Named> {
    match codes {
        None => vocabulary.to_vec(),
        Some(codes) => codes
            .iter()
            .filter_map(|code| vocabulary.iter().find(|word| word.code == *code))
            .cloned()
            .collect(),
    }
}
