//! Expenses in words, judged.

use super::*;
use crate::domain::language::Texts;

fn day(text: &str) -> NaiveDate {
    parse_date(text).unwrap()
}

fn categories() -> Vec<Named> {
    let name = Texts { nl: "Drukwerk".into(), fr: "Impressions".into(), en: "Printing".into() };
    vec![Named { code: "printing".into(), name, synonyms: vec!["flyers".into()], summary: None }]
}

/// A good expense, with some of its fields said otherwise.
fn raw(changes: &[(ExpenseField, &str)]) -> RawExpense {
    let mut raw = RawExpense { line: Some(3), row: Some(2), ..RawExpense::default() };
    for (field, text) in [
        (ExpenseField::Date, "15/03/2026"),
        (ExpenseField::Seller, "Drukkerij De Proef"),
        (ExpenseField::VatNumber, "BE 0403.170.701"),
        (ExpenseField::Description, "flyers"),
        (ExpenseField::Gross, "121,00"),
        (ExpenseField::Rate, "21 %"),
    ] {
        raw.say(field, field.to_string(), text);
    }
    for (field, text) in changes {
        raw.say(*field, field.to_string(), *text);
    }
    raw
}

fn judge(changes: &[(ExpenseField, &str)]) -> Result<ExpenseLine, Vec<(String, String)>> {
    let categories = categories();
    let ground = Ground { categories: &categories, projects: Some(&[1, 2]), today: day("2026-04-01") };
    match validate(&[raw(changes)], &ground) {
        Ok(mut lines) => Ok(lines.remove(0)),
        Err(faults) => Err(faults
            .into_iter()
            .map(|fault| (fault.place.field.unwrap_or_default(), fault.fact.code.into_owned()))
            .collect()),
    }
}

fn refused(changes: &[(ExpenseField, &str)], expected: &[(&str, &str)]) {
    let told = judge(changes).unwrap_err();
    let told: Vec<_> = told.iter().map(|(field, code)| (field.as_str(), code.as_str())).collect();
    assert_eq!(told, expected, "{changes:?}");
}

#[test]
fn an_expense_is_read_with_everything_that_it_says() {
    let line = judge(&[
        (ExpenseField::Activity, "buurtfeest"),
        (ExpenseField::Proof, "ticket 3"),
        (ExpenseField::Document, "12"),
        (ExpenseField::Category, "FLYERS"),
        (ExpenseField::Project, "projet 2"),
        (ExpenseField::ApprovedOn, "2026-03-01"),
        (ExpenseField::Lacks, "téléphone, btw-nummer, phone"),
    ])
    .unwrap();
    assert_eq!((line.line, line.date), (Some(3), day("2026-03-15")));
    assert_eq!(line.amounts.net, Cents(10_000));
    assert_eq!(line.amounts.vat, Cents(2_100));
    assert_eq!((line.category.as_deref(), line.project), (Some("printing"), Some(2)));
    assert_eq!(line.lacks, [Mention::Phone, Mention::VatNumber]);
    assert_eq!(line.vat_number.map(|number| number.to_string()).as_deref(), Some("BE 0403.170.701"));
    assert_eq!((line.activity.as_deref(), line.proof.as_deref()), (Some("buurtfeest"), Some("ticket 3")));
    assert_eq!(line.approved_on, Some(day("2026-03-01")));
    assert_eq!(line.remarks, []);
}

#[test]
fn amounts_are_read_as_offices_write_them() {
    for (text, cents) in [("1.234,56", 123_456), ("1,234.56", 123_456), ("1234.5", 123_450), ("€ 5", 500)] {
        assert_eq!(judge(&[(ExpenseField::Gross, text)]).unwrap().amounts.gross, Cents(cents), "{text}");
    }
    for (text, code) in [
        ("-121,00", "receipt-negative"),
        ("0", "receipt-zero"),
        ("0,00", "receipt-zero"),
        ("1.000", "amount-ambiguous"),
        ("12,1234", "amount-too-precise"),
        ("1.234,567", "amount-too-precise"),
        ("honderd", "amount-not-an-amount"),
        ("10.000.000.000,01", "amount-too-large"),
        ("99999999999999999999", "amount-too-large"),
    ] {
        refused(&[(ExpenseField::Gross, text)], &[("gross", code)]);
    }
    refused(&[(ExpenseField::Gross, ""), (ExpenseField::Net, "0")], &[("net", "receipt-zero")]);
    refused(&[(ExpenseField::Gross, ""), (ExpenseField::Net, "10000000000")], &[("net", "amount-too-large")]);
}

#[test]
fn amounts_that_do_not_agree_are_told_at_their_place() {
    refused(&[(ExpenseField::Gross, "")], &[("rate", "receipt-too-little")]);
    refused(&[(ExpenseField::Gross, ""), (ExpenseField::Rate, "")], &[("gross", "receipt-too-little")]);
    refused(&[(ExpenseField::Net, "99")], &[("gross", "receipt-not-the-rate")]);
    refused(
        &[(ExpenseField::Net, "100"), (ExpenseField::Vat, "6"), (ExpenseField::Gross, "121")],
        &[("gross", "receipt-not-the-sum"), ("vat", "receipt-not-the-rate")],
    );
    refused(&[(ExpenseField::Net, "200")], &[("gross", "receipt-above-gross")]);
    refused(&[(ExpenseField::Rate, ""), (ExpenseField::Net, "50")], &[("gross", "receipt-no-such-rate")]);
    refused(&[(ExpenseField::Rate, "veel")], &[("rate", "receipt-not-a-rate")]);
}

#[test]
fn the_gross_amount_alone_is_remarked() {
    let line = judge(&[(ExpenseField::Rate, "")]).unwrap();
    assert_eq!(line.amounts, Amounts::without_rate(Cents(12_100)));
    assert_eq!(line.remarks[0].fact.code, "receipt-no-rate");
}

#[test]
fn another_rate_is_remarked_on_a_belgian_bill_only() {
    let line = judge(&[(ExpenseField::Rate, "5,5 %")]).unwrap();
    assert_eq!(line.remarks.len(), 1);
    assert_eq!(line.remarks[0].fact.code, "receipt-unusual-rate");
    let foreign = [(ExpenseField::Rate, "5,5 %"), (ExpenseField::VatNumber, "FR 12 345678901")];
    assert_eq!(judge(&foreign).unwrap().remarks, []);
    let unknown = [(ExpenseField::Rate, "5,5 %"), (ExpenseField::VatNumber, "")];
    assert_eq!(judge(&unknown).unwrap().remarks, []);
}

#[test]
fn every_fault_of_every_field_is_told_at_once() {
    refused(
        &[
            (ExpenseField::Date, "31/02/2026"),
            (ExpenseField::Seller, " "),
            (ExpenseField::VatNumber, "BE 0403.170.702"),
            (ExpenseField::Description, "a\u{202e}b"),
            (ExpenseField::Category, "eten"),
            (ExpenseField::Project, "3"),
            (ExpenseField::ApprovedOn, "2026-04-02"),
            (ExpenseField::Lacks, "stempel"),
        ],
        &[
            ("date", "date-no-such-day"),
            ("seller", "receipt-needed"),
            ("vat_number", "enterprise-wrong-check"),
            ("description", "receipt-bad-text"),
            ("category", "receipt-unknown-category"),
            ("project", "receipt-unknown-project"),
            ("approved_on", "date-in-future"),
            ("lacks", "receipt-unknown-mention"),
        ],
    );
    refused(&[(ExpenseField::Date, "")], &[("date", "receipt-needed")]);
    refused(&[(ExpenseField::Date, "02/04/2026")], &[("date", "date-in-future")]);
    assert!(judge(&[(ExpenseField::Date, "01/04/2026")]).is_ok());
    refused(&[(ExpenseField::VatNumber, "US 12")], &[("vat_number", "vat-unknown-country")]);
    for wrong in ["0", "-1", "twee", "1,5"] {
        refused(&[(ExpenseField::Project, wrong)], &[("project", "receipt-not-a-project")]);
    }
    assert_eq!(judge(&[(ExpenseField::Lacks, "geen")]).unwrap().lacks, []);
}

#[test]
fn expenses_that_add_up_to_too_much_are_refused() {
    let ground = Ground { categories: &[], projects: None, today: day("2026-04-01") };
    let large = raw(&[(ExpenseField::Gross, "9.000.000.000,00")]);
    let faults = validate(&[large.clone(), large], &ground).unwrap_err();
    assert_eq!(faults.len(), 1);
    assert_eq!((faults[0].place.line, faults[0].fact.code.as_ref()), (None, "amount-too-large"));
}

#[test]
fn words_of_mentions_are_folded_and_each_means_one() {
    let all: Vec<&str> = MENTIONS.iter().flat_map(|(_, words)| words.iter().copied()).collect();
    assert_eq!(all.iter().collect::<std::collections::BTreeSet<_>>().len(), all.len());
    for (mention, words) in MENTIONS {
        assert_eq!(mentions(<&str>::from(mention)), Ok(vec![mention]));
        for word in words {
            assert_eq!((fold(word).as_str(), mentions(word)), (*word, Ok(vec![mention])));
        }
    }
}
