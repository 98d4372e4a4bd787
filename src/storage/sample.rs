//! A small register for tests: one Brussels edition with five dossiers in different places of their path.

use chrono::NaiveDate;

use super::dossier::{NewDossier, OverrideRow};
use super::{Entry, Result, Store, Tx};
use crate::domain::dates::DayAndMoment;
use crate::domain::dossier::lifecycle::Move;
use crate::domain::ids::{DossierId, EditionId};
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::person::{Member, MemberKind, Person, RoleKind, Tie};
use crate::domain::programme::definition::{EditionDraft, SourcedAmount};
use crate::domain::programme::rule::Gate;
use crate::domain::programme::{built_in, check, resolve};

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// What the raw statements below add: an inventory, a roadmap that was submitted with one project awarded and
/// one refused, its steps and costs, and an evaluation. Dossier 1 is in its realisation, 5 is closed.
const CONTENT: &str = "
    INSERT INTO inventory (id, dossier, version, held_on, method, residents, users, partners)
      VALUES (1, 1, 1, '2021-11-20', 'walk', 14, 3, 2);
    INSERT INTO inventory_item (id, inventory, number, kind, theme, text, place, owner) VALUES
      (1, 1, 1, 'need', 'water', 'Na regen staat de straat blank', 'hoek Roue', 'public'),
      (2, 1, 2, 'strength', NULL, 'De buurtmoestuin draait goed', NULL, NULL);
    INSERT INTO roadmap (id, dossier, version, vision, begun_on, submitted_on, sha256) VALUES
      (1, 1, 1, 'Een straat die water drinkt', '2022-01-10', '2022-03-01', 'abc'),
      (2, 5, 1, NULL, '2021-12-01', '2022-02-01', 'def');
    INSERT INTO project (id, roadmap, number, title, theme, objective, asked_cents, asked_stated, public_space) VALUES
      (1, 1, 1, 'Speelstraat', 'water', 'Regentuinen in de straat', 900000, 1, 1),
      (2, 1, 2, 'Plantenruil', NULL, NULL, 300000, 1, 0),
      (3, 2, 1, 'Compost', NULL, 'Minder afval', 500000, 1, 0);
    INSERT INTO permit (project, number, kind, authority, status, requested_on) VALUES
      (1, 1, 'Inname van de openbare weg', 'Anderlecht', 'requested', '2022-01-15');
    INSERT INTO project_finding (project, item) VALUES (1, 1);
    INSERT INTO cost_line (project, number, label, category, unit_cents, quantity_thousandths, amount_cents,
                           vat_included) VALUES (1, 1, 'Aarde', NULL, 4235, 2500, 10588, 1);
    INSERT INTO project_expertise (project, field, half_days) VALUES (1, 'water', 2);
    INSERT INTO step (id, project, number, title, responsible, starts_on, due_on, done_on) VALUES
      (1, 1, 1, 'Vergunning', 'An Peeters', '2022-04-01', '2022-05-01', '2022-04-20'),
      (2, 1, 2, 'Graven', 'An Peeters', NULL, NULL, NULL);
    INSERT INTO step_order (step, before) VALUES (2, 1);
    INSERT INTO decision (project, edition, verdict, amount_cents, decided_on, body, reason) VALUES
      (1, 1, 'awarded', 800000, '2022-04-01', 'jury', NULL),
      (2, 1, 'refused', 0, '2022-04-01', 'jury', 'Te weinig draagvlak'),
      (3, 1, 'awarded', 500000, '2022-04-01', 'jury', NULL);
    INSERT INTO evaluation (id, dossier, held_on, participants, lasting, maintainer, lessons)
      VALUES (1, 5, '2022-12-01', 40, 'Het compostvat', 'Jan Janssens', 'Vroeger beginnen');
    INSERT INTO project_outcome (evaluation, project, outcome, why) VALUES (1, 3, 'partly', 'Eén vat van twee');
";

/// The register.
pub fn store() -> Store {
    let mut store = Store::in_memory().unwrap();
    change(&mut store, |tx| {
        let edition = edition(tx, 2021)?;
        let places = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
        dossier(tx, edition, 1, "La Roue", &places(&["21001", "21013"]), "2021-09-12")?;
        dossier(tx, edition, 2, "Été à Ixelles", &places(&["21009"]), "2021-09-13")?;
        dossier(tx, edition, 3, "Marelle", &places(&["21009"]), "2021-09-14")?;
        dossier(tx, edition, 4, "Oxy15 _ Oxydurable", &places(&["21012"]), "2021-09-15")?;
        dossier(tx, edition, 5, "A ma zone", &places(&["21001"]), "2021-09-16")?;
        for (id, step, on) in [
            (1, Move::Admit, "2021-10-02"),
            (4, Move::Admit, "2021-10-02"),
            (5, Move::Admit, "2021-10-02"),
            (5, Move::Submit, "2022-02-01"),
            (1, Move::Submit, "2022-03-01"),
            (1, Move::Realise, "2022-04-10"),
            (5, Move::Realise, "2022-04-10"),
            (5, Move::Close, "2022-12-15"),
        ] {
            go(tx, id, step, on, None)?;
        }
        go(tx, 3, Move::Reject, "2021-10-05", Some("Geen gezamenlijk project"))?;
        go(tx, 4, Move::Suspend, "2021-11-01", Some("Coach ziek"))?;
        people(tx)?;
        for table in super::journal::journalled_tables(tx.view.connection)? {
            super::run(tx.view.connection, &format!("DELETE FROM {table} WHERE id IS NULL"), [])?;
        }
        tx.view.connection.execute_batch(CONTENT)?;
        let over = OverrideRow {
            rule: "B-ADM-1".into(),
            gate: Gate::Submit,
            reason: "Eén lid verhuisd".into(),
            on: day("2022-03-01"),
            actor: "an".into(),
        };
        tx.insert_override(DossierId(1), &over)
    });
    store
}

/// Changes the register as one operation.
pub fn change(store: &mut Store, work: impl FnOnce(&Tx<'_>) -> Result<()>) {
    let entry = Entry {
        operation: Operation::new(OperationKind::Apply),
        at: chrono::DateTime::from_timestamp(1_633_000_000, 0).unwrap(),
        actor: "test".into(),
        command: "test".into(),
        dry_run: false,
    };
    store.transact(entry, work).unwrap();
}

/// Opens the Brussels edition of a year, with an envelope of 115,000 euros.
pub fn edition(tx: &Tx<'_>, year: i32) -> Result<EditionId> {
    let programme = check::check(built_in::text_of("brussels-qdc").unwrap()).unwrap();
    let envelope = SourcedAmount { amount: Cents(11_500_000), source: None, vat: None, name: None };
    let office = EditionDraft { envelope: Some(envelope), ..EditionDraft::default() };
    let rules = resolve::resolve(&programme, year, &office);
    let text = serde_json::to_string(&rules).unwrap();
    tx.insert_edition(&rules, &text, "0123", day("2021-06-01"))
}

/// Adds a candidate.
pub fn dossier(
    tx: &Tx<'_>,
    edition: EditionId,
    number: i64,
    name: &str,
    places: &[String],
    on: &str,
) -> Result<DossierId> {
    let neighbourhood = tx.insert_neighbourhood(name, Some("tussen spoor en kanaal"), None, places)?;
    let (id, _) = tx.insert_dossier(&NewDossier {
        edition,
        edition_reference: "QDC-2021",
        number,
        neighbourhood,
        track: Some("neighbourhood"),
        tier: None,
        motivation: Some("Wij willen een straat zonder wateroverlast en met meer ontmoeting"),
        asked: Cents(1_000_000 + number),
        submitted: DayAndMoment { day: day(on), moment: None },
        intake_hash: name,
    })?;
    tx.insert_themes(id, &["water".to_owned()])?;
    Ok(id)
}

fn go(tx: &Tx<'_>, id: i64, step: Move, on: &str, reason: Option<&str>) -> Result<()> {
    let row = tx.dossier(DossierId(id))?;
    let to = row.standing.after(step).unwrap();
    tx.move_dossier(DossierId(id), step, to, day(on), Some("agency"), reason)
}

fn people(tx: &Tx<'_>) -> Result<()> {
    let person = |name: &str, email: Option<&str>| Person {
        name: name.into(),
        email: email.map(str::to_owned),
        phone: Some("02 000 00 00".into()),
        address: Some("Wielstraat 1, 1070 Anderlecht".into()),
        ..Person::default()
    };
    let contact = tx.insert_person(&person("An Peeters", Some("an.peeters@example.org")))?;
    tx.insert_role(DossierId(1), contact, RoleKind::Contact, None, day("2021-09-12"))?;
    for name in ["Jan Janssens", "Zoë Dupont", "Karim Aziz"] {
        let member = Member { person: person(name, None), kind: MemberKind::Citizen, tie: Tie::Lives };
        tx.insert_member(DossierId(1), &member, day("2021-09-12"))?;
    }
    let coach = tx.insert_person(&person("Carla Coach", None))?;
    tx.insert_role(DossierId(1), coach, RoleKind::Coach, None, day("2021-10-03"))?;
    Ok(())
}
