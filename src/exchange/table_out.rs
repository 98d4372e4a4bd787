//! Rows and cells → the bytes of a table. [`Dialect::Rfc4180`] is for programs; [`Dialect::ExcelEu`] opens
//! with a double click in a European spreadsheet program, and nothing in it can act as a formula.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::{self, Write};

use chrono::NaiveDate;

use super::table_in::{Table, sniff};
use crate::domain::money::Cents;
use crate::domain::text::guard_formula;

/// How a table is written.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Default, strum::EnumString, strum::IntoStaticStr, strum::VariantArray,
)]
pub enum Dialect {
    /// Commas, decimal points, no mark: RFC 4180.
    #[default]
    #[strum(serialize = "rfc4180")]
    Rfc4180,
    /// Semicolons, decimal commas, UTF-8 with its mark, text guarded against formulas.
    #[strum(serialize = "excel-eu")]
    ExcelEu,
}

/// A cell by what is in it: only text is ever guarded, so that numbers stay numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// Words.
    Text(Cow<'a, str>),
    /// A whole number.
    Whole(i64),
    /// An amount, in euros with two decimals.
    Money(Cents),
    /// A day, as `2021-09-30` in both dialects: every program reads that as a date.
    Day(NaiveDate),
}

/// Writes a table row by row.
pub struct TableWriter<W: Write> {
    csv: csv::Writer<W>,
    dialect: Dialect,
}

impl<W: Write> TableWriter<W> {
    /// Begins a table.
    ///
    /// # Errors
    /// What the output says.
    pub fn new(mut out: W, dialect: Dialect) -> io::Result<Self> {
        let separator = match dialect {
            Dialect::Rfc4180 => b',',
            Dialect::ExcelEu => {
                out.write_all(MARK)?;
                b';'
            }
        };
        Ok(Self { csv: csv_writer(out, separator), dialect })
    }

    /// Writes a row.
    ///
    /// # Errors
    /// What the output says; a row with another number of cells than the first.
    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = Cell<'a>>) -> io::Result<()> {
        for cell in cells {
            let text = match (cell, self.dialect) {
                (Cell::Empty, _) => Cow::Borrowed(""),
                (Cell::Text(text), Dialect::Rfc4180) => text,
                (Cell::Text(text), Dialect::ExcelEu) => guard_formula(text),
                (Cell::Whole(number), _) => number.to_string().into(),
                (Cell::Money(amount), Dialect::Rfc4180) => amount.to_decimal().into(),
                (Cell::Money(amount), Dialect::ExcelEu) => amount.to_decimal().replace('.', ",").into(),
                (Cell::Day(day), _) => day.to_string().into(),
            };
            self.csv.write_field(text.as_bytes())?;
        }
        self.csv.write_record(None::<&[u8]>)?;
        Ok(())
    }

    /// Ends the table and gives the output back, flushed.
    ///
    /// # Errors
    /// What the output says: a full disk is only known here.
    pub fn finish(self) -> io::Result<W> {
        self.csv.into_inner().map_err(|error| io::Error::new(error.error().kind(), error.to_string()))
    }
}

/// The bytes of a table with the heads of `table` and only the rows with the given numbers, to be mended and
/// read again: same separator, UTF-8 with its mark, guarded against formulas.
///
/// # Errors
/// None that writing to memory gives.
pub fn write_bad_rows(table: &Table, numbers: &BTreeSet<usize>) -> io::Result<Vec<u8>> {
    let guarded = |cells: &[String]| -> Vec<String> {
        cells.iter().map(|cell| guard_formula(cell.as_str().into()).into_owned()).collect()
    };
    let mut csv = csv_writer(Vec::new(), table.separator.sign());
    csv.write_record(guarded(&table.heads))?;
    for row in table.rows.iter().filter(|row| numbers.contains(&row.number)) {
        csv.write_record(guarded(&row.cells))?;
    }
    let rows = csv.into_inner().map_err(|error| io::Error::new(error.error().kind(), error.to_string()))?;
    let mut bytes = MARK.to_vec();
    // Announced only where the heads would give another one: not every program hides that line.
    if std::str::from_utf8(&rows).is_ok_and(|text| sniff(text) != table.separator) {
        bytes.extend([b"sep=".as_slice(), &[table.separator.sign()], b"\r\n"].concat());
    }
    bytes.extend(rows);
    Ok(bytes)
}

/// The mark that tells spreadsheet programs that this is UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

fn csv_writer<W: Write>(out: W, separator: u8) -> csv::Writer<W> {
    csv::WriterBuilder::new()
        .delimiter(separator)
        .terminator(csv::Terminator::CRLF)
        .quote_style(csv::QuoteStyle::Necessary)
        .flexible(true)
        .from_writer(out)
}

#[cfg(test)]
mod tests {
    use super::super::table_in::read;
    use super::*;

    fn text(text: &str) -> Cell<'_> {
        Cell::Text(text.into())
    }

    fn written(dialect: Dialect) -> String {
        let mut table = TableWriter::new(Vec::new(), dialect).unwrap();
        table.row(["wijk", "gevraagd", "op", "aantal", "nota"].map(text)).unwrap();
        let day = NaiveDate::from_ymd_opt(2021, 9, 30).unwrap();
        let figures = [Cell::Money(Cents(-1_499_050)), Cell::Day(day), Cell::Whole(-3), Cell::Empty];
        table.row(std::iter::once(text("=1+1; \"ja\"")).chain(figures)).unwrap();
        String::from_utf8(table.finish().unwrap()).unwrap()
    }

    #[test]
    fn rfc_4180_quotes_only_where_needed() {
        assert_eq!(
            written(Dialect::Rfc4180),
            "wijk,gevraagd,op,aantal,nota\r\n\"=1+1; \"\"ja\"\"\",-14990.50,2021-09-30,-3,\r\n"
        );
    }

    #[test]
    fn excel_eu_guards_texts_and_leaves_numbers() {
        assert_eq!(
            written(Dialect::ExcelEu),
            "\u{feff}wijk;gevraagd;op;aantal;nota\r\n\"'=1+1; \"\"ja\"\"\";-14990,50;2021-09-30;-3;\r\n"
        );
    }

    #[test]
    fn what_is_written_is_read_back_as_it_was() {
        let hostile = [
            "=1+1",
            "+32 2 000",
            "-",
            "@x",
            "\tx",
            "\rx",
            "\nx",
            "＝1",
            "＋1",
            "－1",
            "＠1",
            "'=x",
            "''",
            "'s",
            "\"",
            "a;b,c",
            "a\r\nb",
            " x ",
            "'\t",
            "'",
            "''-1",
            "x=y",
        ];
        let mut table = TableWriter::new(Vec::new(), Dialect::ExcelEu).unwrap();
        table.row(["a", "b"].map(text)).unwrap();
        for cell in hostile {
            table.row([text(cell), text("x")]).unwrap();
        }
        let bytes = table.finish().unwrap();
        let back = read(&bytes).unwrap();
        let cells: Vec<_> = back.rows.iter().map(|row| row.cells[0].as_str()).collect();
        assert_eq!(cells, hostile);
    }

    #[test]
    fn bad_rows_can_be_mended_and_read_again() {
        let table = read("wijk,gevraagd\r\nLa Roue,5\r\n'=x,\"1.000,5\"\r\nkort\r\n".as_bytes()).unwrap();
        let bytes = write_bad_rows(&table, &BTreeSet::from([2, 3])).unwrap();
        assert!(bytes.starts_with(MARK));
        let again = read(&bytes).unwrap();
        assert_eq!((again.separator, &again.heads), (table.separator, &table.heads));
        let cells = |table: &Table| table.rows.iter().map(|row| row.cells.clone()).collect::<Vec<_>>();
        assert_eq!(cells(&again), cells(&table)[1..]);
        let table = read(b"sep=,\na;b;c,d\n1,2\n").unwrap();
        let again = read(&write_bad_rows(&table, &BTreeSet::from([1])).unwrap()).unwrap();
        assert_eq!((again.separator, again.heads), (table.separator, table.heads));
    }
}
