//! Tables as they arrive.

use super::*;

fn cells(table: &Table) -> Vec<Vec<&str>> {
    table.rows.iter().map(|row| row.cells.iter().map(String::as_str).collect()).collect()
}

fn codes(bytes: &[u8]) -> Vec<String> {
    read(bytes).unwrap_err().into_iter().map(|fault| fault.fact.code.into_owned()).collect()
}

#[test]
fn the_sample_of_2021_reads_without_preparation() {
    let table = read(include_bytes!("../../fixtures/imports/qdc-2021-candidates.csv")).unwrap();
    assert_eq!(table.encoding, Encoding::Windows1252);
    assert_eq!(table.separator, Separator::Semicolon);
    assert_eq!(table.rows.len(), 14);
    assert_eq!((table.heads[0].as_str(), table.heads[2].as_str()), ("wijk", "thema's"));
    assert_eq!(table.rows[2].cells[0], "Prenons le Temps Cirul’Air");
    assert_eq!((table.rows[2].number, table.rows[2].line), (3, 4));
    assert_eq!(table.rows[12].cells[0], "Les épiphytes d’ATOMA");
}

#[test]
fn the_separator_is_that_of_the_heads_outside_quotes() {
    for (text, separator) in [
        ("a;b,c;d\n1;2;3", Separator::Semicolon),
        ("a,b\n1;2;3,4", Separator::Comma),
        ("a\tb\n1\t2", Separator::Tab),
        ("a|b\n1|2", Separator::Pipe),
        ("\"a;b;c;d\ne;f\",g,h\n1,2,3", Separator::Comma),
        ("wijk\nLa Roue, Anderlecht", Separator::Semicolon),
        ("sep=,\na;b,c\n1,2", Separator::Comma),
        ("\"sep=\t\"\r\na;b\tc\r\n1\t2", Separator::Tab),
        ("SEP=;\ra;b\r1;2", Separator::Semicolon),
    ] {
        let table = read(text.as_bytes()).unwrap();
        assert_eq!(table.separator, separator, "{text:?}");
        assert_eq!(table.rows.len(), 1, "{text:?}");
        assert!(table.rows[0].fault.is_none(), "{text:?}");
    }
    assert_eq!(codes(b"sep=x\na;b"), ["separator-unknown"]);
}

#[test]
fn every_line_ending_gives_the_same_table_with_the_right_lines() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["a;b", "", "1;2", ";", "  ", "\"x", "y\";4", "5;6", ""].join(end);
        let table = read(text.as_bytes()).unwrap();
        let lines: Vec<_> = table.rows.iter().map(|row| (row.number, row.line)).collect();
        assert_eq!(lines, [(1, 3), (2, 6), (3, 8)], "{end:?}");
        assert_eq!(table.rows[1].cells[1], "4");
    }
}

#[test]
fn a_row_that_does_not_fit_the_heads_says_so_itself() {
    let table = read(b"a;b;c\n1;2\n1;2;3;4\n1;2;3;;\n1;2;3").unwrap();
    let faults: Vec<_> =
        table.rows.iter().map(|row| row.fault.as_ref().map(|f| f.fact.code.as_ref())).collect();
    assert_eq!(faults, [Some("row-too-short"), Some("row-too-long"), None, None]);
}

#[test]
fn columns_without_a_head_count_only_when_something_stands_in_them() {
    let table = read(b"a;;b;\n1;;2;\n3; ;4;").unwrap();
    assert_eq!(table.heads, ["a", "b"]);
    assert_eq!(cells(&table), [["1", "2"], ["3", "4"]]);
    assert_eq!(codes(b"a;;b\n1;x;2"), ["head-empty"]);
}

#[test]
fn double_heads_empty_files_and_open_quotes_are_faults() {
    assert_eq!(codes("thema's;Thema S\n1;2".as_bytes()), ["head-double"]);
    assert_eq!(codes(b""), ["file-empty"]);
    assert_eq!(codes(b"\xef\xbb\xbf\r\n \r\n"), ["file-empty"]);
    let faults = read(b"a;b\n1;2\n3;\"4\n5;6\n").unwrap_err();
    assert_eq!((faults[0].fact.code.as_ref(), faults[0].place.line), ("quote-not-closed", Some(3)));
    assert!(read(b"a;b\n1;x\"y\n2;\"a \"\"b\"\"\"\n").is_ok(), "quotes inside a cell are no opening");
    assert_eq!(read(b"a;b\n").unwrap().rows, []);
}

#[test]
fn the_guard_against_formulas_is_taken_off() {
    let table = read("a;b;c;d;e\n'=1+1;'-5;''=x;'s-Gravenhage;'＝1".as_bytes()).unwrap();
    assert_eq!(cells(&table), [["=1+1", "-5", "'=x", "'s-Gravenhage", "＝1"]]);
}
