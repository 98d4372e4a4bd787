//! CSV: RFC 4180, or the dialect that a Belgian spreadsheet opens with a double click.

use super::super::value::Cell;
use super::Records;
use super::words::{for_machines, heads};
use crate::domain::text::guard_formula;

/// The mark by which a spreadsheet recognises UTF-8.
const BOM: &str = "\u{feff}";

pub fn render(records: &Records<'_>, excel_eu: bool) -> String {
    let (separator, decimal) = if excel_eu { (';', ',') } else { (',', '.') };
    let mut text = if excel_eu { BOM.to_owned() } else { String::new() };
    line(&mut text, heads(records), separator);
    for row in &records.rows {
        let values = row.iter().map(|cell| {
            let value = for_machines(cell, decimal);
            if excel_eu && is_words(cell) { guard_formula(value.into()).into_owned() } else { value }
        });
        line(&mut text, values.collect(), separator);
    }
    text
}

/// Whether a cell holds words that somebody typed; numbers and days stay what they are.
fn is_words(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(_) | Cell::Code { .. } | Cell::List(_))
}

fn line(text: &mut String, values: Vec<String>, separator: char) {
    let alone = values.len() == 1;
    for (at, value) in values.into_iter().enumerate() {
        if at > 0 {
            text.push(separator);
        }
        // A record of one empty value would be an empty line, which readers skip.
        if value.contains([separator, '"', '\r', '\n']) || (alone && value.is_empty()) {
            text.push('"');
            text.push_str(&value.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&value);
        }
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::super::{Format, Style, render, sample};
    use crate::domain::language::Language;
    use crate::i18n::Tr;

    fn excel(report: &crate::report::value::Report) -> String {
        let style = Style { width: 80, colour: false, excel_eu: true, section: None };
        String::from_utf8(render(report, Format::Csv, &Tr::new(Language::Nl), &style)).unwrap()
    }

    #[test]
    fn every_kind_of_cell_in_rfc_4180() {
        insta::assert_snapshot!(sample::rendered(Format::Csv).replace("\r\n", "␍␊\n"), @r##"
        text,code,money_eur,date,count,days,share_percent,list,flag,moment,none_eur␍␊
        "tekst, met komma",preparation,-0.05,2021-09-30,3,22,12.5,preparation|b,false,2021-09-30T11:06:40Z,␍␊
        ,,,,,,,,,,␍␊
        "##);
    }

    #[test]
    fn every_kind_of_cell_in_the_dialect_of_a_belgian_spreadsheet() {
        let text = excel(&sample::report());
        assert!(text.starts_with('\u{feff}'));
        insta::assert_snapshot!(text.trim_start_matches('\u{feff}').replace("\r\n", "␍␊\n"), @r##"
        text;code;money_eur;date;count;days;share_percent;list;flag;moment;none_eur␍␊
        tekst, met komma;preparation;-0,05;2021-09-30;3;22;12,5;preparation|b;false;2021-09-30T11:06:40Z;␍␊
        ;;;;;;;;;;␍␊
        "##);
    }

    #[test]
    fn texts_that_a_spreadsheet_takes_for_a_formula_are_guarded_only_in_its_dialect() {
        for hostile in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠a"] {
            let report = sample::texts([hostile.to_owned()]);
            let text = excel(&report);
            let mut reader = ::csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
            let value = reader.records().next().unwrap().unwrap()[0].to_owned();
            assert_eq!(value, format!("'{hostile}"));
            let exact = sample::printed(&report, Format::Csv, 80);
            let mut reader = ::csv::Reader::from_reader(exact.as_bytes());
            assert_eq!(&reader.records().next().unwrap().unwrap()[0], hostile);
        }
    }

    #[test]
    fn what_is_written_is_read_back_unchanged() {
        let texts = sample::HOSTILE.map(str::to_owned);
        let exact = sample::printed(&sample::texts(texts.clone()), Format::Csv, 80);
        let mut reader = ::csv::Reader::from_reader(exact.as_bytes());
        let read: Vec<String> = reader.records().map(|record| record.unwrap()[0].to_owned()).collect();
        assert_eq!(read, texts);
    }
}
