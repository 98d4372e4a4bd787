//! Made-up letters with which templates are tried out: one that knows everything, one that knows little.

use chrono::NaiveDate;

use super::value::{
    Account, Agreement, Claim, Condition, Contact, Decision, Ended, Instalment, Kind, Letter, Project,
    Recovery, Settlement, Unmet,
};
use crate::domain::language::Language;
use crate::domain::money::Cents;
use crate::domain::opinion::Before;
use crate::domain::roadmap::Verdict;

/// Letters that together go through all of a template.
pub fn letters(kind: Kind, language: Language) -> [Letter; 2] {
    let full = full(kind, language);
    let bare = Letter {
        track: None,
        tier: None,
        municipalities: Vec::new(),
        roadmap_submitted: None,
        contact: None,
        projects: full.projects.iter().take(usize::from(kind != Kind::Refusal)).cloned().map(bare).collect(),
        ended: None,
        unmet: Vec::new(),
        answer_by: None,
        costs: Vec::new(),
        agreement: Agreement::default(),
        instalments: Vec::new(),
        account: Account::default(),
        claim: None,
        settlement: full.settlement.clone().map(|it| Settlement { paid: Cents(400_000), ..it }),
        recovery: None,
        appeal_until: None,
        appeal_body: None,
        ..full.clone()
    };
    [full, bare]
}

fn bare(project: Project) -> Project {
    let decision = project.decision.map(|made| Decision { reason: None, conditions: Vec::new(), ..made });
    Project { decision, ..project }
}

fn full(kind: Kind, language: Language) -> Letter {
    let day = |month, day| NaiveDate::from_ymd_opt(2021, month, day).unwrap_or_default();
    let unmet = |text: &str| Unmet {
        text: text.to_owned(),
        reason: Some("x".to_owned()),
        code: "B-INV-1".to_owned(),
    };
    let met = |before, met_on| Condition { text: "x".to_owned(), before, met_on };
    let decision = |verdict, amount, rank: Option<u32>| Decision {
        verdict,
        amount: Cents(amount),
        on: day(10, 17),
        body: "x".to_owned(),
        reason: Some("x".to_owned()),
        reserve_rank: rank,
        conditions: vec![
            met(Before::Agreement, None),
            met(Before::Payment, None),
            met(Before::Balance, None),
            met(Before::Payment, Some(day(10, 20))),
        ],
    };
    let project = |number, verdict, amount, rank| Project {
        number,
        title: "x".to_owned(),
        asked: Cents(500_000),
        decision: Some(decision(verdict, amount, rank)),
    };
    Letter {
        kind,
        language,
        on: day(10, 20),
        organiser: "x".to_owned(),
        programme: "x".to_owned(),
        edition: "X-2021".to_owned(),
        year: 2021,
        reference: "X-2021-001".to_owned(),
        neighbourhood: "x".to_owned(),
        municipalities: vec!["x".to_owned(), "y".to_owned()],
        track: Some("x".to_owned()),
        tier: Some("x".to_owned()),
        submitted: day(6, 1),
        roadmap_submitted: Some(day(9, 30)),
        contact: Some(Contact {
            name: "x".to_owned(),
            address: Some("x".to_owned()),
            iban: Some("BE68 5390 0754 7034".to_owned()),
        }),
        projects: vec![
            project(1, Verdict::Awarded, 300_000, None),
            project(2, Verdict::Awarded, 0, None),
            project(3, Verdict::Refused, 0, None),
            project(4, Verdict::Reserve, 0, Some(1)),
        ],
        ended: Some(Ended {
            body: Some("x".to_owned()),
            on: day(10, 17),
            reason: Some("x".to_owned()),
            at_admission: true,
        }),
        unmet: vec![unmet("x")],
        open: vec![unmet("y")],
        answer_by: Some(day(11, 1)),
        costs: vec![(Some("x".to_owned()), Cents(100_000)), (None, Cents(200_000))],
        agreement: Agreement {
            reference: Some("X".to_owned()),
            amount: Some(Cents(300_000)),
            starts_on: Some(day(11, 1)),
            ends_on: Some(day(12, 31)),
        },
        instalments: vec![Instalment { number: 1, amount: Cents(240_000), when: "x".to_owned() }],
        account: Account { iban: Some("BE68 5390 0754 7034".to_owned()), holder: Some("x".to_owned()) },
        claim: Some(Claim {
            amount: Cents(240_000),
            part: "x".to_owned(),
            communication: "+++200/0000/00169+++".to_owned(),
        }),
        settlement: Some(Settlement {
            on: day(10, 20),
            awarded: Cents(300_000),
            declared: Cents(310_000),
            refused: Cents(20_000),
            accepted: Cents(290_000),
            paid: Cents(240_000),
        }),
        recovery: Some(Recovery {
            amount: Cents(50_000),
            reason: "x".to_owned(),
            due: Some(day(11, 30)),
            communication: "+++300/0000/00106+++".to_owned(),
        }),
        appeal_until: Some(day(11, 16)),
        to_notify: true,
        appeal_body: Some("x".to_owned()),
    }
}
