//! What a page tells of money, days, who decides, and what comes after.

use super::Writer;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::{Fact, Value};
use crate::domain::programme::definition::{Deadline, Named, StartFundRegime};
use crate::domain::programme::money::Share;
use crate::domain::programme::period::Term;
use crate::domain::programme::realisation::{About, AnswerKind};
use crate::domain::programme::rule::Check;
use crate::domain::programme::rule_set::name_of;
use crate::domain::text::{capital, fold};
use crate::i18n::quantity;
use crate::report::page::{Item, Part};

impl Writer<'_> {
    pub(super) fn money(&self) -> Part {
        let mut items = Vec::new();
        items.push(match &self.rules.envelope {
            Some(envelope) => {
                let fact = Fact::new("explain-envelope").with("amount", envelope.amount);
                self.tell(fact).from(self.cited(envelope.source.as_ref()))
            }
            None => self.tell(Fact::new("explain-no-envelope")).coded("envelope"),
        });
        if let Some(fund) = &self.rules.start_fund {
            let regime: &'static str = StartFundRegime::into(fund.regime);
            let fact = Fact::new("explain-start-fund").with("regime", regime).with("amount", fund.maximum);
            items.push(self.tell(fact).from(self.cited(fund.source.as_ref())));
        }
        for (code, amount) in &self.rules.amounts {
            let with_vat = amount.with_vat().map(|whole| {
                let rate = amount.vat.unwrap_or_default();
                self.say(Fact::new("explain-amount-vat").with("amount", whole).with("percent", rate))
            });
            let fact = match &amount.name {
                Some(name) => Fact::new("explain-amount").with("name", name),
                None => Fact::new("explain-amount").with("name", capital(&code.replace('-', " "))),
            };
            let item = Item::new(self.say(fact.with("amount", amount.amount))).coded(code).aside(with_vat);
            items.push(item.from(self.cited(amount.source.as_ref())));
        }
        items.extend(self.paying());
        let categories = &self.rules.cost_categories;
        if !categories.is_empty() {
            let fact = Fact::new("explain-categories").with("names", Value::List(self.names(categories)));
            items.push(self.tell(fact));
        }
        self.part("money").with(items)
    }

    /// How an award is paid and justified. A programme that never pays says nothing of it.
    fn paying(&self) -> Vec<Item> {
        let money = &self.rules.money;
        let mut facts = Vec::new();
        let shares = money.instalments.iter().map(|instalment| {
            let fact = match instalment.share {
                Share::Percent(hundredths) => Fact::new("explain-instalment")
                    .with("percent", quantity(self.tr.language(), i64::from(hundredths) * 10)),
                Share::Rest => Fact::new("explain-instalment-rest"),
            };
            Value::Text(self.say(fact.with("trigger", Value::Term(instalment.trigger.term()))))
        });
        let shares: Vec<Value> = shares.collect();
        if !shares.is_empty() {
            let fact = Fact::new("explain-instalments").with("count", shares.len());
            facts.push(fact.with("instalments", Value::List(shares)));
        } else if !money.is_empty() {
            facts.push(Fact::new("explain-no-instalments"));
        }
        facts.extend(
            money.unspent.map(|unspent| Fact::new("explain-unspent").with("unspent", unspent.to_string())),
        );
        facts.extend(money.per.map(|per| Fact::new("explain-per").with("per", per.to_string())));
        if !money.ineligible.is_empty() {
            let names = money.ineligible.iter();
            let names = names.map(|code| Value::Name(name_of(&self.rules.cost_categories, code))).collect();
            facts.push(Fact::new("explain-ineligible").with("names", Value::List(names)));
        }
        let within = |key: &'static str, length| Fact::new(key).with("length", self.length(length));
        facts.extend(money.justify.map(|length| within("explain-justify", length)));
        facts.extend(money.recover.map(|length| within("explain-recover", length)));
        facts.extend(money.refund.map(|length| within("explain-refund", length)));
        facts.into_iter().map(|fact| self.tell(fact).from(money.source.as_ref())).collect()
    }

    pub(super) fn dates(&self) -> Part {
        let mut items = Vec::new();
        items.extend(self.rules.opens_on.map(|day| self.tell(Fact::new("explain-opens").with("day", day))));
        if self.rules.deadlines.is_empty() {
            items.push(self.tell(Fact::new("explain-no-deadline")));
        }
        // The days of the same tracks in one sentence.
        let mut groups: Vec<(&[String], Vec<&Deadline>)> = Vec::new();
        for deadline in &self.rules.deadlines {
            match groups.iter_mut().find(|(tracks, _)| *tracks == deadline.tracks) {
                Some((_, days)) => days.push(deadline),
                None => groups.push((&deadline.tracks, vec![deadline])),
            }
        }
        for (tracks, deadlines) in groups {
            let days = deadlines.iter().map(|deadline| Value::Date(deadline.on)).collect();
            let fact = Fact::new("explain-deadline").with("count", deadlines.len());
            let item = self.tell(fact.with("days", Value::List(days))).aside(self.only_for(tracks, &[]));
            items.push(
                item.from(deadlines.iter().filter_map(|deadline| self.cited(deadline.source.as_ref()))),
            );
        }
        if !self.rules.decides_on.is_empty() {
            let days = self.rules.decides_on.iter().map(|day| Value::Date(*day)).collect();
            items.push(self.tell(Fact::new("explain-decides-on").with("days", Value::List(days))));
        }
        for term in &self.rules.terms {
            items.push(self.term(term).aside(self.only_for(&term.tracks, &[])));
        }
        self.part("dates").with(items)
    }

    /// A term: how long, from when, until what.
    pub(super) fn term(&self, term: &Term) -> Item {
        let fact = match term.length {
            Some(length) => Fact::new("explain-term").with("length", self.length(length)),
            None => Fact::new("explain-term-unset"),
        };
        let from = Fact { code: format!("explain-start-{}", term.from).into(), args: Vec::new() };
        let from = self.say(from.with("phase", self.phase(Phase::Realisation)));
        let until = term.until.map(|until| {
            let fact = Fact::new("explain-term-until");
            self.say(fact.with("until", Value::Term(format!("end-{until}"))))
        });
        let text = self.say(fact.with("name", &term.name).with("from", from));
        Item::new(text).coded(&term.code).from(term.source.as_ref()).aside(until)
    }

    pub(super) fn decides(&self) -> Vec<Part> {
        let selection = &self.rules.selection;
        let below =
            |title: String| Part { lead: Some(title), below: true, key: "decides", ..Part::default() };
        let mut parts = Vec::new();
        let bodies = self.rules.bodies.iter().map(|body| self.body(body));
        parts.push(below(self.text("explain-bodies")).with(bodies));
        let criteria = selection.admissibility.iter().map(|criterion| {
            let item = Item::new(criterion.name.get(self.tr.language())).coded(&criterion.code);
            item.aside(self.only_for(&criterion.tracks, &[])).from(criterion.source.as_ref())
        });
        parts.push(below(self.text("explain-admissibility")).with(criteria));
        let weighs = selection.scoring.criteria.iter().any(|criterion| criterion.weight != 1);
        let criteria = selection.scoring.criteria.iter().map(|criterion| {
            let weight = Fact::new("explain-weight").with("weight", criterion.weight);
            let item = Item::new(criterion.name.get(self.tr.language())).coded(&criterion.code);
            let item = item.aside(weighs.then(|| self.say(weight)));
            item.aside(self.only_for(&criterion.tracks, &[])).from(criterion.source.as_ref())
        });
        let scale = Fact::new("explain-criteria").with("scale", selection.scoring.scale.unwrap_or_default());
        let mut marked = below(self.say(scale)).with(criteria);
        if !marked.items.is_empty() {
            let percent = |key: &'static str, percent| self.tell(Fact::new(key).with("percent", percent));
            let threshold = selection.scoring.threshold.map(|most| percent("explain-threshold", most));
            let spread = selection.scoring.spread.map(|most| percent("explain-spread", most));
            marked.items.extend(threshold.into_iter().chain(spread));
        }
        parts.push(marked);
        let steps = selection.approvals.iter().map(|step| {
            let above = step.above.map(|above| self.say(Fact::new("explain-above").with("amount", above)));
            let item = Item::new(step.name.get(self.tr.language())).coded(&step.code).aside(above);
            item.aside(self.only_for(&step.tracks, &[])).from(step.source.as_ref())
        });
        parts.push(below(self.text("explain-approvals")).numbered().with(steps));
        parts.push(below(self.text("explain-vote")).with(self.vote()));
        parts.retain(|part| !part.items.is_empty());
        let mut head = self.part("decides").with(self.appeals());
        head.items.retain(|item| !item.text.is_empty());
        if parts.is_empty() && head.items.is_empty() {
            return Vec::new();
        }
        // What is said of appeals comes last.
        let appeals =
            Part { items: std::mem::take(&mut head.items), below: true, key: "decides", ..Part::default() };
        let appeals = Some(appeals).filter(|part| !part.items.is_empty());
        std::iter::once(head).chain(parts).chain(appeals).collect()
    }

    fn body(&self, body: &Named) -> Item {
        let sitting = self.rules.selection.sitting(&body.code);
        let name = self.name(body);
        let kind = sitting.filter(|sitting| sitting.kind.sits()).map(|sitting| {
            let kind = self.tr.term(&format!("body-{}", sitting.kind));
            // A jury that is called a jury need not be told to be one.
            if fold(name).contains(&fold(&kind)) { "none".to_owned() } else { kind }
        });
        let fact = Fact::new("explain-body").with("name", name);
        let item = Item::new(self.say(fact.with("kind", kind.unwrap_or_else(|| "none".to_owned()))));
        let item = self.tasks_of(&body.code).into_iter().fold(item, |item, task| item.aside(Some(task)));
        let Some(sitting) = sitting else { return item.coded(&body.code) };
        let quorum = sitting.quorum.map(|count| self.say(Fact::new("explain-quorum").with("count", count)));
        let outsiders = sitting.outsiders.then(|| self.text("explain-outsiders"));
        item.coded(&body.code).aside(quorum).aside(outsiders).from(sitting.source.as_ref())
    }

    /// What a body does, by the rules, the approval chain and the appeals.
    fn tasks_of(&self, code: &str) -> Vec<String> {
        let selection = &self.rules.selection;
        let mut tasks = Vec::new();
        let asks = |check: &Check| matches!(check, Check::OpinionGiven { bodies } if bodies.iter().any(|body| body == code));
        let asked = self.rules.rules.iter().filter(|rule| asks(&rule.check));
        let mut only: Vec<Value> = Vec::new();
        let mut advises = false;
        for rule in asked {
            advises = true;
            only.extend(rule.tracks.iter().map(|code| Value::Name(name_of(&self.programme.tracks, code))));
            only.extend(rule.tiers.iter().map(|code| Value::Name(name_of(&self.programme.tiers, code))));
        }
        if advises {
            let fact = Fact::new("explain-body-advises").with("count", only.len());
            tasks.push(self.say(fact.with("names", Value::List(only))));
        }
        let steps = selection.approvals.iter().filter(|step| step.body == code);
        if steps.count() > 0 {
            tasks.push(self.text("explain-body-approves"));
        }
        if selection.appeals.body.as_deref() == Some(code) {
            tasks.push(self.text("explain-body-appeals"));
        }
        tasks
    }

    fn vote(&self) -> Vec<Item> {
        let Some(vote) = &self.rules.selection.vote else { return Vec::new() };
        let word = |fact: Fact, name: &'static str, group: &str, word: &Option<String>| {
            word.as_ref().map(|word| fact.with(name, Value::Term(format!("{group}-{word}"))))
        };
        let count =
            |key: &'static str, count: Option<u32>| count.map(|count| Fact::new(key).with("count", count));
        let facts = [
            word(Fact::new("explain-vote-ballot"), "ballot", "ballot", &vote.ballot),
            word(Fact::new("explain-vote-rule"), "rule", "voting-rule", &vote.rule),
            word(Fact::new("explain-vote-ties"), "ties", "ties", &vote.ties),
            count("explain-vote-min-projects", vote.min_projects),
            count("explain-vote-max-projects", vote.max_projects),
            count("explain-vote-points", vote.points),
            count("explain-vote-threshold", vote.threshold),
        ];
        facts.into_iter().flatten().map(|fact| self.tell(fact).from(vote.source.as_ref())).collect()
    }

    fn appeals(&self) -> Vec<Item> {
        let appeals = &self.rules.selection.appeals;
        let within = |key: &'static str, length| Fact::new(key).with("length", self.length(length));
        let body = appeals.body.as_ref().map(|code| name_of(&self.rules.bodies, code));
        let facts = [
            appeals.lodge.map(|length| within("explain-lodge", length)),
            appeals.answer.map(|length| within("explain-answer", length)),
            body.map(|name| Fact::new("explain-appeal-body").with("name", name)),
        ];
        facts.into_iter().flatten().map(|fact| self.tell(fact).from(appeals.source.as_ref())).collect()
    }

    pub(super) fn evaluation(&self) -> Vec<Part> {
        let terms = &self.rules.realisation;
        let facts = [
            terms.interim.map(|length| Fact::new("explain-interim").with("length", self.length(length))),
            terms.silent_days.map(|count| Fact::new("explain-silent").with("count", count)),
            terms.approve.as_ref().filter(|kinds| !kinds.is_empty()).map(|kinds| {
                let word = |kind: &_| Value::Text(self.text(format!("explain-approve-{kind}")));
                Fact::new("explain-approve").with("kinds", Value::List(kinds.iter().map(word).collect()))
            }),
        ];
        let items: Vec<Item> = facts.into_iter().flatten().map(|fact| self.tell(fact)).collect();
        let mut parts = vec![self.part("evaluation").with(items)];
        let below =
            |title: String| Part { lead: Some(title), below: true, key: "evaluation", ..Part::default() };
        for (about, key) in
            [(About::Project, "explain-questions-project"), (About::Whole, "explain-questions-whole")]
        {
            let asked = terms.questions.iter().filter(|question| question.about == about).map(|question| {
                let scored = Fact::new("explain-scored").with("scale", terms.scale());
                let scored = (question.answer == AnswerKind::Score).then(|| self.say(scored));
                let item = Item::new(question.text.get(self.tr.language())).coded(&question.code);
                item.aside(scored).aside(self.only_for(&question.tracks, &[]))
            });
            parts.push(below(self.text(key)).with(asked));
        }
        let checks = terms.aftercare.iter().map(|check| {
            let fact = Fact::new("explain-aftercare-check").with("name", &check.name);
            let item = Item::new(self.say(fact.with("length", self.length(check.after)))).coded(&check.code);
            item.aside(self.only_for(&check.tracks, &[])).from(check.source.as_ref())
        });
        parts.push(below(self.text("explain-aftercare")).with(checks));
        parts.retain(|part| !part.items.is_empty() || part.title.is_some());
        if parts.iter().all(|part| part.items.is_empty()) { Vec::new() } else { parts }
    }

    pub(super) fn inventory(&self) -> Part {
        let inventory = &self.rules.inventory;
        let sections = inventory.sections.iter().map(|section| {
            let theme = section.theme.as_ref().map(|code| {
                let fact = Fact::new("explain-theme-only");
                self.say(fact.with("name", name_of(&self.rules.themes, code)))
            });
            let required = section.required.then(|| self.text("explain-required"));
            Item::new(section.name.get(self.tr.language())).coded(&section.code).aside(required).aside(theme)
        });
        let mut part = self.part("inventory").with(sections);
        if !part.items.is_empty() {
            let fact = Fact::new("explain-inventory").with("sections", inventory.sections.len());
            part.lead = Some(self.say(fact.with("questions", inventory.questions.len())));
        }
        if !self.rules.indicators.is_empty() {
            let names = self.rules.indicators.iter().map(|one| Value::Name(one.name.clone())).collect();
            let fact = Fact::new("explain-indicators").with("names", Value::List(names));
            part.items.push(self.tell(fact));
        }
        part
    }

    pub(super) fn themes(&self) -> Part {
        let themes = self.rules.themes.iter();
        let mut part =
            self.part("themes").with(themes.map(|theme| Item::new(self.name(theme)).coded(&theme.code)));
        if !part.items.is_empty() {
            part.lead = Some(self.text("explain-themes"));
        }
        if !self.rules.expertise.is_empty() {
            let names = Value::List(self.names(&self.rules.expertise));
            part.items.push(self.tell(Fact::new("explain-expertise").with("names", names)));
        }
        part
    }
}
