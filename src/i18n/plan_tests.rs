//! Messages of the inventory, the roadmap, steps and the evaluation, in every language.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use strum::VariantArray;

use super::{FILES, Tr};
use crate::domain::fact::Fact;
use crate::domain::language::Language;
use crate::domain::money::Cents;

const AREAS: [&str; 4] = ["evaluate", "inventory", "plan", "step"];

fn keys(area: &str, language: Language) -> BTreeSet<String> {
    let texts = FILES.iter().find(|(name, _)| *name == area).unwrap().1;
    let text = texts.of(language);
    assert!(FluentResource::try_new(text.to_owned()).is_ok(), "{area} cannot be read in {language}");
    let begins = text.lines().filter(|line| line.starts_with(area));
    begins.filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()).collect()
}

#[test]
fn every_message_exists_in_three_languages_and_can_be_read() {
    for area in AREAS {
        let dutch = keys(area, Language::Nl);
        assert!(!dutch.is_empty());
        for language in Language::VARIANTS {
            assert_eq!(keys(area, *language), dutch, "{area} {language}");
            let tr = Tr::new(*language);
            for key in &dutch {
                assert_ne!(tr.text(key), *key, "{language}");
            }
        }
    }
}

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
