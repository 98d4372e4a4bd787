//! Templates and letters, without a register.

use std::collections::BTreeMap;

use strum::VariantArray;

use super::context::{Fields, context};
use super::templates::{BUILT_IN, Own, Templates, guide};
use super::value::{Contact, Kind, Letter};
use super::*;

fn sample(kind: Kind, language: Language) -> Letter {
    let [full, _] = sample::letters(kind, language);
    full
}

fn office(files: &[(&str, &str)]) -> Templates {
    let own = files.iter().map(|(name, text)| {
        ((*name).to_owned(), Own { place: format!("brieven/{name}"), text: (*text).to_owned() })
    });
    Templates::with(own.collect::<BTreeMap<_, _>>())
}

fn told(faults: &[Fault]) -> Vec<String> {
    let tr = Tr::new(Language::Nl);
    let one = |fault: &Fault| {
        let line = fault.place.line.map(|line| line.to_string()).unwrap_or_default();
        format!("{}:{line}: {}", fault.place.field.clone().unwrap_or_default(), tr.fact(&fault.fact))
    };
    faults.iter().map(one).collect()
}

#[test]
fn the_built_in_templates_have_nothing_wrong() {
    assert_eq!(told(&check(&Templates::default())), Vec::<String>::new());
}

#[test]
fn the_same_templates_exist_in_three_languages() {
    let names = |language: &str| -> Vec<&str> {
        BUILT_IN.iter().filter_map(|(name, _)| name.strip_prefix(language)).collect()
    };
    assert_eq!(names("nl/"), names("fr/"));
    assert_eq!(names("nl/"), names("en/"));
    for kind in Kind::VARIANTS {
        assert!(names("nl/").contains(&format!("{kind}.md").as_str()), "{kind}");
    }
}

#[test]
fn the_guide_names_everything_that_a_template_can_name() {
    fn paths(values: &[(&'static str, minijinja::Value)]) -> Vec<String> {
        let mut all = Vec::new();
        for (name, value) in values {
            match value.downcast_object_ref::<Fields>() {
                Some(fields) => all.extend(fields.names().map(|below| format!("{name}.{below}"))),
                None => all.push((*name).to_owned()),
            }
        }
        all
    }
    let mut wanted = paths(&context(&sample(Kind::Decision, Language::Nl)));
    for (list, one) in
        [("projects", "project"), ("unmet", "point"), ("costs", "cost"), ("instalments", "instalment")]
    {
        let values = context(&sample(Kind::Decision, Language::Nl));
        let (_, value) = values.iter().find(|(name, _)| *name == list).unwrap();
        let first = value.get_item_by_index(0).unwrap();
        let fields = first.downcast_object_ref::<Fields>().unwrap();
        wanted.extend(fields.names().map(|name| format!("{one}.{name}")));
    }
    for language in Language::VARIANTS {
        for path in &wanted {
            assert!(guide(*language).contains(&format!("`{path}`")), "{language}: {path}");
        }
    }
}

#[test]
fn french_letters_have_their_blanks_and_apostrophes() {
    for (name, text) in BUILT_IN.iter().filter(|(name, _)| name.starts_with("fr/")) {
        let tags = text.split("{%").count();
        for (at, line) in text.lines().enumerate() {
            let words: String = line.split("{{").map(|part| part.split("}}").last().unwrap_or("")).collect();
            for sign in [" :", " ;", " ?", " !", " »", "« "] {
                assert!(!words.contains(sign), "{name}:{} {sign:?} ({tags} tags)", at + 1);
            }
            assert!(!words.contains('\''), "{name}:{}", at + 1);
        }
    }
}

#[test]
fn no_line_of_a_letter_says_that_something_is_missing_in_the_middle_of_a_word() {
    for language in Language::VARIANTS {
        for kind in Kind::VARIANTS {
            for letter in sample::letters(*kind, *language) {
                let written = write(&letter, &Templates::default(), Form::Md).unwrap();
                assert!(
                    !written.text.contains("  \n\n") && !written.text.contains("\n\n\n"),
                    "{}",
                    written.text
                );
                assert!(!written.text.contains("{{") && !written.text.contains("{%"), "{}", written.text);
                assert!(
                    written.blanks.iter().all(|blank| written.text.contains(blank)),
                    "{:?}",
                    written.blanks
                );
            }
        }
    }
}

#[test]
fn hostile_names_stay_names() {
    for hostile in
        ["<script>alert(1)</script>", "# x", "[a](javascript:b)", "| a | b", "**x**\n\n# y", "1. z"]
    {
        let letter = Letter {
            neighbourhood: hostile.to_owned(),
            contact: Some(Contact { name: hostile.to_owned(), ..Contact::default() }),
            ..sample(Kind::Decision, Language::Nl)
        };
        let plain = sample(Kind::Decision, Language::Nl);
        let tags = |letter: &Letter| {
            let page = write(letter, &Templates::default(), Form::Html).unwrap().text;
            assert!(!page.contains("<script"), "{page}");
            page.split('<')
                .skip(1)
                .map(|part| part.split(['>', ' ']).next().unwrap().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(tags(&letter), tags(&plain), "{hostile}");
    }
}

#[test]
fn the_pages_are_well_formed_and_have_no_script() {
    for language in Language::VARIANTS {
        for kind in Kind::VARIANTS {
            let page = write(&sample(*kind, *language), &Templates::default(), Form::Html).unwrap().text;
            assert_well_formed(&page);
            assert!(page.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{language}\">")));
            for fetched in ["<script", "src=", "<link", "@import", "url("] {
                assert!(!page.contains(fetched), "{fetched}");
            }
        }
    }
    let (fr, nl) = (sample(Kind::Agreement, Language::Fr), sample(Kind::Agreement, Language::Nl));
    let both = write_both(&fr, &nl, &Templates::default(), Form::Html).unwrap().text;
    assert_well_formed(&both);
    assert_eq!(both.matches("<div class=\"both\">").count(), 15, "a title and fourteen articles");
}

/// Every element that is opened is closed, in order.
#[track_caller]
fn assert_well_formed(page: &str) {
    let mut open: Vec<String> = Vec::new();
    for tag in page.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap();
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap().to_owned();
        if tag.starts_with('!') || tag.ends_with('/') || matches!(name.as_str(), "meta" | "br") {
            continue;
        }
        if tag.starts_with('/') {
            assert_eq!(open.pop().as_deref(), Some(name.as_str()), "{page}");
        } else {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn both_languages_of_an_agreement_have_the_same_parts() {
    for letters in 0..2 {
        let one = |language| sample::letters(Kind::Agreement, language)[letters].clone();
        let both =
            write_both(&one(Language::Fr), &one(Language::Nl), &Templates::default(), Form::Md).unwrap();
        for row in both.text.lines() {
            assert!(!row.contains("| |") && !row.contains("|  |"), "{row}\n{}", both.text);
            assert_eq!(row.replace("\\|", "").matches('|').count(), 3, "{row}");
        }
    }
}

#[test]
fn the_offices_template_takes_the_place_of_ours_and_the_rest_stays() {
    let own = office(&[("nl/foot.md", "Groeten van {{ organiser.name }}\n")]);
    let text = write(&sample(Kind::Decision, Language::Nl), &own, Form::Md).unwrap().text;
    assert!(text.contains("Geachte mevrouw, geachte heer,") && text.ends_with("Groeten van x\n"), "{text}");
    assert_eq!(told(&check(&own)), Vec::<String>::new());
}

#[test]
fn a_name_that_is_not_there_is_told_with_line_and_what_exists() {
    let own = office(&[(
        "nl/decision.md",
        "Dag {{ contact.naam }}\n\n{% if onbekend %}x{% endif %}\n{% for p in projects %}\n- {{ p.titel }}\n{% endfor %}\n",
    )]);
    insta::assert_snapshot!(told(&check(&own)).join("\n"), @"
    brieven/nl/decision.md:1: «contact.naam» bestaat niet, misschien contact.name; wel: contact.name, contact.address, contact.iban
    brieven/nl/decision.md:3: «onbekend» bestaat niet; wel: letter, organiser, programme, edition, dossier, contact, projects, asked, awarded, decided_on, ended, unmet, open, answer_by, costs, agreement, instalments, account, claim, settlement, recovery, appeal, fill(…)
    ");
    let own = office(&[("nl/decision.md", "{% for p in projects %}\n- {{ p.titel }}\n{% endfor %}\n")]);
    insta::assert_snapshot!(told(&check(&own)).join("\n"), @"brieven/nl/decision.md:2: «project.titel» bestaat niet, misschien project.title; wel: project.number, project.title, project.asked, project.is_awarded, project.is_refused, project.is_reduced, project.reserve_rank, project.awarded, project.decided_on, project.body, project.reason, project.conditions");
}

#[test]
fn whatever_else_a_template_has_wrong_is_told_with_its_line() {
    let wrong = |text: &str| {
        let own = office(&[("fr/claim.md", text)]);
        told(&write(&sample(Kind::Claim, Language::Fr), &own, Form::Md).unwrap_err()).join("\n")
    };
    insta::assert_snapshot!(wrong("a\n{% if x\n"), @"brieven/fr/claim.md:2: dit kan niet gelezen worden (unexpected end of input, expected end of block)");
    insta::assert_snapshot!(wrong("a\n{{ awarded|letters }}"), @"brieven/fr/claim.md:2: dit filter bestaat niet (filter letters is unknown); wel: known, list, money, date, words, length, upper, lower, first, last, sum, join, replace");
    insta::assert_snapshot!(wrong("a\n\n{{ dossier.reference|words }}"), @"brieven/fr/claim.md:3: dit kan niet ingevuld worden (no amount: X-2021-001)");
    insta::assert_snapshot!(wrong("{% include 'fr/weg.md' %}"), @"brieven/fr/claim.md:1: het sjabloon dat hier opgenomen wordt, bestaat niet; wel: en/agreement.md, en/claim.md, en/completion.md, en/decision.md, en/foot.md, en/head.md, en/recovery.md, en/refusal.md, en/settlement.md, fr/agreement.md, fr/claim.md, fr/completion.md, fr/decision.md, fr/foot.md, fr/head.md, fr/recovery.md, fr/refusal.md, fr/settlement.md, nl/agreement.md, nl/claim.md, nl/completion.md, nl/decision.md, nl/foot.md, nl/head.md, nl/recovery.md, nl/refusal.md, nl/settlement.md");
    insta::assert_snapshot!(wrong("{{ fill() }}"), @"brieven/fr/claim.md:1: dit kan niet ingevuld worden (missing argument)");
    insta::assert_snapshot!(wrong("{{ vul('x') }}"), @"brieven/fr/claim.md:1: «vul» bestaat niet; wel: letter, organiser, programme, edition, dossier, contact, projects, asked, awarded, decided_on, ended, unmet, open, answer_by, costs, agreement, instalments, account, claim, settlement, recovery, appeal, fill(…)");
    insta::assert_snapshot!(wrong("{% for x in awarded %}a{% endfor %}"), @"brieven/fr/claim.md:1: dit kan niet ingevuld worden (plain object is not iterable)");
    insta::assert_snapshot!(wrong("{{ dossier.reference.x }}"), @"brieven/fr/claim.md:1: hier wordt een waarde gebruikt die er niet is");
}

#[test]
fn a_file_under_a_name_that_nothing_looks_for_is_told() {
    let own = office(&[
        ("nl/decison.md", "x"),
        ("nl/_logo.md", "x"),
        ("nl/head.md", "{% include \"nl/_logo.md\" %}"),
    ]);
    let told = told(&check(&own));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("brieven/nl/decison.md:: "), "{told:?}");
}
