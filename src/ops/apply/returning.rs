//! A neighbourhood comes back (B-LC-4): a new application that takes over from an earlier dossier what still holds. What
//! the new edition does not know is left out, and told.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::application::{Application, Field, RawApplication};
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::{DossierId, PersonId};
use crate::domain::inventory::{Inventory, Item};
use crate::domain::partner::PartnerStatus;
use crate::domain::person::{Member, Person, RoleKind, Term};
use crate::domain::programme::definition::Named;
use crate::domain::programme::rule_set::{RuleSet, find_named, name_of};
use crate::domain::text::fold;
use crate::ops::{Result, find};
use crate::storage::dossier::DossierRow;
use crate::storage::inventory::InventoryRow;
use crate::storage::partner::PartnerRow;
use crate::storage::role::{NewRole, RoleRow};
use crate::storage::{Tx, View};

/// What an earlier dossier has that a new application can take over.
#[derive(Debug, Clone)]
pub struct Returning {
    /// The earlier dossier.
    pub earlier: DossierRow,
    /// The application as far as it is known: neighbourhood, municipalities, track, tier, themes.
    pub words: RawApplication,
    /// What the new edition does not know.
    pub lost: Vec<Fact>,
    roles: Vec<RoleRow>,
    partners: Vec<PartnerRow>,
    inventory: Option<InventoryRow>,
}

/// What was taken over into a new dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// Reference of the earlier dossier.
    pub earlier: String,
    /// What was taken over.
    pub taken: Vec<Fact>,
    /// What was not.
    pub lost: Vec<Fact>,
}

/// What a dossier has to come back with in an edition.
///
/// # Errors
/// The dossier is not found.
pub fn returning(view: View<'_>, dossier: &str, rules: &RuleSet) -> Result<Returning> {
    let earlier = find::dossier(view, dossier)?;
    let old = view.rule_set(earlier.edition)?;
    let mut words = RawApplication::default();
    let mut lost = Vec::new();
    let flag = "--from-dossier";
    words.say(Field::Neighbourhood, flag, view.neighbourhood(earlier.neighbourhood)?.name);
    let places = view.municipalities(earlier.neighbourhood)?;
    words.say(Field::Municipality, flag, places.join("; "));
    let mut known = |what: &'static str, new: &[Named], old: &[Named], code: &str| -> Option<String> {
        let found = find_named(new, code).or_else(|| find_named(new, &name_of(old, code).nl));
        if found.is_none() {
            let name = name_of(old, code);
            lost.push(
                Fact::new("apply-lost-word")
                    .with("name", name)
                    .with_term("what", format!("returning-{what}")),
            );
        }
        found.map(|word| word.code.clone())
    };
    if let Some(track) =
        earlier.track.as_deref().and_then(|code| known("track", &rules.tracks, &old.tracks, code))
    {
        words.say(Field::Track, flag, track);
    }
    if let Some(tier) = earlier.tier.as_deref().and_then(|code| known("tier", &rules.tiers, &old.tiers, code))
    {
        words.say(Field::Tier, flag, tier);
    }
    let themes = view.themes(earlier.id)?;
    let themes: Vec<String> =
        themes.iter().filter_map(|code| known("theme", &rules.themes, &old.themes, code)).collect();
    if !themes.is_empty() {
        words.say(Field::Themes, flag, themes.join("; "));
    }
    let joint: Vec<String> = view.joint_neighbourhoods(earlier.id)?.into_iter().map(|one| one.name).collect();
    if !joint.is_empty() {
        lost.push(Fact::new("apply-lost-joint").with_list("names", &joint));
    }
    let comes = |role: &RoleRow| {
        role.to.is_none()
            && matches!(role.kind, RoleKind::Contact | RoleKind::Member | RoleKind::MunicipalContact)
    };
    let roles = view.roles(earlier.id)?.into_iter().filter(comes).collect();
    let (partners, inventory) = (view.partners(earlier.id)?, view.inventory(earlier.id, None)?);
    Ok(Returning { earlier, words, lost, roles, partners, inventory })
}

impl Returning {
    /// Those who come along, where the application itself does not say otherwise.
    pub(super) fn fill(&self, application: &mut Application) {
        if application.contact.is_none() {
            let contact = self.roles.iter().find(|role| role.kind == RoleKind::Contact);
            application.contact = contact.map(|role| role.person.clone());
        }
        let said: BTreeSet<String> =
            application.members.iter().map(|member| fold(&member.person.name)).collect();
        let members = self.roles.iter().filter_map(|role| {
            let member = Member {
                person: role.person.clone(),
                kind: role.member_kind?,
                tie: role.tie.unwrap_or_default(),
            };
            (role.kind == RoleKind::Member && !said.contains(&fold(&member.person.name))).then_some(member)
        });
        application.members.extend(members.collect::<Vec<_>>());
    }

    /// The record of somebody who comes along; whoever says another e-mail address is somebody else.
    pub(super) fn known(&self, person: &Person, kind: Option<RoleKind>) -> Option<&RoleRow> {
        let (key, email) = (fold(&person.name), person.email.as_deref());
        let roles = self.roles.iter().filter(|role| kind.is_none_or(|kind| role.kind == kind));
        roles.into_iter().find(|role| {
            let same = match (email, role.person.email.as_deref()) {
                (Some(said), Some(known)) => said.eq_ignore_ascii_case(known),
                _ => true,
            };
            same && fold(&role.person.name) == key
        })
    }

    /// Gives the new dossier what comes along beside the application: whom to turn to at the municipality, partners, the
    /// inventory.
    pub(super) fn bring(
        self,
        tx: &Tx<'_>,
        dossier: DossierId,
        rules: &RuleSet,
        on: NaiveDate,
        members: usize,
    ) -> Result<Returned> {
        let mut taken = vec![Fact::new("apply-taken-people").with("count", members)];
        let mut lost = self.lost.clone();
        for role in self.roles.iter().filter(|role| role.kind == RoleKind::MunicipalContact) {
            tx.add_role(&new_role(role, dossier, role.person_id, on))?;
        }
        self.bring_partners(tx, dossier, on, &mut taken, &mut lost)?;
        if let Some(row) = &self.inventory {
            let reference = &self.earlier.reference;
            let old = tx.rule_set(self.earlier.edition)?;
            let inventory = renewed(row, reference, &old, rules, &mut lost);
            tx.insert_inventory(dossier, 1, &inventory)?;
            let fact = Fact::new("apply-taken-inventory")
                .with("reference", reference)
                .with("version", row.version)
                .with("findings", inventory.items.len())
                .with("measures", inventory.measures.len());
            taken.push(fact);
        }
        tx.touches(self.earlier.id);
        Ok(Returned { earlier: self.earlier.reference, taken, lost })
    }

    /// A partnership that was signed and goes on is agreed; any other has to be explored anew.
    fn bring_partners(
        &self,
        tx: &Tx<'_>,
        dossier: DossierId,
        on: NaiveDate,
        taken: &mut Vec<Fact>,
        lost: &mut Vec<Fact>,
    ) -> Result<()> {
        let mut names: [Vec<&str>; 3] = Default::default();
        for partner in &self.partners {
            let (status, at) = match partner.status {
                PartnerStatus::Signed => (PartnerStatus::Agreed, 0),
                PartnerStatus::Ended => {
                    names[2].push(&partner.name);
                    continue;
                }
                _ => (PartnerStatus::Explored, 1),
            };
            tx.insert_partner(dossier, partner.organisation, status, on, None)?;
            names[at].push(&partner.name);
        }
        let [agreed, explored, ended] = names;
        let tell = |code: &'static str, names: Vec<&str>, facts: &mut Vec<Fact>| {
            if !names.is_empty() {
                facts.push(Fact::new(code).with("count", names.len()).with_list("names", names));
            }
        };
        tell("apply-taken-agreed", agreed, taken);
        tell("apply-taken-explored", explored, taken);
        tell("apply-lost-partners", ended, lost);
        Ok(())
    }
}

/// The same role in another dossier, from a day on.
pub(super) fn new_role(role: &RoleRow, dossier: DossierId, person: PersonId, on: NaiveDate) -> NewRole {
    NewRole {
        dossier: Some(dossier),
        edition: None,
        person,
        kind: role.kind,
        member: role.member_kind.map(|kind| (kind, role.tie.unwrap_or_default())),
        organisation: role.organisation,
        project: None,
        term: Term { from: on, to: None },
    }
}

/// An inventory in the words of another edition. Each finding says where it comes from; what the new template does not
/// ask stays a finding, but no longer an answer.
fn renewed(
    row: &InventoryRow,
    reference: &str,
    old: &RuleSet,
    new: &RuleSet,
    lost: &mut Vec<Fact>,
) -> Inventory {
    let from = format!("{reference} v{}", row.version);
    let sourced = |text: Option<&String>| match text {
        Some(text) => format!("{text} · {from}"),
        None => from.clone(),
    };
    let mut questions: BTreeSet<String> = BTreeSet::new();
    let mut sections: BTreeSet<String> = BTreeSet::new();
    let mut documents = 0_usize;
    let template = &new.inventory;
    let asks = |question: &str, section: Option<&String>| {
        template
            .question(question)
            .is_some_and(|found| section.is_none_or(|section| found.section == *section))
    };
    let item = |item: &Item| {
        let mut item = Item { source: Some(sourced(item.source.as_ref())), ..item.clone() };
        if let Some(code) = item.question.take_if(|code| !asks(code, item.section.as_ref())) {
            questions.insert(code);
        }
        if let Some(code) = item.section.take_if(|code| template.section(code).is_none()) {
            sections.insert(code);
            item.question = None;
        }
        item.theme = item.theme.filter(|code| new.themes.iter().any(|theme| theme.code == *code));
        // Documents stay with the dossier that they were added to.
        documents += usize::from(item.document.take().is_some());
        item
    };
    let items = row.inventory.items.iter().map(item).collect();
    let unit = |rules: &RuleSet, code: &str| {
        rules
            .indicators
            .iter()
            .find(|indicator| indicator.code == code)
            .map(|indicator| indicator.unit.clone())
    };
    let (measures, unknown): (Vec<_>, Vec<_>) = row.inventory.measures.iter().cloned().partition(|measure| {
        unit(new, &measure.indicator).is_some_and(|now| Some(now) == unit(old, &measure.indicator))
    });
    let measures = measures.into_iter().map(|mut measure| {
        measure.note = Some(sourced(measure.note.as_ref()));
        measure
    });
    let measures = measures.collect();
    let (answered, gone): (Vec<_>, Vec<_>) =
        row.inventory.answered.iter().cloned().partition(|code| template.question(code).is_some());
    questions.extend(gone);
    let section_name = |code: &String| {
        old.inventory.section(code).map_or_else(|| Value::from(code), |section| Value::from(&section.name))
    };
    let indicator_name = |code: &String| {
        let found = old.indicators.iter().find(|indicator| indicator.code == *code);
        found.map_or_else(|| Value::from(code), |indicator| Value::from(&indicator.name))
    };
    if !sections.is_empty() {
        lost.push(Fact::new("apply-lost-sections").with_list("names", sections.iter().map(section_name)));
    }
    if !questions.is_empty() {
        lost.push(
            Fact::new("apply-lost-questions").with("count", questions.len()).with_list("codes", &questions),
        );
    }
    if !unknown.is_empty() {
        let names = unknown.iter().map(|measure| indicator_name(&measure.indicator));
        lost.push(Fact::new("apply-lost-measures").with_list("names", names));
    }
    if documents > 0 {
        lost.push(Fact::new("apply-lost-documents").with("count", documents).with("reference", reference));
    }
    Inventory { items, measures, answered, ..row.inventory.clone() }
}
