//! Vooruit met de wijk / Inspirons le quartier: thematic projects of the Brussels-Capital Region.

use super::Story;

fn apply(edition: &str, name: &str, rest: &str) -> String {
    format!(
        "apply --edition {edition} --neighbourhood '{name}' --municipality Jette --contact 'An Voorbeeld' \
         --email an@example.org {rest}"
    )
}

const FIVE: &str = "--member 'A Een; B Twee; C Drie; D Vier; E Vijf'";

/// A dossier with one project for an amount, in preparation.
fn file(story: &Story, dossier: &str, theme: &str, amount: &str) {
    story.wijk(&format!("admit {dossier}"));
    story.wijk(&format!("plan start {dossier}"));
    story.wijk(&format!("plan project add {dossier} --title Project --theme {theme}"));
    story.wijk(&format!("plan cost add {dossier} 1 --label Kast --unit-price {amount} --category material"));
}

#[test]
fn the_page_of_2018_and_that_of_2024_tell_the_figures_of_their_sources() {
    let mut story = Story::begin("2018-09-20", "brussels-ilq/2018");
    let page = story.explained("fr", "brussels-ilq/2018");
    for (rule, told) in [
        ("B-PB-18", "3.000,00 €"),
        ("B-ADM-10: five weeks", "35 jours"),
        ("B-ADM-10: the note", "21/10/2018"),
        ("B-ADM-10: two papers", "Note d’intention"),
        ("B-ADM-1", "au moins 5"),
        ("B-TH-1", "n’est pas un repair café"),
        ("B-TH-2", "un groupe gère le compost de quartier"),
        ("B-TH-3", "Propreté : le projet relève"),
    ] {
        assert!(page.contains(told), "{rule}: {told}: {page}");
    }
    for other in ["3.500,00", "Jury participatif sur"] {
        assert!(!page.contains(other), "{other}: {page}");
    }
    let page = story.explained("nl", "brussels-ilq/2024");
    for (rule, told) in [
        ("B-PB-19", "€ 3.500,00"),
        ("B-PB-19", "€ 15.000,00"),
        ("B-PB-19", "€ 30.000,00"),
        ("B-PB-5", "Jury van experts"),
        ("B-PB-5", "Participatieve jury"),
        ("B-ADM-2", "minstens 3 bewoners"),
        ("1.1: the first day", "10-03-2024"),
        ("1.1: the second day", "16-06-2024"),
    ] {
        assert!(page.contains(told), "{rule}: {told}: {page}");
    }
}

#[test]
fn a_thematic_project_of_2018_has_one_theme_two_papers_and_3_000_at_most() {
    let mut story = Story::begin("2018-09-20", "brussels-ilq/2018");
    story.day("2018-10-21");
    // Five people (B-ADM-1), a single theme (B-ADM-7).
    let four = apply("ILQ-2018", "Compostplein", "--theme compost --member 'A Een; B Twee; C Drie; D Vier'");
    assert!(story.room.wijk(&four).exits(4).transcript().contains("B-ADM-1"), "four are one too few");
    let two = apply("ILQ-2018", "Compostplein", &format!("--theme compost --theme zerowaste {FIVE}"));
    assert!(story.room.wijk(&two).exits(4).transcript().contains("B-ADM-7"), "two themes are one too many");
    story.wijk(&apply("ILQ-2018", "Compostplein", &format!("--theme compost {FIVE}")));
    file(&story, "compostplein", "compost", "3000.01");
    // The file is due five weeks after the last day for the note (B-ADM-10).
    let agenda = story.room.wijk("agenda --days 40").succeeds().stdout;
    assert!(agenda.contains("25-11"), "21 October and 35 days: {agenda}");
    assert_eq!(story.in_the_way("compostplein"), ["B-PB-18"], "3,000.01");
    story.wijk("plan cost edit compostplein 1 1 --unit-price 3000");
    assert_eq!(story.in_the_way("compostplein"), [""; 0], "3,000.00");
    // A note that comes a day late is refused.
    story.day("2018-10-22");
    let late = apply("ILQ-2018", "Te laat", &format!("--theme compost {FIVE}"));
    assert!(story.room.wijk(&late).exits(4).transcript().contains("W-DEADLINE"), "22 October");
    story.day("2018-11-25");
    story.wijk("advance-phase compostplein");
    // The jury of 6 December decides nothing before it gave its opinion (B-ADM-9).
    story.day("2018-12-06");
    story.wijk(
        "admissibility assess compostplein --met citizen --met collective --met sustainable --met compost-group \
         --unmet 'compost-model=een eigen model'",
    );
    // A compost of another model is none that is paid for (B-TH-2).
    let closed = story.wijk("admissibility close compostplein --by agency");
    assert!(closed.contains("niet ontvankelijk") && closed.contains("model"), "{closed}");
    story.wijk("admissibility reopen compostplein --reason 'Toch het gewone model'");
    story.wijk("admissibility assess compostplein compost-model met");
    story.wijk("admissibility close compostplein --by agency");
    let award = "decide compostplein award --project 1 --amount 3000 --by agency";
    let refused = story.room.wijk(&format!("{award} --no-input")).exits(4).transcript();
    assert!(refused.contains("B-ADM-9"), "{refused}");
    story.wijk("opinion add compostplein favourable --project 1 --by jury --on 2018-12-06");
    story.wijk(award);
    assert_eq!(story.in_the_way("compostplein"), ["B-MO-3"], "the decree of the minister");
}

#[test]
fn what_a_theme_leaves_out_is_asked_of_that_theme_only() {
    let mut story = Story::begin("2018-10-20", "brussels-ilq/2018");
    let strands = [
        (
            "Zero",
            "zerowaste",
            "B-TH-1",
            &["zerowaste-repair", "zerowaste-information", "zerowaste-organic"][..],
        ),
        ("Hoop", "compost", "B-TH-2", &["compost-group", "compost-model"][..]),
        ("Proper", "cleanliness", "B-TH-3", &["cleanliness-kind"][..]),
        ("Groen", "nature", "no theme of its own", &[][..]),
    ];
    for (name, theme, _, _) in strands {
        story.wijk(&apply("ILQ-2018", name, &format!("--theme {theme} {FIVE}")));
        file(&story, &name.to_lowercase(), theme, "500");
        story.wijk(&format!("advance-phase {}", name.to_lowercase()));
    }
    let all: Vec<&str> = strands.iter().flat_map(|(_, _, _, criteria)| criteria.iter().copied()).collect();
    for (name, _, rule, own) in strands {
        let sheet = story.wijk(&format!("admissibility show {} --format json", name.to_lowercase()));
        for criterion in &all {
            assert_eq!(sheet.contains(criterion), own.contains(criterion), "{rule} {criterion}: {sheet}");
        }
    }
    // A repair café is refused on the scope of zero waste, with the reason (B-TH-1).
    story.wijk(
        "admissibility assess zero --met citizen --met collective --met sustainable --met zerowaste-kind \
         --met zerowaste-information --met zerowaste-organic --unmet 'zerowaste-repair=Het is een repair café'",
    );
    let closed = story.wijk("admissibility close zero --by agency");
    assert!(closed.contains("geen repair café"), "B-TH-1: {closed}");
    let ended = story.wijk("advance-phase zero --refuse");
    assert!(ended.contains("geweigerd"), "{ended}");
    let said = story.room.wijk("decide zero award --project 1 --amount 1 --by agency --no-input");
    said.exits(4);
    story.day("2018-12-06");
}

#[test]
fn since_2023_there_are_three_classes_each_with_its_ceiling_and_its_jury() {
    let mut story = Story::begin("2024-03-10", "brussels-ilq/2024");
    let three = "--member 'A Een; B Twee; C Drie'";
    let club = "--member 'A Een; B Twee; De club (vereniging)'";
    let without =
        story.room.wijk(&apply("ILQ-2024", "Club", &format!("--theme nature --tier duwtje {club}")));
    assert!(without.exits(4).transcript().contains("B-ADM-2"), "associations do not count");
    for (name, tier, rule, below, above, right, wrong, jury) in [
        (
            "Klein",
            "duwtje",
            "B-PB-19-3500",
            "3500",
            "3500.01",
            "expert-jury",
            "participatory-jury",
            "B-PB-5-SMALL",
        ),
        (
            "Groter",
            "ambitieus",
            "B-PB-19-15000",
            "15000",
            "15000.01",
            "participatory-jury",
            "expert-jury",
            "B-PB-5",
        ),
        (
            "Grootst",
            "multi-actor",
            "B-PB-19-30000",
            "30000",
            "30000.01",
            "participatory-jury",
            "expert-jury",
            "B-PB-5",
        ),
    ] {
        let dossier = name.to_lowercase();
        story.wijk(&apply("ILQ-2024", name, &format!("--theme nature --tier {tier} {three}")));
        file(&story, &dossier, "nature", above);
        assert_eq!(story.in_the_way(&dossier), [rule], "{above}");
        story.wijk(&format!("plan cost edit {dossier} 1 1 --unit-price {below}"));
        assert_eq!(story.in_the_way(&dossier), [""; 0], "{below}");
        story.wijk(&format!("advance-phase {dossier}"));
        story.wijk(&format!(
            "admissibility assess {dossier} --met citizen --met collective --met sustainable"
        ));
        story.wijk(&format!("admissibility close {dossier} --by agency"));
        story.wijk(&format!("opinion add {dossier} favourable --project 1 --by {wrong}"));
        let award = format!("decide {dossier} award --project 1 --amount {below} --by agency");
        let refused = story.room.wijk(&format!("{award} --no-input")).exits(4).transcript();
        assert!(refused.contains(jury), "{jury}: {refused}");
        story.wijk(&format!("opinion add {dossier} favourable --project 1 --by {right}"));
        story.wijk(&award);
    }
    // Two days in the year: what comes after the first is for the second, what comes after the second is too late.
    story.day("2024-03-11");
    story.wijk(&apply("ILQ-2024", "Tweede", &format!("--theme nature --tier duwtje {three}")));
    story.day("2024-06-17");
    let late = story.room.wijk(&apply("ILQ-2024", "Laat", &format!("--theme nature --tier duwtje {three}")));
    assert!(late.exits(4).transcript().contains("W-DEADLINE"), "17 June");
}
