//! Statements as banks export them.

use super::*;

const BELFIUS: &[u8] = include_bytes!("../../fixtures/bank/belfius.csv");
const KBC: &[u8] = include_bytes!("../../fixtures/bank/kbc.csv");
const BNP: &[u8] = include_bytes!("../../fixtures/bank/bnp-paribas-fortis.csv");
const ING: &[u8] = include_bytes!("../../fixtures/bank/ing.csv");

/// Line, day, cents, account, communication and reference of each line.
fn told(bytes: &[u8]) -> Vec<String> {
    let tell = |line: BankLine| {
        let iban = line.iban.map(|iban| iban.as_str().to_owned()).unwrap_or_default();
        let communication = line.communication.map(|found| found.to_string()).unwrap_or_default();
        let (day, cents) = (line.booked_on, line.amount.0);
        format!("{} {day} {cents} {iban} {communication} {}", line.line, line.reference.unwrap_or_default())
    };
    read(bytes).unwrap().lines.into_iter().map(tell).collect()
}

fn codes(text: &str) -> Vec<(usize, String, String)> {
    let tell = |fault: Fault| {
        let field = fault.place.field.unwrap_or_default();
        (fault.place.line.unwrap_or_default(), field, fault.fact.code.into_owned())
    };
    read(text.as_bytes()).unwrap_err().into_iter().map(tell).collect()
}

fn refused(text: &str, expected: &[(usize, &str, &str)]) {
    let codes = codes(text);
    let codes: Vec<_> =
        codes.iter().map(|(line, field, code)| (*line, field.as_str(), code.as_str())).collect();
    assert_eq!(codes, expected, "{text}");
}

#[test]
fn belfius_has_what_was_asked_for_above_its_heads() {
    assert_eq!(
        told(BELFIUS),
        [
            "14 2026-04-02 -1200000 BE71096123456769 +++202/6000/70116+++ 00004/0012",
            "15 2026-04-03 -25050 NL91ABNA0417164300  00004/0013",
            "16 2026-04-07 9950  +++202/6000/70217+++ 00004/0014",
        ]
    );
    let found = read(BELFIUS).unwrap();
    assert_eq!(found.lines[0].name.as_deref(), Some("Wijkcomité Proefveld"));
    assert_eq!(
        found.lines[1].text,
        "OVERSCHRIJVING NAAR NL91 ABNA 0417 1643 00 Stichting Voorbeeld factuur 17"
    );
}

#[test]
fn kbc_has_a_column_for_the_communication_and_the_owner_s_name_before_the_other_s() {
    assert_eq!(
        told(KBC),
        [
            "2 2026-04-02 -1200000 BE71096123456769 +++202/6000/70116+++ 02026041",
            "3 2026-04-03 -25050 BE43068999999501 +++202/6000/70217+++ 02026042",
            "4 2026-04-07 9950   02026043",
        ]
    );
    let found = read(KBC).unwrap();
    assert_eq!((found.encoding, found.separator), (Encoding::Utf8Bom, Separator::Semicolon));
    let names: Vec<_> = found.lines.iter().map(|line| line.name.as_deref()).collect();
    assert_eq!(names, [Some("WIJKCOMITE PROEFVELD"), Some("BUURTHUIS VOORBEELD"), None]);
}

#[test]
fn bnp_paribas_fortis_tells_what_it_refused() {
    assert_eq!(
        told(BNP),
        [
            "2 2026-04-02 -1200000 BE71096123456769 +++202/6000/70116+++ 2026-00031",
            "4 2026-04-04 -25050 BE43068999999501  2026-00033",
            "5 2026-04-07 9950  +++202/6000/70217+++ 2026-00034",
        ]
    );
    let found = read(BNP).unwrap();
    assert_eq!((found.encoding, found.refused), (Encoding::Windows1252, vec![3]));
    assert_eq!(found.lines[0].name.as_deref(), Some("Comité de quartier Champ d'essai"));
}

#[test]
fn ing_writes_days_in_several_ways() {
    assert_eq!(
        told(ING),
        [
            "2 2026-04-02 -1200000 BE71096123456769 +++202/6000/70116+++ 00112",
            "3 2026-04-03 -290   00113",
            "4 2026-04-07 9950 BE43068999999501 +++202/6000/70217+++ 00114",
        ]
    );
    assert_eq!(read(ING).unwrap().lines[0].name, None);
}

#[test]
fn the_other_party_is_an_account_or_a_name() {
    let line = |text: &str| read(text.as_bytes()).unwrap().lines.remove(0);
    let found = line("Datum;Bedrag;Tegenpartij;Naam\n02/04/2026;-5;BE68 5390 0754 7034;Jury\n");
    assert_eq!((found.iban.is_some(), found.name.as_deref()), (true, Some("Jury")));
    let found =
        line("Date;Montant;Contrepartie;Compte contrepartie\n02/04/2026;-5;Jury;BE68 5390 0754 7034\n");
    assert_eq!((found.iban.is_some(), found.name.as_deref()), (true, Some("Jury")));
    let found = line("Date;Montant;Compte contrepartie\n02/04/2026;-5;539-0075470-34\n");
    assert_eq!(found.iban, None);
}

#[test]
fn debit_and_credit_may_stand_apart() {
    let text = "datum;omschrijving;debet;credit\n\
        02/04/2026;a;12,50;\n02/04/2026;b;;12,50\n02/04/2026;c;-12,50;0,00\n02/04/2026;d;0,00;3\n02/04/2026;e;0,00;\n";
    let amounts: Vec<i64> = read(text.as_bytes()).unwrap().lines.iter().map(|line| line.amount.0).collect();
    assert_eq!(amounts, [-1_250, 1_250, -1_250, 300, 0]);
    refused(
        "datum;omschrijving;debet;credit\n02/04/2026;a;1;2\n02/04/2026;b;;\n02/04/2026;c;1.000;x\n",
        &[
            (2, "debet", "bank-both"),
            (3, "debet", "bank-needed"),
            (4, "debet", "amount-ambiguous"),
            (4, "credit", "amount-not-an-amount"),
        ],
    );
}

#[test]
fn amounts_have_their_sign_before_or_after() {
    for (text, cents) in [
        ("-1.234,56", -123_456),
        ("1,234.56", 123_456),
        ("1234.5", 123_450),
        ("+5", 500),
        ("5,00-", -500),
        ("− 5", -500),
        ("-12,50 EUR", -1_250),
        ("0,00", 0),
    ] {
        assert_eq!(signed(text), Ok(Cents(cents)), "{text}");
    }
    for (text, code) in [
        ("", "amount-not-an-amount"),
        ("--5", "amount-negative"),
        ("-1.000", "amount-ambiguous"),
        ("1,2345", "amount-too-precise"),
        ("-99999999999999999999", "amount-too-large"),
    ] {
        assert_eq!(signed(text).unwrap_err().code, code, "{text}");
    }
    for (text, day) in
        [("20260402", "2026-04-02"), ("2026-04-02 10:23:44", "2026-04-02"), ("2.4.2026", "2026-04-02")]
    {
        assert_eq!(bank_day(text).unwrap().to_string(), day);
    }
    assert_eq!(bank_day("20260431").unwrap_err().code, "date-no-such-day");
    assert_eq!(bank_day("02/04/26").unwrap_err().code, "date-short-year");
}

#[test]
fn every_fault_of_every_line_is_told_with_its_head() {
    refused(
        "Boekingsdatum;Bedrag;Munt;Mededeling\n\
         02/04/26;-5;EUR;a\n\
         ;;EUR;b\n\
         31/04/2026;1.000;USD;c\n\
         02/04/2026;5\n\
         02/04/2026;5;EUR;d;e;f\n",
        &[
            (2, "Boekingsdatum", "date-short-year"),
            (3, "Boekingsdatum", "bank-needed"),
            (3, "Bedrag", "bank-needed"),
            (4, "Boekingsdatum", "date-no-such-day"),
            (4, "Munt", "bank-not-euro"),
            (4, "Bedrag", "amount-ambiguous"),
            (5, "", "row-too-short"),
            (6, "", "row-too-long"),
        ],
    );
    refused("naam;kleur\nx;y\n", &[(1, "date", "bank-column-missing"), (1, "amount", "bank-column-missing")]);
    refused("datum;debet\n02/04/2026;5\n", &[(1, "amount", "bank-column-missing")]);
    refused("", &[(0, "", "file-empty")]);
}

#[test]
fn what_is_no_valid_communication_stays_in_the_text() {
    let text = "datum;bedrag;gestructureerde mededeling;mededeling\n02/04/2026;5;+++202/6000/70117+++;dank\n";
    let line = read(text.as_bytes()).unwrap().lines.remove(0);
    assert_eq!((line.communication, line.text.as_str()), (None, "dank +++202/6000/70117+++"));
}

#[test]
fn heads_are_folded_and_each_means_one_column() {
    let all: Vec<&str> = HEADS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
    assert_eq!(all.iter().collect::<std::collections::BTreeSet<_>>().len(), all.len());
    for (column, names) in HEADS {
        for name in *names {
            assert_eq!((fold(name).as_str(), column_of(name)), (*name, Some(*column)));
        }
    }
}

proptest::proptest! {
    #[test]
    fn no_bytes_are_too_strange(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200)) {
        let _ = read(&bytes);
        let mut below = b"datum;bedrag;naam\n".to_vec();
        below.extend(&bytes);
        let _ = read(&below);
    }
}
