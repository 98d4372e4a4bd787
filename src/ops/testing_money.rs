//! Money in a register for tests: an award, payments of the bank, expenses.

use super::testing::Register;
use crate::domain::ids::ExpenseId;
use crate::domain::ledger::{Account, Fund};
use crate::domain::money::Cents;
use crate::domain::payment::PaymentKind;
use crate::domain::roadmap::Verdict;
use crate::domain::spending::LineVerdict;
use crate::ops::approve::{ApproveRequest, approve};
use crate::ops::{inventory, plan};
use crate::storage::account::NewAccount;
use crate::storage::decision::NewDecision;
use crate::storage::expense::{ExpenseFilter, ExpenseText, Judgement};
use crate::storage::expense_note::NoteText;
use crate::storage::payment::NewPayment;

const INVENTORY: &str = include_str!("../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../fixtures/roadmaps/la-roue.toml");

impl Register {
    /// Awards of cents to the first projects, approved by all, in an edition for which the office set values.
    pub fn with_award(settings: &[&str], awards: &[i64]) -> Self {
        let mut register = Self::with_settings(settings);
        inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
        plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
        register.submit("2021-12-01");
        register.stand("selection");
        for (number, amount) in (1..).zip(awards) {
            register.award(number, *amount);
        }
        register.approve_all();
        register
    }

    /// Awards cents to a project.
    pub fn award(&mut self, number: u32, amount: i64) {
        let dossier = self.dossier;
        self.change(|tx| {
            let row = tx.dossier(dossier)?;
            let project =
                tx.decisions(dossier)?.into_iter().find(|row| row.number == number).unwrap().project;
            let on = "2021-12-06".parse().unwrap();
            tx.put_decision(&row, project, &NewDecision::new(Verdict::Awarded, Cents(amount), on, "agency"))?;
            Ok(())
        });
    }

    /// Takes every step of the approval chain.
    pub fn approve_all(&mut self) {
        let step = || ApproveRequest {
            dossier: "roue".into(),
            on: "2021-12-08".parse().ok(),
            ..ApproveRequest::default()
        };
        while approve(&mut self.context(), &step()).is_ok() {}
    }

    /// The bank pays cents.
    pub fn pay(&mut self, fund: Fund, amount: i64, on: &str) {
        let (dossier, on) = (self.dossier, on.parse().unwrap());
        self.change(|tx| {
            let account = match tx.account_in_use(dossier)? {
                Some(account) => account.id,
                None => {
                    let new = NewAccount {
                        holder: "La Roue",
                        iban: "BE68539007547034",
                        person: None,
                        from: "2021-10-04".parse().unwrap(),
                    };
                    tx.insert_account(dossier, &new)?
                }
            };
            let kind = if fund == Fund::Award { PaymentKind::Instalment } else { PaymentKind::Advance };
            let new = NewPayment {
                dossier,
                kind,
                instalment: None,
                note: None,
                amount: Cents(amount),
                account,
                on,
            };
            let id = tx.insert_payment(&new)?;
            let list = tx.insert_payment_run(on, None)?;
            tx.order_payment(dossier, id, list.id)?;
            tx.confirm_payment(dossier, id, on, None)?;
            Ok(())
        });
    }

    /// The group declares cents, in a note of its own.
    pub fn declare(&mut self, fund: Fund, project: Option<u32>, amount: i64, on: &str) -> ExpenseId {
        let (dossier, on) = (self.dossier, on.parse().unwrap());
        self.change(|tx| {
            let note = NoteText {
                fund,
                received_on: on,
                from_day: None,
                to_day: None,
                reference: None,
                declared: None,
                document: None,
            };
            let (note, _) = tx.insert_expense_note(dossier, &note)?;
            let text = ExpenseText {
                project,
                on,
                seller: "Plantenhuis".into(),
                seller_vat: None,
                description: "planten".into(),
                activity: None,
                category: None,
                net: Cents(amount),
                rate: None,
                vat: Cents::ZERO,
                gross: Cents(amount),
                proof: None,
                document: None,
                lacking: Vec::new(),
                approved_on: None,
            };
            Ok(tx.insert_expense((dossier, fund), note, &text)?.0)
        })
    }

    /// Judges a line: so many cents are accepted of it, or it is refused.
    pub fn judge(&mut self, id: ExpenseId, accepted: i64, on: &str) {
        let (dossier, on) = (self.dossier, on.parse().unwrap());
        self.change(|tx| {
            let filter = ExpenseFilter { dossier: Some(dossier), ..ExpenseFilter::default() };
            let row = tx.expenses(&filter)?.into_iter().find(|row| row.id == id).unwrap();
            let verdict = if accepted > 0 { LineVerdict::Accepted } else { LineVerdict::Refused };
            let judged = Judgement { verdict, accepted: Cents(accepted), on, reason: Some("proef".into()) };
            tx.judge_expense(&row, &judged)?;
            Ok(())
        });
    }

    /// The group declares cents and all of it is accepted.
    pub fn spend(&mut self, project: u32, amount: i64, on: &str) {
        let line = self.declare(Fund::Award, Some(project), amount, on);
        self.judge(line, amount, on);
    }

    /// What the accounts of the dossier hold of its award, added up over its projects.
    pub fn held(&self, account: Account) -> i64 {
        let dossier = self.dossier;
        let held = self.store.read(|view| {
            let row = view.dossier(dossier)?;
            view.holdings(row.edition, dossier, Fund::Award)
        });
        held.unwrap().iter().filter(|((_, of), _)| *of == account).map(|(_, amount)| amount.0).sum()
    }

    /// What the envelope of the edition has left.
    pub fn left(&self) -> i64 {
        let dossier = self.dossier;
        let flows = self.store.read(|view| view.envelope_flows(view.dossier(dossier)?.edition));
        flows.unwrap().left().0
    }
}
