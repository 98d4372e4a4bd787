//! Messages of the roadmap and the evaluation that choose between words.

use super::Tr;
use crate::domain::fact::Fact;
use crate::domain::language::Language;
use crate::domain::money::Cents;

#[test]
fn plurals_and_choices_are_made_in_the_message() {
    let tr = Tr::new(Language::Nl);
    let head = |count: u32| {
        let fact =
            Fact::new("plan-written").with("reference", "QDC-2021-001").with("neighbourhood", "La Roue");
        tr.fact(&fact.with("count", count))
    };
    assert_eq!(head(1), "QDC-2021-001 La Roue: stappenplan opgeslagen met één project");
    assert_eq!(head(3), "QDC-2021-001 La Roue: stappenplan opgeslagen met 3 projecten");
    let money = Fact::new("plan-money")
        .with("asked", Cents(1_480_000))
        .with("ceiling", Cents(1_500_000))
        .with("left", Cents(20_000));
    assert_eq!(
        tr.fact(&money).replace('\u{a0}', " "),
        "gevraagd € 14.800,00 van hoogstens € 15.000,00 (rest € 200,00)"
    );
    let wrong = tr.fact(&Fact::new("plan-wrong-amount").with("reason", "ambiguous"));
    assert_eq!(wrong, "kan op twee manieren gelezen worden: schrijf 1000 of 1000,00");
    let known =
        Fact::new("plan-no-such-finding").with("number", 9_u32).with("count", 2_u32).with("known", "1, 2");
    assert_eq!(tr.fact(&known), "de plaatsbeschrijving heeft geen vaststelling 9 (wel: 1, 2)");
    let done = Fact::new("evaluate-done")
        .with("reference", "r")
        .with("neighbourhood", "n")
        .with("on", "d")
        .with("replaced", 0_i64);
    assert_eq!(Tr::new(Language::En).fact(&done), "r n: evaluation of d recorded");
}
