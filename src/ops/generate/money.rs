//! The money of made-up dossiers: start funds, accounts, instalments, expense notes, settlements, recoveries. Every stage
//! is an operation of its own, so that the ledger gets its movements one after another, each on its day.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Days, NaiveDate};

use super::words::{later, person};
use super::{below, chance, made_up_wrongly};
use crate::domain::instalment::{Stated, StatedShare, plan};
use crate::domain::ledger::{Fund, Unspent};
use crate::domain::money::Cents;
use crate::domain::payment::PaymentKind;
use crate::domain::programme::money::Trigger;
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::reporting::{ReportKind, ReportText};
use crate::domain::spending::LineVerdict;
use crate::domain::split::split;
use crate::ops::Result;
use crate::ops::ledger::grant;
use crate::ops::reporting::hand_in;
use crate::storage::Tx;
use crate::storage::account::NewAccount;
use crate::storage::dossier::DossierRow;
use crate::storage::expense::{ExpenseFilter, ExpenseText, Judgement};
use crate::storage::expense_note::NoteText;
use crate::storage::payment::{NewPayment, RunRow};
use crate::storage::recovery::{NewRecovery, RepaymentRow};
use crate::storage::settlement::SettlementRow;
use crate::storage::start_fund::StartFundRow;

/// A dossier that came far enough for money.
pub(super) struct Led {
    /// The dossier as it applied.
    pub row: DossierRow,
    /// Its place in the register.
    pub dossier: u32,
    /// The day of its admission.
    pub admitted: NaiveDate,
    /// The day on which its agreement was signed.
    pub signed: Option<NaiveDate>,
    /// The day on which it was closed.
    pub closed: Option<NaiveDate>,
}

/// What is done for a dossier in one operation.
type Stage = fn(&mut Books<'_>, &Led) -> Result<()>;

/// What is done for each dossier, one stage after another.
pub(super) const STAGES: [Stage; 9] = [
    |books, led| books.grant_start_fund(led),
    |books, led| books.spend_start_fund(led),
    |books, led| books.repay_start_fund(led),
    |books, led| books.pay_first(led),
    |books, led| books.declare(led),
    |books, led| books.pay_last(led),
    |books, led| books.report(led),
    |books, led| books.settle(led),
    |books, led| books.get_back(led),
];

/// A register being written in, in one stage.
pub(super) struct Books<'a> {
    pub tx: &'a Tx<'a>,
    pub rules: &'a RuleSet,
    /// The lists of payments of this stage, by month.
    pub lists: BTreeMap<NaiveDate, RunRow>,
}

const SELLERS: [&str; 12] = [
    "Plantenhuis De Kruiwagen",
    "Quincaillerie du Coin",
    "Drukkerij Inktvlek",
    "Compost & Cie",
    "Houthandel Spaan",
    "Au Bon Terreau",
    "De Verfpot",
    "Imprimerie Papillon",
    "Verhuur Tent en Tafel",
    "La Boîte à Outils",
    "Kruidenier Op de Hoek",
    "Atelier Deux Roues",
];

const BOUGHT: [(&str, &str); 10] = [
    ("Aarde en compost", "material"),
    ("Plants et semences", "material"),
    ("Hout voor bakken", "material"),
    ("Quincaillerie", "material"),
    ("Regenton", "material"),
    ("Affiches", "communication"),
    ("Impression de flyers", "communication"),
    ("Huur van tafels", "material"),
    ("Location d’outils", "material"),
    ("Banner voor het feest", "communication"),
];

impl Books<'_> {
    fn has_start_fund(&self, led: &Led) -> bool {
        self.rules.start_fund.is_some() && below(3, led.dossier, 300) == 0
    }

    fn grant_start_fund(&mut self, led: &Led) -> Result<()> {
        self.open_account(led)?;
        let Some(fund) = self.rules.start_fund.as_ref().filter(|_| self.has_start_fund(led)) else {
            return Ok(());
        };
        let granted_on = later(led.admitted, 20);
        let row = StartFundRow {
            amount: Cents(fund.maximum.0 / 4 * i64::from(2 + below(3, led.dossier, 301))),
            regime: fund.regime,
            granted_on,
            debit_note: None,
            debit_note_on: None,
        };
        Ok(self.tx.put_start_fund(led.row.id, &row, granted_on)?)
    }

    /// Three lines: two accepted, and one of which a part is refused now and then.
    fn spend_start_fund(&mut self, led: &Led) -> Result<()> {
        if !self.has_start_fund(led) {
            return Ok(());
        }
        let granted = self.tx.start_fund_granted(led.row.id)?.unwrap_or_default();
        let spent = Cents(granted.0 / 100 * i64::from(60 + below(40, led.dossier, 302)));
        let received = later(led.admitted, 60);
        let amounts = split(spent, &self.weights(led, 3, 310));
        let lines: Vec<ExpenseText> = (0..)
            .zip(amounts)
            .map(|(line, amount)| ExpenseText {
                lacking: if line == 2 { vec!["phone".to_owned()] } else { Vec::new() },
                approved_on: Some(later(led.admitted, 25)),
                ..self.line(led, 320 + line, None, amount, later(led.admitted, 30 + line))
            })
            .collect();
        self.note(led, Fund::StartFund, received, &lines)?;
        self.judge(led, Fund::StartFund, later(received, 10), true)
    }

    fn repay_start_fund(&mut self, led: &Led) -> Result<()> {
        if !self.has_start_fund(led) {
            return Ok(());
        }
        let accepted: Cents =
            self.tx.accepted_of(led.row.id, Fund::StartFund)?.into_iter().map(|(_, amount)| amount).sum();
        if accepted == Cents::ZERO {
            return Ok(());
        }
        let note = self.tx.expense_notes(led.row.id)?.first().map(|note| note.id.0);
        let new = (PaymentKind::Reimbursement, None, note, accepted);
        self.pay(led, new, later(led.admitted, 72), 3)
    }

    /// The plan of instalments, and the first of them; of those that go on a few are still under way.
    fn pay_first(&mut self, led: &Led) -> Result<()> {
        let Some(signed) = led.signed else { return Ok(()) };
        let awarded: Cents = self.awards(led)?.into_iter().map(|(_, amount)| amount).sum();
        let first = 5_000 + 1_000 * below(4, led.dossier, 330);
        let stated = [
            Stated { trigger: Trigger::Signature, due: None, share: StatedShare::Percent(first) },
            Stated { trigger: Trigger::Proofs, due: None, share: StatedShare::Rest },
        ];
        let planned = plan(&stated, awarded, awarded).map_err(|_| made_up_wrongly(&led.row.reference))?;
        for (number, instalment) in (1..).zip(&planned) {
            self.tx.insert_instalment(led.row.id, number, instalment)?;
        }
        let stage = if led.closed.is_some() { 3 } else { below(10, led.dossier, 331).min(3) };
        self.pay_instalment(led, 1, None, later(signed, 4), stage)
    }

    /// The notes of the award, three of them, with what was said of each line.
    fn declare(&mut self, led: &Led) -> Result<()> {
        let Some(signed) = led.signed else { return Ok(()) };
        let awards = self.awards(led)?;
        let awarded: Cents = awards.iter().map(|(_, amount)| *amount).sum();
        let (count, share) = match led.closed {
            Some(_) if below(8, led.dossier, 332) == 0 => (14, 40),
            Some(_) => (14 + below(14, led.dossier, 333), 80 + below(35, led.dossier, 334)),
            None => (10 + below(12, led.dossier, 333), 30 + below(50, led.dossier, 334)),
        };
        let spent = Cents(awarded.0 / 100 * i64::from(share));
        let amounts = split(spent, &self.weights(led, count, 340));
        let received = |note: u32| match (note, led.closed) {
            (2, Some(closed)) => closed.checked_sub_days(Days::new(60)).unwrap_or(closed),
            _ => later(signed, 60 + 50 * note),
        };
        let mut lines = (0_u32..).zip(amounts).map(|(line, amount)| {
            let project = awards.get(line as usize % awards.len().max(1)).and_then(|(number, _)| *number);
            (line * 3 / count, self.line(led, 400 + line, project, amount, later(signed, 5 + line * 2)))
        });
        let mut of_note: [Vec<ExpenseText>; 3] = Default::default();
        for (note, line) in lines.by_ref() {
            of_note[note as usize].push(line);
        }
        for (note, lines) in (0..).zip(&of_note) {
            self.note(led, Fund::Award, received(note), lines)?;
        }
        self.judge(led, Fund::Award, later(received(2), 10), led.closed.is_some())
    }

    /// What is still due to a dossier that closes.
    fn pay_last(&mut self, led: &Led) -> Result<()> {
        let Some(closed) = led.closed else { return Ok(()) };
        let due = grant(**self.tx, self.rules, &led.row, Fund::Award)?.balance();
        if due <= Cents::ZERO {
            return Ok(());
        }
        let on = closed.checked_sub_days(Days::new(45)).unwrap_or(closed);
        self.pay_instalment(led, 2, Some(due), on, 3)
    }

    /// The final report, handed in with the last proofs, asked about now and then, and accepted.
    fn report(&mut self, led: &Led) -> Result<()> {
        let (Some(from), Some(closed)) = (led.signed, led.closed) else { return Ok(()) };
        let before = |days: u64| closed.checked_sub_days(Days::new(days)).unwrap_or(closed).max(from);
        let to = before(12);
        let stories = self.awards(led)?.into_iter().filter_map(|(project, _)| project);
        let text = ReportText {
            kind: ReportKind::Final,
            from,
            to,
            summary: Some("De straat is groener, en de buren kennen elkaar".to_owned()),
            declared_by: Some(person(led.dossier, 1)),
            stories: stories.map(|project| (project, "Gedaan met veel handen".to_owned())).collect(),
        };
        let id = hand_in(self.tx, &led.row, &text, before(8))?;
        if below(5, led.dossier, 338) == 0 {
            self.tx.insert_query(led.row.id, id, "Hoeveel mensen deden mee?", before(6))?;
            self.tx.answer_query(led.row.id, id, 1, ("Een dertigtal, elke keer andere", before(4)))?;
        }
        Ok(self.tx.accept_report(led.row.id, id, before(2))?)
    }

    fn settle(&mut self, led: &Led) -> Result<()> {
        let Some(on) = led.closed else { return Ok(()) };
        for fund in [Fund::Award, Fund::StartFund] {
            let known = grant(**self.tx, self.rules, &led.row, fund)?;
            if known.total() == Cents::ZERO {
                continue;
            }
            let lapses = fund == Fund::Award && below(2, led.dossier, 335) == 0;
            let settled = SettlementRow {
                fund,
                on,
                awarded: known.total(),
                accepted: known.entitled().into_iter().sum(),
                paid: known.net_paid(),
                unspent: if lapses { Unspent::Lapses } else { Unspent::Returns },
                note: None,
            };
            self.tx.insert_settlement(led.row.id, &settled)?;
            if known.balance() < Cents::ZERO {
                let new = NewRecovery {
                    dossier: led.row.id,
                    fund,
                    amount: Cents(-known.balance().0),
                    reason: "settlement".to_owned(),
                    asked: on,
                    due: Some(later(on, 30)),
                };
                let _ = self.tx.insert_recovery(&new)?;
            }
        }
        Ok(())
    }

    /// What was asked back: of most all came, of some a part, of a few nothing, and one in ten is given up.
    fn get_back(&mut self, led: &Led) -> Result<()> {
        let Some(closed) = led.closed else { return Ok(()) };
        for recovery in self.tx.recoveries(led.row.id)? {
            let on = later(closed, 10 + below(40, led.dossier, 336));
            match below(10, led.dossier, 337) {
                0 => self.tx.waive_recovery(&recovery, on, "De groep bestaat niet meer")?,
                1 => {}
                lot => {
                    let amount = if lot == 2 { Cents((recovery.amount.0 + 1) / 2) } else { recovery.amount };
                    self.tx.insert_repayment(&recovery, &RepaymentRow { amount, on, bank: None })?;
                }
            }
        }
        Ok(())
    }

    fn awards(&self, led: &Led) -> Result<Vec<(Option<u32>, Cents)>> {
        Ok(self.tx.awards_of(led.row.id)?)
    }

    fn weights(&self, led: &Led, count: u32, what: u32) -> Vec<Cents> {
        (0..count).map(|line| Cents(20 + i64::from(below(200, led.dossier, what + line)))).collect()
    }

    fn open_account(&self, led: &Led) -> Result<()> {
        let new = NewAccount {
            holder: &format!("Buurtgroep {}", led.row.name),
            iban: &iban(led.dossier),
            person: None,
            from: later(led.admitted, 5),
        };
        Ok(self.tx.insert_account(led.row.id, &new).map(|_| ())?)
    }

    /// A purchase at 21 %, at 6 %, or without VAT.
    fn line(&self, led: &Led, what: u32, project: Option<u32>, gross: Cents, on: NaiveDate) -> ExpenseText {
        let (bought, category) = BOUGHT[below(10, led.dossier, what + 1_000) as usize];
        let rate =
            [Some(2_100_u32), Some(2_100), Some(600), None][below(4, led.dossier, what + 2_000) as usize];
        let net = rate.map_or(gross, |rate| {
            let whole = i64::from(10_000 + rate);
            Cents((gross.0 * 10_000 + whole / 2) / whole)
        });
        let seller = below(12, led.dossier, what + 3_000);
        ExpenseText {
            project,
            on,
            seller: SELLERS[seller as usize].to_owned(),
            seller_vat: rate.map(|_| vat_number(seller)),
            description: bought.to_owned(),
            activity: None,
            category: Some(category.to_owned()),
            net,
            rate,
            vat: gross.minus(net),
            gross,
            proof: Some(format!("F{}", chance(led.dossier, what + 4_000) % 100_000)),
            document: None,
            lacking: Vec::new(),
            approved_on: None,
        }
    }

    fn note(&self, led: &Led, fund: Fund, received_on: NaiveDate, lines: &[ExpenseText]) -> Result<()> {
        let text = NoteText {
            fund,
            received_on,
            from_day: lines.iter().map(|line| line.on).min(),
            to_day: lines.iter().map(|line| line.on).max(),
            reference: None,
            declared: Some(lines.iter().map(|line| line.gross).sum()),
            document: None,
        };
        let (note, _) = self.tx.insert_expense_note(led.row.id, &text)?;
        for line in lines {
            let _ = self.tx.insert_expense((led.row.id, fund), note, line)?;
        }
        Ok(())
    }

    /// Judges the lines of a fund: most are accepted, some in part, some not; as long as not `all` is judged some are open or
    /// asked back.
    fn judge(&self, led: &Led, fund: Fund, on: NaiveDate, all: bool) -> Result<()> {
        let filter =
            ExpenseFilter { dossier: Some(led.row.id), fund: Some(fund), ..ExpenseFilter::default() };
        for (at, row) in (0..).zip(self.tx.expenses(&filter)?) {
            let gross = row.text.gross;
            let (verdict, accepted, reason) = match below(24, led.dossier, 500 + at) {
                0 | 1 => (LineVerdict::Refused, Cents::ZERO, Some("Geen uitgave van het project")),
                2 | 3 => (LineVerdict::Accepted, Cents((gross.0 + 1) / 2), Some("La moitié est privée")),
                4..=6 if !all => continue,
                7 if !all => (LineVerdict::Returned, Cents::ZERO, Some("Het bewijsstuk is niet leesbaar")),
                _ => (LineVerdict::Accepted, gross, None),
            };
            let judged = Judgement { verdict, accepted, on, reason: reason.map(str::to_owned) };
            self.tx.judge_expense(&row, &judged)?;
        }
        Ok(())
    }

    fn pay_instalment(
        &mut self,
        led: &Led,
        number: u32,
        amount: Option<Cents>,
        on: NaiveDate,
        stage: u32,
    ) -> Result<()> {
        let rows = self.tx.instalments(led.row.id)?;
        let row = rows.iter().find(|row| row.number == number);
        let row = row.ok_or_else(|| made_up_wrongly(&led.row.reference))?;
        let amount = amount.unwrap_or(row.instalment.amount);
        self.pay(led, (PaymentKind::Instalment, Some(row.id), None, amount), on, stage)
    }

    /// Makes a payment, and lets it come as far as the stage: 1 claimed, 2 ordered, 3 paid.
    fn pay(
        &mut self,
        led: &Led,
        (kind, instalment, note, amount): (
            PaymentKind,
            Option<crate::domain::ids::InstalmentId>,
            Option<i64>,
            Cents,
        ),
        on: NaiveDate,
        stage: u32,
    ) -> Result<()> {
        let (tx, dossier) = (self.tx, led.row.id);
        let account = tx.account_in_use(dossier)?.ok_or_else(|| made_up_wrongly(&led.row.reference))?.id;
        let new = NewPayment { dossier, kind, instalment, note, amount, account, on };
        let id = tx.insert_payment(&new)?;
        if stage > 0 {
            tx.claim_payment(dossier, id, later(on, 2), None)?;
        }
        if stage > 1 {
            let list = self.list_of(later(on, 2))?;
            tx.order_payment(dossier, id, list.id)?;
            if stage > 2 {
                tx.confirm_payment(dossier, id, later(list.made_on, 4), None)?;
            }
        }
        Ok(())
    }

    /// The list of the month in which a payment can be ordered.
    fn list_of(&mut self, on: NaiveDate) -> Result<RunRow> {
        let month = if on.day() > 28 { later(on, 5) } else { on };
        let made_on = month.with_day(28).unwrap_or(month);
        if let Some(known) = self.lists.get(&made_on) {
            return Ok(known.clone());
        }
        let list = self.tx.insert_payment_run(made_on, None)?;
        let _ = self.lists.insert(made_on, list.clone());
        Ok(list)
    }
}

/// The VAT number of a made-up seller: far beyond those that are given out, and with valid check digits.
fn vat_number(seller: u32) -> String {
    let number = 19_900_000 + seller * 7;
    format!("BE{number:08}{:02}", 97 - number % 97)
}

/// An account at a bank that is not there, with valid check digits.
fn iban(dossier: u32) -> String {
    let account = 9_980_000_000_u64 + u64::from(dossier);
    let national = match account % 97 {
        0 => 97,
        check => check,
    };
    let number = account * 100 + national;
    // The letters of the country count as 11 and 14.
    let check = 98 - (number % 97 * 1_000_000 + 111_400) % 97;
    format!("BE{check:02}{number:012}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::numbers::{Iban, VatNumber};

    #[test]
    fn made_up_numbers_have_valid_check_digits() {
        for number in 0..300 {
            assert!(Iban::parse(&iban(number)).is_ok(), "{}", iban(number));
            assert!(VatNumber::parse(&vat_number(number)).is_ok(), "{}", vat_number(number));
        }
    }
}
