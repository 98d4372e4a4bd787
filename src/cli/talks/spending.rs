//! Conversations about the start fund and expenses.

use super::Talk;
use crate::cli::error::CommandError;
use crate::domain::money::Cents;
use crate::domain::programme::definition::StartFundRegime;
use crate::domain::spending::LineState;
use crate::storage::expense::{ExpenseFilter, ExpenseRow};

impl Talk {
    fn expenses(&self) -> Vec<ExpenseRow> {
        let filter = ExpenseFilter { dossier: Some(self.register.dossier), ..ExpenseFilter::default() };
        self.register.store.read(|view| view.expenses(&filter)).unwrap()
    }

    fn states(&self) -> Vec<LineState> {
        self.expenses().iter().map(ExpenseRow::state).collect()
    }

    /// A start fund, a note, and three lines of which the second has no agreement of the coach.
    fn with_lines() -> Self {
        let mut talk = Self::new();
        talk.say("fund grant roue --amount 400", &[]).unwrap();
        talk.say("expense note add roue --received 2021-12-01", &[]).unwrap();
        for (day, agreed) in [("2021-11-20", "2021-11-20"), ("2021-11-21", ""), ("2021-11-22", "2021-11-22")]
        {
            let line = format!(
                "expense add roue --date {day} --seller Pers --vat-number 0403170701 --description Affiches \
                 --gross 100 --rate 21 --agreed={agreed}"
            );
            talk.say(&line, &[]).unwrap();
        }
        talk
    }
}

#[test]
fn a_start_fund_is_asked_and_an_advance_has_its_debit_note() {
    let mut talk = Talk::new();
    let answers = [
        "1.000", // could be two amounts
        "399,99",
        "voorschot tegen debetnota",
        "<",
        "voorschot tegen debetnota",
        "2021-10-20",
        "DN-1",
        "2021-11-02",
    ];
    talk.say("fund grant roue", &answers).unwrap();
    let fund = talk.register.store.read(|view| view.start_fund(talk.register.dossier)).unwrap().unwrap();
    assert_eq!((fund.amount, fund.regime), (Cents(39_999), StartFundRegime::Advance));
    assert_eq!(fund.debit_note.as_deref(), Some("DN-1"));
    assert_eq!(fund.granted_on.to_string(), "2021-10-20");
}

#[test]
fn a_note_and_its_line_are_asked_field_by_field_with_the_way_back() {
    let mut talk = Talk::new();
    talk.say("fund grant roue --amount 400", &[]).unwrap();
    talk.say("expense note add roue", &["2021-12-01", "Nota 1", "121"]).unwrap();
    let answers = [
        "31/02/2021", // no such day
        "2021-11-20",
        "Drukkerij",
        "0403170702", // the check figures are wrong
        "<",
        "Drukkerij De Pers",
        "0403170701",
        "Affiches",
        "12,345", // could be two amounts
        "121",
        "21",
        "F-88",
        "Communicatie",
        "2021-11-18",
        "",
    ];
    talk.say("expense add roue", &answers).unwrap();
    let row = talk.expenses().remove(0);
    assert_eq!(
        (row.text.seller.as_str(), row.text.gross, row.text.net),
        ("Drukkerij De Pers", Cents(12_100), Cents(10_000))
    );
    assert_eq!(row.text.category.as_deref(), Some("communication"));
    assert_eq!(row.text.approved_on.map(|day| day.to_string()).as_deref(), Some("2021-11-18"));
}

#[test]
fn open_lines_are_judged_one_by_one_and_each_answer_is_kept() {
    let mut talk = Talk::with_lines();
    let answers = [
        "Deels aanvaarden",
        "100", // a part is less than all of it
        "60,50",
        "halve prijs",
        "Aanvaarden", // the rule on the agreement of the coach stands in the way
        "n",
        "Terugvragen",
        "akkoord van de coach",
        "Later",
    ];
    talk.say("expense judge roue", &answers).unwrap();
    assert_eq!(talk.states(), [LineState::Partly, LineState::Returned, LineState::Open]);
    assert_eq!(talk.expenses()[0].accepted(), Cents(6_050));
}

#[test]
fn whoever_goes_back_judges_the_line_before_anew_and_whoever_stops_keeps_what_was_said() {
    let mut talk = Talk::with_lines();
    let back = "<";
    let stopped = talk.say(
        "expense judge roue",
        &["Weigeren", "geen project", back, "Aanvaarden", "Aanvaarden", "y", "coach belde"],
    );
    assert!(matches!(stopped, Err(CommandError::StoppedAfterSaving { .. })), "{stopped:?}");
    assert_eq!(talk.states(), [LineState::Accepted, LineState::Accepted, LineState::Open]);
    let overrides = talk.register.store.read(|view| view.overrides(talk.register.dossier)).unwrap();
    assert_eq!(overrides.iter().map(|over| over.rule.as_str()).collect::<Vec<_>>(), ["B-SB-5A"]);
}

#[test]
fn one_line_is_chosen_and_income_is_asked() {
    let mut talk = Talk::with_lines();
    talk.say("expense refuse roue", &["1.3 2021-11-22 · Pers · €\u{a0}100,00", "dubbel"]).unwrap();
    assert_eq!(talk.states()[2], LineState::Refused);
    talk.say("income add roue", &["eigen middelen", "", "150", "2021-12-01"]).unwrap();
    let income = talk.register.store.read(|view| view.income(talk.register.dossier)).unwrap();
    assert_eq!((income.len(), income[0].amount), (1, Cents(15_000)));
}
