use crate::domain::document::DocumentKind;
use crate::domain::dossier::facts::ExpertiseFacts;
use crate::domain::ids::DossierId;
use crate::domain::meeting::MeetingKind;
use crate::domain::money::Cents;
use crate::domain::partner::PartnerStatus;
use crate::domain::programme::rule::{Check, Gate, Scope, Severity};
use crate::domain::programme::rule_set::Rule;
use crate::storage::sample::{change, store};

/// What the preparation of dossier 1 has: two partners of which one ended, two visits of which one is planned,
/// expertise in every state, meetings of its own and of the network, documents, and questions gone through.
const PREPARATION: &str = "
    INSERT INTO organisation (id, name, name_key, kind) VALUES
      (1, 'School', 'school', 'school'), (2, 'Winkel', 'winkel', 'shop');
    INSERT INTO partner (id, dossier, number, organisation, status, since) VALUES
      (1, 1, 1, 1, 'agreed', '2021-11-01'), (2, 1, 2, 2, 'ended', '2021-11-01');
    INSERT INTO contribution (partner, number, kind, amount_cents, project) VALUES
      (1, 1, 'money', 5000, 1), (1, 2, 'money', 700, NULL), (2, 1, 'money', 900, 1);
    INSERT INTO funding (project, number, kind, label, amount_cents) VALUES
      (1, 1, 'own', 'Feest', 1000), (1, 2, 'other', 'Fonds', 2000);
    INSERT INTO visit (dossier, number, coach, on_day, minutes, subject) VALUES
      (1, 1, 1, '2021-11-02', 90, 'Begin'), (1, 2, 1, '2021-12-02', NULL, 'Vervolg');
    INSERT INTO expert_request (dossier, number, field, question, status, asked_half_days, granted_half_days,
                                booked_half_days, used_half_days, requested_on, planned_on, ended_on) VALUES
      (1, 1, 'water', 'a', 'requested', 9, NULL, NULL, NULL, '2021-11-01', NULL, NULL),
      (1, 2, 'water', 'b', 'requested', 4, 2, NULL, NULL, '2021-11-01', NULL, NULL),
      (1, 3, 'water', 'c', 'booked', 4, 3, 2, NULL, '2021-11-01', '2021-12-01', NULL),
      (1, 4, 'water', 'd', 'done', 4, 4, 4, 1, '2021-11-01', '2021-11-05', '2021-11-05'),
      (1, 5, 'water', 'e', 'cancelled', 4, 4, NULL, NULL, '2021-11-01', NULL, '2021-11-05'),
      (2, 1, 'water', 'f', 'requested', 4, 5, NULL, NULL, '2021-11-01', NULL, NULL);
    INSERT INTO meeting (id, dossier, edition, kind, session, on_day, held) VALUES
      (1, 1, NULL, 'walk', NULL, '2021-11-03', 1), (2, 1, NULL, 'kickoff', NULL, '2021-11-04', 0),
      (3, NULL, 1, 'training', 'compost', '2021-11-05', 1), (4, NULL, 1, 'assembly', NULL, '2021-11-06', 1);
    INSERT INTO attendance (meeting, neighbourhood, count) VALUES (3, 1, 2), (4, 2, 1);
    INSERT INTO document (dossier, number, kind, title, stored, path, sha256, size_bytes, added_on) VALUES
      (1, 1, 'photo', 'a', 0, 'a', '0', 1, '2021-11-01'), (1, 2, 'photo', 'b', 0, 'b', '0', 1, '2021-11-01'),
      (1, 3, 'consent', 'c', 0, 'c', '0', 1, '2021-11-01');
    UPDATE inventory_item SET section = 'needs' WHERE id = 1;
    INSERT INTO inventory_answer (inventory, question) VALUES (1, 'lacking'), (1, 'climate');
";

#[test]
fn the_facts_of_the_preparation_count_what_took_place_and_what_goes_on() {
    let mut store = store();
    change(&mut store, |tx| Ok(tx.view.connection.execute_batch(PREPARATION)?));
    let facts = store.read(|view| view.facts(&view.dossier(DossierId(1))?)).unwrap();
    assert_eq!(facts.partners, [PartnerStatus::Agreed, PartnerStatus::Ended]);
    assert_eq!(facts.visits_held, 1);
    let mut documents = facts.documents.clone();
    documents.sort();
    assert_eq!(documents, [DocumentKind::Consent, DocumentKind::Photo]);
    let meetings: Vec<_> =
        facts.meetings.iter().map(|meeting| (meeting.kind, meeting.session.as_deref())).collect();
    assert_eq!(meetings, [(MeetingKind::Walk, None), (MeetingKind::Training, Some("compost"))]);
    let inventory = facts.inventory.unwrap();
    assert_eq!(inventory.sections, ["needs"]);
    assert_eq!(inventory.answered, ["climate", "lacking"]);
    // Two granted, three granted of which two booked, one used; asked alone and cancelled do not count.
    assert_eq!(facts.expertise, ExpertiseFacts { dossier: 6, edition: 11 });
    // What is for the whole roadmap is for no one project, and what ended brings nothing.
    let project = &facts.projects[0];
    assert_eq!((project.funding, project.partner_cash), (Cents(3000), Cents(5000)));
    assert!(project.permit_known && !facts.projects[1].permit_known);

    let nothing = store.read(|view| view.facts(&view.dossier(DossierId(3))?)).unwrap();
    assert_eq!((nothing.partners.len(), nothing.documents.len(), nothing.visits_held), (0, 0, 0));
    assert_eq!(nothing.expertise.dossier, 0);
}

#[test]
fn expertise_of_the_whole_edition_is_added_up_only_when_a_rule_at_the_gate_asks_for_it() {
    let mut store = store();
    change(&mut store, |tx| Ok(tx.view.connection.execute_batch(PREPARATION)?));
    let at = |per| {
        store
            .read(|view| {
                let dossier = view.dossier(DossierId(1))?;
                let mut rules = view.rule_set(dossier.edition)?;
                rules.rules.push(Rule {
                    code: "X".into(),
                    check: Check::ExpertiseAtMost { maximum: 1, per },
                    at: vec![Gate::Book],
                    severity: Severity::Block,
                    tracks: Vec::new(),
                    tiers: Vec::new(),
                    source: None,
                });
                view.facts_at(&dossier, &rules, Gate::Book)
            })
            .unwrap()
            .expertise
    };
    assert_eq!(at(Scope::Dossier), ExpertiseFacts { dossier: 6, edition: 0 });
    assert_eq!(at(Scope::Edition), ExpertiseFacts { dossier: 6, edition: 11 });
}
