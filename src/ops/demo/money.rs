//! The money of the sample: a start fund with its note, an award paid in part, expenses of which one is refused and one
//! accepted in part, and what was paid too much coming back.

use chrono::NaiveDate;

use super::{Demo, day};
use crate::domain::ledger::{Fund, Unspent};
use crate::domain::money::Cents;
use crate::domain::spending::LineVerdict;
use crate::exchange::expenses_in;
use crate::ops::account::{self, AccountInput};
use crate::ops::expense::LinePlace;
use crate::ops::expense::judge::{JudgeRequest, judge};
use crate::ops::expense::line::import;
use crate::ops::expense::note::NoteInput;
use crate::ops::fund::{self, FundRequest};
use crate::ops::payment::{AddRequest, Of, OrderRequest, PlanRequest, add, claim, confirm, order, plan};
use crate::ops::recovery::{RepayRequest, repay};
use crate::ops::settle::{SettleRequest, settle};
use crate::ops::{Error, Result};

const START_FUND: &[u8] = include_bytes!("../../../fixtures/demo/la-roue-start-fund.csv");
const EXPENSES: &[u8] = include_bytes!("../../../fixtures/demo/la-roue-expenses.csv");

impl Demo<'_> {
    /// The launch: granted, spent with the coach's agreement, repaid to the group.
    pub(super) fn start_fund(&mut self, dossier: &str) -> Result<()> {
        let granted = day(2021, 10, 18);
        let account = AccountInput {
            holder: Some("Buurtgroep La Roue".to_owned()),
            iban: Some("BE68 5390 0754 7034".to_owned()),
            ..AccountInput::default()
        };
        account::set(&mut self.on(granted), dossier, &account)?;
        fund::grant(
            &mut self.on(granted),
            &FundRequest { dossier: dossier.to_owned(), ..FundRequest::default() },
        )?;
        self.expenses(dossier, Fund::StartFund, START_FUND, day(2021, 11, 5))?;
        judge(&mut self.on(day(2021, 11, 9)), &JudgeRequest::new(dossier, None, LineVerdict::Accepted))?;
        self.paid(
            dossier,
            Of::Note(1),
            [day(2021, 11, 10), day(2021, 11, 12), day(2021, 11, 15), day(2021, 11, 18)],
        )
    }

    /// The first part of the award, when the agreement is signed.
    pub(super) fn first_payment(&mut self, dossier: &str) -> Result<()> {
        let planned = day(2022, 1, 5);
        let request = PlanRequest {
            dossier: dossier.to_owned(),
            instalments: vec!["signature:80%".to_owned(), "proofs:rest".to_owned()],
            replace: false,
        };
        plan(&mut self.on(planned), &request)?;
        self.paid(dossier, Of::Next, [planned, day(2022, 1, 7), day(2022, 1, 10), day(2022, 1, 14)])
    }

    /// What was spent of the award, and what was said of it.
    pub(super) fn justify(&mut self, dossier: &str) -> Result<()> {
        let judged = day(2022, 11, 14);
        self.expenses(dossier, Fund::Award, EXPENSES, day(2022, 10, 28))?;
        let line = |number| Some(LinePlace { note: Some(2), number });
        let refused = JudgeRequest {
            reason: Some("Een maaltijd is geen kost van het project".to_owned()),
            ..JudgeRequest::new(dossier, line(4), LineVerdict::Refused)
        };
        judge(&mut self.on(judged), &refused)?;
        let half = JudgeRequest {
            amount: Some(Cents(12_100)),
            reason: Some("De helft dient voor de moestuin van de school".to_owned()),
            ..JudgeRequest::new(dossier, line(7), LineVerdict::Accepted)
        };
        judge(&mut self.on(judged), &half)?;
        judge(&mut self.on(judged), &JudgeRequest::new(dossier, None, LineVerdict::Accepted)).map(|_| ())
    }

    /// Both accounts are settled; what was paid too much comes back.
    pub(super) fn settled(&mut self, dossier: &str) -> Result<()> {
        let on = day(2023, 2, 20);
        for (fund, unspent) in [(Fund::StartFund, Unspent::Returns), (Fund::Award, Unspent::Lapses)] {
            let request = SettleRequest {
                dossier: dossier.to_owned(),
                fund: Some(fund),
                unspent: Some(unspent),
                due: Some(day(2023, 3, 20)),
                ..SettleRequest::default()
            };
            if let Some(recovery) = settle(&mut self.on(on), &request)?.recovery {
                let request = RepayRequest { number: recovery.id.0, ..RepayRequest::default() };
                repay(&mut self.on(day(2023, 2, 27)), &request)?;
            }
        }
        Ok(())
    }

    fn expenses(&mut self, dossier: &str, fund: Fund, table: &[u8], on: NaiveDate) -> Result<()> {
        let table = expenses_in::read(table).map_err(Error::Invalid)?;
        let note = NoteInput { fund: Some(fund), ..NoteInput::default() };
        import(&mut self.on(on), dossier, &note, &table).map(|_| ())
    }

    /// A payment that is made, claimed, ordered and paid, each on its day.
    fn paid(&mut self, dossier: &str, of: Of, [made, claimed, ordered, paid]: [NaiveDate; 4]) -> Result<()> {
        let request = AddRequest { dossier: dossier.to_owned(), of, amount: None };
        let number = add(&mut self.on(made), &request)?.payment.id.0;
        claim(&mut self.on(claimed), number, None, None)?;
        let request = OrderRequest { only: vec![number], ..OrderRequest::default() };
        order(&mut self.on(ordered), &request, &mut Vec::new())?;
        confirm(&mut self.on(paid), number, None, None).map(|_| ())
    }
}
