//! What became of the money of one dossier, for whoever looks at it: `wijk show` and `wijk report dossier`.

use super::Result;
use super::budget::column;
use super::names::term;
use crate::domain::budget::Sums;
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::i18n::Tr;
use crate::report::value::{Cell, Section};
use crate::storage::View;
use crate::storage::dossier::DossierRow;

/// What was paid and justified, and what comes next; nothing where no money was given. The figures are those of
/// `wijk budget`.
///
/// # Errors
/// The register's.
pub fn section(view: View<'_>, tr: &Tr, dossier: &DossierRow) -> Result<Option<Section>> {
    let sums = view.sums_of_dossier(dossier.edition, dossier.id)?;
    if sums.is_empty() {
        return Ok(None);
    }
    let of = |wanted: Fund| -> Sums {
        let rows = sums.iter().filter(|((fund, _), _)| *fund == wanted);
        rows.fold(Sums::default(), |sum, (_, sums)| sum.plus(sums))
    };
    let (award, start) = (of(Fund::Award), of(Fund::StartFund));
    let some = |amount: Cents| Cell::money(Some(amount).filter(|amount| *amount > Cents::ZERO));
    let granted = view.start_fund_granted(dossier.id)?;
    let (amount, step) = next(view, tr, dossier, &award)?;
    let facts = [
        ("paid", Cell::Money(award.paid())),
        ("justified", Cell::Money(award.justified())),
        ("to_justify", Cell::Money(award.to_justify)),
        ("unpaid", Cell::Money(award.unpaid())),
        ("next_payment", amount),
        ("next_step", step),
        ("recoverable", some(award.recoverable.plus(start.recoverable))),
        ("start_fund", Cell::money(granted)),
        ("start_fund_paid", Cell::money(granted.map(|_| start.paid()))),
        ("start_fund_justified", Cell::money(granted.map(|_| start.justified()))),
    ];
    Ok(Some(Section::Facts {
        key: "paid",
        title: Some(tr.text("budget-funded-title")),
        facts: facts.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect(),
    }))
}

/// The payment that is under way, with how far it is; else the first instalment without one, with what sets it off.
fn next(view: View<'_>, tr: &Tr, dossier: &DossierRow, award: &Sums) -> Result<(Cell, Cell)> {
    let under_way = view.payments(dossier.id)?;
    if let Some(row) = under_way.iter().find(|row| row.paid_on.is_none() && row.cancelled.is_none()) {
        return Ok((Cell::Money(row.amount), term(tr, "payment", &row.state().to_string())));
    }
    if award.unpaid() == Cents::ZERO {
        return Ok((Cell::Empty, Cell::Empty));
    }
    let planned = view.instalments(dossier.id)?;
    let first = planned.iter().find(|row| row.payment.is_none()).map(|row| row.instalment);
    Ok(first.map_or((Cell::Empty, Cell::Empty), |one| {
        // Less can be left than was planned.
        let amount = one.amount.min(award.unpaid());
        (Cell::Money(amount), term(tr, "trigger", &one.trigger.to_string()))
    }))
}
