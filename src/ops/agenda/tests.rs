use super::*;
use crate::ops::testing::Register;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn the_overdue_leave_at_least_half_of_the_lines_to_what_is_coming() {
    for (lines, overdue, others, shown) in [
        (None, 100, 100, (100, 100)),
        (Some(40), 100, 100, (20, 20)),
        (Some(40), 5, 100, (5, 35)),
        (Some(40), 100, 3, (37, 3)),
        (Some(40), 20, 20, (20, 20)),
        (Some(40), 0, 41, (0, 40)),
        (Some(40), 41, 0, (40, 0)),
        (Some(1), 1, 1, (0, 1)),
        (Some(0), 1, 1, (0, 0)),
    ] {
        assert_eq!(shares(lines, overdue, others), shown, "{lines:?} {overdue} {others}");
    }
}

/// The submission of 2021 is open until 30 September.
#[test]
fn a_last_day_to_hand_in_is_there_until_it_has_gone_by() {
    let mut register = Register::in_preparation();
    let request = AgendaRequest { days: 14, ..AgendaRequest::default() };
    let mut lines = |today: &str| {
        let agenda = register.context().store.read(|view| agenda(view, &request, day(today))).unwrap();
        assert_eq!(agenda.overdue, 0);
        agenda.lines.iter().filter(|line| line.kind == Kind::Deadline).count()
    };
    let found: Vec<usize> =
        ["2021-09-15", "2021-09-16", "2021-09-30", "2021-10-01"].iter().map(|today| lines(today)).collect();
    assert_eq!(found, [0, 1, 1, 0]);
}

/// B-SB-4: the start fund stays until the end of the first year of coaching, of the first coach.
#[test]
fn b_sb_4_the_end_of_the_first_year_of_coaching_is_told_until_it_has_gone_by() {
    let mut register = Register::in_preparation();
    let dossier = register.dossier;
    register.change(|tx| {
        let coach = crate::domain::person::Person { name: "Carla".into(), ..Default::default() };
        let coach = tx.insert_person(&coach)?;
        let kind = crate::domain::person::RoleKind::Coach;
        Ok(tx.insert_role(dossier, coach, kind, None, day("2021-10-12")).map(|_| ())?)
    });
    let request = AgendaRequest { days: 14, ..AgendaRequest::default() };
    let mut lines = |today: &str| {
        let agenda = register.context().store.read(|view| agenda(view, &request, day(today))).unwrap();
        assert_eq!(agenda.overdue, 0);
        agenda.lines
    };
    assert_eq!(lines("2022-09-27"), []);
    assert_eq!(lines("2022-10-13"), []);
    for today in ["2022-09-28", "2022-10-12"] {
        let found = lines(today);
        assert_eq!(
            (found.len(), found[0].on, found[0].rule.as_deref()),
            (1, day("2022-10-12"), Some("B-SB-4"))
        );
        assert_eq!(found[0].uid, "QDC-2021-001.term.B-SB-4@wijk");
    }
}

#[test]
fn an_empty_register_and_a_window_without_end_are_no_trouble() {
    let store = crate::storage::Store::in_memory().unwrap();
    let request = AgendaRequest { days: u32::MAX, ..AgendaRequest::default() };
    let found = store.read(|view| agenda(view, &request, day("2021-10-01"))).unwrap();
    assert_eq!((found.lines, found.overdue, found.coming), (Vec::new(), 0, 0));
}
