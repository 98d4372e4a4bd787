//! Net, rate, tax and gross.

use proptest::prelude::*;

use super::*;

const R21: Rate = Rate(2100);
const R6: Rate = Rate(600);

fn known(net: Option<i64>, rate: Option<u32>, vat: Option<i64>, gross: Option<i64>) -> Known {
    Known { net: net.map(Cents), rate: rate.map(Rate), vat: vat.map(Cents), gross: gross.map(Cents) }
}

fn whole(net: i64, rate: u32, vat: i64, gross: i64) -> Result<Amounts, Vec<VatFault>> {
    Ok(Amounts { net: Cents(net), rate: Some(Rate(rate)), vat: Cents(vat), gross: Cents(gross) })
}

#[test]
fn rates_are_read_as_offices_write_them() {
    for (text, hundredths) in [
        ("21", 2100),
        ("21%", 2100),
        ("21 %", 2100),
        ("21,00 %", 2100),
        ("0,21", 2100),
        ("0.21", 2100),
        ("0,2100", 2100),
        ("0,06", 600),
        ("0,055", 550),
        ("5,5 %", 550),
        ("5.5", 550),
        ("5,25", 525),
        ("0", 0),
        ("0 %", 0),
        ("0,00", 0),
        ("06", 600),
        ("1", 100),
        ("0,5 %", 50),
        ("30", 3000),
    ] {
        assert_eq!(Rate::parse(text), Ok(Rate(hundredths)), "{text}");
    }
    for (text, fault) in [
        ("", RateFault::NotARate),
        ("%", RateFault::NotARate),
        ("hoog", RateFault::NotARate),
        ("-6", RateFault::NotARate),
        ("21,", RateFault::NotARate),
        (",21", RateFault::NotARate),
        ("2 1", RateFault::NotARate),
        ("21%%", RateFault::NotARate),
        ("1,2,3", RateFault::NotARate),
        ("5,555 %", RateFault::TooPrecise),
        ("0,21555", RateFault::TooPrecise),
        ("30,01", RateFault::TooHigh),
        ("0,5", RateFault::TooHigh),
        ("2100", RateFault::TooHigh),
        ("99999999999999999999", RateFault::TooHigh),
    ] {
        assert_eq!(Rate::parse(text), Err(fault), "{text}");
    }
    let shown: Vec<String> = [0, 550, 505, 2100].map(|rate| Rate(rate).to_string()).into();
    assert_eq!(shown, ["0", "5.5", "5.05", "21"]);
    assert!(R21.is_belgian() && !Rate(550).is_belgian());
}

#[test]
fn the_tax_is_rounded_half_up() {
    assert_eq!(R21.on(Cents(10_000)), Cents(2_100));
    assert_eq!(Rate(500).on(Cents(10)), Cents(1));
    assert_eq!(Rate(500).on(Cents(9)), Cents(0));
    assert_eq!(R6.on(Cents(1_250)), Cents(75));
    assert_eq!(Rate(3000).on(Cents(i64::MAX)), Cents(2_767_011_611_056_432_742));
}

#[test]
fn two_of_the_four_give_the_others() {
    let expected = whole(10_000, 2100, 2_100, 12_100);
    for given in [
        known(Some(10_000), Some(2100), None, None),
        known(Some(10_000), None, Some(2_100), None),
        known(Some(10_000), None, None, Some(12_100)),
        known(None, Some(2100), Some(2_100), None),
        known(None, Some(2100), None, Some(12_100)),
        known(None, None, Some(2_100), Some(12_100)),
        known(Some(10_000), Some(2100), Some(2_100), Some(12_100)),
    ] {
        assert_eq!(complete(given), expected, "{given:?}");
    }
    assert_eq!(complete(known(None, Some(0), None, Some(500))), whole(500, 0, 0, 500));
    assert_eq!(complete(known(None, Some(550), None, Some(1_055))), whole(1_000, 550, 55, 1_055));
}

#[test]
fn the_rate_that_was_not_given_is_the_belgian_one_or_the_quotient() {
    assert_eq!(complete(known(Some(999), None, None, Some(1_059))), whole(999, 600, 60, 1_059));
    // A cent beside 21 %, as sellers round who count per article.
    assert_eq!(complete(known(Some(999), None, Some(211), None)), whole(999, 2100, 211, 1_210));
    // Bread and beer on one ticket.
    assert_eq!(complete(known(Some(1_000), None, Some(135), None)), whole(1_000, 1350, 135, 1_135));
    assert_eq!(complete(known(Some(300), None, Some(0), None)), whole(300, 0, 0, 300));
    let faults = complete(known(Some(1_000), None, Some(400), None)).unwrap_err();
    assert_eq!(faults, [VatFault::NoSuchRate { net: Cents(1_000), vat: Cents(400) }]);
    let faults = complete(known(Some(0), None, Some(400), None)).unwrap_err();
    assert_eq!(faults, [VatFault::NoSuchRate { net: Cents(0), vat: Cents(400) }]);
}

#[test]
fn a_cent_is_the_seller_s_rounding_and_two_are_a_fault() {
    for vat in [2_099, 2_100, 2_101] {
        let given = known(Some(10_000), Some(2100), Some(vat), Some(10_000 + vat));
        assert_eq!(complete(given), whole(10_000, 2100, vat, 10_000 + vat));
    }
    for vat in [2_098, 2_102] {
        let fault = VatFault::NotTheRate { rate: R21, vat: Cents(vat), expected: Cents(2_100) };
        assert_eq!(complete(known(Some(10_000), Some(2100), Some(vat), None)), Err(vec![fault]));
    }
}

#[test]
fn amounts_that_do_not_agree_are_all_named() {
    let faults = complete(known(Some(10_000), Some(600), Some(2_100), Some(12_000))).unwrap_err();
    let sum = VatFault::NotTheSum { sum: Cents(12_100), gross: Cents(12_000) };
    let rate = VatFault::NotTheRate { rate: R6, vat: Cents(2_100), expected: Cents(600) };
    assert_eq!(faults, [sum, rate]);
    for (given, fault) in [
        (known(None, None, None, None), VatFault::TooLittle),
        (known(None, None, None, Some(100)), VatFault::TooLittle),
        (known(None, Some(600), None, None), VatFault::TooLittle),
        (known(None, Some(0), Some(0), None), VatFault::Undetermined),
        (
            known(None, Some(0), Some(5), None),
            VatFault::NotTheRate { rate: Rate::ZERO, vat: Cents(5), expected: Cents(0) },
        ),
        (known(Some(-1), Some(600), None, None), VatFault::Negative),
        (known(Some(2), None, None, Some(1)), VatFault::AboveGross { part: Cents(2), gross: Cents(1) }),
        (known(None, None, Some(2), Some(1)), VatFault::AboveGross { part: Cents(2), gross: Cents(1) }),
        (known(Some(LARGEST.0), Some(600), None, None), VatFault::TooLarge),
        (known(None, Some(600), Some(LARGEST.0), None), VatFault::TooLarge),
        (known(Some(i64::MAX), Some(600), None, None), VatFault::TooLarge),
    ] {
        assert_eq!(complete(given), Err(vec![fault]), "{given:?}");
    }
}

#[test]
fn totals_stand_by_rate_and_every_difference_is_named() {
    let line = |net, rate| complete(known(Some(net), Some(rate), None, None)).unwrap();
    let counted = totals(&[line(1_000, 2100), line(500, 600), line(2_000, 2100)]).unwrap();
    let total = |net, vat, gross| Total { net: Cents(net), vat: Cents(vat), gross: Cents(gross) };
    assert_eq!(counted.by_rate, [(Some(R6), total(500, 30, 530)), (Some(R21), total(3_000, 630, 3_630))]);
    assert_eq!(counted.whole, total(3_500, 660, 4_160));

    let stated = |net, vat, gross| StatedTotal { net, vat, gross };
    let right = stated(Some(Cents(3_500)), None, Some(Cents(4_160)));
    assert_eq!(differences(&counted, &StatedTotals { by_rate: Vec::new(), whole: right }), []);
    assert_eq!(differences(&counted, &StatedTotals::default()), []);

    let wrong = StatedTotals {
        by_rate: vec![
            (R21, stated(Some(Cents(3_000)), Some(Cents(631)), None)),
            (Rate(1200), stated(None, None, Some(Cents(9)))),
        ],
        whole: stated(None, None, Some(Cents(4_161))),
    };
    let difference = |rate, part, stated: Option<i64>, counted| Difference {
        rate,
        part,
        stated: stated.map(Cents),
        counted: Cents(counted),
    };
    let expected = [
        difference(Some(R21), Part::Vat, Some(631), 630),
        difference(Some(Rate(1200)), Part::Gross, Some(9), 0),
        difference(Some(R6), Part::Gross, None, 530),
        difference(None, Part::Gross, Some(4_161), 4_160),
    ];
    let found = differences(&counted, &wrong);
    assert_eq!(found, expected);
    let codes: Vec<_> = found.into_iter().map(|difference| difference.fact().code.into_owned()).collect();
    assert_eq!(
        codes,
        [
            "receipt-other-total-of-rate",
            "receipt-other-total-of-rate",
            "receipt-rate-not-stated",
            "receipt-other-total"
        ]
    );
    let large = Amounts::without_rate(LARGEST);
    assert_eq!(totals(&[large, large]), Err(VatFault::TooLarge));
    assert_eq!(totals(&[]), Ok(Totals::default()));
    let counted = totals(&[Amounts::without_rate(Cents(500)), line(1_000, 2100)]).unwrap();
    assert_eq!(counted.by_rate[0], (None, total(500, 0, 500)));
    let by_rate = vec![(R21, stated(None, None, Some(Cents(1_210))))];
    let whole = stated(None, None, Some(Cents(1_710)));
    assert_eq!(differences(&counted, &StatedTotals { by_rate, whole }), []);
}

proptest! {
    #[test]
    fn any_two_of_a_whole_expense_agree_with_it(net in 0_i64..=700_000_000_000, rate in 0_u32..=3000) {
        let expense = complete(known(Some(net), Some(rate), None, None)).unwrap();
        prop_assert_eq!(expense.net.plus(expense.vat), expense.gross);
        let (vat, gross) = (expense.vat.0, expense.gross.0);
        prop_assert_eq!(complete(known(Some(net), Some(rate), Some(vat), Some(gross))), Ok(expense));
        // From the gross amount the net one is found to the cent, and tax and gross to within one.
        let found = complete(known(None, Some(rate), None, Some(gross))).unwrap();
        prop_assert!(found.net.minus(expense.net).0.abs() <= 1);
        prop_assert_eq!(found.gross, expense.gross);
        prop_assert_eq!(found.net.plus(found.vat), found.gross);
        if rate > 0 {
            prop_assert!(complete(known(None, Some(rate), Some(vat), None)).is_ok());
        }
        let by_difference = complete(known(Some(net), None, None, Some(gross)));
        prop_assert!(by_difference.is_ok_and(|found| found.vat == expense.vat));
    }

    #[test]
    fn no_amounts_overflow(
        net in any::<Option<i64>>(), rate in prop::option::of(0_u32..=3000),
        vat in any::<Option<i64>>(), gross in any::<Option<i64>>(),
    ) {
        if let Ok(found) = complete(known(net, rate, vat, gross)) {
            prop_assert_eq!(found.net.plus(found.vat), found.gross);
        }
    }

    #[test]
    fn no_rate_is_too_strange(text in "[0-9.,% -]{0,12}|\\PC*") {
        let _ = Rate::parse(&text);
    }
}
