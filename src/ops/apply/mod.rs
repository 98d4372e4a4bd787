//! Applying: one neighbourhood or a whole file of them, by the same validator and the same rules, in one
//! operation. A neighbourhood that is known is linked, one that looks like a known one is pointed out, and an
//! application that is there already is skipped.

mod known;
mod returning;
#[cfg(test)]
mod tests;

pub use returning::{Returned, Returning, returning};

use std::collections::{BTreeSet, HashMap};

use super::advance::{Aside, check_aside};
use super::field::{self, Read};
use super::person::{self, Near};
use super::words::Faults;
use super::{Context, Error, Result, find, sha256};
use crate::domain::address::address_key;
use crate::domain::application::{
    Application, Field as Word, RawApplication, Vocabulary, intake_text, validate,
};
use crate::domain::dates::Moment;
use crate::domain::dossier::facts::{Facts, MemberFacts};
use crate::domain::dossier::judge::{Finding, State, judge};
use crate::domain::fact::{Fact, Fault, Place};
use crate::domain::ids::{DossierId, NeighbourhoodId, PersonId};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::person::{Person, RoleKind};
use crate::domain::programme::rule::{Check, Gate};
use crate::domain::programme::rule_set::{Rule, RuleSet};
use crate::domain::text::fold;
use crate::storage::Tx;
use crate::storage::dossier::{NewDossier, OverrideRow};
use crate::storage::edition::EditionRow;
use crate::storage::role::RoleRow;
use known::{Known, Match};

/// Applications that are to be recorded.
#[derive(Debug, Clone, Default)]
pub struct ApplyRequest {
    /// The edition, as typed; the only open one when not said.
    pub edition: Option<String>,
    /// The applications, in words.
    pub applications: Vec<RawApplication>,
    /// They come from a file: faults are of its rows, and an application that is there already is skipped.
    pub from_file: bool,
    /// Record the good ones although there are bad ones.
    pub skip_invalid: bool,
    /// Codes of rules that are set aside.
    pub aside: Vec<String>,
    /// Why they are.
    pub reason: Option<String>,
    /// The earlier dossier that is taken up again, as typed; when not said the last one of the neighbourhood that asked
    /// in vain.
    pub again_for: Option<String>,
    /// The earlier dossier of the neighbourhood that comes back, as typed; what still holds of it is taken over. Its
    /// words are already in the one application.
    pub from_dossier: Option<String>,
}

/// A dossier that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Created {
    /// Its reference.
    pub reference: String,
    /// The neighbourhood.
    pub neighbourhood: String,
    /// References of its earlier dossiers, where the neighbourhood was known.
    pub earlier: Vec<String>,
    /// Reference of the earlier dossier that it takes up again.
    pub again_for: Option<String>,
    /// A known neighbourhood that it looks like.
    pub looks_like: Option<String>,
    /// Persons who now share an e-mail address with somebody of another name.
    pub shared: Vec<(PersonId, String, Near)>,
    /// What the rules point out.
    pub warnings: Vec<Finding>,
    /// What was taken over from an earlier dossier.
    pub returned: Option<Returned>,
}

/// What became of the applications.
#[derive(Debug, Clone)]
pub struct Applied {
    /// The edition.
    pub edition: EditionRow,
    /// The dossiers that were made.
    pub created: Vec<Created>,
    /// Rows that were there already: row, neighbourhood, reference.
    pub present: Vec<(Option<usize>, String, String)>,
    /// Faults of the rows that were skipped.
    pub faults: Vec<Fault>,
    /// Those rows.
    pub bad_rows: BTreeSet<usize>,
}

/// Records applications.
///
/// # Errors
/// The edition is not found or closed; an application is wrong or breaks a rule: every fault of every one.
pub fn apply(context: &mut Context<'_>, request: &ApplyRequest) -> Result<Applied> {
    let kind = if request.from_file { OperationKind::Import } else { OperationKind::Apply };
    let (now, actor) = (context.now, context.actor.clone());
    context
        .change(Operation::new(kind), |tx| Desk::open(tx, request, now, &actor)?.work())
        .map(|(applied, _)| applied)
}

/// An application on its way in.
struct Accepted {
    application: Application,
    hash: String,
    /// Fields of the programme's own.
    own: Vec<Read>,
    findings: Vec<Finding>,
    place: Match,
}

struct Desk<'a> {
    tx: &'a Tx<'a>,
    request: &'a ApplyRequest,
    now: Moment,
    actor: &'a str,
    rules: RuleSet,
    applied: Applied,
    known: Known,
    /// Applications of this run, by hash.
    seen: HashMap<String, String>,
    number: i64,
    /// The neighbourhood that comes back, with what it brings.
    returning: Option<Returning>,
}

/// Whoever comes back has to have justified earlier support first (B-PB-10), also where the programme looks at it only
/// when the roadmap is submitted.
fn settle_first(rules: &mut RuleSet) {
    for rule in rules.rules.iter_mut().filter(|rule| rule.check == Check::EarlierSupportSettled) {
        if !rule.at.contains(&Gate::Apply) {
            rule.at.push(Gate::Apply);
        }
    }
}

/// What an application says of fields of the programme's own, for the text by which it is known again; nothing where it
/// says nothing of them.
fn own_text(own: &[Read]) -> String {
    let said = own.iter().filter_map(|(field, value)| Some((&field.code, value.as_ref()?.typed(None))));
    let mut lines: Vec<String> = said.map(|(code, text)| format!("field\t{code}\t{text:?}\n")).collect();
    lines.sort();
    lines.concat()
}

/// The track of an application that is wrong; nothing where the track itself is.
fn likely_track(raw: &RawApplication, vocabulary: &Vocabulary<'_>) -> Option<Option<String>> {
    let tracks = &vocabulary.tracks;
    match raw.values.get(&Word::Track).filter(|_| raw.says(Word::Track)) {
        Some((text, _)) => {
            let listed = tracks.list(text);
            (listed.unknown.is_empty()).then(|| listed.codes.into_iter().next())
        }
        None => Some(tracks.all().first().map(|track| track.code.clone())),
    }
}

impl<'a> Desk<'a> {
    fn open(tx: &'a Tx<'a>, request: &'a ApplyRequest, now: Moment, actor: &'a str) -> Result<Self> {
        let edition = find::edition(**tx, request.edition.as_deref())?;
        if edition.closed_on.is_some() {
            let fact = Fact::new("error-edition-closed").with("reference", &edition.reference);
            return Err(Error::refused(fact, "wijk edition list"));
        }
        if !request.aside.is_empty()
            && request.reason.as_deref().is_none_or(|reason| reason.trim().is_empty())
        {
            let fact = Fact::new("error-override-reason").with_list("rules", &request.aside);
            return Err(Error::refused(fact, "--reason …"));
        }
        let mut rules = tx.rule_set(edition.id)?;
        let returning = match &request.from_dossier {
            Some(text) => {
                settle_first(&mut rules);
                Some(returning(**tx, text, &rules)?)
            }
            None => None,
        };
        for code in &request.aside {
            // Of a file, some rows break the rule and others do not; but there has to be such a rule.
            let applies =
                |rule: &&Rule| rule.at.contains(&Gate::Apply) && rule.code.eq_ignore_ascii_case(code);
            if !rules.rules.iter().any(|rule| applies(&rule)) {
                let known = i64::from(rules.rule(code).is_some());
                let fact = Fact::new("error-override-unknown").with("rule", code).with("known", known);
                return Err(Error::NotFound {
                    fact: fact.with("count", 0_i64),
                    near: Vec::new(),
                    next: Vec::new(),
                });
            }
        }
        Ok(Self {
            rules,
            returning,
            number: tx.last_number(edition.id)?,
            known: Known::open(**tx, request.applications.len())?,
            applied: Applied {
                edition,
                created: Vec::new(),
                present: Vec::new(),
                faults: Vec::new(),
                bad_rows: BTreeSet::new(),
            },
            tx,
            request,
            now,
            actor,
            seen: HashMap::new(),
        })
    }

    fn work(mut self) -> Result<Applied> {
        let rules = self.rules.clone();
        let vocabulary = Vocabulary::of(&rules);
        for raw in &self.request.applications {
            match validate(raw, &vocabulary, self.now) {
                Ok(mut application) => {
                    if let Some(returning) = &self.returning {
                        returning.fill(&mut application);
                    }
                    let (own, faults) = self.own(&rules, application.track.as_deref(), raw)?;
                    if !faults.is_empty() {
                        self.bad(raw, faults);
                        continue;
                    }
                    if let Some(accepted) = self.judge(application, own, raw)? {
                        self.record(accepted)?;
                    }
                }
                Err(mut faults) => {
                    // What is asked hangs on the track; where that is not known, there is nothing to hold it against.
                    if let Some(track) = likely_track(raw, &vocabulary) {
                        faults.extend(self.own(&rules, track.as_deref(), raw)?.1);
                    }
                    self.bad(raw, faults);
                }
            }
        }
        if !self.applied.faults.is_empty() && !self.request.skip_invalid {
            return Err(Error::Invalid(self.applied.faults));
        }
        self.tell();
        Ok(self.applied)
    }

    /// The fields of the programme's own, typed or read, and what is wrong with them.
    fn own(
        &self,
        rules: &RuleSet,
        track: Option<&str>,
        raw: &RawApplication,
    ) -> Result<(Vec<Read>, Vec<Fault>)> {
        let (mut own, mut faults) = field::read_columns(**self.tx, rules, track, &raw.own_read)?;
        let mut typed = Faults::default();
        own.extend(field::read(**self.tx, rules, track, false, ("--field", &raw.own), &mut typed)?);
        if let Err(Error::Invalid(more)) = typed.settle() {
            faults.extend(more);
        }
        Ok((own, faults))
    }

    fn tell(&self) {
        match &self.applied.created[..] {
            [only] if !self.request.from_file => {
                self.tx.tell("reference", &only.reference);
                self.tx.tell("neighbourhood", &only.neighbourhood);
            }
            many => {
                self.tx.tell("count", many.len());
                self.tx.tell("edition", &self.applied.edition.reference);
            }
        }
    }

    fn bad(&mut self, raw: &RawApplication, faults: Vec<Fault>) {
        self.applied.faults.extend(faults);
        self.applied.bad_rows.extend(raw.row);
    }

    /// What the rules say of an application; `None` when it is there already or was refused.
    fn judge(
        &mut self,
        application: Application,
        own: Vec<Read>,
        raw: &RawApplication,
    ) -> Result<Option<Accepted>> {
        let hash = sha256((intake_text(&application) + &own_text(&own)).as_bytes());
        let present = match self.seen.get(&hash) {
            Some(reference) => Some(reference.clone()),
            None => self.tx.dossier_by_intake(self.applied.edition.id, &hash)?,
        };
        if let Some(reference) = present.filter(|_| self.request.from_file) {
            self.applied.present.push((raw.row, application.neighbourhood, reference));
            return Ok(None);
        }
        let place = match &self.returning {
            Some(returning) => Match { same: Some(returning.earlier.neighbourhood), like: None },
            None => self.known.find(**self.tx, &application)?,
        };
        let mut facts = self.facts(&application, &place)?;
        let filled = own.iter().filter(|(_, value)| value.is_some());
        facts.filled = filled.map(|(field, _)| (None, field.code.clone())).collect();
        if !self.request.from_file {
            let (rules, reason) = (&self.request.aside, self.request.reason.as_deref());
            let aside = Aside { rules, reason, actor: self.actor, on: application.submitted.day };
            check_aside(&self.rules, &judge(&self.rules, Gate::Apply, &facts, &[]), &aside)?;
        }
        let findings = judge(&self.rules, Gate::Apply, &facts, &self.request.aside);
        if findings.iter().any(Finding::blocks) {
            if !self.request.from_file {
                let wanted = Fact::new("error-rules")
                    .with("reference", &self.applied.edition.reference)
                    .with("neighbourhood", &application.neighbourhood)
                    .with_term("gate", "gate-apply")
                    .with("count", findings.iter().filter(|finding| finding.blocks()).count());
                // What would mend it is in the words that were typed; there is no dossier yet.
                let returns = self.returning.is_some();
                let elsewhere = |mend: &String| returns && !mend.contains(&facts.handle);
                let findings = findings
                    .into_iter()
                    .map(|finding| Finding { mend: finding.mend.filter(elsewhere), ..finding })
                    .collect();
                return Err(Error::Rules { wanted, findings });
            }
            let fault = |finding: &Finding| Fault {
                place: Place {
                    field: Some(finding.rule.clone()),
                    found: Some(application.neighbourhood.clone()),
                    ..raw.place("")
                },
                fact: finding.fact.clone(),
            };
            let faults = findings.iter().filter(|finding| finding.blocks()).map(fault).collect();
            self.bad(raw, faults);
            return Ok(None);
        }
        Ok(Some(Accepted { application, hash, own, findings, place }))
    }

    fn facts(&self, application: &Application, place: &Match) -> Result<Facts> {
        let mut others = Vec::new();
        let mut earlier = Vec::new();
        if let Some(neighbourhood) = place.same {
            (others, earlier) = self.tx.sibling_dossiers(neighbourhood, self.applied.edition.id, None)?;
        }
        // Those that hand it in together are held to the same (B-PB-10, B-PB-11).
        for name in &application.together_with {
            let Some(other) = self.tx.neighbourhoods_named(&fold(name))?.first().map(|known| known.id) else {
                continue;
            };
            let (theirs, open) = self.tx.sibling_dossiers(other, self.applied.edition.id, None)?;
            others.extend(
                theirs.into_iter().filter(|reference| !others.contains(reference)).collect::<Vec<_>>(),
            );
            earlier.extend(
                open.into_iter().filter(|reference| !earlier.contains(reference)).collect::<Vec<_>>(),
            );
        }
        Ok(Facts {
            // The reference that it will get.
            handle: format!("{}-{:03}", self.applied.edition.reference, self.number + 1),
            track: application.track.clone(),
            tracks_named: application.tracks_named,
            tier: application.tier.clone(),
            themes: application.themes.clone(),
            municipalities: application.municipalities.clone(),
            submitted: Some(application.submitted),
            has_contact: application.contact.is_some(),
            contact_email: application.contact.as_ref().and_then(|contact| contact.email.clone()),
            members: application
                .members
                .iter()
                .map(|member| MemberFacts {
                    name: fold(&member.person.name),
                    address: member.person.address.as_deref().map(address_key),
                    kind: member.kind,
                    tie: member.tie,
                })
                .collect(),
            first_asked: application.asked,
            others_in_edition: others,
            earlier_open: earlier,
            ..Facts::default()
        })
    }

    fn record(&mut self, accepted: Accepted) -> Result<()> {
        let Accepted { application, hash, own, findings, place } = accepted;
        let tx = self.tx;
        let (neighbourhood, earlier) = match place.same {
            Some(id) => (id, tx.dossiers_of_neighbourhood(id)?),
            None => {
                let perimeter = application.perimeter.as_deref();
                let municipalities = &application.municipalities;
                let id = tx.insert_neighbourhood(
                    &application.neighbourhood,
                    perimeter,
                    application.point,
                    municipalities,
                )?;
                self.known.add(id, &application);
                (id, Vec::new())
            }
        };
        self.number += 1;
        let (dossier, reference) = tx.insert_dossier(&NewDossier {
            edition: self.applied.edition.id,
            edition_reference: &self.applied.edition.reference,
            number: self.number,
            neighbourhood,
            track: application.track.as_deref(),
            tier: application.tier.as_deref(),
            motivation: application.motivation.as_deref(),
            asked: application.asked,
            submitted: application.submitted,
            intake_hash: &hash,
        })?;
        tx.insert_themes(dossier, &application.themes)?;
        field::write(tx, dossier, None, &own)?;
        let again_for = self.take_up(dossier, neighbourhood, earlier.is_empty())?;
        self.join(dossier, neighbourhood, &application)?;
        let shared = self.people(dossier, &application)?;
        let returned = match self.returning.take() {
            Some(returning) => {
                let members = application.members.len();
                Some(returning.bring(tx, dossier, &self.rules, application.submitted.day, members)?)
            }
            None => None,
        };
        self.set_aside(dossier, &findings, &application)?;
        self.seen.insert(hash, reference.clone());
        let warnings = findings.into_iter().filter(|finding| finding.state == State::Broken).collect();
        self.applied.created.push(Created {
            reference,
            neighbourhood: application.neighbourhood,
            earlier,
            again_for,
            looks_like: place.like,
            shared,
            warnings,
            returned,
        });
        Ok(())
    }

    /// What asked in vain is taken up again: the dossier that was named, else the last one of the neighbourhood.
    fn take_up(
        &self,
        dossier: DossierId,
        neighbourhood: NeighbourhoodId,
        is_new: bool,
    ) -> Result<Option<String>> {
        let tx = self.tx;
        if let Some(text) = &self.request.again_for {
            let earlier = find::dossier(**tx, text)?;
            super::reapply::link_within(tx, &tx.dossier(dossier)?, &earlier)?;
            return Ok(Some(earlier.reference));
        }
        if is_new {
            return Ok(None);
        }
        let Some(earlier) = tx.asked_in_vain(neighbourhood)?.into_iter().next() else { return Ok(None) };
        tx.link_reapplication(dossier, earlier.id)?;
        Ok(Some(earlier.reference))
    }

    /// The neighbourhoods that hand it in together: known by exactly their name, or new, of which no place is known yet.
    fn join(&mut self, dossier: DossierId, own: NeighbourhoodId, application: &Application) -> Result<()> {
        for name in &application.together_with {
            let known = self.tx.neighbourhoods_named(&fold(name))?.into_iter().map(|known| known.id);
            let other = match known.into_iter().find(|id| *id != own) {
                Some(id) => id,
                None => {
                    let id = self.tx.insert_neighbourhood(name, None, None, &[])?;
                    self.known.note(id, name.clone(), fold(name));
                    id
                }
            };
            self.tx.insert_joint(dossier, other)?;
        }
        Ok(())
    }

    fn people(&self, dossier: DossierId, application: &Application) -> Result<Vec<(PersonId, String, Near)>> {
        let (tx, day) = (self.tx, application.submitted.day);
        let mut shared = Vec::new();
        let mut contact = None;
        // Whoever comes along from an earlier dossier is the same person, and keeps the name in which they speak.
        let known = |person: &Person, kind| self.returning.as_ref()?.known(person, kind);
        if let Some(person) = &application.contact {
            let id = match known(person, None) {
                Some(role) => role.person_id,
                None => {
                    let (id, near) = person::put_by_email(tx, person)?;
                    shared.extend(near.map(|near| (id, person.name.clone(), near)));
                    id
                }
            };
            tx.insert_role(dossier, id, RoleKind::Contact, None, day)?;
            contact = Some((id, fold(&person.name)));
        }
        for member in &application.members {
            if let Some(role) = known(&member.person, Some(RoleKind::Member)) {
                let role = RoleRow { member_kind: Some(member.kind), tie: Some(member.tie), ..role.clone() };
                tx.add_role(&returning::new_role(&role, dossier, role.person_id, day))?;
                continue;
            }
            let same = contact.as_ref().filter(|(_, name)| *name == fold(&member.person.name));
            let id = match same {
                Some((id, _)) => *id,
                None => {
                    let (id, near) = person::put_by_email(tx, &member.person)?;
                    shared.extend(near.map(|near| (id, member.person.name.clone(), near)));
                    id
                }
            };
            tx.insert_role(dossier, id, RoleKind::Member, Some((member.kind, member.tie)), day)?;
        }
        Ok(shared)
    }

    fn set_aside(&self, dossier: DossierId, findings: &[Finding], application: &Application) -> Result<()> {
        for finding in findings.iter().filter(|finding| finding.state == State::SetAside) {
            let over = OverrideRow {
                rule: finding.rule.clone(),
                gate: Gate::Apply,
                reason: self.request.reason.clone().unwrap_or_default(),
                on: application.submitted.day,
                actor: self.actor.to_owned(),
            };
            self.tx.insert_override(dossier, &over)?;
        }
        Ok(())
    }
}
