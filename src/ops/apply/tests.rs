//! A neighbourhood that comes back.

use super::*;
use crate::domain::application::Field;
use crate::domain::dossier::lifecycle::{Move, Standing, Status};
use crate::domain::inventory::{Inventory, Item, ItemKind, Measure, Method, Participants};
use crate::domain::ledger::{Account, Cause, Fund, Movement, Posting};
use crate::domain::money::Cents;
use crate::domain::organisation::{Organisation, OrganisationKind};
use crate::domain::partner::PartnerStatus;
use crate::domain::person::{MemberKind, Tie};
use crate::domain::programme::definition::EditionDraft;
use crate::domain::programme::{built_in, check, resolve};
use crate::ops::testing::Register;

/// The register of the tests, with people, partners and an inventory in its dossier, and an edition of another year that
/// asks one question less, knows one theme less and measures one thing less.
fn register(status: Status) -> Register {
    let mut register = Register::in_preparation();
    let dossier = register.dossier;
    register.change(|tx| {
        let on = "2021-10-10".parse().unwrap();
        for (name, email) in [("An Claes", Some("an@example.org")), ("Bo Maes", None), ("Cis Wouters", None)]
        {
            let person = Person { name: name.into(), email: email.map(str::to_owned), ..Person::default() };
            let id = tx.insert_person(&person)?;
            if email.is_some() {
                tx.insert_role(dossier, id, RoleKind::Contact, None, on)?;
            }
            let role =
                tx.insert_role(dossier, id, RoleKind::Member, Some((MemberKind::Citizen, Tie::Works)), on)?;
            if name.starts_with("Cis") {
                tx.end_role(dossier, role, "2021-11-01".parse().unwrap())?;
            }
        }
        for (name, status) in [
            ("Gemeente", PartnerStatus::Signed),
            ("School", PartnerStatus::Asked),
            ("Winkel", PartnerStatus::Ended),
        ] {
            let organisation = tx.insert_organisation(&Organisation {
                name: name.into(),
                kind: OrganisationKind::Other,
                enterprise_number: None,
                email: None,
                phone: None,
                address: None,
                iban: None,
            })?;
            tx.insert_partner(dossier, organisation, status, on, None)?;
        }
        tx.insert_themes(dossier, &["nature".to_owned(), "energy".to_owned()])?;
        let rules = tx.rule_set(tx.dossier(dossier)?.edition)?;
        let asked = &rules.inventory.questions[0];
        let mut inventory =
            Inventory::new(on, Method::Walk, Participants { residents: 9, users: 2, partners: 1 });
        inventory.items.push(Item {
            text: "Te weinig groen".into(),
            theme: Some("energy".into()),
            section: Some(asked.section.clone()),
            question: Some(asked.code.clone()),
            ..Item::new(3, ItemKind::Need)
        });
        inventory.answered = vec![asked.code.clone(), rules.inventory.questions[1].code.clone()];
        for indicator in rules.indicators.iter().take(2) {
            inventory.measures.push(Measure {
                indicator: indicator.code.clone(),
                thousandths: 2500,
                note: None,
            });
        }
        tx.insert_inventory(dossier, 1, &inventory)?;
        tx.move_dossier(
            dossier,
            Move::Close,
            Standing { status, ..tx.dossier(dossier)?.standing },
            on,
            None,
            None,
        )?;
        open_next(tx)
    });
    register
}

fn open_next(tx: &Tx<'_>) -> Result<()> {
    let programme = check::check(built_in::text_of("brussels-qdc").unwrap()).unwrap();
    let mut rules = resolve::resolve(&programme, 2022, &EditionDraft::default());
    rules.themes.retain(|theme| theme.code != "energy");
    rules.inventory.questions.remove(0);
    rules.indicators.remove(0);
    let text = serde_json::to_string(&rules).unwrap();
    tx.insert_edition(&rules, &text, &"0".repeat(64), "2021-11-01".parse().unwrap())?;
    Ok(())
}

fn request(register: &Register) -> ApplyRequest {
    let known = register.store.read(|view| {
        let edition = find::edition(view, Some("QDC-2022"))?;
        returning(view, "QDC-2021-001", &view.rule_set(edition.id)?)
    });
    let mut words = known.unwrap().words;
    words.say(Field::Motivation, "--motivation", "Nu de pleinen");
    words.say(Field::Asked, "--asked", "5000");
    ApplyRequest {
        edition: Some("QDC-2022".into()),
        applications: vec![words],
        from_dossier: Some("QDC-2021-001".into()),
        ..ApplyRequest::default()
    }
}

#[test]
fn b_lc_4_whoever_comes_back_brings_people_partners_and_inventory_and_is_told_what_stays_behind() {
    let mut register = register(Status::Closed);
    let request = request(&register);
    let persons = |register: &Register| {
        register.store.read(|view| view.persons_beginning_with(&["a".into()], 9)).unwrap().len()
    };
    let before = persons(&register);
    let applied = apply(&mut register.context(), &request).unwrap();
    let created = &applied.created[0];
    assert_eq!(created.earlier, ["QDC-2021-001"]);
    let codes = |facts: &[Fact]| facts.iter().map(|fact| fact.code.to_string()).collect::<Vec<_>>();
    let returned = created.returned.as_ref().unwrap();
    let taken = ["apply-taken-people", "apply-taken-agreed", "apply-taken-explored", "apply-taken-inventory"];
    assert_eq!(codes(&returned.taken), taken);
    let lost = ["apply-lost-word", "apply-lost-partners", "apply-lost-questions", "apply-lost-measures"];
    assert_eq!(codes(&returned.lost), lost);
    assert_eq!(persons(&register), before, "nobody is there twice");
    register
        .store
        .read(|view| -> Result<()> {
            let dossier = view.dossier_by_reference(&created.reference)?.unwrap();
            assert_eq!(view.themes(dossier.id)?, ["nature"]);
            let roles = view.roles(dossier.id)?;
            let names: Vec<_> =
                roles.iter().map(|role| (role.kind, role.person.name.as_str(), role.tie)).collect();
            assert_eq!(
                names,
                [
                    (RoleKind::Contact, "An Claes", None),
                    (RoleKind::Member, "An Claes", Some(Tie::Works)),
                    (RoleKind::Member, "Bo Maes", Some(Tie::Works)),
                ]
            );
            let partners: Vec<_> = view
                .partners(dossier.id)?
                .into_iter()
                .map(|partner| (partner.name, partner.status))
                .collect();
            let expected = [
                ("Gemeente".to_owned(), PartnerStatus::Agreed),
                ("School".to_owned(), PartnerStatus::Explored),
            ];
            assert_eq!(partners, expected);
            let row = view.inventory(dossier.id, None)?.unwrap();
            assert_eq!((row.version, row.inventory.items[0].number), (1, 3));
            let item = &row.inventory.items[0];
            assert_eq!(item.source.as_deref(), Some("QDC-2021-001 v1"));
            assert_eq!((&item.question, &item.theme), (&None, &None));
            assert!(item.section.is_some(), "the section is still there");
            assert_eq!((row.inventory.measures.len(), row.inventory.answered.len()), (1, 1));
            Ok(())
        })
        .unwrap();
}

#[test]
fn b_pb_10_whoever_has_not_justified_earlier_support_does_not_come_back_before_that() {
    let mut register = register(Status::Active);
    inventory_and_award(&mut register);
    let mut request = request(&register);
    let refused =
        |register: &mut Register, request: &ApplyRequest| match apply(&mut register.context(), request) {
            Err(Error::Rules { findings, .. }) => {
                let blocking = findings.into_iter().filter(Finding::blocks);
                blocking.map(|finding| (finding.rule, finding.mend)).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        };
    let mend = Some("wijk check QDC-2021-001".to_owned());
    assert_eq!(refused(&mut register, &request), [("B-PB-10".to_owned(), mend)]);
    request.aside.push("B-PB-10".into());
    request.reason = Some("het saldo is onderweg".into());
    let created = apply(&mut register.context(), &request).unwrap().created.swap_remove(0);
    register
        .store
        .read(|view| -> Result<()> {
            let dossier = view.dossier_by_reference(&created.reference)?.unwrap();
            let set: Vec<_> =
                view.overrides(dossier.id)?.into_iter().map(|over| (over.rule, over.gate)).collect();
            assert!(set.contains(&("B-PB-10".to_owned(), Gate::Apply)), "{set:?}");
            Ok(())
        })
        .unwrap();
    let again = refused(&mut register, &request);
    assert!(
        again.iter().any(|(_, mend)| *mend == Some(format!("wijk show {}", created.reference))),
        "{again:?}"
    );
}

#[test]
fn b_pb_10_an_application_that_takes_nothing_over_is_judged_as_the_programme_says() {
    let mut register = register(Status::Active);
    inventory_and_award(&mut register);
    let request = ApplyRequest { from_dossier: None, ..request(&register) };
    let mut words = request.applications[0].clone();
    words.say(Field::Members, "--member", "An Claes; Bo Maes");
    words.say(Field::ContactName, "--contact", "An Claes");
    words.say(Field::ContactEmail, "--email", "an@example.org");
    let request = ApplyRequest { applications: vec![words], ..request };
    assert!(apply(&mut register.context(), &request).unwrap().created[0].returned.is_none());
}

/// Something was awarded to the dossier and paid, and nothing of it is justified.
fn inventory_and_award(register: &mut Register) {
    let roadmap = include_str!("../../../fixtures/roadmaps/la-roue.toml");
    let inventory = include_str!("../../../fixtures/inventories/la-roue.toml");
    crate::ops::inventory::add_from(&mut register.context(), "001", inventory, true).unwrap();
    crate::ops::plan::write(&mut register.context(), "001", roadmap, None).unwrap();
    register.submit("2021-12-01");
    register.decide(&[1, 2]);
    let dossier = register.dossier;
    register.change(|tx| {
        let movement =
            Movement { project: Some(1), from: Account::Committed, to: Account::Paid, amount: Cents(100) };
        let (fund, cause) = (Fund::Award, Cause::Payment);
        let posting = Posting { movement, fund, on: "2021-12-20".parse().unwrap(), cause, note: None };
        Ok(tx.insert_posting(tx.dossier(dossier)?.edition, Some(dossier), &posting)?)
    });
}
