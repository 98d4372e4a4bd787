//! A table of expenses → expenses in words, for the one validator, and the totals that stand below them.

use strum::VariantArray as _;

use super::encoding::Encoding;
use super::table_in::{self, Row, Separator, Table, head_key};
use crate::domain::application::validate::amount_fact;
use crate::domain::expense::{ExpenseField, RawExpense};
use crate::domain::fact::{Fact, Fault, Place};
use crate::domain::money::Cents;
use crate::domain::text::fold;
use crate::domain::vat::{Rate, StatedTotal, StatedTotals};

/// What offices call the columns besides their codes, folded; `pct` is the percent sign.
const SYNONYMS: &[(ExpenseField, &[&str])] = &[
    (
        ExpenseField::Date,
        &[
            "datum",
            "aankoopdatum",
            "datum aankoop",
            "datum factuur",
            "factuurdatum",
            "date d achat",
            "date de la facture",
            "date facture",
            "purchase date",
            "invoice date",
        ],
    ),
    (
        ExpenseField::Seller,
        &[
            "verkoper",
            "leverancier",
            "handelaar",
            "winkel",
            "vendeur",
            "fournisseur",
            "commercant",
            "magasin",
            "supplier",
            "vendor",
            "shop",
        ],
    ),
    (
        ExpenseField::VatNumber,
        &[
            "btw nummer",
            "btw nr",
            "btw nummer verkoper",
            "btw nummer leverancier",
            "ondernemingsnummer",
            "numero de tva",
            "numero tva",
            "n tva",
            "no tva",
            "n de tva",
            "numero d entreprise",
            "vat no",
            "vat nr",
            "seller vat number",
            "enterprise number",
        ],
    ),
    (
        ExpenseField::Description,
        &["omschrijving", "beschrijving", "aankoop", "libelle", "designation", "objet", "achat", "purchase"],
    ),
    (ExpenseField::Activity, &["activiteit", "activite"]),
    (
        ExpenseField::Net,
        &[
            "netto",
            "nettobedrag",
            "netto bedrag",
            "excl btw",
            "bedrag excl btw",
            "exclusief btw",
            "zonder btw",
            "htva",
            "hors tva",
            "montant htva",
            "montant hors tva",
            "montant net",
            "excl vat",
            "net amount",
            "amount excl vat",
        ],
    ),
    (
        ExpenseField::Rate,
        &[
            "btw pct",
            "pct btw",
            "btw tarief",
            "tarief btw",
            "btw percentage",
            "btw voet",
            "tarief",
            "taux",
            "taux tva",
            "taux de tva",
            "tva pct",
            "pct tva",
            "vat rate",
            "vat pct",
        ],
    ),
    (
        ExpenseField::Vat,
        &["btw", "btw bedrag", "bedrag btw", "tva", "montant tva", "montant de la tva", "vat amount"],
    ),
    (
        ExpenseField::Gross,
        &[
            "bruto",
            "brutobedrag",
            "bruto bedrag",
            "incl btw",
            "bedrag incl btw",
            "inclusief btw",
            "bedrag",
            "totaal",
            "tvac",
            "ttc",
            "tvac ttc",
            "montant tvac",
            "montant ttc",
            "montant brut",
            "brut",
            "montant",
            "total",
            "incl vat",
            "gross amount",
            "amount incl vat",
            "amount",
        ],
    ),
    (
        ExpenseField::Proof,
        &[
            "bewijs",
            "bewijsstuk",
            "nr bewijsstuk",
            "nummer bewijsstuk",
            "ticket",
            "factuur",
            "factuurnummer",
            "piece",
            "piece justificative",
            "n piece",
            "preuve",
            "facture",
            "numero de facture",
            "receipt",
            "invoice",
        ],
    ),
    (
        ExpenseField::Document,
        &["documentnummer", "document nr", "numero de document", "n document", "document number"],
    ),
    (
        ExpenseField::Category,
        &[
            "categorie",
            "kostencategorie",
            "rubriek",
            "rubrique",
            "categorie de depenses",
            "categorie de frais",
            "cost category",
        ],
    ),
    (
        ExpenseField::Project,
        &[
            "projet",
            "project nr",
            "projectnummer",
            "numero de projet",
            "n projet",
            "project no",
            "project number",
        ],
    ),
    (
        ExpenseField::ApprovedOn,
        &[
            "goedgekeurd op",
            "goedgekeurd",
            "goedkeuring coach",
            "akkoord coach",
            "approuve le",
            "approuve",
            "accord du coach",
            "accord coach",
            "approved",
        ],
    ),
    (
        ExpenseField::Lacks,
        &[
            "ontbreekt",
            "ontbrekende vermeldingen",
            "manque",
            "manquant",
            "mentions manquantes",
            "missing",
            "missing mentions",
        ],
    ),
];

/// The first word of what stands before totals, folded.
const TOTALS: [&str; 10] =
    ["totaal", "totalen", "eindtotaal", "algemeen", "total", "totaux", "totals", "som", "somme", "sum"];

/// The columns of amounts, of which an expense needs two, or the gross one alone.
const OF_AMOUNTS: [ExpenseField; 4] =
    [ExpenseField::Net, ExpenseField::Rate, ExpenseField::Vat, ExpenseField::Gross];

/// The expenses of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpensesIn {
    /// How the file was written.
    pub encoding: Encoding,
    /// What stands between its cells.
    pub separator: Separator,
    /// The expenses, in words.
    pub lines: Vec<RawExpense>,
    /// The totals below them; empty where there are none.
    pub stated: StatedTotals,
    /// The line of the first of these.
    pub stated_on: Option<usize>,
}

/// The field that a column's head means.
pub fn expense_field_of(head: &str) -> Option<ExpenseField> {
    let key = head_key(head);
    let by_code = key.replace(' ', "_").parse().ok();
    let by_name =
        || SYNONYMS.iter().find(|(_, names)| names.contains(&key.as_str())).map(|(field, _)| *field);
    by_code.or_else(by_name)
}

/// Reads a table of expenses.
///
/// # Errors
/// Every fault of the table as such: heads that are unknown, there twice or missing, rows that do not fit, totals that
/// cannot be read. What stands in the cells of an expense is for the validator.
pub fn read(bytes: &[u8]) -> Result<ExpensesIn, Vec<Fault>> {
    let table = table_in::read(bytes)?;
    let mut faults = Vec::new();
    let columns = columns(&table, &mut faults);
    let mut found = ExpensesIn {
        encoding: table.encoding,
        separator: table.separator,
        lines: Vec::new(),
        stated: StatedTotals::default(),
        stated_on: None,
    };
    for row in &table.rows {
        if let Some(fault) = &row.fault {
            faults.push(fault.clone());
            continue;
        }
        let raw = expense(row, &table.heads, &columns);
        if is_total(&raw) {
            found.stated_on = found.stated_on.or(Some(row.line));
            state(&raw, &mut found, &mut faults);
            continue;
        }
        if let Some(line) = found.stated_on {
            let place = Place { line: Some(row.line), row: Some(row.number), ..Place::default() };
            faults.push(Fault { place, fact: Fact::new("receipt-after-total").with("line", line) });
        }
        found.lines.push(raw);
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

/// What each column means.
fn columns(table: &Table, faults: &mut Vec<Fault>) -> Vec<Option<ExpenseField>> {
    let mut at_head = |head: &str, fact: Fact| {
        let mut fault = Fault::of(head, "", fact);
        fault.place.line = Some(table.head_line);
        faults.push(fault);
    };
    let mut columns: Vec<Option<ExpenseField>> = Vec::new();
    for head in &table.heads {
        let field = expense_field_of(head);
        let other = field.and_then(|_| columns.iter().position(|known| *known == field));
        match (field, other) {
            (None, _) => {
                let codes = ExpenseField::VARIANTS.iter().map(<&str>::from);
                at_head(head, Fact::new("receipt-unknown-column").with_list("columns", codes));
            }
            (Some(field), Some(other)) => {
                let other = table.heads.get(other).map(String::as_str).unwrap_or_default();
                let fact = Fact::new("receipt-column-twice").with("other", other);
                at_head(head, fact.with("column", <&str>::from(field)));
            }
            (Some(_), None) => {}
        }
        columns.push(field);
    }
    let there = |field: &ExpenseField| columns.contains(&Some(*field));
    for field in [ExpenseField::Date, ExpenseField::Seller, ExpenseField::Description] {
        if !there(&field) {
            at_head(field.into(), Fact::new("receipt-column-missing").with_list("heads", &table.heads));
        }
    }
    if !there(&ExpenseField::Gross) && OF_AMOUNTS.iter().filter(|field| there(field)).count() < 2 {
        let fact = Fact::new("receipt-amounts-missing").with_list("heads", &table.heads);
        at_head(ExpenseField::Gross.into(), fact);
    }
    columns
}

fn expense(row: &Row, heads: &[String], columns: &[Option<ExpenseField>]) -> RawExpense {
    let mut raw = RawExpense { line: Some(row.line), row: Some(row.number), ..RawExpense::default() };
    for ((cell, head), field) in row.cells.iter().zip(heads).zip(columns) {
        if let Some(field) = field {
            raw.say(*field, head, cell);
        }
    }
    raw
}

/// Whether a row has totals: no date, and one word only, which says so.
fn is_total(raw: &RawExpense) -> bool {
    let words: Vec<&str> = ExpenseField::VARIANTS
        .iter()
        .filter(|field| !OF_AMOUNTS.contains(field))
        .filter_map(|field| raw.get(*field))
        .collect();
    // Such a word often stands in the column of dates, which is the first one.
    let [word] = words[..] else { return false };
    let key = fold(word);
    TOTALS.contains(&key.split(' ').next().unwrap_or_default())
}

/// Takes the totals of a row: of a rate where it has one, and otherwise of all lines.
fn state(raw: &RawExpense, found: &mut ExpensesIn, faults: &mut Vec<Fault>) {
    let mut amount = |field: ExpenseField| {
        let read = Cents::parse(raw.get(field)?);
        read.map_err(|fault| faults.push(raw.fault(field, amount_fact(fault)))).ok()
    };
    let total = StatedTotal {
        net: amount(ExpenseField::Net),
        vat: amount(ExpenseField::Vat),
        gross: amount(ExpenseField::Gross),
    };
    let rate = raw.get(ExpenseField::Rate).map(Rate::parse);
    let twice = match rate {
        Some(Ok(rate)) => {
            let twice = found.stated.by_rate.iter().any(|(other, _)| *other == rate);
            found.stated.by_rate.push((rate, total));
            twice
        }
        Some(Err(fault)) => {
            faults.push(raw.fault(ExpenseField::Rate, fault.fact()));
            false
        }
        None => {
            let twice = found.stated.whole != StatedTotal::default();
            found.stated.whole = total;
            twice
        }
    };
    if twice {
        let place = Place { line: raw.line, row: raw.row, ..Place::default() };
        let fact = Fact::new("receipt-total-twice").with("line", found.stated_on.unwrap_or_default());
        faults.push(Fault { place, fact });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::dates::parse_date;
    use crate::domain::expense::{ExpenseLine, Ground, validate};
    use crate::domain::vat::{Part, differences, totals};

    const NOTE: &str = "Datum;Leverancier;BTW-nummer;Omschrijving;Excl. btw (€);BTW %;BTW;Incl. btw;Bewijs\n\
        15/03/2026;Drukkerij De Proef;BE 0403.170.701;flyers;100,00;21%;21,00;121,00;1\n\
        2026-03-16;Bakkerij Zoet;;taart;1.000,00;0,06;60,00;1060,00;2\n\
        Totaal;;;;1.100,00;;81,00;1.181,00;\n";

    fn judge(text: &[u8]) -> Result<Vec<ExpenseLine>, Vec<Fault>> {
        let today = parse_date("2026-04-01").unwrap();
        validate(&read(text)?.lines, &Ground { categories: &[], projects: None, today })
    }

    fn told(text: &str) -> Vec<(Option<usize>, String, String)> {
        let faults = judge(text.as_bytes()).unwrap_err();
        let tell = |fault: Fault| {
            let field = fault.place.field.unwrap_or_default();
            (fault.place.line, field, fault.fact.code.into_owned())
        };
        faults.into_iter().map(tell).collect()
    }

    #[test]
    fn an_expense_note_is_read_with_its_totals() {
        let found = read(NOTE.as_bytes()).unwrap();
        assert_eq!((found.separator, found.lines.len(), found.stated_on), (Separator::Semicolon, 2, Some(4)));
        let lines = judge(NOTE.as_bytes()).unwrap();
        let amounts: Vec<_> = lines.iter().map(|line| line.amounts).collect();
        assert_eq!((amounts[1].vat, amounts[1].rate.map(Rate::hundredths)), (Cents(6_000), Some(600)));
        assert_eq!(differences(&totals(&amounts).unwrap(), &found.stated), []);
        assert_eq!((lines[0].line, lines[1].line), (Some(2), Some(3)));

        let other = NOTE.replace("1.181,00", "1.181,01");
        let stated = read(other.as_bytes()).unwrap().stated;
        let found = differences(&totals(&amounts).unwrap(), &stated);
        assert_eq!((found.len(), found[0].part, found[0].stated), (1, Part::Gross, Some(Cents(118_101))));
    }

    #[test]
    fn what_spreadsheet_programs_write_gives_the_same() {
        let expected = judge(NOTE.as_bytes()).unwrap();
        let bom = format!("\u{feff}{NOTE}").replace('\n', "\r\n");
        assert_eq!(judge(bom.as_bytes()).unwrap(), expected);
        assert_eq!(judge(NOTE.replace(';', "\t").as_bytes()).unwrap(), expected);
        let latin: Vec<u8> =
            NOTE.chars().map(|c| if c == '€' { 0x80 } else { u8::try_from(u32::from(c)).unwrap() }).collect();
        assert_eq!(read(&latin).unwrap().encoding, Encoding::Windows1252);
        assert_eq!(judge(&latin).unwrap(), expected);
    }

    #[test]
    fn heads_are_known_in_three_languages() {
        for (head, field) in [
            ("Date d’achat", ExpenseField::Date),
            ("fournisseur", ExpenseField::Seller),
            ("N° TVA", ExpenseField::VatNumber),
            ("BTW-nr.", ExpenseField::VatNumber),
            ("VAT number", ExpenseField::VatNumber),
            ("Libellé", ExpenseField::Description),
            ("Activité", ExpenseField::Activity),
            ("HTVA", ExpenseField::Net),
            ("excl. btw", ExpenseField::Net),
            ("taux TVA", ExpenseField::Rate),
            ("btw %", ExpenseField::Rate),
            ("% TVA", ExpenseField::Rate),
            ("TVA", ExpenseField::Vat),
            ("VAT", ExpenseField::Vat),
            ("Montant TVAC (EUR)", ExpenseField::Gross),
            ("Pièce", ExpenseField::Proof),
            ("Catégorie", ExpenseField::Category),
            ("projet", ExpenseField::Project),
            ("Approuvé le", ExpenseField::ApprovedOn),
            ("goedgekeurd op", ExpenseField::ApprovedOn),
            ("approved_on", ExpenseField::ApprovedOn),
            ("manque", ExpenseField::Lacks),
        ] {
            assert_eq!(expense_field_of(head), Some(field), "{head}");
        }
        assert_eq!(expense_field_of("kleur"), None);
    }

    #[test]
    fn every_synonym_is_folded_and_means_one_field() {
        for (field, names) in SYNONYMS {
            for name in *names {
                assert_eq!((fold(name).as_str(), expense_field_of(name)), (*name, Some(*field)));
            }
        }
        assert_eq!(SYNONYMS.len(), ExpenseField::VARIANTS.len());
        for field in ExpenseField::VARIANTS {
            assert_eq!(expense_field_of(field.into()), Some(*field));
        }
    }

    #[test]
    fn heads_that_are_unknown_there_twice_or_missing_are_all_named() {
        let codes: Vec<_> = told("datum;kleur;netto;htva\n1/1/2026;rood;5;5\n1/1/2026;rood\n")
            .into_iter()
            .map(|(line, field, code)| (line.unwrap(), field, code))
            .collect();
        let codes: Vec<_> =
            codes.iter().map(|(line, field, code)| (*line, field.as_str(), code.as_str())).collect();
        assert_eq!(
            codes,
            [
                (1, "kleur", "receipt-unknown-column"),
                (1, "htva", "receipt-column-twice"),
                (1, "seller", "receipt-column-missing"),
                (1, "description", "receipt-column-missing"),
                (1, "gross", "receipt-amounts-missing"),
                (3, "", "row-too-short"),
            ]
        );
    }

    #[test]
    fn every_fault_of_every_row_has_its_line_and_head() {
        let faults = told(
            "Datum;Verkoper;Omschrijving;Netto;BTW-tarief;Bruto\n\
             15/03/2026;A;a;-5;21;\n\
             15/03/26;;b;1.000;21;\n\
             15/03/2026;C;c;10,123;hoog;0\n",
        );
        let faults: Vec<_> =
            faults.iter().map(|(line, field, code)| (line.unwrap(), field.as_str(), code.as_str())).collect();
        assert_eq!(
            faults,
            [
                (2, "Netto", "receipt-negative"),
                (3, "Datum", "date-short-year"),
                (3, "Verkoper", "receipt-needed"),
                (3, "Netto", "amount-ambiguous"),
                (4, "Netto", "amount-ambiguous"),
                (4, "BTW-tarief", "receipt-not-a-rate"),
            ]
        );
    }

    #[test]
    fn totals_stand_at_the_bottom_by_rate_and_as_a_whole() {
        let head = "date,vendeur,libellé,taux TVA,TVAC\n1/1/2026,Vendeur A,achat,21,\"12,10\"\n";
        let found = read(format!("{head},Total 21 %,,21,\"12,10\"\n,Total général,,,\"12,11\"\n").as_bytes());
        let found = found.unwrap();
        assert_eq!((found.lines.len(), found.stated.by_rate.len()), (1, 1));
        assert_eq!(found.stated.whole.gross, Some(Cents(1_211)));

        // Who is called Total and has a date or a purchase is a seller.
        let found = read(format!("{head},Total,diesel,21,60\n").as_bytes()).unwrap();
        assert_eq!((found.lines.len(), found.stated_on), (2, None));

        let text = format!(
            "{head},Total,,,x\n1/1/2026,Vendeur B,achat,21,5\nTotal,,,hoog,5\n,total,,,5\n,total,,,6\n"
        );
        let faults = read(text.as_bytes()).unwrap_err();
        let codes: Vec<_> =
            faults.iter().map(|fault| (fault.place.line.unwrap(), fault.fact.code.as_ref())).collect();
        assert_eq!(
            codes,
            [
                (3, "amount-not-an-amount"),
                (4, "receipt-after-total"),
                (5, "receipt-not-a-rate"),
                (7, "receipt-total-twice")
            ]
        );
    }
}
