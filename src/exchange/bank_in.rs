//! What a bank paid out and received → lines, from the CSV files of Belgian banks (seen: Belfius, KBC, BNP Paribas
//! Fortis, ING, in Dutch and French). Columns are known by their heads, so that a bank can add or move some. Names and
//! accounts are personal: whoever asks for them keeps them no longer than it takes to recognise a payment.

use chrono::NaiveDate;

use super::encoding::Encoding;
use super::table_in::{self, Row, Separator, Table, head_key};
use crate::domain::application::validate::{amount_fact, date_fact};
use crate::domain::dates::parse_date;
use crate::domain::fact::{Fact, Fault, Place};
use crate::domain::money::Cents;
use crate::domain::numbers::{Iban, StructuredCommunication};
use crate::domain::text::{fold, tidy};

/// A line of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankLine {
    /// The line of the file.
    pub line: usize,
    /// The day on which the bank booked it.
    pub booked_on: NaiveDate,
    /// How much; what went out is below zero. May be zero, where a bank only tells something.
    pub amount: Cents,
    /// The account of the other party, where it is an IBAN. *Personal.*
    pub iban: Option<Iban>,
    /// The name of the other party. *Personal.*
    pub name: Option<String>,
    /// The structured communication: from its own column, or else found in the texts.
    pub communication: Option<StructuredCommunication>,
    /// What else the bank says of it, in the order of the columns.
    pub text: String,
    /// The numbers by which the bank knows it, in the order of the columns, with `/` between.
    pub reference: Option<String>,
}

/// The lines of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankIn {
    /// How the file was written.
    pub encoding: Encoding,
    /// What stands between its cells.
    pub separator: Separator,
    /// The lines, in the order of the file.
    pub lines: Vec<BankLine>,
    /// Lines of the file that the bank says it refused: no money moved.
    pub refused: Vec<usize>,
}

/// What a column has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Booked,
    Amount,
    Debit,
    Credit,
    Iban,
    Name,
    /// The other party: its account where no other column has that, and otherwise its name.
    Party,
    /// A name that is the other party's only where no other column has one: KBC has the owner's there.
    Holder,
    Structured,
    Text,
    Reference,
    Currency,
    Status,
}

/// What banks call their columns, folded.
const HEADS: &[(Column, &[&str])] = &[
    (
        Column::Booked,
        &[
            "boekingsdatum",
            "boekdatum",
            "uitvoeringsdatum",
            "datum",
            "date de comptabilisation",
            "date comptable",
            "date d execution",
            "date d operation",
            "date",
            "booking date",
            "execution date",
        ],
    ),
    (Column::Amount, &["bedrag", "bedrag in", "montant", "montant en", "amount"]),
    (Column::Debit, &["debet", "debit", "afschrijving", "af", "uit"]),
    (Column::Credit, &["credit", "bijschrijving", "bij", "in"]),
    (
        Column::Iban,
        &[
            "rekening tegenpartij",
            "rekeningnummer tegenpartij",
            "rekening van de tegenpartij",
            "iban tegenpartij",
            "tegenrekening",
            "compte contrepartie",
            "numero de compte contrepartie",
            "compte de la contrepartie",
            "compte partie adverse",
            "iban contrepartie",
            "counterparty account",
            "counterparty iban",
            "iban",
        ],
    ),
    (
        Column::Name,
        &[
            "naam tegenpartij bevat",
            "naam tegenpartij",
            "naam van de tegenpartij",
            "nom contrepartie contient",
            "nom contrepartie",
            "nom de la contrepartie",
            "nom partie adverse",
            "counterparty name",
        ],
    ),
    (Column::Party, &["tegenpartij", "contrepartie", "counterparty"]),
    (Column::Holder, &["naam", "nom", "name"]),
    (
        Column::Structured,
        &["gestructureerde mededeling", "communication structuree", "structured communication", "ogm", "vcs"],
    ),
    (
        Column::Text,
        &[
            "mededeling",
            "mededelingen",
            "vrije mededeling",
            "omschrijving",
            "details",
            "detail van de omzet",
            "transactie",
            "bericht",
            "communication",
            "communications",
            "communication libre",
            "description",
            "detail",
            "details du mouvement",
            "libelle",
            "libelles",
            "transaction",
            "message",
            "free communication",
        ],
    ),
    (
        Column::Reference,
        &[
            "rekeninguittrekselnummer",
            "transactienummer",
            "afschriftnummer",
            "volgnummer",
            "omzetnummer",
            "bankreferentie",
            "referentie",
            "numero d extrait",
            "numero de l extrait",
            "numero de transaction",
            "numero de sequence",
            "no de sequence",
            "n de sequence",
            "numero de mouvement",
            "reference bancaire",
            "reference",
            "statement number",
            "sequence number",
            "transaction number",
        ],
    ),
    (
        Column::Currency,
        &[
            "munt",
            "munteenheid",
            "muntsoort",
            "devies",
            "valuta rekening",
            "devise",
            "devise du compte",
            "currency",
        ],
    ),
    (Column::Status, &["status", "statut"]),
];

/// How a bank says that it did not carry out a payment, folded.
const REFUSED: [&str; 7] =
    ["geweigerd", "geannuleerd", "refuse", "refusee", "annule", "rejected", "cancelled"];

fn column_of(head: &str) -> Option<Column> {
    let key = head_key(head);
    HEADS.iter().find(|(_, names)| names.contains(&key.as_str())).map(|(column, _)| *column)
}

/// Reads a statement.
///
/// # Errors
/// Every fault of it, each with its line and the head of its column.
pub fn read(bytes: &[u8]) -> Result<BankIn, Vec<Fault>> {
    let table = table_in::read_below(bytes, is_heads)?;
    let columns = columns(&table.heads);
    let mut reading = Reading { table: &table, columns, faults: Vec::new() };
    reading.look_for_columns();
    if !reading.faults.is_empty() {
        return Err(reading.faults);
    }
    let (mut lines, mut refused) = (Vec::new(), Vec::new());
    for row in &table.rows {
        if let Some(fault) = &row.fault {
            reading.faults.push(fault.clone());
        } else if reading.was_refused(row) {
            refused.push(row.line);
        } else {
            lines.extend(reading.line(row));
        }
    }
    let (encoding, separator) = (table.encoding, table.separator);
    if reading.faults.is_empty() {
        Ok(BankIn { encoding, separator, lines, refused })
    } else {
        Err(reading.faults)
    }
}

/// Whether a line has the heads: a day, an amount and something more. What stands above them at Belfius says for which
/// days and amounts was asked, one a line.
fn is_heads(cells: &[&str]) -> bool {
    let known: Vec<Column> = cells.iter().filter_map(|cell| column_of(cell)).collect();
    let amount = known.contains(&Column::Amount) || known.contains(&Column::Debit);
    known.len() > 2 && known.contains(&Column::Booked) && amount
}

/// What each column has, where more than one could have it settled. Of columns that may be there once the first counts.
fn columns(heads: &[String]) -> Vec<Option<Column>> {
    let mut columns: Vec<Option<Column>> = heads.iter().map(|head| column_of(head)).collect();
    for (unsure, choices) in
        [(Column::Party, [Column::Iban, Column::Name]), (Column::Holder, [Column::Name, Column::Name])]
    {
        if let Some(at) = columns.iter().position(|column| *column == Some(unsure)) {
            columns[at] = choices.into_iter().find(|choice| !columns.contains(&Some(*choice)));
        }
    }
    columns
}

struct Reading<'a> {
    table: &'a Table,
    columns: Vec<Option<Column>>,
    faults: Vec<Fault>,
}

impl Reading<'_> {
    fn has(&self, column: Column) -> bool {
        self.columns.contains(&Some(column))
    }

    fn look_for_columns(&mut self) {
        let amount = self.has(Column::Amount) || (self.has(Column::Debit) && self.has(Column::Credit));
        for (there, head) in [(self.has(Column::Booked), "date"), (amount, "amount")] {
            if !there {
                let fact = Fact::new("bank-column-missing").with_list("heads", &self.table.heads);
                let mut fault = Fault::of(head, "", fact);
                fault.place.line = Some(self.table.head_line);
                self.faults.push(fault);
            }
        }
    }

    /// The cells of the columns of a kind that have something in them.
    fn cells<'r>(&self, row: &'r Row, column: Column) -> impl Iterator<Item = &'r str> {
        let filled = move |(cell, kind): (&'r String, &Option<Column>)| {
            Some(cell.trim()).filter(|cell| *kind == Some(column) && !cell.is_empty())
        };
        row.cells.iter().zip(&self.columns).filter_map(filled)
    }

    fn cell<'r>(&self, row: &'r Row, column: Column) -> Option<&'r str> {
        self.cells(row, column).next()
    }

    fn fault(&mut self, row: &Row, column: Column, found: &str, fact: Fact) {
        let at = self.columns.iter().position(|other| *other == Some(column));
        let field = at.and_then(|at| self.table.heads.get(at)).cloned();
        let found = (!found.is_empty()).then(|| found.to_owned());
        let place = Place { line: Some(row.line), row: Some(row.number), field, found };
        self.faults.push(Fault { place, fact });
    }

    fn was_refused(&self, row: &Row) -> bool {
        self.cell(row, Column::Status).is_some_and(|status| REFUSED.contains(&fold(status).as_str()))
    }

    fn line(&mut self, row: &Row) -> Option<BankLine> {
        let booked_on = self.day(row);
        if let Some(currency) = self.cell(row, Column::Currency).filter(|text| fold(text) != "eur") {
            self.fault(row, Column::Currency, currency, Fact::new("bank-not-euro"));
        }
        let amount = if self.has(Column::Amount) { self.signed(row) } else { self.of_two(row) };
        let mut texts: Vec<&str> = Vec::new();
        for text in self.cells(row, Column::Text) {
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        let structured = self.cell(row, Column::Structured);
        let communication = structured
            .and_then(|text| StructuredCommunication::parse(text).ok())
            .or_else(|| texts.iter().find_map(|text| StructuredCommunication::find_in(text)));
        // What is no valid communication is still something that the payer wrote.
        if communication.is_none() {
            texts.extend(structured);
        }
        let references: Vec<&str> = self.cells(row, Column::Reference).collect();
        let name = self.cell(row, Column::Name).map(tidy);
        let iban = self.cell(row, Column::Iban).and_then(|text| Iban::parse(text).ok());
        Some(BankLine {
            line: row.line,
            booked_on: booked_on?,
            amount: amount?,
            iban,
            name,
            communication,
            text: tidy(&texts.join(" ")),
            reference: Some(references.join("/")).filter(|reference| !reference.is_empty()),
        })
    }

    fn day(&mut self, row: &Row) -> Option<NaiveDate> {
        let Some(text) = self.cell(row, Column::Booked) else {
            self.fault(row, Column::Booked, "", Fact::new("bank-needed"));
            return None;
        };
        bank_day(text).map_err(|fact| self.fault(row, Column::Booked, text, fact)).ok()
    }

    /// The amount of a column with a sign.
    fn signed(&mut self, row: &Row) -> Option<Cents> {
        let Some(text) = self.cell(row, Column::Amount) else {
            self.fault(row, Column::Amount, "", Fact::new("bank-needed"));
            return None;
        };
        signed(text).map_err(|fact| self.fault(row, Column::Amount, text, fact)).ok()
    }

    /// The amount of a row that has what went out and what came in apart, with a sign or without.
    fn of_two(&mut self, row: &Row) -> Option<Cents> {
        let before = self.faults.len();
        let mut read = |column: Column| {
            let text = self.cell(row, column)?;
            let amount = signed(text).map_err(|fact| self.fault(row, column, text, fact)).ok()?;
            Some(Cents(amount.0.abs()))
        };
        let (out, into) = (read(Column::Debit), read(Column::Credit));
        if self.faults.len() > before {
            return None;
        }
        match (out, into) {
            (Some(out), Some(into)) if out.0 != 0 && into.0 != 0 => {
                self.fault(row, Column::Debit, "", Fact::new("bank-both"));
                None
            }
            (Some(out), into) if out.0 != 0 || into.is_none() => Some(Cents::ZERO.minus(out)),
            (_, Some(into)) => Some(into),
            _ => {
                self.fault(row, Column::Debit, "", Fact::new("bank-needed"));
                None
            }
        }
    }
}

/// A day as banks write it: as people do, as `20260402`, or with a time after it.
fn bank_day(text: &str) -> Result<NaiveDate, Fact> {
    let day = text.split([' ', 'T']).next().unwrap_or_default();
    if day.len() == 8 && day.bytes().all(|byte| byte.is_ascii_digit()) {
        let (year, rest) = day.split_at(4);
        let (month, day) = rest.split_at(2);
        return parse_date(&format!("{year}-{month}-{day}")).map_err(date_fact);
    }
    parse_date(day).map_err(date_fact)
}

/// An amount with a sign before or after it.
fn signed(text: &str) -> Result<Cents, Fact> {
    let bare = text.trim();
    let bare = bare.strip_suffix("EUR").unwrap_or(bare).trim_end();
    let minus = ['-', '−'];
    let (negative, bare) = match bare.strip_prefix(minus).or_else(|| bare.strip_suffix(minus)) {
        Some(rest) => (true, rest),
        None => (false, bare.strip_prefix('+').or_else(|| bare.strip_suffix('+')).unwrap_or(bare)),
    };
    let amount = Cents::parse(bare).map_err(amount_fact)?;
    Ok(if negative { Cents::ZERO.minus(amount) } else { amount })
}

#[cfg(test)]
#[path = "bank_in_tests.rs"]
mod tests;
