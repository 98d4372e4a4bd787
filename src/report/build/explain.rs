//! A programme, or one of its editions, as a page to read: what it is, for whom, how it goes, what is asked when, who
//! decides, and on what all that rests. Nothing in it is written for one programme: it tells what the data says.

mod deciding;
mod sentence;
mod tracks;

use std::collections::BTreeMap;

use strum::VariantArray as _;

use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::{Fact, Value};
use crate::domain::language::Texts;
use crate::domain::programme::definition::{Named, Programme, RuleDraft, Source};
use crate::domain::programme::guidance::Tool;
use crate::domain::programme::period::Length;
use crate::domain::programme::rule::{Check, Gate, Severity};
use crate::domain::programme::rule_set::{OffBecause, RuleSet, name_of};
use crate::domain::text::{capital, uncapital};
use crate::i18n::Tr;
use crate::report::page::{Item, Page, Part};

pub use sentence::{of_draft, of_rule};

/// The parts whose first entry is only a heading.
const HEADS: [&str; 4] = ["asked", "decides", "evaluation", "tasks"];

/// What is explained.
#[derive(Debug, Clone, Copy)]
pub struct Explained<'p> {
    /// The programme: it knows the rules whose values are still to be set.
    pub programme: &'p Programme,
    /// The rules, as the edition has them or as they would be.
    pub rules: &'p RuleSet,
    /// Whose rules these are.
    pub whose: Whose,
}

/// Whose rules a page tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Those of an edition that was opened in the register.
    OfRegister,
    /// Those of an edition as the programme describes it.
    OfYear,
    /// Those of a year of which the programme says nothing.
    OfUnknownYear,
    /// Those of the newest edition, since no year was asked for.
    OfNewest,
    /// Those of a programme without editions.
    OfProgramme,
}

/// The page.
pub fn explain(tr: &Tr, explained: Explained<'_>) -> Page {
    let writer = Writer { tr, programme: explained.programme, rules: explained.rules };
    let year = explained.rules.year.to_string();
    let title = match explained.whose {
        Whose::OfNewest | Whose::OfProgramme => Fact::new("explain-title"),
        _ => Fact::new("explain-title-year").with("year", &year),
    };
    let mut parts = vec![writer.about(explained.whose, &year), writer.who()];
    parts.extend(writer.path());
    parts.extend(writer.tracks());
    parts.extend(writer.tasks());
    parts.extend(writer.asked());
    parts.push(writer.fields());
    parts.push(writer.money());
    parts.push(writer.dates());
    parts.extend(writer.decides());
    parts.extend(writer.evaluation());
    parts.push(writer.inventory());
    parts.push(writer.themes());
    parts.push(writer.toolbox());
    // A heading over parts below it stays; one over nothing goes.
    parts.retain(|part| part.lead.is_some() || !part.items.is_empty() || HEADS.contains(&part.key));
    parts.extend(writer.sources(&parts));
    let title = tr.fact(&title.with("name", &explained.rules.name));
    Page { name: "programme-explanation", title, parts }
}

/// Every rule that holds or waits for a value, with all that is said of it: when it is looked at, for whom, how strictly.
pub fn rules_told(tr: &Tr, explained: Explained<'_>) -> Vec<Item> {
    let writer = Writer { tr, programme: explained.programme, rules: explained.rules };
    let whole = |one: Told| {
        let moments = one.at.iter().map(|gate| uncapital(&writer.moment(*gate)));
        let mut item = one.item.aside(writer.only_for(&one.tracks, &one.tiers));
        item.asides.splice(0..0, moments);
        item
    };
    writer.told().into_iter().map(whole).collect()
}

/// A rule with the sentence about it.
struct Told {
    item: Item,
    at: Vec<Gate>,
    tracks: Vec<String>,
    tiers: Vec<String>,
    /// The one meeting that has to be held, where the rule asks nothing else.
    meeting: Option<Value>,
}

impl Told {
    /// Whether another rule asks the same of another meeting, so that one sentence can tell both.
    fn joins(&self, other: &Self) -> bool {
        let alike = (&self.at, &self.tracks, &self.tiers) == (&other.at, &other.tracks, &other.tiers);
        let said = self.item.asides == other.item.asides && self.item.sources == other.item.sources;
        self.meeting.is_some() && other.meeting.is_some() && alike && said
    }

    /// Whether it stands among what is asked at each moment: what holds for everybody, and how money is handled in several
    /// tracks, which would be the same list below each of them.
    fn is_told_by_moment(&self) -> bool {
        const MONEY: [Gate; 5] = [Gate::Book, Gate::Fund, Gate::Expense, Gate::Pay, Gate::Settle];
        let handles_money = self.at.iter().min().is_some_and(|first| MONEY.contains(first));
        self.tiers.is_empty() && (self.tracks.is_empty() || (self.tracks.len() > 1 && handles_money))
    }
}

struct Writer<'p> {
    tr: &'p Tr,
    programme: &'p Programme,
    rules: &'p RuleSet,
}

impl Writer<'_> {
    /// A sentence, with the words that the programme has of its own.
    fn say(&self, mut fact: Fact) -> String {
        fact.args.extend(self.rules.words.args());
        self.tr.fact(&fact)
    }

    /// A sentence without facts.
    fn text(&self, key: impl Into<std::borrow::Cow<'static, str>>) -> String {
        self.say(Fact { code: key.into(), args: Vec::new() })
    }

    /// A text of the programme as it stands after another: its sentences end with a full stop.
    fn sentences(&self, text: &Texts) -> String {
        let text = text.get(self.tr.language()).trim();
        let ends = text.ends_with(['.', '!', '?', '…', ':', '»', ')']);
        if ends { text.to_owned() } else { format!("{text}.") }
    }

    /// A name, and in sentences of its own what it is.
    fn told_of(&self, name: &str, summary: Option<&Texts>) -> String {
        match summary {
            Some(summary) => format!("{name}. {}", self.sentences(summary)),
            None => name.to_owned(),
        }
    }

    /// A sentence by itself; its code is that of its message.
    fn tell(&self, fact: Fact) -> Item {
        let code = fact.code.strip_prefix("explain-").unwrap_or_default().to_owned();
        Item::new(self.say(fact)).coded(&code)
    }

    fn part(&self, key: &'static str) -> Part {
        Part::new(key, self.text(format!("explain-part-{key}")))
    }

    fn name<'n>(&self, word: &'n Named) -> &'n str {
        word.name.get(self.tr.language())
    }

    fn names(&self, words: &[Named]) -> Vec<Value> {
        words.iter().map(|word| Value::Name(word.name.clone())).collect()
    }

    fn length(&self, length: Length) -> String {
        let fact = Fact { code: format!("edition-length-{}", length.key()).into(), args: Vec::new() };
        self.say(fact.with("number", length.number()))
    }

    fn cited(&self, key: Option<&String>) -> Option<&Source> {
        key.and_then(|key| self.programme.sources.get(key))
    }

    /// The programme's name of a phase, else the usual one, with a capital.
    fn phase(&self, phase: Phase) -> String {
        match self.rules.phase_name(phase) {
            Some(name) => name.get(self.tr.language()).to_owned(),
            None if phase == Phase::Candidate => self.text("explain-candidacy"),
            None => capital(&self.tr.term(&phase.term())),
        }
    }

    /// For which tracks and tiers something is; `None` for all.
    fn only_for(&self, tracks: &[String], tiers: &[String]) -> Option<String> {
        let tracks = tracks.iter().map(|code| Value::Name(name_of(&self.programme.tracks, code)));
        let tiers = tiers.iter().map(|code| Value::Name(name_of(&self.programme.tiers, code)));
        let names: Vec<Value> = tracks.chain(tiers).collect();
        let fact = Fact::new("explain-only-for").with("names", Value::List(names.clone()));
        (!names.is_empty()).then(|| self.say(fact))
    }

    fn about(&self, whose: Whose, year: &str) -> Part {
        let organiser = Fact::new("explain-organiser")
            .with("organiser", &self.rules.organiser)
            .with("name", &self.rules.name);
        let scope = match whose {
            Whose::OfRegister => Fact::new("explain-of-register").with("year", year),
            Whose::OfYear => Fact::new("explain-of-year").with("year", year),
            Whose::OfUnknownYear => Fact::new("explain-year-unknown").with("year", year),
            Whose::OfNewest => Fact::new("explain-of-newest").with("year", year),
            Whose::OfProgramme => Fact::new("explain-of-programme"),
        };
        let summary = self.rules.summary.as_ref().map(|summary| format!(" {}", self.sentences(summary)));
        let summary = summary.unwrap_or_default();
        let lead = format!("{}.{summary} {}.", self.say(organiser), self.say(scope));
        Part { key: "about", lead: Some(lead), ..Part::default() }
    }

    fn who(&self) -> Part {
        let names = self.rules.municipalities.iter().map(|one| Value::Name(one.name.clone())).collect();
        let count = self.rules.municipalities.len();
        let fact = Fact::new("explain-territory").with("count", count).with("names", Value::List(names));
        self.part("who").with([self.tell(fact)])
    }

    fn path(&self) -> Vec<Part> {
        let phases = Phase::VARIANTS.iter().map(|phase| {
            let own = self.rules.phases.iter().find(|(named, _)| named == phase).map(|(_, name)| name);
            let months = own.and_then(|name| name.months).unwrap_or_default();
            // What the usual phases are about says nothing of those that a programme calls otherwise.
            let otherwise = own.is_some_and(|name| name.summary.is_some() || name.name != Texts::default());
            let about = match otherwise {
                true => "none".to_owned(),
                false => self.text(format!("explain-phase-{phase}")),
            };
            let open = own.is_some_and(|name| name.plan_open).then(|| self.tr.text("explain-plan-open"));
            let fact = Fact::new("explain-phase").with("phase", self.phase(*phase)).with("months", months);
            let summary = own.and_then(|name| name.summary.as_ref());
            let text = self.told_of(&self.say(fact.with("about", about)), summary);
            Item::new(text).coded(&phase.to_string()).aside(open)
        });
        let part = self.part("path").lead(self.text("explain-path")).numbered().with(phases);
        let mut beside = Part { key: "path", below: true, ..Part::default() };
        let mut apart = Vec::new();
        let more = [("explain-meetings", &self.rules.meetings), ("explain-menu", &self.rules.menu)];
        for (key, words) in more.into_iter().filter(|(_, words)| !words.is_empty()) {
            let only =
                if key == "explain-menu" { self.only_for(&self.tracks_of_the_menu(), &[]) } else { None };
            let names = Value::List(self.names(words));
            let fact = match key {
                "explain-menu" => Fact::new("explain-menu"),
                _ => Fact::new("explain-meetings").with("count", words.len()),
            };
            if words.iter().all(|word| word.summary.is_none()) {
                beside.items.push(self.tell(fact.with("names", names)).aside(only));
                continue;
            }
            let each = words.iter().map(|word| {
                Item::new(self.told_of(self.name(word), word.summary.as_ref()))
                    .coded(&word.code)
                    .aside(only.clone())
            });
            let lead = self.text(format!("{key}-each"));
            apart.push(Part { key: "path", below: true, lead: Some(lead), ..Part::default() }.with(each));
        }
        std::iter::once(part).chain(Some(beside)).chain(apart).collect()
    }

    /// Who does what: the tasks of each party, by phase.
    fn tasks(&self) -> Vec<Part> {
        let parties = self.rules.parties.iter().map(|party| {
            let mut own: Vec<_> = self.rules.tasks.iter().filter(|task| task.by == party.code).collect();
            own.sort_by_key(|task| (task.phase.is_none(), task.phase));
            let items = own.into_iter().map(|task| {
                let when =
                    task.phase.map_or_else(|| self.tr.text("explain-always"), |phase| self.phase(phase));
                let item = Item::new(task.name.get(self.tr.language())).coded(&task.code).aside(Some(when));
                item.aside(self.only_for(&task.tracks, &[])).from(task.source.as_ref())
            });
            Part::new("tasks", self.name(party)).below().with(items)
        });
        let parties: Vec<Part> = parties.filter(|part| !part.items.is_empty()).collect();
        match parties.is_empty() {
            true => Vec::new(),
            false => std::iter::once(self.part("tasks")).chain(parties).collect(),
        }
    }

    /// What helps in which phase, in the order of the phases; what helps in all of them comes first.
    fn toolbox(&self) -> Part {
        let mut tools: Vec<&Tool> = self.rules.toolbox.iter().collect();
        tools.sort_by_key(|tool| tool.phase);
        let item = |tool: &Tool| {
            let phase = match tool.phase {
                Some(phase) => self.phase(phase),
                None => capital(&self.tr.text("toolbox-every-phase")),
            };
            let fact = Fact::new("explain-tool").with("phase", phase).with("name", &tool.name);
            Item::new(self.say(fact.with("url", &tool.url))).coded(&tool.code)
        };
        self.part("toolbox").with(tools.into_iter().map(item))
    }

    /// What is filled in, in fields of the programme's own.
    fn fields(&self) -> Part {
        let language = self.tr.language();
        let items = self.rules.fields.iter().map(|field| {
            let choices = field.choices.iter().map(|choice| &choice.name);
            let fact = Fact::new("explain-field")
                .with("name", &field.name)
                .with_term("kind", format!("field-kind-{}", field.kind))
                .with("choices", field.choices.len())
                .with_list("names", choices)
                .with("of", field.of.to_string());
            let told = self.say(fact);
            let hint = field.hint.as_ref().map(|hint| hint.get(language));
            let text = hint.map_or_else(|| told.clone(), |hint| format!("{told}. {hint}"));
            let public = field.public.then(|| self.tr.text("explain-field-public"));
            let item = Item::new(text).coded(&field.code).aside(public);
            item.aside(self.only_for(&field.tracks, &[])).from(field.source.as_ref())
        });
        self.part("fields").with(items)
    }

    /// Every rule in force, and those that wait for a value, each with its sentence.
    fn told(&self) -> Vec<Told> {
        let waits = |draft: &RuleDraft| {
            let off = self.rules.off.iter().find(|off| off.code == draft.code);
            off.is_some_and(|off| off.because == OffBecause::NoValue)
        };
        let mut told = Vec::new();
        for draft in &self.programme.rules {
            let rule = self.rules.rules.iter().find(|rule| rule.code == draft.code);
            let (text, severity, source) = match rule {
                Some(rule) => (of_rule(self.tr, self.programme, rule), rule.severity, rule.source.as_ref()),
                None if waits(draft) => {
                    let source = self.cited(draft.source.as_ref());
                    (of_draft(self.tr, self.programme, draft), draft.severity, source)
                }
                None => continue,
            };
            let warns = severity == Severity::Warn;
            let item = Item::new(text)
                .coded(&draft.code)
                .from(source)
                .aside(warns.then(|| self.text("explain-recommended")));
            let (tracks, tiers) = (draft.tracks.clone(), draft.tiers.clone());
            let meeting = rule.and_then(|rule| match &rule.check {
                Check::MeetingsHeld { minimum: 1, kinds } => match kinds.as_slice() {
                    [one] => self.rules.meetings.iter().find(|meeting| meeting.code == *one),
                    _ => None,
                },
                _ => None,
            });
            let meeting = meeting.map(|meeting| Value::Name(meeting.name.clone()));
            told.push(Told { item, at: draft.at.clone(), tracks, tiers, meeting });
        }
        told
    }

    /// The rules as a page tells them: those that ask one meeting each, one after the other, in one sentence.
    fn told_together(&self) -> Vec<Told> {
        let told = self.told();
        let joined = told.chunk_by(Told::joins).map(|alike| {
            let (first, rest) = alike.split_first()?;
            let mut item = first.item.clone();
            if !rest.is_empty() {
                let names = alike.iter().filter_map(|one| one.meeting.clone()).collect();
                item.text = self.say(Fact::new("explain-meetings-held").with("names", Value::List(names)));
                let codes: Vec<&str> = alike.iter().filter_map(|one| one.item.code.as_deref()).collect();
                item = item.coded(&codes.join(" "));
            }
            let (tracks, tiers) = (first.tracks.clone(), first.tiers.clone());
            Some(Told { item, at: first.at.clone(), tracks, tiers, meeting: first.meeting.clone() })
        });
        joined.flatten().collect()
    }

    /// What is asked at a moment.
    fn moment(&self, gate: Gate) -> String {
        // Whoever calls the candidacy otherwise has a first phase that begins.
        if gate == Gate::Apply {
            let from = self.rules.phase_name(Phase::Candidate).map(|name| name.get(self.tr.language()));
            return self.say(Fact::new("explain-at-apply").with("from", from.unwrap_or("none")));
        }
        let (from, to) = match gate {
            Gate::Submit => (Phase::Preparation, Phase::Selection),
            Gate::Realise => (Phase::Selection, Phase::Realisation),
            _ => (Phase::Realisation, Phase::Realisation),
        };
        let fact = Fact { code: format!("explain-at-{gate}").into(), args: Vec::new() };
        self.say(fact.with("from", self.phase(from)).with("to", self.phase(to)))
    }

    /// A rule is told at the first moment at which it is looked at; who may be asked it again later is told so.
    fn later(&self, gates: &[Gate]) -> Option<String> {
        let mut gates: Vec<Gate> = gates.to_vec();
        gates.sort_unstable();
        let again = gates.iter().skip(1).filter(|gate| **gate != Gate::Admit);
        let moments: Vec<Value> = again.map(|gate| Value::Text(uncapital(&self.moment(*gate)))).collect();
        let fact = Fact::new("explain-also-at").with("names", Value::List(moments.clone()));
        (!moments.is_empty()).then(|| self.say(fact))
    }

    /// The rules that hold for every dossier, by moment.
    fn asked(&self) -> Vec<Part> {
        // What is looked at on the way to the end comes before the end.
        let mut moments: BTreeMap<(bool, Gate), Vec<Item>> = BTreeMap::new();
        for one in self.told_together().into_iter().filter(Told::is_told_by_moment) {
            let Some(first) = one.at.iter().min() else { continue };
            let (later, only) = (self.later(&one.at), self.only_for(&one.tracks, &[]));
            moments
                .entry((*first == Gate::Close, *first))
                .or_default()
                .push(one.item.aside(later).aside(only));
        }
        if moments.is_empty() {
            return Vec::new();
        }
        let below = |((_, gate), items)| Part::new("asked", self.moment(gate)).below().with(items);
        std::iter::once(self.part("asked")).chain(moments.into_iter().map(below)).collect()
    }

    /// What the page cites, each once.
    fn sources(&self, parts: &[Part]) -> Option<Part> {
        let cited = parts.iter().flat_map(|part| &part.items).flat_map(|item| &item.sources);
        let cited: BTreeMap<(usize, &str), &str> =
            cited.map(|source| ((source.key.len(), source.key.as_str()), source.url.as_str())).collect();
        let item = |((_, key), url): ((usize, &str), &str)| Item::new(format!("{key} – {url}")).coded(key);
        (!cited.is_empty()).then(|| self.part("sources").with(cited.into_iter().map(item)))
    }
}

#[cfg(test)]
mod tests;
