//! Expenses as a neighbourhood hands them in: one line for one purchase, with the proof that goes with it.

use chrono::NaiveDate;

use super::application::validate::{amount_fact, date_fact};
use super::dates::parse_date;
use super::fact::{Fact, Fault, Place, Value};
use super::money::{AmountFault, Cents};
use super::numbers::VatNumber;
use super::programme::definition::Named;
use super::programme::rule_set::{look_up, near_words};
use super::text::{LONGEST, fold, forbidden_character, tidy};
use super::vat::{Amounts, Known, Rate, VatFault, complete, totals};

mod raw;

pub use raw::{ExpenseField, RawExpense};

/// What a ticket or invoice has to mention (B-SB-7).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Mention {
    /// The seller's name.
    Name,
    /// The seller's address.
    Address,
    /// The seller's telephone number.
    Phone,
    /// The seller's VAT number.
    VatNumber,
    /// Each purchase by itself.
    Detail,
    /// The rate of VAT.
    Rate,
}

/// What offices call the mentions, folded.
const MENTIONS: [(Mention, &[&str]); 6] = [
    (Mention::Name, &["naam", "nom", "naam verkoper", "nom du vendeur", "seller"]),
    (Mention::Address, &["adres", "adresse"]),
    (Mention::Phone, &["telefoon", "telefoonnummer", "tel", "telephone"]),
    (
        Mention::VatNumber,
        &["btw nummer", "btw nr", "numero de tva", "n tva", "no tva", "vat number", "vat no"],
    ),
    (Mention::Detail, &["details", "aankopen", "achats", "omschrijving", "description"]),
    (Mention::Rate, &["btw tarief", "tarief", "taux", "taux de tva", "taux tva", "vat rate"]),
];

/// Words that say that nothing is missing.
const NOTHING: [&str; 8] = ["", "geen", "niets", "aucun", "aucune", "rien", "none", "nothing"];

/// An expense that is well said. Whether it may be refunded is for the rules of its edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpenseLine {
    /// The line of the file, when it comes from one.
    pub line: Option<usize>,
    /// The day of the purchase.
    pub date: NaiveDate,
    /// Who sold it.
    pub seller: String,
    /// The seller's VAT number.
    pub vat_number: Option<VatNumber>,
    /// What was bought.
    pub description: String,
    /// For which activity.
    pub activity: Option<String>,
    /// Net, rate, tax and gross; where only the gross amount was given, that without a rate.
    pub amounts: Amounts,
    /// Number of the ticket or invoice.
    pub proof: Option<String>,
    /// Number of the document in the register, as typed.
    pub document: Option<String>,
    /// Code of the category of costs.
    pub category: Option<String>,
    /// Number of the project.
    pub project: Option<u32>,
    /// The day on which the coach agreed to the purchase.
    pub approved_on: Option<NaiveDate>,
    /// What the proof does not mention, in order, each once.
    pub lacks: Vec<Mention>,
    /// What is worth a look though nothing is wrong, at its place.
    pub remarks: Vec<Fault>,
}

/// What expenses are held against.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The categories of costs of the edition; with none, every word is one.
    pub categories: &'a [Named],
    /// The numbers of the projects that there are; nothing when any number will do.
    pub projects: Option<&'a [u32]>,
    /// Today: no purchase lies in the future.
    pub today: NaiveDate,
}

/// Checks expenses in words.
///
/// # Errors
/// Every fault of every expense, each with its place.
pub fn validate(raws: &[RawExpense], ground: &Ground<'_>) -> Result<Vec<ExpenseLine>, Vec<Fault>> {
    let mut faults = Vec::new();
    let lines: Vec<ExpenseLine> = raws.iter().filter_map(|raw| check(raw, ground, &mut faults)).collect();
    let amounts: Vec<Amounts> = lines.iter().map(|line| line.amounts).collect();
    if let Err(fault) = totals(&amounts) {
        faults.push(Fault { place: Place::default(), fact: fault.fact() });
    }
    if faults.is_empty() { Ok(lines) } else { Err(faults) }
}

fn check(raw: &RawExpense, ground: &Ground<'_>, faults: &mut Vec<Fault>) -> Option<ExpenseLine> {
    let mut reading = Reading { raw, ground, faults: Vec::new() };
    let date = reading.needed(ExpenseField::Date).and_then(|_| reading.day(ExpenseField::Date));
    let seller = reading.needed(ExpenseField::Seller).and_then(|_| reading.text(ExpenseField::Seller));
    let vat_number =
        reading.read(ExpenseField::VatNumber, |text| VatNumber::parse(text).map_err(|fault| fault.fact()));
    let description =
        reading.needed(ExpenseField::Description).and_then(|_| reading.text(ExpenseField::Description));
    let activity = reading.text(ExpenseField::Activity);
    let amounts = reading.amounts();
    let proof = reading.text(ExpenseField::Proof);
    let document = reading.text(ExpenseField::Document);
    let category = reading.read(ExpenseField::Category, |text| category(ground.categories, text));
    let project = reading.read(ExpenseField::Project, |text| project(ground.projects, text));
    let approved_on = reading.day(ExpenseField::ApprovedOn);
    let lacks = reading.read(ExpenseField::Lacks, mentions).unwrap_or_default();
    let belgian = vat_number.as_ref().is_some_and(VatNumber::is_belgian);
    let remark = amounts.and_then(|amounts| match amounts.rate {
        Some(rate) if belgian && !rate.is_belgian() => Some(rate.tell(Fact::new("receipt-unusual-rate"))),
        Some(_) => None,
        None => Some(Fact::new("receipt-no-rate")),
    });
    let remarks = remark.map(|fact| raw.fault(ExpenseField::Rate, fact)).into_iter().collect();
    let whole = reading.faults.is_empty();
    faults.append(&mut reading.faults);
    let (date, seller, description, amounts) = (date?, seller?, description?, amounts?);
    let line = ExpenseLine {
        line: raw.line,
        date,
        seller,
        vat_number,
        description,
        activity,
        amounts,
        proof,
        document,
        category,
        project,
        approved_on,
        lacks,
        remarks,
    };
    whole.then_some(line)
}

struct Reading<'a> {
    raw: &'a RawExpense,
    ground: &'a Ground<'a>,
    faults: Vec<Fault>,
}

impl Reading<'_> {
    fn fault(&mut self, field: ExpenseField, fact: Fact) {
        self.faults.push(self.raw.fault(field, fact));
    }

    /// Says so when nothing stands there.
    fn needed(&mut self, field: ExpenseField) -> Option<()> {
        if self.raw.get(field).is_none() {
            self.fault(field, Fact::new("receipt-needed"));
            return None;
        }
        Some(())
    }

    fn read<T>(&mut self, field: ExpenseField, read: impl Fn(&str) -> Result<T, Fact>) -> Option<T> {
        let text = self.raw.get(field)?;
        read(text).map_err(|fact| self.fault(field, fact)).ok()
    }

    fn text(&mut self, field: ExpenseField) -> Option<String> {
        self.read(field, |text| {
            let text = tidy(text);
            if forbidden_character(&text).is_some() || text.chars().count() > LONGEST {
                return Err(Fact::new("receipt-bad-text").with("longest", LONGEST));
            }
            Ok(text)
        })
    }

    /// A day that does not lie in the future.
    fn day(&mut self, field: ExpenseField) -> Option<NaiveDate> {
        let today = self.ground.today;
        self.read(field, |text| match parse_date(text).map_err(date_fact)? {
            day if day > today => Err(Fact::new("date-in-future").with("day", day).with("today", today)),
            day => Ok(day),
        })
    }

    fn amounts(&mut self) -> Option<Amounts> {
        let before = self.faults.len();
        let net = self.read(ExpenseField::Net, amount);
        let rate = self.read(ExpenseField::Rate, |text| Rate::parse(text).map_err(|fault| fault.fact()));
        let vat = self.read(ExpenseField::Vat, amount);
        let gross = self.read(ExpenseField::Gross, amount);
        if self.faults.len() > before {
            return None;
        }
        let first = [ExpenseField::Gross, ExpenseField::Net, ExpenseField::Vat, ExpenseField::Rate];
        let field =
            first.into_iter().find(|field| self.raw.get(*field).is_some()).unwrap_or(ExpenseField::Gross);
        if [net, gross].into_iter().flatten().any(|amount| amount == Cents::ZERO) {
            self.fault(field, Fact::new("receipt-zero"));
            return None;
        }
        // A ticket may have its total alone; whether it will do is for the rules.
        if let (None, None, None, Some(gross)) = (net, rate, vat, gross) {
            return Some(Amounts::without_rate(gross));
        }
        match complete(Known { net, rate, vat, gross }) {
            Ok(amounts) if amounts.gross == Cents::ZERO => {
                self.fault(field, Fact::new("receipt-zero"));
                None
            }
            Ok(amounts) => Some(amounts),
            Err(faults) => {
                for fault in faults {
                    let of_tax = matches!(fault, VatFault::NotTheRate { .. }) && vat.is_some();
                    self.fault(if of_tax { ExpenseField::Vat } else { field }, fault.fact());
                }
                None
            }
        }
    }
}

/// An amount; below zero it has its own advice.
fn amount(text: &str) -> Result<Cents, Fact> {
    Cents::parse(text).map_err(|fault| match fault {
        AmountFault::Negative => VatFault::Negative.fact(),
        other => amount_fact(other),
    })
}

fn category(categories: &[Named], text: &str) -> Result<String, Fact> {
    look_up(categories, text).ok_or_else(|| {
        let near = near_words(categories, text).into_iter().map(|word| Value::from(&word.name));
        Fact::new("receipt-unknown-category").with_list("near", near)
    })
}

/// The number of a project, as `2`, `#2`, `P2` or `project 2`.
fn project(known: Option<&[u32]>, text: &str) -> Result<u32, Fact> {
    let figures = text.trim().trim_start_matches(|c: char| c.is_alphabetic());
    let word = fold(&text[..text.len() - figures.len()]);
    let known_word = ["", "project", "projet", "nr", "no", "n", "p"].contains(&word.as_str());
    let number: u32 = Some(figures.trim_start_matches(['#', '.', '°', ' ']))
        .filter(|_| known_word)
        .unwrap_or_default()
        .parse()
        .ok()
        .filter(|number| *number > 0)
        .ok_or_else(|| Fact::new("receipt-not-a-project"))?;
    match known {
        Some(known) if !known.contains(&number) => {
            let fact = Fact::new("receipt-unknown-project").with("count", known.len());
            Err(fact.with_list("known", known.iter().copied()))
        }
        _ => Ok(number),
    }
}

/// What a proof does not mention: codes or words of any language, with commas or the like between.
fn mentions(text: &str) -> Result<Vec<Mention>, Fact> {
    let mut found = Vec::new();
    for word in text.split([',', ';', '|', '+', '\n']) {
        let key = fold(word);
        if NOTHING.contains(&key.as_str()) {
            continue;
        }
        let by_name =
            || MENTIONS.iter().find(|(_, words)| words.contains(&key.as_str())).map(|(one, _)| *one);
        let Some(mention) = key.replace(' ', "_").parse().ok().or_else(by_name) else {
            let known = MENTIONS.map(|(one, _)| <&str>::from(one));
            return Err(Fact::new("receipt-unknown-mention")
                .with("word", word.trim())
                .with_list("known", known));
        };
        found.push(mention);
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

#[cfg(test)]
mod tests;
