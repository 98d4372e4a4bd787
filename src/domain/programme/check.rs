//! A programme file → a definition, or every fault at once, each with its path and line.
//!
//! The form, in short (`built_in/brussels-qdc.toml` shows all of it):
//!
//! ```toml
//! format = 1
//! code = "my-call"                       # small letters and hyphens
//! prefix = "MC"                          # first part of references
//! timezone = "Europe/Brussels"
//! languages = ["nl", "fr"]               # in which its texts are; a missing one is that of the first that has it
//! name = { nl = "…", fr = "…", en = "…" }
//! organiser = { nl = "…", fr = "…", en = "…" }
//!
//! [words.group]                          # what the group is called, with its article; also plan
//! nl = "de burgergroep"
//! fr = "le groupe de citoyens"
//! en = "the citizens’ group"
//!
//! [sources]                              # what rules and figures rest on
//! R1 = "https://…"
//!
//! [municipalities]                       # by their code of the statistics office
//! 24062 = { nl = "Leuven", fr = "Louvain", en = "Leuven", postcodes = ["3000"] }
//!
//! [themes.compost]                       # also tracks, tiers, expertise, cost-categories, bodies, …
//! nl = "Compost"
//! fr = "Compost"
//! en = "Compost"
//! synonyms = ["composteren"]
//!
//! [rules.B-ADM-1]
//! check = "members-at-least"             # a kind of rule, with its parameters beside it
//! minimum = 5
//! at = ["apply", "admit"]
//! source = "R1"
//!
//! [inventory.sections.people]             # what a neighbourhood goes through to make its inventory
//! nl = "…"
//! fr = "…"
//! en = "…"
//! hint = { nl = "…", fr = "…", en = "…" }
//! required = true                        # and theme = "compost" for a section of a theme
//!
//! [inventory.questions.who]
//! section = "people"
//! kind = "strength"                      # what an answer becomes: strength, need, opportunity or place
//! nl = "…"
//! fr = "…"
//! en = "…"
//!
//! [indicators.trees]                     # what is measured, now and later
//! unit = "count"
//! direction = "up"
//! nl = "…"
//! fr = "…"
//! en = "…"
//!
//! [terms.B-SB-4]                         # runs in every dossier; without a length it is off
//! from = "coach-assigned"
//! until = "coach-ended"
//! years = 1                              # or days, working-days, months
//! source = "R1"
//! nl = "…"
//! fr = "…"
//! en = "…"
//!
//! [bodies.council]
//! kind = "council"                       # council, jury, assembly, expert-panel, working-group, college or authority
//! quorum = 5                             # outsiders = true: nobody of a neighbourhood that asks something sits in it
//! nl = "Raad"
//! fr = "Conseil"
//! en = "Council"
//!
//! [admissibility.complete]               # what a roadmap has to meet before its projects are judged
//! nl = "…"
//! fr = "…"
//! en = "…"
//! source = "R1"
//!
//! [scoring]
//! scale = 10                             # points for a criterion; without it there are no marks
//! threshold = 60                         # percent of the most that a project can get
//! spread = 40                            # percent of the scale between members that is pointed out
//!
//! [scoring.criteria.reach]
//! weight = 2
//! nl = "…"
//! fr = "…"
//! en = "…"
//!
//! [approvals.minister]                   # the approval chain, in order
//! body = "minister"
//! above = 3100                           # only above this amount
//! nl = "…"
//! fr = "…"
//! en = "…"
//!
//! [appeals]
//! lodge = { days = 30 }                  # from the notification; answer = { working-days = 20 }
//! body = "council"
//!
//! [vote]                                 # a vote of residents
//! ballot = "approval"                    # choose-one, cumulative, scoring, ordinal
//! rule = "equal-shares-add1"
//! ties = "cost-votes"                    # file, text, lot
//! max-projects = 5
//!
//! [money]
//! instalments = ["signature:80", "proofs:rest"]  # signature, report, proofs; percentages, or the rest
//! unspent = "returns"                    # or lapses: what becomes of what is not needed
//! per = "dossier"                        # or project: one project does not pay for another
//! ineligible = ["catering"]              # categories of costs that are never paid
//! justify = { months = 3 }               # after a payment; recover, refund: money asked back, an expense note
//!
//! [deadlines]                            # every year, unless an edition has its own
//! days = ["02-15", "09-15"]              # month and day
//! source = "R1"
//!
//! [realisation]
//! silent-days = 60                       # nothing recorded for so long: the dossier is silent
//! interim = { months = 6 }               # an interim report after each six months
//! approve = ["scope", "dates", "drop"]   # the changes that need an approval
//!
//! [evaluation]
//! scale = 5                              # the highest points of a scored question
//!
//! [evaluation.questions.involvement]
//! about = "whole"                        # or project: asked of each
//! answer = "score"                       # or open
//! nl = "…"
//! fr = "…"
//! en = "…"
//!
//! [aftercare.L-6]                        # a check after the end
//! years = 2
//! nl = "…"
//! fr = "…"
//! en = "…"
//!
//! [editions.2021]
//! deadlines = [2021-09-30]
//! envelope = { amount = 115000, source = "R1" }
//!
//! [editions.2021.rules.B-ADM-1]          # what this edition changes
//! minimum = 4
//! ```

mod coherence;
mod edition;
mod form;
mod guidance;
mod money;
mod realisation;
mod rules;
mod selection;
mod template;
mod terms;
mod vocabulary;

#[cfg(test)]
pub use coherence::TOO_EARLY;
pub use vocabulary::{is_address, is_slug};

use std::collections::BTreeMap;

use super::definition::{EditionDraft, Named, Programme, RuleDraft, SourcedAmount, StartFundRegime};
use super::rule::Param;
use crate::domain::fact::{Fact, Fault};
use crate::domain::toml_reader::{Learnt, Node, Reader, Table};

/// The version of the form that this program reads.
const FORMAT: i64 = 1;

/// What a programme file can say, in the order in which it is best read.
pub const KEYS: [&str; 41] = [
    "format",
    "code",
    "prefix",
    "timezone",
    "languages",
    "name",
    "organiser",
    "summary",
    "words",
    "sources",
    "deadlines",
    "phases",
    "municipalities",
    "themes",
    "tracks",
    "tiers",
    "expertise",
    "cost-categories",
    "bodies",
    "admissibility",
    "scoring",
    "approvals",
    "appeals",
    "vote",
    "meetings",
    "menu",
    "fields",
    "parties",
    "tasks",
    "toolbox",
    "inventory",
    "indicators",
    "terms",
    "amounts",
    "start-fund",
    "money",
    "realisation",
    "evaluation",
    "aftercare",
    "rules",
    "editions",
];

/// The codes that rules and editions may refer to.
struct Known {
    sources: Vec<String>,
    themes: Vec<String>,
    tracks: Vec<String>,
    tiers: Vec<String>,
    meetings: Vec<String>,
    sections: Vec<String>,
    terms: Vec<String>,
    bodies: Vec<String>,
    criteria: Vec<String>,
    approvals: Vec<String>,
    categories: Vec<String>,
    menu: Vec<String>,
    parties: Vec<String>,
    tasks: Vec<String>,
    fields: Vec<String>,
    /// Code and kind.
    rules: Vec<(String, String)>,
    /// The parameters of rules as the programme gives them.
    params: BTreeMap<String, BTreeMap<String, Param>>,
    has_territory: bool,
}

/// Reads a programme file.
///
/// # Errors
/// Every fault in it, in the order of the text.
pub fn check(text: &str) -> Result<Programme, Vec<Fault>> {
    examine(text).programme
}

/// A programme file that was read.
#[derive(Debug)]
pub struct Examined {
    /// The programme, or every fault.
    pub programme: Result<Programme, Vec<Fault>>,
    /// What is odd but does no harm, in the order of the text.
    pub warnings: Vec<Fault>,
}

/// Reads a programme file, as [`check`], and says what is odd in it: texts that are missing in a language, rules that
/// never hold anything.
pub fn examine(text: &str) -> Examined {
    let (reader, document) = Reader::open(text);
    let root = reader.root(&document);
    let programme = programme(&root);
    if !reader.has_faults() {
        coherence::coherence(&root, &programme);
    }
    let (faults, warnings) = reader.into_findings();
    Examined { programme: if faults.is_empty() { Ok(programme) } else { Err(faults) }, warnings }
}

/// As what the values of a programme file are read: its form, learnt from a file that has everything in it.
pub fn learn(text: &str) -> Learnt {
    let (reader, document) = Reader::learning(text);
    programme(&reader.root(&document));
    reader.into_learnt()
}

/// Reads an office's own settings for an edition: what stands under `[editions.YEAR]` in a programme file.
///
/// # Errors
/// Every fault in it, in the order of the text.
pub fn check_edition(programme: &Programme, text: &str) -> Result<EditionDraft, Vec<Fault>> {
    let codes = |words: &[Named]| words.iter().map(|word| word.code.clone()).collect();
    let known = Known {
        sources: programme.sources.keys().cloned().collect(),
        themes: codes(&programme.themes),
        tracks: codes(&programme.tracks),
        tiers: codes(&programme.tiers),
        meetings: codes(&programme.meetings),
        sections: programme.inventory.sections.iter().map(|section| section.code.clone()).collect(),
        terms: programme.terms.iter().map(|term| term.code.clone()).collect(),
        bodies: codes(&programme.bodies),
        criteria: programme.selection.scoring.criteria.iter().map(|word| word.code.clone()).collect(),
        approvals: programme.selection.approvals.iter().map(|step| step.code.clone()).collect(),
        categories: codes(&programme.cost_categories),
        menu: codes(&programme.menu),
        parties: codes(&programme.parties),
        tasks: programme.tasks.iter().map(|task| task.code.clone()).collect(),
        fields: programme.fields.iter().map(|field| field.code.clone()).collect(),
        rules: programme.rules.iter().map(|rule| (rule.code.clone(), rule.check.clone())).collect(),
        params: params(&programme.rules),
        has_territory: !programme.municipalities.is_empty(),
    };
    let (reader, document) = Reader::open(text);
    let draft = edition::edition(&reader.root(&document), &known);
    let faults = reader.into_faults();
    if faults.is_empty() { Ok(draft) } else { Err(faults) }
}

/// The programme as far as it can be read: where a fault was reported, something stands in for the value.
fn programme(root: &Table<'_>) -> Programme {
    root.only(&KEYS);
    if let Some(format) = root.need("format")
        && let Some(found) = format.number(0..=i64::from(u32::MAX))
        && found != FORMAT
    {
        format.fault(Fact::new("toml-format").with("found", found).with("known", FORMAT));
    }
    let keys = |key: &str| {
        let table = root.get(key).filter(|node| node.is_table()).and_then(Node::table);
        table.map(|table| table.keys()).unwrap_or_default()
    };
    let mut known = Known {
        sources: keys("sources"),
        themes: keys("themes"),
        tracks: keys("tracks"),
        tiers: keys("tiers"),
        meetings: keys("meetings"),
        sections: template::section_codes(root),
        terms: keys("terms"),
        bodies: keys("bodies"),
        criteria: selection::criteria_codes(root),
        approvals: keys("approvals"),
        categories: keys("cost-categories"),
        menu: keys("menu"),
        parties: keys("parties"),
        tasks: keys("tasks"),
        fields: keys("fields"),
        rules: rules::kinds(root),
        params: BTreeMap::new(),
        has_territory: root.get("municipalities").is_some(),
    };
    let languages = vocabulary::languages(root);
    let sources = vocabulary::sources(root);
    let selection = selection::selection(root, &known, &sources);
    let money = money::money(root, &known, &sources);
    let realisation = realisation::realisation(root, &known, &sources);
    let rules = rules::rules(root, &known);
    known.params = params(&rules);
    let code = root.need("code").and_then(|node| node.text_of("expected-slug", vocabulary::is_slug));
    let prefix = root.need("prefix").and_then(|node| node.text_of("expected-prefix", is_prefix));
    let timezone = root.need("timezone").and_then(timezone);
    let (start_fund_maximum, start_fund_regime) = start_fund(root, &known);
    Programme {
        languages,
        name: vocabulary::only_texts(root.need("name")),
        organiser: vocabulary::only_texts(root.need("organiser")),
        summary: vocabulary::optional_texts(root, "summary"),
        words: vocabulary::words(root),
        fields: form::fields(root, &known, &sources),
        parties: vocabulary::named(root, "parties"),
        tasks: guidance::tasks(root, &known, &sources),
        toolbox: guidance::toolbox(root),
        sources,
        deadlines: edition::yearly(root, &known),
        phases: vocabulary::phases(root),
        municipalities: vocabulary::municipalities(root),
        themes: vocabulary::named(root, "themes"),
        tracks: vocabulary::summarised(root, "tracks"),
        tiers: vocabulary::summarised(root, "tiers"),
        expertise: vocabulary::named(root, "expertise"),
        cost_categories: vocabulary::named(root, "cost-categories"),
        bodies: vocabulary::named_with(root, "bodies", &selection::BODY_KEYS),
        meetings: vocabulary::summarised(root, "meetings"),
        menu: vocabulary::summarised(root, "menu"),
        inventory: template::inventory(root, &known),
        indicators: template::indicators(root, &known),
        terms: terms::terms(root, &known),
        selection,
        money,
        realisation,
        amounts: vocabulary::amounts(root, &known.sources),
        start_fund_maximum,
        start_fund_regime,
        rules,
        editions: editions(root, &known),
        code: code.unwrap_or_default(),
        prefix: prefix.unwrap_or_default(),
        timezone: timezone.unwrap_or(chrono_tz::UTC),
    }
}

fn params(rules: &[RuleDraft]) -> BTreeMap<String, BTreeMap<String, Param>> {
    rules.iter().map(|rule| (rule.code.clone(), rule.params.clone())).collect()
}

/// Whether a code is in small letters, figures and single hyphens.
pub fn is_code(text: &str) -> bool {
    vocabulary::is_slug(text)
}

/// Whether it can be the first part of references: two to eight capitals and figures.
pub fn is_prefix(text: &str) -> bool {
    (2..=8).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

fn timezone(node: &Node<'_>) -> Option<chrono_tz::Tz> {
    let text = node.text()?;
    let zone = text.parse().ok();
    if zone.is_none() {
        node.fault(Fact::new("toml-wrong-form").with_term("expected", "expected-timezone"));
    }
    zone
}

fn start_fund(root: &Table<'_>, known: &Known) -> (Option<SourcedAmount>, Option<StartFundRegime>) {
    let Some(fund) = root.get("start-fund").and_then(Node::table) else { return (None, None) };
    fund.only(&["maximum", "regime", "source"]);
    let source = vocabulary::source(&fund, &known.sources);
    let maximum = fund.get("maximum").and_then(Node::money);
    (maximum.map(|amount| SourcedAmount { amount, source, vat: None, name: None }), edition::regime(&fund))
}

fn editions(root: &Table<'_>, known: &Known) -> BTreeMap<i32, EditionDraft> {
    let Some(outer) = root.get("editions").and_then(Node::table) else { return BTreeMap::new() };
    let mut found = BTreeMap::new();
    for (key, node) in outer.entries() {
        let year = key.parse().ok().filter(|year| key.len() == 4 && (1900..=2999).contains(year));
        if year.is_none() {
            node.key_fault(key, Fact::new("toml-wrong-form").with_term("expected", "expected-year"));
        }
        if let Some(table) = node.table() {
            found.insert(year.unwrap_or_default(), edition::edition(&table, known));
        }
    }
    found
}
