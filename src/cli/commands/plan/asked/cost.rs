//! The questions of a cost line.

use crate::cli::asking::{amount, pick, typed, vocabulary, words};
use crate::cli::form::Question;
use crate::cli::parse;
use crate::domain::money::Cents;
use crate::domain::roadmap::{CostLine, VAT_RATES, Vat};
use crate::i18n::{Tr, quantity};
use crate::ops::plan::{CostInput, Plan};

/// A cost line while it is asked.
#[derive(Debug, Clone, Default)]
pub struct CostForm {
    label: Option<String>,
    category: Option<String>,
    unit_price: Option<Cents>,
    quantity: Option<i64>,
    vat: Option<String>,
    vat_included: Option<bool>,
    quote: Option<String>,
}

impl From<&CostLine> for CostForm {
    fn from(line: &CostLine) -> Self {
        Self {
            label: Some(line.label.clone()),
            category: line.category.clone(),
            unit_price: Some(line.unit_price),
            quantity: Some(line.quantity_thousandths),
            vat: line.vat.map(|vat| vat.percent().to_string()),
            vat_included: Some(line.vat_included),
            quote: line.quote.clone(),
        }
    }
}

impl From<CostForm> for CostInput {
    /// What was not answered takes away what was there.
    fn from(form: CostForm) -> Self {
        let vat = form.vat.as_deref().and_then(Vat::parse);
        Self {
            label: Some(form.label.unwrap_or_default()),
            category: Some(form.category.unwrap_or_default()),
            unit_price: form.unit_price,
            quantity_thousandths: Some(form.quantity.unwrap_or(1_000)),
            vat: Some(vat),
            vat_included: Some(vat.is_none() || form.vat_included.unwrap_or(true)),
            quote: Some(form.quote.unwrap_or_default()),
        }
    }
}

/// The questions of a cost line.
pub fn cost<'q>(tr: &'q Tr, plan: &Plan) -> Vec<Question<'q, CostForm>> {
    let categories = vocabulary(tr, &plan.rules.cost_categories);
    let rates = VAT_RATES.map(|rate| (rate.to_string(), format!("{rate} %"))).to_vec();
    let included: Question<'q, CostForm> = Box::new(move |form: &mut CostForm, prompter| {
        if form.vat.is_none() {
            return Ok(crate::cli::prompt::Answer::Is(()));
        }
        super::yes_or_no(
            tr,
            "plan-ask-vat-included",
            "--vat-included",
            true,
            &mut form.vat_included,
            prompter,
        )
    });
    vec![
        words(tr, "plan-ask-cost-label", "--label", true, |form: &mut CostForm| &mut form.label),
        pick(
            tr,
            "plan-ask-category",
            "--category",
            categories,
            Some("plan-ask-none"),
            |form: &mut CostForm| &mut form.category,
        ),
        amount(tr, "plan-ask-unit-price", "--unit-price", |form: &mut CostForm| &mut form.unit_price),
        typed(
            tr,
            "plan-ask-quantity",
            "--quantity",
            false,
            (parse::quantity, |thousandths: &i64| quantity(tr.language(), *thousandths)),
            |form: &mut CostForm| &mut form.quantity,
        ),
        pick(tr, "plan-ask-vat", "--vat", rates, Some("plan-ask-unsaid"), |form: &mut CostForm| {
            &mut form.vat
        }),
        included,
        words(tr, "plan-ask-quote", "--quote", false, |form: &mut CostForm| &mut form.quote),
    ]
}
