//! The path of a made-up dossier, as far as its fate leads it: coach, inventory, roadmap, decisions, steps,
//! evaluation.

use chrono::NaiveDate;

use super::follow::follow;
use super::money::Led;
use super::words::{day, later, person, themes};
use super::{Year, below, chance, made_up_wrongly, pick};
use crate::domain::dossier::lifecycle::{Move, Standing};
use crate::domain::evaluation::{Evaluation, Outcome, ProjectOutcome};
use crate::domain::ids::PersonId;
use crate::domain::inventory::{Inventory, Item, ItemKind, Method, Owner, Participants};
use crate::domain::money::Cents;
use crate::domain::person::{Person, RoleKind};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::roadmap::{
    CostLine, ExpertiseAsked, Permit, PermitStatus, Project, Roadmap, Step, Verdict,
};
use crate::ops::{Result, plan};
use crate::storage::Tx;
use crate::storage::dossier::DossierRow;

/// How far a dossier comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fate {
    Candidate,
    Rejected,
    Withdrawn,
    Suspended,
    Preparation,
    Selection,
    Refused,
    Realisation,
    Closed,
}

impl Fate {
    pub fn has_ended(self) -> bool {
        matches!(self, Self::Rejected | Self::Withdrawn | Self::Refused | Self::Closed)
    }
}

/// The fate of a dossier of the nth year: in the last year some wait to be admitted, in the first none is still
/// preparing.
pub(super) fn fate(dossier: u32, at: usize) -> Fate {
    match (chance(dossier, 50) % 20, at) {
        (0, 2) => Fate::Candidate,
        (0..=2, _) => Fate::Rejected,
        (3, _) => Fate::Withdrawn,
        (4, _) => Fate::Suspended,
        (5..=6, 1..) => Fate::Preparation,
        (5..=8, _) => Fate::Selection,
        (9, _) => Fate::Refused,
        (10..=13, 1..) => Fate::Realisation,
        _ => Fate::Closed,
    }
}

/// One dossier being led on.
pub(super) struct Guide<'a> {
    pub tx: &'a Tx<'a>,
    pub rules: &'a RuleSet,
    pub row: &'a DossierRow,
    pub dossier: u32,
    standing: Standing,
}

impl Guide<'_> {
    fn go(&mut self, step: Move, on: NaiveDate, body: Option<&str>, reason: Option<&str>) -> Result<()> {
        let to = self.standing.after(step).ok_or_else(|| made_up_wrongly(&self.row.reference))?;
        self.standing = to;
        Ok(self.tx.move_dossier(self.row.id, step, to, on, body, reason)?)
    }
}

/// Leads a candidate along its path; gives it back when it came far enough for money.
pub(super) fn lead(
    tx: &Tx<'_>,
    rules: &RuleSet,
    row: DossierRow,
    dossier: u32,
    year: &Year,
    at: usize,
) -> Result<Option<Led>> {
    let fate = fate(dossier, at);
    let mut guide = Guide { tx, rules, row: &row, dossier, standing: row.standing };
    let admitting = later(day(year.admitting)?, below(20, dossier, 51));
    match fate {
        Fate::Candidate => return Ok(None),
        Fate::Rejected => {
            let reasons = ["Geen gezamenlijk project", "Hors délai pour une visite", "Te weinig draagvlak"];
            let reason = pick(&reasons, dossier, 52);
            guide.go(Move::Reject, admitting, Some("jury"), Some(reason))?;
            return Ok(None);
        }
        _ => guide.go(Move::Admit, admitting, Some("agency"), None)?,
    }
    let coached = below(10, dossier, 53) > 0;
    let coach = if coached { Some(guide.coach(later(admitting, 3))?) } else { None };
    let goes_on = !fate.has_ended() && fate != Fate::Suspended;
    follow(tx, &row, dossier, year, coach, admitting, goes_on)?;
    let held = later(admitting, 30 + below(40, dossier, 54));
    let resting = later(held, 20);
    match fate {
        Fate::Withdrawn => {
            guide.go(Move::Withdraw, resting, None, Some("De trekkers zijn verhuisd"))?;
            return Ok(None);
        }
        Fate::Suspended => {
            guide.go(Move::Suspend, resting, None, Some("Coach en congé"))?;
            return Ok(None);
        }
        _ => {}
    }
    let inventory = tx.insert_inventory(row.id, 1, &guide.inventory(held))?;
    let led = |signed, closed| Led { row: row.clone(), dossier, admitted: admitting, signed, closed };
    if fate == Fate::Preparation && below(3, dossier, 55) == 0 {
        return Ok(Some(led(None, None)));
    }
    let begun = later(held, 14);
    let roadmap = tx.insert_roadmap(row.id, 1, None, begun)?;
    let submitted = later(begun, 60 + below(60, dossier, 56));
    let wanted = guide.roadmap(submitted);
    tx.change_roadmap(row.id, roadmap.id, &wanted, Some(inventory))?;
    if fate == Fate::Preparation {
        return Ok(Some(led(None, None)));
    }
    let _ = plan::freeze(tx, row.id, submitted)?;
    guide.go(Move::Submit, submitted, None, None)?;
    if fate != Fate::Selection || below(2, dossier, 79) == 0 {
        guide.find_admissible(roadmap.id, later(submitted, 10))?;
    }
    if fate == Fate::Selection {
        return Ok(Some(led(None, None)));
    }
    let agreed = guide.after_selection(fate, submitted, &wanted)?;
    Ok(agreed.map(|(signed, closed)| led(Some(signed), closed)))
}

impl Guide<'_> {
    fn coach(&self, on: NaiveDate) -> Result<PersonId> {
        let name = format!("Coach {}", pick(&["Carla", "Bilal", "Griet", "Olivier"], self.dossier, 57));
        let person = Person { name: name.clone(), email: Some(email(&name)), ..Person::default() };
        let (id, _) = crate::ops::person::put_by_email(self.tx, &person)?;
        let _ = self.tx.insert_role(self.row.id, id, RoleKind::Coach, None, on)?;
        Ok(id)
    }

    fn inventory(&self, held_on: NaiveDate) -> Inventory {
        let kinds = [ItemKind::Need, ItemKind::Strength, ItemKind::Opportunity, ItemKind::Place];
        let found = [
            "Na regen staat de straat blank",
            "Les voisins se connaissent à peine",
            "De school deelt graag haar speelplaats",
            "Un terrain vague au coin de la rue",
            "Er is geen bank om op te zitten",
            "Le compost le plus proche est à deux kilomètres",
        ];
        let item = |(number, kind): (u32, ItemKind)| Item {
            theme: Some(themes(self.dossier)[(number % 2) as usize].to_owned()),
            text: pick(&found, self.dossier, 60 + number).to_owned(),
            place: (number == 4).then(|| format!("hoek {}", self.row.name)),
            owner: (number == 4).then_some(Owner::Public),
            ..Item::new(number, kind)
        };
        let method = [Method::Walk, Method::Workshop, Method::Survey][below(3, self.dossier, 58) as usize];
        let participants = Participants {
            residents: 8 + below(60, self.dossier, 59),
            users: below(12, self.dossier, 60),
            partners: 1 + below(4, self.dossier, 61),
        };
        let items = (1..).zip(kinds).map(item).collect();
        Inventory { items, ..Inventory::new(held_on, method, participants) }
    }

    /// Three projects that ask what was first asked.
    fn roadmap(&self, submitted: NaiveDate) -> Roadmap {
        let each = Cents(self.row.asked.0 / 3);
        let titles = [
            "Speelstraat",
            "Compost de quartier",
            "Geveltuinen",
            "Repair café",
            "Moestuin op het dak",
            "Donnerie",
            "Regenton voor iedereen",
            "Fête des voisins durable",
            "Bankjes in de straat",
            "Vélo partagé",
        ];
        let project = |number: u32| Project {
            number,
            title: pick(&titles, self.dossier, 70 + number).to_owned(),
            theme: Some(themes(self.dossier)[(number % 2) as usize].to_owned()),
            objective: Some(format!("Meer ontmoeting en minder afval in {}", self.row.name)),
            findings: vec![number],
            costs: vec![
                cost("Materiaal", "material", each.0 * 2 / 3),
                cost("Affiches et flyers", "communication", each.0 - each.0 * 2 / 3),
            ],
            asked: each,
            expertise: vec![ExpertiseAsked { field: "biodiversity".to_owned(), half_days: number }],
            public_space: number == 1,
            asked_stated: true,
            permits: (number == 1).then(|| self.permit(submitted)).into_iter().collect(),
            steps: self.steps(submitted),
            ..Project::default()
        };
        Roadmap {
            vision: Some("Een straat die water drinkt".to_owned()),
            projects: (1..4).map(project).collect(),
        }
    }

    /// Every other one was requested with a day; of the others it is only said in words.
    fn permit(&self, submitted: NaiveDate) -> Permit {
        if below(2, self.dossier, 88) == 0 {
            return Permit::in_words("aangevraagd");
        }
        Permit {
            kind: "Inname van de openbare weg".to_owned(),
            authority: Some("gemeente".to_owned()),
            status: PermitStatus::Requested,
            requested_on: Some(submitted),
            expected_on: Some(later(submitted, 30 + below(60, self.dossier, 89))),
            decided_on: None,
        }
    }

    fn steps(&self, submitted: NaiveDate) -> Vec<Step> {
        let step = |(number, title): (u32, &str)| Step {
            title: title.to_owned(),
            responsible: (number == 1).then(|| person(self.dossier, 1)),
            starts_on: Some(later(submitted, 60 * number)),
            due_on: Some(later(submitted, 60 * number + 50)),
            after: if number == 1 { Vec::new() } else { vec![number - 1] },
            ..Step::default()
        };
        (1..).zip(["Vergunning en afspraken", "Achat et chantier", "Feestelijke opening"]).map(step).collect()
    }

    /// Gives the day of the agreement, and that on which it was closed.
    fn after_selection(
        &mut self,
        fate: Fate,
        submitted: NaiveDate,
        wanted: &Roadmap,
    ) -> Result<Option<(NaiveDate, Option<NaiveDate>)>> {
        let decided = later(submitted, 25 + below(20, self.dossier, 80));
        let refused = |number: u32| fate == Fate::Refused || (number == 3 && below(3, self.dossier, 81) == 0);
        let awarded = self.decide(decided, refused)?;
        let on = later(decided, 6);
        if fate == Fate::Refused {
            self.go(Move::Refuse, on, Some("agency"), Some("Geen enkel project weerhouden"))?;
            return Ok(None);
        }
        let on = self.agree(awarded, on)?;
        self.go(Move::Realise, on, None, None)?;
        let closing = fate == Fate::Closed;
        let latest = self.tx.roadmap_versions(self.row.id)?.pop();
        let roadmap = latest.ok_or_else(|| made_up_wrongly(&self.row.reference))?.id;
        for project in &wanted.projects {
            for (number, step) in (1_u32..).zip(&project.steps) {
                if closing || number == 1 {
                    let done = step.due_on;
                    self.tx.set_step_days(self.row.id, roadmap, project.number, number, (None, done))?;
                }
            }
        }
        let closed = if closing { Some(self.close(submitted)?) } else { None };
        Ok(Some((on, closed)))
    }

    fn close(&mut self, submitted: NaiveDate) -> Result<NaiveDate> {
        let held_on = later(submitted, 260 + below(60, self.dossier, 82));
        let projects = self.tx.decided_projects(self.row.id)?;
        let awarded = |verdict: &Option<(Verdict, Cents)>| matches!(verdict, Some((Verdict::Awarded, _)));
        let outcome = |project: u32| match below(4, self.dossier, 83 + project) {
            0 => (Outcome::Partly, Some("Eén van de twee plaatsen".to_owned())),
            _ => (Outcome::Done, None),
        };
        let outcomes = projects.iter().filter(|project| awarded(&project.decision)).map(|project| {
            let (outcome, why) = outcome(project.number);
            ProjectOutcome { project: project.number, outcome, why, reproducible: None }
        });
        let evaluation = Evaluation {
            held_on,
            participants: 20 + below(80, self.dossier, 87),
            lasting: "Het compostvat en de bankjes".to_owned(),
            maintainer: person(self.dossier, 2),
            lessons: "Vroeger beginnen met de vergunning".to_owned(),
            recommendation: None,
            projects: outcomes.collect(),
        };
        let _ = self.tx.put_evaluation(self.row.id, &evaluation, &projects)?;
        let on = later(held_on, 10);
        self.go(Move::Close, on, None, None)?;
        Ok(on)
    }
}

fn cost(label: &str, category: &str, cents: i64) -> CostLine {
    CostLine {
        label: label.to_owned(),
        category: Some(category.to_owned()),
        unit_price: Cents(cents),
        ..CostLine::default()
    }
}

fn email(name: &str) -> String {
    format!("{}@example.org", name.to_lowercase().replace(' ', "."))
}
