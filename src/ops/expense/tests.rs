//! Notes, lines and their judgement, against a register in memory.

use super::judge::{JudgeRequest, judge};
use super::line::{add, edit, import, list, remove};
use super::note::{self, NoteInput};
use super::*;
use crate::domain::expense::{ExpenseField, RawExpense};
use crate::domain::ledger::Account;
use crate::domain::spending::{LineState, LineVerdict};
use crate::exchange::expenses_in;
use crate::ops::fund::{self, FundRequest};
use crate::ops::testing::Register;

const FIELDS: [(ExpenseField, &str); 9] = [
    (ExpenseField::Date, "2021-11-20"),
    (ExpenseField::Seller, "Drukkerij De Pers"),
    (ExpenseField::VatNumber, "BE 0403.170.701"),
    (ExpenseField::Description, "Affiches"),
    (ExpenseField::Net, "100"),
    (ExpenseField::Rate, "21"),
    (ExpenseField::Gross, "121"),
    (ExpenseField::ApprovedOn, "2021-11-18"),
    (ExpenseField::Category, "communication"),
];

/// A line with which nothing is wrong, but for what is said.
fn raw(changes: &[(ExpenseField, &str)]) -> RawExpense {
    let mut raw = RawExpense::default();
    for (field, text) in FIELDS.iter().chain(changes) {
        raw.say(*field, <&str>::from(*field), *text);
    }
    raw
}

fn gross(net: &str, gross: &str) -> RawExpense {
    raw(&[(ExpenseField::Net, net), (ExpenseField::Gross, gross)])
}

/// A register with a start fund of 400 euros and an empty note.
fn register() -> Register {
    let mut register = Register::in_preparation();
    let request = FundRequest { dossier: "roue".into(), ..FundRequest::default() };
    fund::grant(&mut register.context(), &request).unwrap();
    note::add(&mut register.context(), "roue", &NoteInput::default()).unwrap();
    register
}

fn with_line(raw: &RawExpense) -> Register {
    let mut register = register();
    add(&mut register.context(), "roue", None, raw).unwrap();
    register
}

fn request(place: &str, verdict: LineVerdict) -> JudgeRequest {
    JudgeRequest::new("roue", Some(place.parse().unwrap()), verdict)
}

fn accept(place: &str) -> JudgeRequest {
    request(place, LineVerdict::Accepted)
}

fn part(place: &str, cents: i64) -> JudgeRequest {
    JudgeRequest { amount: Some(Cents(cents)), reason: Some("te duur".into()), ..accept(place) }
}

fn code(error: Error) -> String {
    match error {
        Error::Refused { fact, .. } | Error::NotFound { fact, .. } => fact.code.into_owned(),
        Error::Invalid(faults) => faults[0].fact.code.clone().into_owned(),
        Error::Rules { findings, .. } => {
            let blocking = findings.into_iter().filter(Finding::blocks).map(|finding| finding.rule);
            blocking.collect::<Vec<_>>().join(" ")
        }
        Error::Storage(error) => panic!("{error:?}"),
    }
}

use crate::domain::dossier::judge::Finding;

fn rows(register: &Register) -> Vec<ExpenseRow> {
    let request = line::ListRequest { dossier: Some("roue".into()), ..line::ListRequest::default() };
    register.store.read(|view| list(view, &request, register.now)).unwrap().1
}

#[test]
fn a_line_is_written_with_its_amounts_and_accepted() {
    let mut register = with_line(&raw(&[]));
    let row = rows(&register).remove(0);
    assert_eq!((row.text.net, row.text.vat, row.text.gross), (Cents(10_000), Cents(2_100), Cents(12_100)));
    assert_eq!((row.state(), row.place().as_str()), (LineState::Open, "1.1"));
    let judged = judge(&mut register.context(), &accept("1.1")).unwrap();
    assert_eq!(judged.left[0].left, Cents(27_900));
    assert_eq!(judged.left[0].unpaid, Cents(12_100));
    assert_eq!(rows(&register)[0].state(), LineState::Accepted);
}

#[test]
fn the_award_line_can_be_accepted_in_part_refused_and_asked_back() {
    let mut register = with_line(&raw(&[]));
    let judged = judge(&mut register.context(), &part("1.1", 5_000)).unwrap();
    assert_eq!(judged.lines[0].state(), LineState::Partly);
    assert_eq!(code(judge(&mut register.context(), &accept("1.1")).unwrap_err()), "expense-judged-already");
    let refuse = JudgeRequest {
        reason: Some("geen project".into()),
        replace: true,
        ..request("1.1", LineVerdict::Refused)
    };
    assert_eq!(judge(&mut register.context(), &refuse).unwrap().lines[0].accepted(), Cents::ZERO);
    let back = JudgeRequest { verdict: LineVerdict::Returned, ..refuse };
    assert_eq!(judge(&mut register.context(), &back).unwrap().lines[0].state(), LineState::Returned);
    // What was asked back changes, and is open again.
    let said = {
        let mut said = RawExpense::default();
        said.say(ExpenseField::Gross, "--gross", "60,50");
        said
    };
    let changed = edit(&mut register.context(), "roue", "1.1".parse().unwrap(), &said).unwrap();
    let row = &changed.lines[0];
    assert_eq!((row.state(), row.text.net, row.text.gross), (LineState::Open, Cents(5_000), Cents(6_050)));
}

#[test]
fn what_stands_does_not_change() {
    let mut register = with_line(&raw(&[]));
    judge(&mut register.context(), &accept("1.1")).unwrap();
    let at = "1.1".parse().unwrap();
    assert_eq!(code(edit(&mut register.context(), "roue", at, &raw(&[])).unwrap_err()), "expense-stands");
    assert_eq!(code(remove(&mut register.context(), "roue", at).unwrap_err()), "expense-stands");
    assert_eq!(code(note::remove(&mut register.context(), "roue", 1).unwrap_err()), "expense-note-accepted");
}

#[test]
fn more_than_the_line_or_nothing_cannot_be_accepted() {
    let mut register = with_line(&raw(&[]));
    for (cents, expected) in [(12_101, "expense-more-than-line"), (0, "expense-zero")] {
        assert_eq!(code(judge(&mut register.context(), &part("1.1", cents)).unwrap_err()), expected);
    }
    judge(&mut register.context(), &part("1.1", 12_099)).unwrap();
    let whole = JudgeRequest { reason: None, replace: true, ..part("1.1", 12_100) };
    assert_eq!(judge(&mut register.context(), &whole).unwrap().lines[0].state(), LineState::Accepted);
}

#[test]
fn a_part_a_refusal_and_a_question_need_a_reason() {
    let mut register = with_line(&raw(&[]));
    let part = JudgeRequest { reason: Some("  ".into()), ..part("1.1", 1) };
    assert_eq!(code(judge(&mut register.context(), &part).unwrap_err()), "expense-reason-part");
    for (verdict, expected) in
        [(LineVerdict::Refused, "expense-reason-refuse"), (LineVerdict::Returned, "expense-reason-return")]
    {
        assert_eq!(code(judge(&mut register.context(), &request("1.1", verdict)).unwrap_err()), expected);
    }
}

#[test]
fn b_sb_1_together_lines_do_not_exceed_what_was_granted() {
    let mut register = register();
    for (number, cents) in [(1, "133,33"), (2, "133,33"), (3, "133,34"), (4, "0,01")] {
        let line = raw(&[
            (ExpenseField::Net, ""),
            (ExpenseField::Gross, cents),
            (ExpenseField::Seller, &format!("Winkel {number}")),
        ]);
        add(&mut register.context(), "roue", None, &line).unwrap();
    }
    let all = JudgeRequest { lines: Vec::new(), ..accept("1.1") };
    assert_eq!(code(judge(&mut register.context(), &all).unwrap_err()), "1.4 B-SB-1");
    assert!(rows(&register).iter().all(|row| row.state() == LineState::Open), "all or nothing");
    let three = JudgeRequest {
        lines: ["1.1", "1.2", "1.3"].map(|place| place.parse().unwrap()).into(),
        ..accept("1.1")
    };
    let judged = judge(&mut register.context(), &three).unwrap();
    assert_eq!((judged.left[0].spent.accepted, judged.left[0].left), (Cents(40_000), Cents::ZERO));
    assert_eq!(code(judge(&mut register.context(), &all).unwrap_err()), "B-SB-1");
}

#[test]
fn an_override_counts_for_one_act_only() {
    let mut register = register();
    for day in ["2021-09-20", "2021-09-21"] {
        let line = raw(&[(ExpenseField::Date, day), (ExpenseField::ApprovedOn, "2021-09-19")]);
        add(&mut register.context(), "roue", None, &line).unwrap();
    }
    assert_eq!(code(judge(&mut register.context(), &accept("1.1")).unwrap_err()), "W-SPENT-ADMITTED");
    let aside = |place: &str| JudgeRequest {
        aside: vec!["w-spent-admitted".into()],
        reason: Some("de campagne liep al".into()),
        ..accept(place)
    };
    judge(&mut register.context(), &aside("1.1")).unwrap();
    assert_eq!(code(judge(&mut register.context(), &accept("1.2")).unwrap_err()), "W-SPENT-ADMITTED");
    let overrides = register.store.read(|view| view.overrides(register.dossier)).unwrap();
    assert_eq!(overrides.len(), 1);
    let unneeded = JudgeRequest { aside: vec!["B-SB-4-SPENT".into()], ..aside("1.2") };
    assert_eq!(code(judge(&mut register.context(), &unneeded).unwrap_err()), "error-override-met");
}

#[test]
fn w_twice_the_first_is_no_duplicate_of_the_second() {
    let mut register = with_line(&raw(&[]));
    let second =
        add(&mut register.context(), "roue", None, &raw(&[(ExpenseField::Seller, "  drukkerij de PERS! ")]))
            .unwrap();
    assert_eq!(second.alike.len(), 1);
    assert_eq!(second.alike[0].other, "QDC-2021-001 1.1");
    judge(&mut register.context(), &accept("1.1")).unwrap();
    assert_eq!(code(judge(&mut register.context(), &accept("1.2")).unwrap_err()), "W-TWICE");
    // Another day, another amount or another seller is another purchase.
    for change in [(ExpenseField::Date, "2021-11-21"), (ExpenseField::Seller, "Drukkerij De Persen")] {
        let added = add(&mut register.context(), "roue", None, &raw(&[change])).unwrap();
        assert_eq!(added.alike, [], "{change:?}");
    }
    assert_eq!(add(&mut register.context(), "roue", None, &gross("100,01", "121,01")).unwrap().alike, []);
}

#[test]
fn what_was_refused_is_no_duplicate() {
    let mut register = with_line(&raw(&[]));
    let refuse = JudgeRequest { reason: Some("x".into()), ..request("1.1", LineVerdict::Refused) };
    judge(&mut register.context(), &refuse).unwrap();
    assert_eq!(add(&mut register.context(), "roue", None, &raw(&[])).unwrap().alike, []);
    judge(&mut register.context(), &accept("1.2")).unwrap();
}

#[test]
fn accepting_what_was_paid_justifies_it_and_undo_takes_it_back() {
    let mut register = with_line(&raw(&[]));
    let held = |register: &Register| -> Vec<(Account, Cents)> {
        let found = register.store.read(|view| -> Result<_> {
            let dossier = view.dossier(register.dossier)?;
            Ok(view.holdings(dossier.edition, dossier.id, Fund::StartFund)?)
        });
        found.unwrap().into_iter().map(|((_, account), amount)| (account, amount)).collect()
    };
    judge(&mut register.context(), &accept("1.1")).unwrap();
    // Nothing was paid: what is accepted is still committed.
    assert_eq!(held(&register), [(Account::Committed, Cents(40_000))]);
}

#[test]
fn locked_books_take_no_judgement() {
    let mut register = with_line(&raw(&[]));
    let dossier = register.dossier;
    register.change(|tx| {
        let edition = tx.dossier(dossier)?.edition;
        Ok(tx.lock_books(edition, Some("2021-12-30".parse().unwrap()))?)
    });
    let before = JudgeRequest { on: Some("2021-12-30".parse().unwrap()), ..accept("1.1") };
    assert_eq!(code(judge(&mut register.context(), &before).unwrap_err()), "budget-locked");
    judge(&mut register.context(), &accept("1.1")).unwrap();
}

#[test]
fn a_judgement_lies_neither_before_the_note_nor_in_the_future() {
    let mut register = with_line(&raw(&[]));
    for (on, expected) in
        [("2021-12-30", "expense-judged-before-received"), ("2022-01-01", "error-date-future")]
    {
        let request = JudgeRequest { on: Some(on.parse().unwrap()), ..accept("1.1") };
        assert_eq!(code(judge(&mut register.context(), &request).unwrap_err()), expected);
    }
}

#[test]
fn every_bad_amount_is_refused_with_its_own_message() {
    let mut register = register();
    for (text, expected) in [
        ("0", "receipt-zero"),
        ("-5", "receipt-negative"),
        ("1,234", "amount"),
        ("12,345", "amount"),
        ("1.000", "amount"),
        ("99999999999999", "amount"),
        ("veel", "amount"),
    ] {
        let line = raw(&[(ExpenseField::Net, ""), (ExpenseField::Gross, text)]);
        let found = code(add(&mut register.context(), "roue", None, &line).unwrap_err());
        assert!(found.contains(expected), "{text}: {found}");
    }
    for (text, cents) in [("1.234,56", 123_456), ("1,234.56", 123_456), ("1234.5", 123_450)] {
        let line = raw(&[(ExpenseField::Net, ""), (ExpenseField::Gross, text)]);
        let added = add(&mut register.context(), "roue", None, &line).unwrap();
        assert_eq!(added.lines[0].text.gross, Cents(cents), "{text}");
    }
}

#[test]
fn every_bad_field_is_refused_with_its_own_message() {
    let mut register = register();
    for (field, text, expected) in [
        (ExpenseField::VatNumber, "BE 0403.170.702", "enterprise-wrong-check"),
        (ExpenseField::Vat, "20", "receipt-not-the-sum"),
        (ExpenseField::Rate, "6", "receipt-not-the-rate"),
        (ExpenseField::Date, "2022-01-01", "date-in-future"),
        (ExpenseField::Category, "pizza", "receipt-unknown-category"),
        (ExpenseField::Project, "9", "receipt-unknown-project"),
        (ExpenseField::Document, "9", "expense-no-document"),
    ] {
        let found = code(add(&mut register.context(), "roue", None, &raw(&[(field, text)])).unwrap_err());
        assert_eq!(found, expected, "{text}");
    }
    let unusual = raw(&[(ExpenseField::Rate, "20"), (ExpenseField::Gross, "120")]);
    let added = add(&mut register.context(), "roue", None, &unusual).unwrap();
    assert_eq!(added.remarks[0].fact.code, "receipt-unusual-rate");
}

#[test]
fn an_unknown_line_or_note_and_a_dossier_that_is_over_are_refused() {
    let mut register = with_line(&raw(&[]));
    assert_eq!(code(judge(&mut register.context(), &accept("1.2")).unwrap_err()), "expense-no-line");
    assert_eq!(code(judge(&mut register.context(), &accept("2.1")).unwrap_err()), "expense-no-line");
    let found = add(&mut register.context(), "roue", Some(3), &raw(&[])).unwrap_err();
    assert_eq!(code(found), "expense-no-note");
    note::add(&mut register.context(), "roue", &NoteInput::default()).unwrap();
    assert_eq!(code(add(&mut register.context(), "roue", None, &raw(&[])).unwrap_err()), "expense-say-note");
    let dossier = register.dossier;
    register.change(|tx| {
        use crate::domain::dossier::lifecycle::{Move, Standing, Status};
        let to = Standing { phase: "preparation".parse().unwrap(), status: Status::Withdrawn };
        let on = "2021-12-01".parse().unwrap();
        Ok(tx.move_dossier(dossier, Move::Withdraw, to, on, None, Some("x"))?)
    });
    assert_eq!(code(judge(&mut register.context(), &accept("1.1")).unwrap_err()), "error-stands-still");
    let again = note::add(&mut register.context(), "roue", &NoteInput::default()).unwrap_err();
    assert_eq!(code(again), "error-stands-still");
}

#[test]
fn a_table_becomes_a_note_with_its_lines_or_nothing() {
    let mut register = register();
    let text = "datum;verkoper;btw-nummer;omschrijving;netto;btw-tarief;bruto;categorie;approved_on\n\
                20/11/2021;Drukkerij De Pers;BE 0403.170.701;Affiches;100,00;21;121,00;communication;18/11/2021\n\
                21/11/2021;Bakker;;Broodjes;10,00;6;10,60;;\n";
    let table = expenses_in::read(text.as_bytes()).unwrap();
    let input = NoteInput { declared: Some(Some(Cents(13_161))), ..NoteInput::default() };
    let lined = import(&mut register.context(), "roue", &input, &table).unwrap();
    assert_eq!((lined.note.number, lined.lines.len(), lined.note.spent.gross), (2, 2, Cents(13_160)));
    let found = register.store.read(|view| check::check(view, "roue", Some(2), register.now)).unwrap();
    assert_eq!(found.notes[0].difference, Some(Cents(1)));
    assert!(found.found());
    let bad = text.replace("10,60", "10,66").replace("21/11/2021", "31/02/2021");
    let table = expenses_in::read(bad.as_bytes()).unwrap();
    let Error::Invalid(faults) =
        import(&mut register.context(), "roue", &NoteInput::default(), &table).unwrap_err()
    else {
        panic!("not refused")
    };
    let lines: Vec<_> = faults.iter().map(|fault| fault.place.line).collect();
    assert_eq!(lines, [Some(3), Some(3)], "{faults:?}");
    let notes = register.store.read(|view| view.expense_notes(register.dossier)).unwrap();
    assert_eq!(notes.len(), 2);
}
