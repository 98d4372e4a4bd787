//! Changing details of a dossier: what was handed in is put together with what changes and goes through the
//! same validator.

use chrono::NaiveDate;

use super::{Context, Error, Result, find, person};
use crate::domain::application::{Application, Field, RawApplication, RawMember, Vocabulary, validate};
use crate::domain::dates::day_of;
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::person::{Person, RoleKind};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::text::{fold, nearly_same};
use crate::storage::dossier::{DossierChange, DossierRow};
use crate::storage::{Tx, View};

/// A dossier as it stands, in words, ready to be changed.
#[derive(Debug, Clone)]
pub struct AsItStands {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// What is known of it.
    pub words: RawApplication,
}

/// Reads a dossier back in the words in which it could be handed in.
///
/// # Errors
/// Not found.
pub fn as_it_stands(view: View<'_>, text: &str) -> Result<AsItStands> {
    let dossier = find::dossier(view, text)?;
    let rules = view.rule_set(dossier.edition)?;
    let neighbourhood = view.neighbourhood(dossier.neighbourhood)?;
    let mut words = RawApplication::default();
    let mut say = |field: Field, text: Option<String>| {
        if let Some(text) = text {
            words.say(field, <&str>::from(field), text);
        }
    };
    say(Field::Neighbourhood, Some(neighbourhood.name));
    say(Field::Municipality, Some(view.municipalities(dossier.neighbourhood)?.join("; ")));
    say(Field::Perimeter, neighbourhood.perimeter);
    say(Field::Point, neighbourhood.point.map(|point| point.to_degrees()));
    say(Field::Track, dossier.track.clone());
    say(Field::Tier, dossier.tier.clone());
    say(Field::Themes, Some(view.themes(dossier.id)?.join("; ")));
    say(Field::Motivation, dossier.motivation.clone());
    say(Field::Asked, Some(dossier.asked.to_decimal()));
    let submitted = dossier.submitted;
    say(
        Field::Submitted,
        Some(submitted.moment.map_or(submitted.day.to_string(), |moment| moment.to_rfc3339())),
    );
    let joint: Vec<String> = view.joint_neighbourhoods(dossier.id)?.into_iter().map(|one| one.name).collect();
    say(Field::TogetherWith, (!joint.is_empty()).then(|| joint.join("\n")));
    let roles = view.roles(dossier.id)?;
    if let Some(contact) = roles.iter().find(|role| role.kind == RoleKind::Contact && role.to.is_none()) {
        let person = contact.person.clone();
        say(Field::ContactName, Some(person.name));
        say(Field::ContactEmail, person.email);
        say(Field::ContactPhone, person.phone);
        say(Field::Language, person.language.map(|language| language.to_string()));
    }
    for role in roles.into_iter().filter(|role| role.kind == RoleKind::Member && role.to.is_none()) {
        words.members.push(RawMember { name: role.person.name, ..RawMember::default() });
    }
    Ok(AsItStands { dossier, rules, words })
}

/// A dossier that was changed.
#[derive(Debug, Clone)]
pub struct Edited {
    /// The dossier as it was.
    pub dossier: DossierRow,
    /// The fields that were given.
    pub fields: Vec<Field>,
    /// References of other dossiers of the edition in which a neighbourhood that joined takes part.
    pub doubled: Vec<String>,
}

/// Neighbourhoods that join a dossier, or leave it, as typed (B-PB-11).
#[derive(Debug, Clone, Default)]
pub struct Together {
    /// Those that join.
    pub with: Vec<String>,
    /// Those that leave.
    pub without: Vec<String>,
}

impl Together {
    fn is_empty(&self) -> bool {
        self.with.is_empty() && self.without.is_empty()
    }
}

/// Changes the details that `changes` says; everything else stays.
///
/// # Errors
/// Not found, or it has ended; nothing is said; what is said is wrong, every fault.
pub fn edit(
    context: &mut Context<'_>,
    text: &str,
    changes: &RawApplication,
    together: &Together,
) -> Result<Edited> {
    let now = context.now;
    let outcome = context.change(Operation::new(OperationKind::Edit), |tx| {
        let mut stands = as_it_stands(**tx, text)?;
        if stands.dossier.standing.status.is_over() {
            return Err(super::order::stands_still(&stands.dossier));
        }
        let fields: Vec<Field> = changes.values.keys().copied().collect();
        if fields.is_empty() && together.is_empty() {
            let fact = Fact::new("error-nothing-to-change");
            return Err(Error::refused(fact, format!("wijk edit {} --help", stands.dossier.reference)));
        }
        stands.words.values.extend(changes.values.clone());
        let vocabulary = Vocabulary::of(&stands.rules);
        let application = validate(&stands.words, &vocabulary, now).map_err(Error::Invalid)?;
        let today = day_of(now, stands.rules.timezone);
        write(tx, &stands.dossier, &application, &fields, today)?;
        let doubled = join(tx, &stands.dossier, together)?;
        stands.dossier = tx.dossier(stands.dossier.id)?;
        tx.touches(stands.dossier.id);
        tx.tell("reference", &stands.dossier.reference);
        tx.tell("neighbourhood", &stands.dossier.name);
        Ok(Edited { dossier: stands.dossier, fields, doubled })
    });
    outcome.map(|(edited, _)| edited)
}

/// Neighbourhoods join and leave. Gives the other dossiers of the edition in which they take part.
fn join(tx: &Tx<'_>, dossier: &DossierRow, together: &Together) -> Result<Vec<String>> {
    if together.is_empty() {
        return Ok(Vec::new());
    }
    let mut there = tx.joint_neighbourhoods(dossier.id)?;
    for text in &together.without {
        let key = fold(text);
        let fits: Vec<_> = there.iter().filter(|one| fold(&one.name).contains(&key)).cloned().collect();
        let whole = fits.iter().find(|one| fold(&one.name) == key);
        match (whole, &fits[..]) {
            (Some(one), _) | (None, [one]) => {
                tx.remove_joint(dossier.id, one.id)?;
                there.retain(|other| other.id != one.id);
            }
            _ => {
                return Err(Error::NotFound {
                    fact: Fact::new("error-not-together")
                        .with("text", text)
                        .with("reference", &dossier.reference)
                        .with("count", there.len()),
                    near: there.iter().map(|one| one.name.clone()).collect(),
                    next: vec![format!("wijk show {}", dossier.reference)],
                });
            }
        }
    }
    for text in &together.with {
        let other = super::neighbourhood::find(**tx, text)?;
        let twice = other.id == dossier.neighbourhood || there.iter().any(|one| one.id == other.id);
        if twice {
            let fact = Fact::new("error-together-already")
                .with("name", &other.name)
                .with("reference", &dossier.reference);
            return Err(Error::refused(fact, format!("wijk show {}", dossier.reference)));
        }
        tx.insert_joint(dossier.id, other.id)?;
        there.push(other);
    }
    Ok(tx.sibling_dossiers(dossier.neighbourhood, dossier.edition, Some(dossier.id))?.0)
}

fn write(
    tx: &Tx<'_>,
    dossier: &DossierRow,
    application: &Application,
    fields: &[Field],
    today: NaiveDate,
) -> Result<()> {
    let says = |field| fields.contains(&field);
    let place = [Field::Neighbourhood, Field::Municipality, Field::Perimeter, Field::Point];
    if place.iter().any(|field| says(*field)) {
        tx.change_neighbourhood(
            dossier.neighbourhood,
            says(Field::Neighbourhood).then_some(application.neighbourhood.as_str()),
            application.perimeter.as_deref(),
            application.point,
            says(Field::Municipality).then_some(application.municipalities.as_slice()),
        )?;
    }
    if says(Field::Themes) {
        tx.set_themes(dossier.id, &application.themes)?;
    }
    let change = DossierChange {
        track: application.track.as_deref().filter(|_| says(Field::Track)),
        tier: application.tier.as_deref().filter(|_| says(Field::Tier)),
        motivation: application.motivation.as_deref().filter(|_| says(Field::Motivation)),
        asked: says(Field::Asked).then_some(application.asked),
        submitted: says(Field::Submitted).then_some(application.submitted),
    };
    tx.change_dossier(dossier.id, &change)?;
    let of_contact = [Field::ContactName, Field::ContactEmail, Field::ContactPhone, Field::Language];
    if of_contact.iter().any(|field| says(*field))
        && let Some(person) = &application.contact
    {
        let said =
            Person { phone: person.phone.clone().filter(|_| says(Field::ContactPhone)), ..person.clone() };
        put_contact(tx, dossier, person, &said, today)?;
    }
    Ok(())
}

/// The contact is whom the words name: the same person with other details, or somebody else, who takes the place of
/// the one before. `other` is the person without the telephone number of the one before.
fn put_contact(
    tx: &Tx<'_>,
    dossier: &DossierRow,
    said: &Person,
    other: &Person,
    today: NaiveDate,
) -> Result<()> {
    let roles = tx.roles(dossier.id)?;
    let contact = roles.iter().find(|role| role.kind == RoleKind::Contact && role.to.is_none());
    let Some(role) = contact else {
        let (id, _) = person::put(tx, said, Some(dossier.id))?;
        tx.insert_role(dossier.id, id, RoleKind::Contact, None, dossier.submitted.day)?;
        return Ok(());
    };
    let before = &role.person;
    let (old, new) = (fold(&before.name), fold(&said.name));
    let same_address = before.email.is_some() && before.email == said.email;
    if same_address || old == new || nearly_same(&old, &new) {
        let person =
            Person { address: before.address.clone(), iban: before.iban.clone(), ..person::kept(said) };
        return Ok(tx.change_person(role.person_id, &person)?);
    }
    tx.end_role(dossier.id, role.id, today.max(role.from))?;
    let (id, _) = person::put(tx, other, Some(dossier.id))?;
    tx.insert_role(dossier.id, id, RoleKind::Contact, None, today.max(role.from))?;
    Ok(())
}
