//! The tracks and the tiers of a programme: of each what it is, what is asked in it beside what holds for everybody, which
//! terms, criteria and questions are its own, and what others have and it has not.

use super::{Told, Writer, uncapital};
use crate::domain::fact::{Fact, Value};
use crate::domain::programme::definition::Named;
use crate::domain::programme::rule::{Check, Gate};
use crate::report::page::{Item, Part};

impl Writer<'_> {
    /// The tracks, then the tiers, each with what is its own.
    pub(super) fn tracks(&self) -> Vec<Part> {
        let told = self.told();
        let mut parts = Vec::new();
        if !self.rules.tracks.is_empty() {
            let fact = Fact::new("explain-tracks").with("count", self.rules.tracks.len());
            let first = self.rules.tracks.first().map(|track| self.name(track)).unwrap_or_default();
            parts.push(self.part("tracks").lead(self.say(fact.with("first", first))));
            for track in &self.rules.tracks {
                let own = told.iter().filter(|one| one.tracks.contains(&track.code));
                let own = own.filter(|one| !one.is_told_by_moment());
                let mut items = self.rules_of(own, |one| self.only_for(&[], &one.tiers));
                items.extend(self.beside_rules(&track.code));
                items.extend(self.without_money(&track.code, &told));
                parts.push(self.own("tracks", track, items));
            }
        }
        if !self.rules.tiers.is_empty() {
            parts.push(self.part("tiers").lead(self.text("explain-tiers")));
            for tier in &self.rules.tiers {
                let own = told.iter().filter(|one| one.tiers.contains(&tier.code));
                let items = self.rules_of(own, |one| self.only_for(&one.tracks, &[]));
                parts.push(self.own("tiers", tier, items));
            }
        }
        parts
    }

    /// The tracks in which every project comes from the menu, where that does not hold for all.
    pub(super) fn tracks_of_the_menu(&self) -> Vec<String> {
        let rules = self.rules.rules.iter().filter(|rule| rule.check == Check::ProjectsFromMenu);
        rules.flat_map(|rule| rule.tracks.iter().cloned()).collect()
    }

    /// A track or a tier: what it is, and its list.
    fn own(&self, key: &'static str, word: &Named, items: Vec<Item>) -> Part {
        let summary = word.summary.as_ref().map(|summary| self.sentences(summary));
        let lead = if items.is_empty() { "explain-no-own-rules" } else { "explain-own-rules" };
        let lead = [summary, Some(self.text(lead))].into_iter().flatten().collect::<Vec<_>>().join(" ");
        Part::new(key, self.name(word)).below().lead(lead).with(items)
    }

    /// Rules, each with the moment at which it is first looked at.
    fn rules_of<'t>(
        &self,
        own: impl Iterator<Item = &'t Told>,
        only: impl Fn(&Told) -> Option<String>,
    ) -> Vec<Item> {
        own.map(|one| {
            let mut item = one.item.clone().aside(only(one));
            let first = one.at.iter().min().map(|gate| uncapital(&self.moment(*gate)));
            item.asides.splice(0..0, first);
            item
        })
        .collect()
    }

    /// What is of a track beside its rules: criteria, approvals, terms, questions, what is looked at afterwards.
    fn beside_rules(&self, track: &str) -> Vec<Item> {
        let of = |tracks: &[String]| tracks.iter().any(|code| code == track);
        let (selection, realisation) = (&self.rules.selection, &self.rules.realisation);
        let said = |key: &'static str, name: String| self.say(Fact::new(key).with("name", name));
        let mut items = Vec::new();
        for deadline in self.rules.deadlines.iter().filter(|deadline| of(&deadline.tracks)) {
            let days = Value::List(vec![Value::Date(deadline.on)]);
            let fact = Fact::new("explain-deadline").with("count", 1_usize).with("days", days);
            items.push(self.tell(fact).from(self.cited(deadline.source.as_ref())));
        }
        for criterion in selection.admissibility.iter().filter(|criterion| of(&criterion.tracks)) {
            let name = criterion.name.get(self.tr.language()).to_owned();
            let text = said("explain-track-criterion", name);
            items.push(Item::new(text).coded(&criterion.code).from(criterion.source.as_ref()));
        }
        for step in selection.approvals.iter().filter(|step| of(&step.tracks)) {
            let text = said("explain-track-approval", step.name.get(self.tr.language()).to_owned());
            items.push(Item::new(text).coded(&step.code).from(step.source.as_ref()));
        }
        for term in self.rules.terms.iter().filter(|term| of(&term.tracks)) {
            items.push(self.term(term));
        }
        for question in realisation.questions.iter().filter(|question| of(&question.tracks)) {
            let text = said("explain-track-question", question.text.get(self.tr.language()).to_owned());
            items.push(Item::new(text).coded(&question.code));
        }
        for check in realisation.aftercare.iter().filter(|check| of(&check.tracks)) {
            let fact = Fact::new("explain-track-aftercare").with("name", &check.name);
            let text = self.say(fact.with("length", self.length(check.after)));
            items.push(Item::new(text).coded(&check.code).from(check.source.as_ref()));
        }
        items
    }

    /// That nothing is paid in a track, where something is in others.
    fn without_money(&self, track: &str, told: &[Told]) -> Option<Item> {
        let holds = |one: &&Told| one.tracks.is_empty() || one.tracks.iter().any(|code| code == track);
        let mut pays = told.iter().filter(|one| one.at.contains(&Gate::Pay)).peekable();
        pays.peek()?;
        let fact = Fact::new("explain-track-unpaid");
        (!pays.any(|one| holds(&one))).then(|| self.tell(fact))
    }
}
