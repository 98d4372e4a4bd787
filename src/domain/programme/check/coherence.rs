//! What each part of a programme file says well by itself and what cannot go together: rules that nobody can meet, that
//! contradict each other or never decide anything. What can never work is a fault; what is only odd is pointed out.

use chrono::NaiveDate;

use super::super::definition::{Programme, RuleDraft};
use super::super::money::Trigger;
use super::super::period::{TermEnd, TermStart};
use super::super::rule::{Gate, Param, Severity};
use super::super::selection::BodyKind;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::toml_reader::{Node, Table};

/// Kinds of rules that nobody can meet at some moments, since what they ask for cannot be there yet: a coach before there
/// is a dossier, an award before the roadmap is in.
pub const TOO_EARLY: &[(&str, &[Gate])] = {
    const BEFORE: &[Gate] = &[Gate::Apply];
    const UNTIL_SUBMITTED: &[Gate] = &[Gate::Apply, Gate::Admit, Gate::Submit];
    const UNTIL_REALISED: &[Gate] = &[Gate::Apply, Gate::Admit, Gate::Submit, Gate::Award, Gate::Realise];
    // Before the account is settled everything is paid.
    const UNTIL_SETTLED: &[Gate] =
        &[Gate::Apply, Gate::Admit, Gate::Submit, Gate::Award, Gate::Realise, Gate::Pay, Gate::Settle];
    &[
        ("coach-assigned", BEFORE),
        ("visits-held", BEFORE),
        ("meetings-held", BEFORE),
        ("documents-present", BEFORE),
        ("partners-at-least", BEFORE),
        ("inventory-made", BEFORE),
        ("inventory-shared", BEFORE),
        ("projects-at-least", BEFORE),
        ("something-awarded", UNTIL_SUBMITTED),
        ("agreement-signed", UNTIL_SUBMITTED),
        ("evaluated", UNTIL_REALISED),
        ("evaluation-answered", UNTIL_REALISED),
        ("report-submitted", UNTIL_REALISED),
        ("report-accepted", UNTIL_REALISED),
        ("money-settled", UNTIL_SETTLED),
        ("projects-decided", UNTIL_SUBMITTED),
    ]
};

/// Looks over a programme that has no fault of its own.
pub fn coherence(root: &Table<'_>, programme: &Programme) {
    let looking = Looking { root, programme };
    for (at, rule) in programme.rules.iter().enumerate() {
        looking.too_early(rule);
        looking.more_than_there_are(rule);
        looking.nothing_to_choose(rule);
        for (other_at, other) in programme.rules.iter().enumerate().filter(|(other_at, _)| *other_at != at) {
            if looking.against(rule, other, other_at < at) {
                break;
            }
        }
    }
    looking.tasks();
    looking.terms();
    looking.money();
    looking.instalments();
    looking.bodies();
    looking.selection();
    looking.editions();
}

struct Looking<'l, 'a> {
    root: &'l Table<'a>,
    programme: &'l Programme,
}

impl<'a> Looking<'_, 'a> {
    fn rule(&self, rule: &RuleDraft, key: &str) -> Option<Node<'a>> {
        let own = self.root.at(&["rules", &rule.code, key]);
        own.or_else(|| self.root.at(&["rules", &rule.code]))
    }

    /// A fault of a rule that blocks; what is only recommended is pointed out.
    fn tell(&self, rule: &RuleDraft, key: &str, fact: Fact) {
        match self.rule(rule, key) {
            Some(node) if rule.severity == Severity::Block => node.fault(fact),
            Some(node) => node.warn(fact),
            None => {}
        }
    }

    fn too_early(&self, rule: &RuleDraft) {
        let Some((_, gates)) = TOO_EARLY.iter().find(|(check, _)| *check == rule.check) else { return };
        if let Some(gate) = rule.at.iter().find(|gate| gates.contains(gate)) {
            let fact = Fact::new("toml-too-early").with("check", &rule.check).with("at", gate.to_string());
            self.tell(rule, "at", fact.with_term("gate", format!("gate-{gate}")));
        }
    }

    fn more_than_there_are(&self, rule: &RuleDraft) {
        let themes = self.programme.themes.len();
        if rule.check == "themes-between"
            && let Some(minimum) = count(rule, "minimum").filter(|minimum| *minimum as usize > themes)
            && themes > 0
        {
            let fact = Fact::new("toml-more-than-there-are").with("minimum", minimum).with("count", themes);
            self.tell(rule, "minimum", fact);
        }
        // In some tracks nothing may be asked; in all of them it would leave nothing to award.
        if rule.check == "amount-at-most" && rule.tracks.is_empty() && money(rule) == Some(Cents::ZERO) {
            self.tell(rule, "maximum", Fact::new("toml-nothing-possible"));
        }
    }

    /// A choice that nobody can make, since there is nothing to choose from.
    fn nothing_to_choose(&self, rule: &RuleDraft) {
        if rule.check == "tier-chosen" && self.programme.tiers.is_empty() {
            self.warn(rule, "check", Fact::new("toml-no-tiers"));
        }
    }

    /// A rule beside another: whether something was said of the two.
    fn against(&self, rule: &RuleDraft, other: &RuleDraft, other_is_first: bool) -> bool {
        if rule.check != other.check
            || !years_meet(rule, other)
            || !rule.at.iter().any(|gate| other.at.contains(gate))
        {
            return false;
        }
        let covers =
            covers(&other.tracks, &rule.tracks) && covers(&other.tiers, &rule.tiers) && within(rule, other);
        let stricter = other.severity == Severity::Block || rule.severity == Severity::Warn;
        let everywhere = rule.at.iter().all(|gate| other.at.contains(gate));
        match rule.check.as_str() {
            "amount-at-most" => {
                let (Some(own), Some(least)) = (money(rule), money(other)) else { return false };
                // What a whole dossier can get bounds each of its projects as well.
                let bounds = word(other, "per") == word(rule, "per") || word(other, "per") != "project";
                if !(covers && bounds && stricter) {
                    return false;
                }
                let fact = |code: &'static str| {
                    Fact::new(code).with("maximum", own).with("other", &other.code).with("least", least)
                };
                if least < own && !rule.tiers.is_empty() && other.tiers.is_empty() {
                    self.tell(rule, "maximum", fact("toml-ceiling-below-tier"));
                    return true;
                }
                if least < own || (least == own && other_is_first) {
                    self.warn(rule, "maximum", fact("toml-dead-ceiling"));
                    return true;
                }
                false
            }
            "members-at-least" => {
                let same = |name: &str| rule.params.get(name) == other.params.get(name);
                let (Some(own), Some(most)) = (count(rule, "minimum"), count(other, "minimum")) else {
                    return false;
                };
                let dead = most > own || (most == own && other_is_first);
                if !(covers && stricter && everywhere && same("kinds") && same("different-addresses") && dead)
                {
                    return false;
                }
                let fact = Fact::new("toml-dead-minimum").with("minimum", own).with("other", &other.code);
                self.warn(rule, "minimum", fact.with("most", most));
                true
            }
            "themes-between" => {
                let blocks = rule.severity == Severity::Block && other.severity == Severity::Block;
                let meet = meet(&rule.tracks, &other.tracks) && meet(&rule.tiers, &other.tiers);
                let (Some(minimum), Some(maximum)) = (count(rule, "minimum"), count(other, "maximum")) else {
                    return false;
                };
                if !(blocks && meet && minimum > maximum) {
                    return false;
                }
                let fact =
                    Fact::new("toml-contradiction").with("minimum", minimum).with("other", &other.code);
                self.tell(rule, "minimum", fact.with("maximum", maximum));
                true
            }
            _ => false,
        }
    }

    fn warn(&self, rule: &RuleDraft, key: &str, fact: Fact) {
        if let Some(node) = self.rule(rule, key) {
            node.warn(fact);
        }
    }

    /// A party that has nothing to do, and a rule on tasks at a moment when there are none.
    fn tasks(&self) {
        let tasks = &self.programme.tasks;
        for party in &self.programme.parties {
            if tasks.iter().all(|task| task.by != party.code)
                && let Some(node) = self.root.at(&["parties", &party.code])
            {
                node.warn(Fact::new("toml-party-idle"));
            }
        }
        let all = self.programme.rules.iter();
        for rule in all.filter(|rule| rule.check == "tasks-done" && !rule.params.contains_key("tasks")) {
            let idle = |gate: &&Gate| tasks.iter().all(|task| !task.is_due_in(phase_before(**gate)));
            if let Some(gate) = rule.at.iter().find(idle) {
                let fact = Fact::new("toml-no-tasks-then").with("at", gate.to_string());
                self.warn(rule, "at", fact.with_term("phase", phase_before(*gate).term()));
            }
        }
    }

    /// A term that ends with what is over before it begins.
    fn terms(&self) {
        for term in &self.programme.terms {
            let over = match term.until {
                Some(TermEnd::Admitted) => term.from != TermStart::Submitted,
                Some(TermEnd::RoadmapSubmitted) => matches!(
                    term.from,
                    TermStart::RoadmapSubmitted
                        | TermStart::Awarded
                        | TermStart::Realisation
                        | TermStart::Closed
                ),
                Some(TermEnd::Decided) => matches!(term.from, TermStart::Realisation | TermStart::Closed),
                Some(TermEnd::Closed) => term.from == TermStart::Closed,
                _ => false,
            };
            if let (true, Some(until)) = (over, term.until)
                && let Some(node) = self.root.at(&["terms", &term.code, "until"])
            {
                let fact = Fact::new("toml-term-turned").with_term("from", format!("start-{}", term.from));
                node.fault(fact.with_term("until", format!("end-{until}")));
            }
            let takes_stock = self.programme.rules.iter().any(|rule| rule.check.starts_with("inventory-"));
            if term.from == TermStart::InventoryMade
                && !takes_stock
                && self.programme.inventory.sections.is_empty()
                && let Some(node) = self.root.at(&["terms", &term.code, "from"])
            {
                node.warn(Fact::new("toml-term-without-inventory"));
            }
            let coached = ["coach-assigned", "visits-held"];
            let asks_coach = self.programme.rules.iter().any(|rule| coached.contains(&rule.check.as_str()));
            if term.from == TermStart::CoachAssigned
                && !asks_coach
                && let Some(node) = self.root.at(&["terms", &term.code, "from"])
            {
                node.warn(Fact::new("toml-term-without-coach"));
            }
        }
    }

    fn money(&self) {
        let ineligible = &self.programme.money.ineligible;
        let categories = &self.programme.cost_categories;
        if !categories.is_empty()
            && categories.iter().all(|category| ineligible.contains(&category.code))
            && let Some(node) = self.root.at(&["money", "ineligible"])
        {
            node.fault(Fact::new("toml-all-ineligible"));
        }
        // A step of the approval chain that no award can reach.
        let whole = |rule: &&RuleDraft| {
            rule.check == "amount-at-most"
                && word(rule, "per") != "project"
                && rule.tracks.is_empty()
                && rule.tiers.is_empty()
                && rule.severity == Severity::Block
                && rule.since.is_none()
                && rule.until.is_none()
        };
        let Some(ceiling) = self.programme.rules.iter().filter(whole).filter_map(money).min() else { return };
        for step in &self.programme.selection.approvals {
            if step.above.is_some_and(|above| above >= ceiling)
                && let Some(node) = self.root.at(&["approvals", &step.code, "above"])
            {
                node.warn(Fact::new("toml-step-never").with("ceiling", ceiling));
            }
        }
    }

    /// What has to be there before any payment, and comes only with the end: the first instalments wait for it in vain.
    fn instalments(&self) {
        const AT_THE_END: [&str; 4] = ["evaluated", "report-submitted", "report-accepted", "steps-done"];
        let early = self.programme.money.instalments.iter().find(|one| one.trigger == Trigger::Signature);
        let Some(instalment) = early else { return };
        let asks = |rule: &&RuleDraft| {
            rule.at.contains(&Gate::Pay)
                && rule.severity == Severity::Block
                && AT_THE_END.contains(&rule.check.as_str())
        };
        if let Some(rule) = self.programme.rules.iter().find(asks)
            && let Some(node) = self.root.at(&["money", "instalments"])
        {
            let fact = Fact::new("toml-instalment-never").with_term("trigger", instalment.trigger.term());
            node.fault(fact.with("rule", &rule.code));
        }
    }

    /// A body that judges of which nothing is said: where rules name the bodies that they ask for an opinion, it is none of
    /// them.
    fn bodies(&self) {
        let programme = self.programme;
        let named = |code: &String| {
            programme.rules.iter().any(|rule| match rule.params.get("bodies") {
                Some(Param::Words(bodies)) => bodies.contains(code),
                _ => false,
            })
        };
        if !programme.rules.iter().any(|rule| rule.params.contains_key("bodies")) {
            return;
        }
        let in_editions = |code: &str| {
            let years = programme.editions.values();
            years.into_iter().any(|edition| edition.selection.quorums.contains_key(code))
        };
        let selection = &programme.selection;
        for sitting in selection.sittings.iter().filter(|sitting| {
            matches!(sitting.kind, BodyKind::Jury | BodyKind::Council)
                && sitting.quorum.is_none()
                && sitting.source.is_none()
                && !sitting.outsiders
                && !named(&sitting.body)
                && !in_editions(&sitting.body)
                && selection.appeals.body.as_ref() != Some(&sitting.body)
                && selection.approvals.iter().all(|step| step.body != sitting.body)
        }) {
            if let Some(node) = self.root.at(&["bodies", &sitting.body]) {
                node.warn(Fact::new("toml-body-idle"));
            }
        }
    }

    fn selection(&self) {
        let selection = &self.programme.selection;
        let given = |year: &&i32| {
            let change = self.programme.editions.get(year).map(|edition| &edition.selection);
            change.is_some_and(|change| change.scale.is_some())
        };
        if selection.scoring.scale.is_none() && self.programme.editions.keys().find(given).is_none() {
            for key in ["threshold", "spread"] {
                if let Some(node) = self.root.at(&["scoring", key]) {
                    node.warn(Fact::new("toml-no-scale"));
                }
            }
        }
        for sitting in selection.sittings.iter().filter(|sitting| !sitting.kind.sits()) {
            if let Some(node) = self.root.at(&["bodies", &sitting.body, "quorum"]) {
                node.warn(Fact::new("toml-does-not-sit"));
            }
        }
    }

    fn editions(&self) {
        let one_track = self.programme.rules.iter().find(|rule| rule.check == "one-track");
        let blocks = one_track.filter(|rule| rule.severity == Severity::Block);
        for (year, edition) in &self.programme.editions {
            let key = year.to_string();
            self.decided_too_early(*year, &key, edition.decides_on.as_deref());
            let off = |rule: &RuleDraft| edition.rules.get(&rule.code).is_some_and(|change| change.off);
            if let Some(rule) = blocks.filter(|rule| !off(rule))
                && edition.tracks.as_ref().is_some_and(Vec::is_empty)
                && let Some(node) = self.root.at(&["editions", &key, "tracks"])
            {
                node.fault(Fact::new("toml-no-track").with("rule", &rule.code));
            }
            if let Some(themes) = edition.themes.as_ref().filter(|themes| !themes.is_empty()) {
                self.too_few_themes(&key, themes.len());
            }
            let Some(envelope) = edition.envelope.as_ref().map(|envelope| envelope.amount) else { continue };
            let ceilings = self
                .programme
                .rules
                .iter()
                .filter(|rule| rule.check == "amount-at-most" && in_year(rule, *year) && !off(rule));
            let changed = |rule: &RuleDraft| match edition
                .rules
                .get(&rule.code)
                .and_then(|change| change.params.get("maximum"))
            {
                Some(Param::Money(amount)) => Some(*amount),
                _ => money(rule),
            };
            if let Some(least) = ceilings.filter_map(changed).min().filter(|least| *least > envelope)
                && let Some(node) = self.root.at(&["editions", &key, "envelope"])
            {
                node.warn(Fact::new("toml-envelope-small").with("envelope", envelope).with("least", least));
            }
        }
    }

    /// The days of every year hold where an edition states none of its own.
    fn decided_too_early(&self, year: i32, key: &str, decides_on: Option<&[NaiveDate]>) {
        let Some(last) = decides_on.and_then(|days| days.iter().max()) else { return };
        if self.programme.editions.get(&year).is_some_and(|edition| edition.deadlines.is_some()) {
            return;
        }
        let days = self.programme.deadlines.days.iter();
        let late = days.filter_map(|(month, day)| NaiveDate::from_ymd_opt(year, *month, *day));
        if let Some(deadline) = late.filter(|on| on > last).max()
            && let Some(node) = self.root.at(&["editions", key, "decides-on"])
        {
            let fact = Fact::new("toml-deadline-after-decision").with("deadline", deadline);
            node.fault(fact.with("decides", *last));
        }
    }

    fn too_few_themes(&self, year: &str, themes: usize) {
        for rule in self.programme.rules.iter().filter(|rule| rule.check == "themes-between") {
            if rule.severity == Severity::Block
                && let Some(minimum) = count(rule, "minimum").filter(|minimum| *minimum as usize > themes)
                && let Some(node) = self.root.at(&["editions", year, "themes"])
            {
                node.fault(
                    Fact::new("toml-more-than-there-are").with("minimum", minimum).with("count", themes),
                );
                return;
            }
        }
    }
}

/// The phase in which a dossier is at a gate.
fn phase_before(gate: Gate) -> Phase {
    match gate {
        Gate::Apply | Gate::Admit => Phase::Candidate,
        Gate::Submit | Gate::Book | Gate::Fund => Phase::Preparation,
        Gate::Award | Gate::Realise => Phase::Selection,
        Gate::Close | Gate::Expense | Gate::Pay | Gate::Settle => Phase::Realisation,
    }
}

fn count(rule: &RuleDraft, name: &str) -> Option<u32> {
    match rule.params.get(name) {
        Some(Param::Count(count)) => Some(*count),
        _ => None,
    }
}

fn money(rule: &RuleDraft) -> Option<Cents> {
    match rule.params.get("maximum") {
        Some(Param::Money(amount)) => Some(*amount),
        _ => None,
    }
}

fn word<'r>(rule: &'r RuleDraft, name: &str) -> &'r str {
    match rule.params.get(name) {
        Some(Param::Words(words)) => words.first().map(String::as_str).unwrap_or_default(),
        _ => "",
    }
}

/// Whether what holds for `wide` holds for all of `narrow`; an empty list is for all.
fn covers(wide: &[String], narrow: &[String]) -> bool {
    wide.is_empty() || (!narrow.is_empty() && narrow.iter().all(|code| wide.contains(code)))
}

fn meet(one: &[String], other: &[String]) -> bool {
    one.is_empty() || other.is_empty() || one.iter().any(|code| other.contains(code))
}

fn years(rule: &RuleDraft) -> (i32, i32) {
    (rule.since.unwrap_or(i32::MIN), rule.until.unwrap_or(i32::MAX))
}

fn years_meet(one: &RuleDraft, other: &RuleDraft) -> bool {
    years(one).0 <= years(other).1 && years(other).0 <= years(one).1
}

fn within(rule: &RuleDraft, other: &RuleDraft) -> bool {
    years(other).0 <= years(rule).0 && years(rule).1 <= years(other).1
}

fn in_year(rule: &RuleDraft, year: i32) -> bool {
    years(rule).0 <= year && year <= years(rule).1
}
